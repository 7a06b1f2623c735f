"""The version, in the one place from which packaging and the command line take it."""

VERSION = "0.1.0"
