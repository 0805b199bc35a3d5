"""The only package that knows the disk: folders, history, preferences."""
