"""Lines about keys that go into a file: everything its reader needs to judge every commit in it."""

from __future__ import annotations

import msgspec

from kinerja_desktop.exchange.bentuk import GantiKunci, Pemulihan, Sertifikat
from kinerja_desktop.exchange.kepercayaan import SURAT_PEMULIHAN
from kinerja_desktop.exchange.surat import isi_tersimpan, tulis
from kinerja_desktop.exchange.wewenang import TEPERCAYA, Cabutan, Lingkup
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DICABUT, KANTOR, PUSAT, Penulis
from kinerja_desktop.store.saluran import SALURAN, UMUM

_TANPA_UNDANGAN = "0" * 32


def surat_untuk(
    p: Pelaksana, lingkup: Lingkup, *, seed: bytes, penerima: str, ruang: int, hari_ini: str, waktu: int
) -> list[bytes]:
    """Lines for a file that somebody of this space reads, or that goes from it to the centre."""
    milik = [w for w in lingkup.penulis.values() if w.peran == KANTOR and w.ruang == ruang]
    if lingkup.peran == PUSAT:
        hasil = [_milik_kantor(lingkup, w, seed) for w in milik]
        hasil += [w.sertifikat for w in lingkup.penulis.values() if w.peran == PUSAT and not w.tingkat]
        hasil += _saluran(lingkup, seed, penerima, ruang, hari_ini)
    else:
        hasil = [w.sertifikat for w in milik]
        hasil += [w.sertifikat for w in lingkup.penulis.values() if w.peran == PUSAT]
    kunci = {w.kunci for w in milik}
    hasil += [
        c.mentah for k, c in lingkup.cabutan.items() if k in kunci or _tak_dikenal(lingkup, k, c, ruang)
    ]
    for k in sorted(perlu_ganti(p, lingkup) & kunci):
        hasil.append(tulis(GantiKunci(k.hex(), waktu, lingkup.kunci.hex()), seed).decode())
    hasil.append(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
    return [s.encode() for s in sorted({s for s in hasil if s})]


def _tak_dikenal(lingkup: Lingkup, kunci: bytes, c: Cabutan, ruang: int) -> bool:
    """Whether a revoked key that nobody here knows concerns this space: at the centre, by who revoked it."""
    if kunci in lingkup.penulis:
        return False
    w = lingkup.penulis.get(c.penerbit)
    return lingkup.peran != PUSAT or (w is not None and w.ruang == ruang)


def _milik_kantor(lingkup: Lingkup, w: Penulis, seed: bytes) -> str:
    """An office's certificate; of a centre whose former key is lost, signed anew by the present one."""
    isi = isi_tersimpan(w.sertifikat)
    if not isinstance(isi, Sertifikat) or w.keadaan == DICABUT:
        return w.sertifikat
    asal = lingkup.penulis.get(bytes.fromhex(isi.penerbit))
    if asal is not None and asal.keadaan in TEPERCAYA:
        return w.sertifikat
    return tulis(msgspec.structs.replace(isi, penerbit=lingkup.kunci.hex()), seed).decode()


def _saluran(lingkup: Lingkup, seed: bytes, penerima: str, ruang: int, hari_ini: str) -> list[str]:
    """At the centre: certificates of its chains that the office with this space reads."""
    nama = (UMUM, f"{ruang:08x}")
    return [
        tulis(
            Sertifikat(
                nomor_seri=0, kunci_umum=w.kunci.hex(), penerima=penerima, ruang=w.ruang, peran=SALURAN,
                nama=w.tingkat, undangan_id=_TANPA_UNDANGAN, berlaku_mulai=hari_ini,
                penerbit=lingkup.kunci.hex(),
            ),
            seed,
        ).decode()
        for w in lingkup.penulis.values()
        if w.peran == PUSAT and w.tingkat in nama
    ]  # fmt: skip


def perlu_ganti(p: Pelaksana, lingkup: Lingkup) -> set[bytes]:
    """Keys with which two PCs write, of which not both have taken a new one yet."""
    cabang = repo_tukar.penulis_bercabang(p)
    if not cabang:
        return set()
    ganti = repo_lawan.penerus(p)
    return {
        k
        for k in cabang
        if (w := lingkup.penulis.get(k)) is not None
        and w.peran == KANTOR
        and w.keadaan in TEPERCAYA
        and ganti.get(k, 0) < 2
    }


def penerima_pemulihan(p: Pelaksana) -> str:
    """The centre's recovery recipient as last told here; empty for none."""
    isi = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
    return isi.penerima if isinstance(isi, Pemulihan) else ""
