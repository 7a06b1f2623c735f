"""How people write briefs in English."""
