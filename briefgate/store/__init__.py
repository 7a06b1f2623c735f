"""The store: one SQLite file that holds every mail, lead, draft and word of the owner."""
