"""What the wizard costs, measured: `python -m tests.bench`. Nothing here is asserted."""
