"""LinkedIn Privacy Wizard: reads, explains, switches and proves your LinkedIn privacy settings."""

__version__ = "0.1.0"
