"""A Billecta on this computer: the built-in demo and the tests' other end.

It shares money, dates and identifiers with the client and nothing else, so that the two can disagree.
"""
