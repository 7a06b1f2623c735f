"""From a Document to a Reading: what the mail says about Budget, Authority, Need and Timeline."""
