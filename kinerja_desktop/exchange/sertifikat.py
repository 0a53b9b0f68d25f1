"""Lines about keys in a file: which key may write what, said by the centre and signed by it."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.exchange import undangan as und
from kinerja_desktop.exchange.bentuk import Sertifikat
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import PUSAT, Penulis
from kinerja_desktop.store.saluran import SALURAN, UMUM

_TANPA_UNDANGAN = "0" * 32


def saluran_untuk(lingkup: Lingkup, seed: bytes, penerima: str, ruang: int, hari_ini: str) -> list[bytes]:
    """At the centre: certificates of its chains that the office with this space reads."""
    nama = (UMUM, f"{ruang:08x}")
    return [
        und.tulis_sertifikat(
            Sertifikat(
                nomor_seri=0, kunci_umum=w.kunci.hex(), penerima=penerima, ruang=w.ruang, peran=SALURAN,
                nama=w.tingkat, undangan_id=_TANPA_UNDANGAN, berlaku_mulai=hari_ini,
            ),
            seed,
        )
        for w in lingkup.penulis.values()
        if w.peran == PUSAT and w.tingkat in nama
    ]  # fmt: skip


def baca_semua(p: Pelaksana, lingkup: Lingkup, baris: Sequence[bytes], penanda: Penulis) -> bool:
    """Take certificates that the centre signed, anyone else's are not looked at; True when ours is new."""
    if lingkup.peran == PUSAT or penanda.peran != PUSAT:
        return False
    milik_baru = False
    for mentah in baris:
        s = und.baca_sertifikat(mentah, penanda.kunci)
        if s is None:
            continue
        baru = _penulis(lingkup, s, penanda)
        if baru is None:
            continue
        lama = lingkup.penulis.get(baru.kunci)
        if baru.kunci == lingkup.kunci and (lama is None or lama.sertifikat != baru.sertifikat):
            milik_baru = True
        lingkup.penulis[baru.kunci] = baru
        repo_lawan.simpan_penulis(p, baru)
    return milik_baru


def _penulis(lingkup: Lingkup, s: und.SertifikatTerbaca, penanda: Penulis) -> Penulis | None:
    """What the certificate makes of its key, or None when it grants nothing here."""
    isi, kunci = s.isi, bytes.fromhex(s.isi.kunci_umum)
    if isi.peran == SALURAN and isi.ruang == penanda.ruang and isi.nama in (UMUM, f"{lingkup.ruang:08x}"):
        return Penulis(kunci, isi.ruang, penanda.nama, PUSAT, "", SALURAN, s.mentah.decode(), isi.nama)
    if isi.peran in (PUSAT, SALURAN) or isi.ruang != lingkup.ruang:
        return None
    return Penulis(
        kunci, isi.ruang, isi.nama, isi.peran, isi.penerima, repo_tukar.DITERIMA, s.mentah.decode()
    )
