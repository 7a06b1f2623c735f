"""How people write briefs in Dutch."""
