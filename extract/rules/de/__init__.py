"""How people write briefs in German."""
