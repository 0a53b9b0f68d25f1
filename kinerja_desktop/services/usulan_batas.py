"""The limits of proposed ratings, an aid of the office itself: no regulation fixes them (rules 4.1)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.aturan import INSTANSI, Aturan
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.usulan_rating import ATURAN_USULAN, BatasUsulan, batas_usulan
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import aturan_lengkap, daftar, ganti_aturan
from kinerja_desktop.services.sesi import Sesi

#: The act on record; undone by whoever may set the office's own settings.
PERINTAH = "usulan.batas"
_TERBANYAK = Decimal(1000)


def berlaku(sesi: Sesi, periode_id: bytes) -> BatasUsulan:
    """The limits that proposals of a period follow."""
    sesi.wajib("lihat")
    return batas_usulan(aturan_lengkap(sesi, ATURAN_USULAN), satu(sesi, periode_id).periode.selesai)


def ubah(sesi: Sesi, periode_id: bytes, di_atas: str, sesuai: str) -> Outcome[BatasUsulan]:
    """Set the percents from which an achievement is proposed as above or as expected, from a period on.

    Earlier periods keep theirs, and ratings that were given stay as they are.
    """
    sesi.wajib("pengaturan.ubah")
    p = satu(sesi, periode_id)
    baru = BatasUsulan(_persen(di_atas, "Di Atas Ekspektasi"), _persen(sesuai, "Sesuai Ekspektasi"))
    if baru.sesuai >= baru.di_atas:
        raise Tolakan(
            "Batas Di Atas Ekspektasi harus lebih tinggi daripada batas Sesuai Ekspektasi.",
            siapa="yang mengisi",
        )
    lokal = sesi.db.peran != "pusat"
    milik = [a for a in daftar(sesi, ATURAN_USULAN) if a.lokal == lokal]
    with sesi.kerja(PERINTAH, f"Ubah batas usulan rating mulai {p.periode.label}") as uow:
        for kunci, nilai in (("di_atas_mulai_persen", baru.di_atas), ("sesuai_mulai_persen", baru.sesuai)):
            aturan = _aturan(kunci, nilai, p.periode.mulai)
            ganti_aturan(uow, aturan, [a for a in milik if a.aturan.kunci == kunci], lokal=lokal)
    return Outcome(baru, uow.perubahan)


def _aturan(kunci: str, nilai: Decimal, mulai: date) -> Aturan:
    return Aturan(ATURAN_USULAN, kunci, f"{nilai.normalize():f}", mulai, None, "alat bantu", INSTANSI)


def _persen(teks: str, apa: str) -> Decimal:
    nilai = baca_angka(teks)
    if nilai is None or not 0 < nilai <= _TERBANYAK:
        raise Tolakan("Batas {apa} ditulis dalam persen antara 1 dan 1000.", siapa="yang mengisi", apa=apa)
    return nilai
