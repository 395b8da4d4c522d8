"""The sheets over an invoice that exists: each asks what a step needs and says what it does."""
