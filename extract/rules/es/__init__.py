"""Spanish, which the built-in reader doesn't know: words of instructions to the reader alone."""
