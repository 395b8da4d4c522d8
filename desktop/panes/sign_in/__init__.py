"""Signing in to production or test."""
