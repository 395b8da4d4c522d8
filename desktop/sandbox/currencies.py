"""The currencies the sandbox knows, with their number of decimals (which ones Billecta offers is assumed)."""

from __future__ import annotations

CURRENCIES = (
    ("SEK", "752", "Svensk krona", 2),
    ("EUR", "978", "Euro", 2),
    ("NOK", "578", "Norsk krona", 2),
    ("DKK", "208", "Dansk krona", 2),
    ("USD", "840", "Amerikansk dollar", 2),
    ("GBP", "826", "Brittiskt pund", 2),
    ("CHF", "756", "Schweizisk franc", 2),
    ("PLN", "985", "Polsk zloty", 2),
    ("ISK", "352", "Isländsk krona", 0),
    ("JPY", "392", "Japansk yen", 0),
    ("KWD", "414", "Kuwaitisk dinar", 3),
)


def decimals_of(currency: str | None) -> int:
    """How many decimals a currency has; two for one that is not known."""
    return next((places for code, _, _, places in CURRENCIES if code == currency), 2)
