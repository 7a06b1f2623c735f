"""A model on the owner's own machine: fetched once, then served to this program alone by a child process."""
