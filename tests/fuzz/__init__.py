"""What reads from outside is given whatever chance makes up: it answers, or says that it cannot."""
