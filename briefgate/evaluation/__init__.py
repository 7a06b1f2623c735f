"""How right a reader is: labelled mails, what it takes from them, and the two compared."""
