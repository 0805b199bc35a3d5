"""The only package that knows Qt: loop, tasks, window, embedded browser, pages, words."""
