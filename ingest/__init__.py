"""From raw mail to `ingest.message.Message`: the mailbox, MIME, forwards, quoted text, attachments, no briefs."""
