"""Customers: whom the company invoices."""
