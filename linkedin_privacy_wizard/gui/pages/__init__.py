"""One page for each step: it draws the state and emits what the person does."""
