"""Entry point: with arguments the command line, without them the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """`kinerja` opens the window, `kinerja buka FILE` opens a database in it, anything else is a command."""
    kata = list(sys.argv[1:] if argv is None else argv)
    if not kata or kata[0] == "buka":
        gc.disable()  # nothing dies while modules load; the window collects once it stands (ui/sampah.py)
        from kinerja_desktop.app import jalankan

        return jalankan(kata[1] if len(kata) > 1 else None)
    from kinerja_desktop.cli.utama import main as perintah

    return perintah(kata)


if __name__ == "__main__":
    sys.exit(main())
