from __future__ import annotations

import random

from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.qt.collation import swedish_key

IN_ORDER = ["1 a", "2 a", "10 a", "Ab", "Café", "cafë 2", "Muller", "Müller", "Zorn", "Åsa", "Ägir", "Öberg", "Ödman"]


def test_a_ring_a_dots_o_dots_come_last() -> None:
    mixed = random.Random(1).sample(IN_ORDER, len(IN_ORDER))
    assert sorted(mixed, key=swedish_key)[-4:] == IN_ORDER[-4:]


def test_digits_count_as_numbers() -> None:
    assert sorted(["ART-10", "ART-9", "ART-2"], key=swedish_key) == ["ART-2", "ART-9", "ART-10"]


def test_the_order_of_names_is_the_locales_own() -> None:
    collator = QCollator(QLocale("sv_SE"))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    names = [*IN_ORDER, "Brf Sjöutsikten 3", "Brf Sjöutsikten 12", "Göteborgs Hamn", "Gävle", "Gåsö", "Éclair", "Eda"]
    for one in names:
        for two in names:
            mine = (swedish_key(one) > swedish_key(two)) - (swedish_key(one) < swedish_key(two))
            if mine:
                assert (collator.compare(one, two) > 0) - (collator.compare(one, two) < 0) == mine, (one, two)
