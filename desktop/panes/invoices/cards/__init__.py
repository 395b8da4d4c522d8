"""What an invoice may have beside head and rows, a card for each topic."""
