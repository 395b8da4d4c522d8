"""Orders somebody waits for, of BankID, bank accounts and Swish: what a state means, and which message goes with it."""
