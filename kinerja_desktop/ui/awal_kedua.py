"""The welcome window's form for a further PC of an office: invitation and code of its first PC."""

from __future__ import annotations

from typing import ClassVar

from kinerja_desktop.ui.awal_formulir import LembarGabung


class LembarKedua(LembarGabung):
    """Invitation file, its code and the file of the data; everything else comes from the first PC."""

    bertempat: ClassVar[bool] = False

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Komputer kedua kantor ini"),
            self.tr(
                "Di komputer pertama: Pengaturan, bagian Komputer, tekan Undang komputer. Bawa berkas "
                "undangannya ke sini lewat flash disk atau folder bersama, dan ketik kodenya."
            ),
            self.tr("Siapkan komputer ini"),
        )
