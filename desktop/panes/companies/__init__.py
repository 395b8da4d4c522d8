"""Companies: on whose behalf is invoiced."""
