"""LinkedIn Privacy Wizard: reads, explains, switches and proves your LinkedIn privacy settings."""

__version__ = "0.1.0"

APPLICATION_ID = "io.github.linkedin_privacy_wizard.Wizard"
"""What systems know the program by: its menu entry, its windows, its place in a software centre."""
