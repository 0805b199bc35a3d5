"""What the packed program consists of: whose each file is, its licences, its bill of materials."""
