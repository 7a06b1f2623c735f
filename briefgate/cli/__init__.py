"""The command line: `app` is the group, each other module a few commands of it."""
