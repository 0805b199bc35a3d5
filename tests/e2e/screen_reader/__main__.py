"""The whole job, from the first page to the closed window."""

from __future__ import annotations

import json
import sys

from tests.e2e.screen_reader.reader import Reader, close

if __name__ == "__main__":
    heard = Reader().do_the_job()
    close()
    json.dump(heard, sys.stdout)
