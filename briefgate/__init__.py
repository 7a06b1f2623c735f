"""The hall: command line, configuration, store, pipeline, drafts, delivery and digest."""
