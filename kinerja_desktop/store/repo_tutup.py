"""What closing a period looks at besides the year: open dialogues, and who closed or opened it before."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamTutup:
    """One closing or opening of a period: "tutup" or "buka_kunci", why, by whom, when (ISO text)."""

    tindakan: str
    alasan: str
    oleh_id: bytes | None
    waktu: str
    ruang: int


def dialog_berlangsung(p: Pelaksana, periode_id: bytes) -> set[bytes]:
    """SKP whose dialogue of this period has begun and is not finished."""
    baca = "SELECT skp_id FROM dialog_kinerja WHERE periode_id = ? AND status = 'berlangsung' AND _del = 0"
    return {bytes(r[0]) for r in p.semua(baca, (periode_id,)) if r[0] is not None}


def langkah(p: Pelaksana, periode_id: bytes) -> list[RekamTutup]:
    """Closings and openings of one period, the newest first."""
    baca = (
        "SELECT tindakan, alasan, oleh_id, waktu, id FROM tindakan WHERE dokumen_id = ? AND _del = 0 "
        "AND tindakan IN ('tutup', 'buka_kunci') ORDER BY waktu DESC, rev DESC"
    )
    return [
        RekamTutup(r[0], r[1], r[2], r[3], int.from_bytes(bytes(r[4])[:4], "big"))
        for r in p.semua(baca, (periode_id,))
    ]
