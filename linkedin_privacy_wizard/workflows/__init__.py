"""The verbs: scan, apply, verify. Async; they reach the world through ports only."""
