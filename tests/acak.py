"""How long the random searches look: briefly for one push, as long as one likes by command."""

from __future__ import annotations

import os


def sebanyak(contoh: int) -> int:
    """Examples of a search; KINERJA_CONTOH=20 looks through twenty times as many."""
    return contoh * int(os.environ.get("KINERJA_CONTOH", "1"))
