"""Keys, requests, PFX files and their inspection: bytes in, bytes out, and nothing of it touches disk or network."""
