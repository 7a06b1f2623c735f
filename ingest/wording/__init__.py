"""The words that mail programs and people write around other people's words: one module a language.

A new language is a module here, named in `ingest/labels.py`.
"""
