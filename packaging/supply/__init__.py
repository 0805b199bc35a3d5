"""What the packed program consists of: whose each file is, under which licence, and what is known
of its weaknesses. Run as `python -m supply.NAME` with `packaging` among Python's folders."""
