"""Deadlines of a period: the centre's are an ordinary change that travels to every office with any reply."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi


def atur_tenggat(
    sesi: Sesi, periode_id: bytes, batas_nilai: date, batas_skp: date | None = None
) -> Outcome[None]:
    """Set the deadline of assessing, and of the year also that of the SKP; Tolakan where it is not ours.

    An office may set its own periods only: those of the centre are the centre's to move.
    """
    sesi.wajib("periode.ubah")
    p = satu(sesi, periode_id)
    if not p.lokal and sesi.db.peran != "pusat":
        raise Tolakan("Tenggat {periode} ditetapkan pusat.", siapa="BKPSDM", periode=p.periode.label)
    if batas_nilai <= p.periode.mulai:
        raise Tolakan(
            "Tenggat penilaian {periode} harus sesudah periode itu mulai ({mulai}).",
            siapa="yang mengisi",
            periode=p.periode.label,
            mulai=tanggal_panjang(p.periode.mulai),
        )
    isi = {"batas_nilai": batas_nilai.isoformat()}
    if batas_skp is not None and p.periode.jenis is JenisPeriode.TAHUNAN:
        if batas_skp.year not in (p.periode.tahun - 1, p.periode.tahun):
            raise Tolakan(
                "Tenggat SKP {tahun} harus pada tahun itu atau tahun sebelumnya.",
                siapa="yang mengisi",
                tahun=str(p.periode.tahun),
            )
        isi["batas_skp"] = batas_skp.isoformat()
    with sesi.kerja("periode.tenggat", f"Ubah tenggat {p.periode.label}") as uow:
        uow.update("periode", periode_id, isi)
    return Outcome(None, uow.perubahan)
