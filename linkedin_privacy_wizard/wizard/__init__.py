"""The conversation with the person: one state, one advance. Pure."""
