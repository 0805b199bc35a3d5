"""The only package that knows Playwright: attach, read, press."""
