"""Somebody who has just installed the wizard, and what can be seen of it from the outside.

Called by `packaging/linux/try-installer.sh`, which tells what each of these is for. `person` is
run by the system's own Python, which alone has the client of the accessibility bus, and `walls` by
any; nothing of the wizard is imported in these. `account` and `picture` need the project's Python.
"""
