"""The nouns: settings, values, events, plans, results. No Qt, no browser, no disk, no clock."""
