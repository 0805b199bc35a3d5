"""News from outside: a signed catalog and a newer program. Nothing is asked for unasked."""
