"""Invoices: the list, the invoice beside it, the editor, attesting, the PDF."""
