"""What a Berita Acara may begin with: periods that have documents, and who signs for this side."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.services import periode as layanan_periode
from kinerja_desktop.services.berita_acara import DIAJUKAN, Pihak, calon, daftar
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi


@dataclass(frozen=True, slots=True)
class CalonPeriode:
    """A period with the SKP and documents that minutes would hold; `sebab` says why none can be filed now."""

    id: bytes
    label: str
    skp: int
    dokumen: int
    sebab: str = ""


def calon_periode(sesi: Sesi) -> tuple[CalonPeriode, ...]:
    """Periods of this and the past year that have begun and have documents, those that can be filed first."""
    hari = sesi.jam.hari_ini()
    tunggu = {
        (b.tahun, b.jenis, b.nomor_periode): b.nomor
        for b in daftar(sesi)
        if b.keadaan == DIAJUKAN and b.ruang == sesi.db.ruang
    }
    hasil = []
    semua = [p for tahun in (hari.year, hari.year - 1) for p in layanan_periode.daftar(sesi, tahun)]
    for p in sorted(semua, key=lambda p: p.periode.selesai, reverse=True):
        skp, dokumen = calon(sesi, p.id) if p.periode.mulai <= hari else (0, 0)
        if not dokumen:
            continue
        label, sebab = p.periode.label, ""
        nomor = tunggu.get((p.periode.tahun, p.periode.jenis.value, p.periode.nomor))
        if p.berita_acara:
            sebab = sebab_tutup(p)
        elif nomor is not None:
            sebab = f"Berita Acara {nomor} untuk {label} masih menunggu putusan BKPSDM."
        hasil.append(CalonPeriode(p.id, label, skp, dokumen, sebab))
    return tuple(sorted(hasil, key=lambda c: bool(c.sebab)))


def calon_penanda(sesi: Sesi) -> Pihak:
    """The signer to begin with: at the centre who signed last, in an office its head today."""
    lama = daftar(sesi)
    if sesi.db.peran == "pusat":
        putusan = sorted((p for b in lama for p in b.putusan), key=lambda p: p.waktu)
        isi = putusan[-1].pihak if putusan else {}
        return Pihak(isi.get("nama", ""), isi.get("nip", ""), isi.get("jabatan", ""))
    return _kepala(sesi) or next((b.pihak for b in lama if b.ruang == sesi.db.ruang), Pihak(""))


def _kepala(sesi: Sesi) -> Pihak | None:
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn)
    calon = [buku.sosok(orang.id, hari) for orang in buku.staf(hari)]
    mandiri = [s for s in calon if s.jabatan is not None and s.jabatan.pimpinan_mandiri]
    # A kelurahan has a head too; the office's own one sits in the unit that has none above it.
    mandiri.sort(key=lambda s: (s.unit is not None and s.unit.induk_id is not None, s.pegawai.nama))
    if not mandiri:
        return None
    kepala = mandiri[0]
    return Pihak(kepala.pegawai.nama_lengkap, kepala.pegawai.nip, kepala.nama_jabatan)
