"""What can be set: reads the catalog files and says which file and key is wrong."""

from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.loader import load
from linkedin_privacy_wizard.catalog.rights import load_rights

__all__ = ["CatalogError", "load", "load_rights"]
