"""Every trouble at every stage, played through the real conductor on a pretend LinkedIn."""
