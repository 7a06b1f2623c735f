"""Servers that tests talk to, all on loopback."""
