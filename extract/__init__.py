"""From `extract.document.Document` to `extract.brief.Reading`: what the mail says about Budget, Authority, Need and Timeline."""
