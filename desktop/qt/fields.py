"""Every kind of form field, in one place to import from."""

from __future__ import annotations

from desktop.qt.choicefield import ChoiceField
from desktop.qt.datefield import DateField
from desktop.qt.field import Field
from desktop.qt.numberfields import AmountField, IntField, NumberField, PercentField, PriceField
from desktop.qt.pickfield import PickField
from desktop.qt.textfields import CheckField, LineField, LongTextField, TextField

__all__ = [
    "AmountField",
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "IntField",
    "LineField",
    "LongTextField",
    "NumberField",
    "PercentField",
    "PickField",
    "PriceField",
    "TextField",
]
