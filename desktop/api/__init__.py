"""The wire: one request loop, one catalogue of calls, one method per endpoint. Importing it loads no httpx."""
