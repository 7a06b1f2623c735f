"""The built-in rules: what sentences say about budget, authority, need, timeline and people."""
