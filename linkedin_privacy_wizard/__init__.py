"""LinkedIn Privacy Wizard: reads, explains, switches and proves your LinkedIn privacy settings."""
