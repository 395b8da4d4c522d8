"""Payment cards that customers have left for withdrawals."""

from __future__ import annotations

from desktop.core.records.payments import CreditCardAddIntentView, CreditCardAddView

from .endpoints import catalogue
from .section import Section, calls

_START = catalogue["POST debtors/addcreditcard"]
_STATUS = catalogue["GET debtors/addcreditcard/{id}"]
_DELETE = catalogue["DELETE debtors/addcreditcard/{id}"]


class CreditCards(Section):
    """Cards of customers. All methods raise ApiError."""

    @calls(_START)
    async def start(self, intent: CreditCardAddIntentView, *, key: str) -> CreditCardAddView:
        """Begins to add a card; the answer's `add_window_url` is the page where the customer types its number."""
        return await self._ask(_START, intent, CreditCardAddView, key=key)

    @calls(_STATUS)
    async def get(self, intent_id: str) -> CreditCardAddView:
        """How far the adding of a card has come."""
        return await self._one(_STATUS, CreditCardAddView, intent_id)

    @calls(_DELETE)
    async def delete(self, card_id: str, *, key: str) -> None:
        """Forgets a saved card."""
        await self._do(_DELETE, card_id, key)
