"""What can be set: reads the catalog files and says which file and key is wrong."""
