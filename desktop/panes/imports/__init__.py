"""A file of customers, products or invoice rows: its columns, every row judged, then sent."""
