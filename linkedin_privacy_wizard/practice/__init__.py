"""A pretend LinkedIn on a loopback port, for trying the wizard and for its tests."""
