"""What one of an office's PCs is called where several are meant: in names of replies and in refusals."""

from __future__ import annotations

from collections.abc import Collection

from kinerja_desktop.exchange.bentuk import Sertifikat, Suksesi
from kinerja_desktop.exchange.surat import isi_tersimpan
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store.repo_tukar import DITERIMA, KANTOR, Penulis


def sebutan_pc(lingkup: Lingkup, pc: Penulis) -> str:
    """ "PC-2" for a PC of an office that has several, "" for the only one.

    Those that the office invited keep their names; the others are numbered as the centre accepted them, which
    every reader of their certificates sees alike, and a key that followed another keeps its number.
    """
    semua = [
        w
        for w in lingkup.penulis.values()
        if (w.peran, w.ruang, w.keadaan) == (KANTOR, pc.ruang, DITERIMA) and w.sertifikat
    ]
    if pc not in semua or len(semua) < 2:
        return ""
    if pc.tingkat:
        return _nama(lingkup, pc)
    terpakai = {_nama(lingkup, w) for w in semua if w.tingkat}
    bebas = (f"PC-{n}" for n in range(1, 2 * len(semua) + 1) if f"PC-{n}" not in terpakai)
    utama = sorted((w for w in semua if not w.tingkat), key=lambda w: (_nomor(lingkup, w), w.kunci))
    return dict(zip((w.kunci for w in utama), bebas, strict=False))[pc.kunci]


def nama_kantor(lingkup: Lingkup, pc: Penulis) -> str:
    """The office's name for a PC whose own name does not tell it, because the office invited it."""
    surat = _surat(lingkup, pc)
    if not pc.tingkat or surat is None:
        return pc.nama
    penerbit = lingkup.penulis.get(bytes.fromhex(surat.penerbit))
    return penerbit.nama if penerbit is not None and penerbit.ruang == pc.ruang else pc.nama


def _surat(lingkup: Lingkup, w: Penulis | None) -> Sertifikat | None:
    """Certificate of this key, or of the key at the beginning of its successions."""
    for _ in range(len(lingkup.penulis)):
        isi = isi_tersimpan(w.sertifikat) if w is not None else None
        if isinstance(isi, Sertifikat):
            return isi
        if not isinstance(isi, Suksesi):
            break
        w = lingkup.penulis.get(bytes.fromhex(isi.lama))
    return None


def _nama(lingkup: Lingkup, w: Penulis) -> str:
    surat = _surat(lingkup, w)
    return surat.nama if surat is not None and surat.nama else w.nama


def _nomor(lingkup: Lingkup, w: Penulis) -> int:
    surat = _surat(lingkup, w)
    return surat.nomor_seri if surat is not None else 0


def komputer_tujuan(lingkup: Lingkup, penerima: Collection[str]) -> str:
    """The other PC of this office for which a file is sealed, "" when it is for none that is known here."""
    for w in lingkup.penulis.values():
        lain = (w.peran, w.ruang) == (KANTOR, lingkup.ruang) and w.kunci != lingkup.kunci
        if lain and w.penerima in penerima:
            return sebutan_pc(lingkup, w) or w.nama
    return ""
