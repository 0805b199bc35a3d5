"""The only package that asks the system to start something later, and that writes calendar files.

It lies beside `storage`, not in it: what it writes belongs to the system or to the person's
calendar, and it starts programs of the system's, which nothing below it may do.
"""
