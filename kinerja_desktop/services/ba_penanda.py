"""Who signs a Berita Acara for this side, as far as the data says: the head, or who signed last."""

from __future__ import annotations

from kinerja_desktop.services.berita_acara import Pihak, daftar
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi


def calon_penanda(sesi: Sesi) -> Pihak:
    """The signer to begin with: at the centre the last one, in an office its head today, else the last one."""
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
