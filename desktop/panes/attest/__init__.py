"""Attest: the queue of drafts, checked and approved one by one or many at once."""
