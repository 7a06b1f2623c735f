"""How people write briefs in French, in France, Belgium and Switzerland."""
