"""What is on its way to Billecta, and what became of it."""
