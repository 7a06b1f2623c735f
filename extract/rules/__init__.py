"""How people write briefs: a module of words and patterns for each language."""
