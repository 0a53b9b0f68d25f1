"""The clocks of handed documents as this office counts them: its dated rules, holidays and working week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain import tenggat
from kinerja_desktop.domain.aturan import Aturan, aturan_sejenis
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.tenggat import KEBERATAN, KEMBALI, TUNGGU, Jam
from kinerja_desktop.services.rujukan import aturan_lengkap, hari_libur
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_keberatan import Serahan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi

_PRESENSI, _SEMINGGU = "presensi", "hari_kerja_seminggu"
MENOLAK = "Menolak menandatangani"


@dataclass(frozen=True, slots=True)
class PengukurJam:
    """Rules, holidays, days of the working week, and today."""

    aturan: Sequence[Aturan]
    libur: frozenset[date]
    seminggu: int
    hari: date

    @classmethod
    def muat(cls, sesi: Sesi) -> PengukurJam:
        """Read them for this database and day."""
        hari = sesi.jam.hari_ini()
        semua = aturan_lengkap(sesi, tenggat.JENIS, _PRESENSI)
        butir = aturan_sejenis(semua, _PRESENSI, hari).get(_SEMINGGU)
        # A wrong number here must not stop a handover: five days is what the law says.
        return cls(semua, hari_libur(sesi), 6 if butir is not None and butir.nilai == "6" else 5, hari)

    def jam(self, nama: str, mulai: date | None) -> Jam | None:
        """One clock (SERAH, KEMBALI, KEBERATAN) that began on a date; None before."""
        if mulai is None:
            return None
        lain = {"aturan": self.aturan, "libur": self.libur, "seminggu": self.seminggu}
        return tenggat.jam(nama, mulai, self.hari, **lain)  # type: ignore[arg-type]


def menolak(s: Serahan) -> bool:
    """Whether a refusal to sign, with witnesses, is noted."""
    return s.keterangan.startswith(MENOLAK)


def sebab_belum_final(ukur: PengukurJam, e: RekamEvaluasi, s: Serahan) -> str:
    """Why a result cannot be set final today, in words; "" when it can."""
    if e.status is StatusEvaluasi.DIPUTUS:
        return ""
    if e.status is not StatusEvaluasi.DITERIMA:
        return "dokumennya belum diterima pegawai atau keberatannya belum diputus"
    diterima = s.diterima or e.tanggal_terima
    jam = ukur.jam(KEBERATAN, diterima)
    if jam is None:
        return "tanggal penerimaannya belum dicatat"
    if not jam.lewat:
        return f"waktu keberatan belum habis ({jam.kalimat})"
    if s.kembali is not None or menolak(s):
        return ""
    pulang = ukur.jam(KEMBALI, diterima)
    if pulang is not None and not pulang.lewat:
        return f"dokumen belum kembali ({pulang.kalimat})"
    if diterima is not None and tenggat.tanpa_tanda_tangan(diterima, ukur.aturan) == TUNGGU:
        return "dokumen belum kembali, dan kantor ini menunggu tanda tangan atau penolakan bersaksi"
    return ""
