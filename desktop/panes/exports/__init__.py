"""What a list shows, written to a file for Excel or as CSV."""
