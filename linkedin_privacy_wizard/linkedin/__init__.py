"""LinkedIn's pages as knowledge: addresses and guards, signs, rows, controls, words. Pure."""
