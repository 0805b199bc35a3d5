"""Random accounts, people, faults and kills; each job is judged by its account."""
