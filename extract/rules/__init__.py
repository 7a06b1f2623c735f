"""How people write briefs: a folder of words and patterns for each language."""
