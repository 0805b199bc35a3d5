"""The nouns: settings, values, events, plans and results. Pure: no Qt, no browser, no disk, no clock."""
