"""Lists that are the same for everybody."""

from __future__ import annotations

from desktop.core.records.common import CountryView, CurrencyView
from desktop.core.records.debt_collection import DebtCollectionMessageView

from .endpoints import catalogue
from .section import Section, calls

_CURRENCIES = catalogue["GET common/currencies"]
_COUNTRIES = catalogue["GET common/countries"]
_MESSAGES = catalogue["GET common/debtcollectionmesssages"]


class Common(Section):
    """Section "Common". All methods raise ApiError."""

    @calls(_CURRENCIES)
    async def currencies(self) -> list[CurrencyView]:
        """All currencies with their number of decimals."""
        return await self._list(_CURRENCIES, CurrencyView)

    @calls(_COUNTRIES)
    async def countries(self) -> list[CountryView]:
        """All countries with Swedish and English names."""
        return await self._list(_COUNTRIES, CountryView)

    @calls(_MESSAGES)
    async def debt_collection_messages(self) -> list[DebtCollectionMessageView]:
        """The texts that may stand on a debt collection claim."""
        return await self._list(_MESSAGES, DebtCollectionMessageView)
