"""Suggestions while an SKP is written: the phrase bank together with what this office's SKP say already.

Nothing is counted in a row: how many people use a text is read from the SKP themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.kepegawaian import nama_jabatan_inti
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import frasa, izin
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.standar_kerja import kunci_jabatan
from kinerja_desktop.store import repo_standar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp
from kinerja_desktop.store.repo_standar import TeksPakai

#: Kinds that suggestions are made for; the key of "perilaku" is the value's name, of the others a post or "".
JENIS = ("rhk", "indikator", "perilaku", "dukungan", "skema", "konsekuensi")
#: Suggestions given at most, and years looked back.
SARAN_TERBANYAK, TAHUN_DILIHAT = 60, 2
#: The third person who uses a text makes it worth keeping.
PEMAKAI_LAYAK = 3
#: Texts shorter than this are no sentence.
TERPENDEK = 8


@dataclass(frozen=True, slots=True)
class SaranFrasa:
    """One suggestion: its text, people who use it, whether one has the same post, whether the bank has it."""

    teks: str
    pemakai: int
    jabatan_sama: bool
    di_bank: bool


@dataclass(slots=True)
class _Calon:
    tulisan: Counter[str] = field(default_factory=Counter)
    orang: set[bytes] = field(default_factory=set)
    sama: bool = False
    bank: bool = False

    @property
    def teks(self) -> str:
        """The spelling that most people use; of equals the one with a capital."""
        return min(self.tulisan, key=lambda t: (-self.tulisan[t], t))


def saran(sesi: Sesi, jenis: str, kunci: str, skp_id: bytes) -> tuple[SaranFrasa, ...]:
    """Texts for one cell of an SKP, those of the same post first, then by how many people use them.

    What only one other person wrote is offered only to those who may see that person's SKP.
    """
    _wajib_jenis(jenis)
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        semua = izin.melihat_semua(sesi)  # whoever sees only some needs their relations to know whom
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} if semua else None)
        izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
        sosok = buku.sosok(
            rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id
        )
        pakai = _dipakai(p, rekam, jenis, kunci)
        boleh = izin.lingkup(sesi, buku)
    jabatan = kunci_jabatan(sosok.nama_jabatan)
    calon: dict[str, _Calon] = {}
    for t in pakai:
        c = calon.setdefault(rapat(t.teks), _Calon())
        c.tulisan[t.teks.strip()] += 1
        c.orang.add(t.pegawai_id)
        c.sama = c.sama or (bool(jabatan) and kunci_jabatan(t.jabatan) == jabatan)
    terlihat = {k: c for k, c in calon.items() if len(c.orang) > 1 or boleh is None or c.orang <= boleh}
    for f in _bank(sesi, jenis):
        cocok = _cocok(f, jenis, kunci, jabatan)
        if cocok is None:
            continue
        c = terlihat.setdefault(rapat(f.teks), _Calon(Counter([f.teks])))
        c.bank, c.sama = True, c.sama or cocok
    urut = sorted(terlihat.values(), key=lambda c: (not c.sama, -len(c.orang), not c.bank, c.teks.casefold()))
    return tuple(SaranFrasa(c.teks, len(c.orang), c.sama, c.bank) for c in urut[:SARAN_TERBANYAK])


def _wajib_jenis(jenis: str) -> None:
    if jenis not in JENIS:
        raise Tolakan("Jenis frasa {jenis} tidak dikenal.", siapa="yang mengisi", jenis=jenis[:40])


def _dipakai(p: Pelaksana, rekam: RekamSkp, jenis: str, kunci: str) -> list[TeksPakai]:
    nomor = next((n.nomor for n in NILAI_PERILAKU if rapat(n.nama) == rapat(kunci)), 0)
    hasil: list[TeksPakai] = []
    for tahun in range(rekam.tahun, rekam.tahun - TAHUN_DILIHAT, -1):
        hasil += repo_standar.teks_dipakai(p, jenis, tahun, rekam.id[:4], nomor, rekam.id)
    return hasil


def _bank(sesi: Sesi, jenis: str) -> Iterable[frasa.Frasa]:
    yield from frasa.daftar(sesi, jenis)
    yield from (f for f in frasa.bawaan() if f.jenis == jenis)


def _cocok(f: frasa.Frasa, jenis: str, kunci: str, jabatan: str) -> bool | None:
    """Whether a sentence of the bank is for this very key (True), for all (False), or for another (None)."""
    if jenis == "perilaku":
        return False if rapat(f.kunci) in ("", rapat(kunci)) else None
    if not f.kunci.strip():
        return False
    return True if kunci_jabatan(f.kunci) == jabatan else None


# ---- keeping a text ------------------------------------------------------------------------------------


def layak_disimpan(sesi: Sesi, jenis: str, kunci: str, skp_id: bytes, teks: str) -> bool:
    """Whether to offer keeping a text: a third person of this office uses it and the bank has it not."""
    _wajib_jenis(jenis)
    isi = rapat(teks)
    if not sesi.boleh("frasa.ubah") or len(isi) < TERPENDEK:
        return False
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        orang = {t.pegawai_id for t in _dipakai(p, rekam, jenis, kunci) if rapat(t.teks) == isi}
    if len(orang | {rekam.pegawai_id}) < PEMAKAI_LAYAK:
        return False
    return all(rapat(f.teks) != isi for f in _bank(sesi, jenis))


def simpan(sesi: Sesi, jenis: str, kunci: str, skp_id: bytes, teks: str) -> Outcome[bytes]:
    """Simpan ke bank frasa: under the value's name, or the post of the SKP's owner; annex lines for all."""
    _wajib_jenis(jenis)
    kelompok = kunci
    if jenis in ("rhk", "indikator") and not kunci:
        hari = sesi.jam.hari_ini()
        with sesi.baca() as conn:
            rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
            buku = BukuOrang.muat(conn, {rekam.pegawai_id})
        tanggal = izin.jepit(hari, rekam.mulai, rekam.selesai)
        nama = buku.sosok(rekam.pegawai_id, tanggal, rekam.penempatan_id).nama_jabatan
        kelompok = nama_jabatan_inti(nama)[0][:80]
    return frasa.tambah(sesi, jenis, kelompok, teks)
