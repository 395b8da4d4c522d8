"""One signed-in environment: its client, its collections, its writes. Switching environment makes a new one."""
