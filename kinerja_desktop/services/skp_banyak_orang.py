"""Who is meant by a NIP or a name in a table: found without doubt, or the sentence why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import Pegawai
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.skp_banyak_urai import angka_nip

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_banyak_urai import Blok

_GELAR = re.compile(r"(?:(?:prof|dr|drs|dra|drg|drh|ir|h|hj|apt|ns|kh)\.?\s+)+(?=\S)")
_NIP_DALAM = re.compile(r"(?<!\d)(?:\d[\s'.]?){18}(?!\d)")
_LEMBAR_MAKS = 31
_NAMA_LEMBAR = re.compile(r"^(?:skp|\d+)[\s._-]+|[\s._-]*(?:\(\d+\)|skp|20\d\d)$", re.I)


def kunci_nama(nama: str) -> str:
    """A name for comparing: letters and digits in small, one blank between words."""
    return " ".join("".join(h if h.isalnum() else " " for h in nama.casefold()).split())


class Pencari:
    """Looks people up by NIP, name with or without titles, or the name of a sheet."""

    def __init__(self, buku: BukuOrang) -> None:
        self._nip = {p.nip: p.id for p in buku.pegawai.values() if p.nip}
        self._nama: dict[str, set[bytes]] = {}
        self._orang = buku.pegawai
        for p in buku.pegawai.values():
            for bentuk in _bentuk(p):
                self._nama.setdefault(bentuk, set()).add(p.id)

    def cari(self, blok: Blok) -> tuple[bytes | None, str]:
        """(person, "") or (None, why not); (person, why not) where NIP and name disagree."""
        nip, nama = blok.nip, blok.nama
        dalam = _NIP_DALAM.search(nip) or (None if nip else _NIP_DALAM.search(nama))
        if dalam:  # name and NIP often stand in one cell
            nip, nama = dalam[0], nama if nip else ""
        if nip and not any(h.isdigit() for h in nip):
            nip, nama = "", nip
        if not nip and not nama:
            return None, "Baris ini tidak menyebut NIP atau nama pegawai."
        if not nip:
            return self._lembar(nama) if blok.dari_nama_lembar else self._menurut_nama(nama)
        orang = self._nip.get(angka_nip(nip))
        if orang is None:
            return None, self._sebab_nip(nip)
        lain = self._calon(nama) if nama else set()
        if lain and orang not in lain:
            tertulis, milik = " ".join(nama.split()), self._orang[orang].nama_lengkap
            return (
                None,
                f"NIP ini milik {milik}, sedangkan namanya tertulis {tertulis}. Betulkan salah satunya.",
            )
        return orang, ""

    def _sebab_nip(self, nip: str) -> str:
        baca = periksa_nip(angka_nip(nip) or nip)
        if not baca.sah:
            return baca.alasan
        return f"NIP {baca.nip} tidak ada pada daftar pegawai."

    def _calon(self, nama: str) -> set[bytes]:
        """Everybody whom a written name may mean."""
        for bentuk in (nama, nama.partition(",")[0]):
            kata = kunci_nama(bentuk)
            for satu in (kata, _GELAR.sub("", kata)):
                if satu and satu in self._nama:
                    return self._nama[satu]
        return set()

    def _menurut_nama(self, nama: str) -> tuple[bytes | None, str]:
        calon = self._calon(nama)
        tertulis = " ".join(nama.split())[:80]
        if len(calon) > 1:
            return None, f"Ada {len(calon)} pegawai bernama {tertulis}. Tulis NIP-nya."
        if not calon:
            return None, f"Nama {tertulis} tidak ada pada daftar pegawai. Tulis NIP-nya."
        return next(iter(calon)), ""

    def _lembar(self, nama: str) -> tuple[bytes | None, str]:
        """A sheet's name: whole, cut off by Excel, or words that only one person has."""
        calon = self._calon(nama)
        if len(calon) != 1:
            kata = kunci_nama(_NAMA_LEMBAR.sub("", nama))
            calon = self._nama.get(kata, set()) or self._mirip(kata, len(nama) >= _LEMBAR_MAKS)
        if len(calon) == 1:
            return next(iter(calon)), ""
        if calon:
            return (
                None,
                f"Nama lembar “{nama}” cocok dengan {len(calon)} pegawai. Tulis NIP di atas tabelnya.",
            )
        return None, f"Nama lembar “{nama}” bukan nama pegawai. Tulis NIP di atas tabelnya."

    def _mirip(self, kata: str, terpotong: bool) -> set[bytes]:
        if terpotong:
            return {i for bentuk, milik in self._nama.items() if bentuk.startswith(kata) for i in milik}
        bagian = set(kata.split())
        if not bagian or max(map(len, bagian)) < 3:
            return set()
        return {p.id for p in self._orang.values() if bagian <= set(kunci_nama(p.nama).split())}


def _bentuk(p: Pegawai) -> set[str]:
    semua = (p.nama, p.nama_lengkap, f"{p.gelar_depan} {p.nama}", f"{p.nama} {p.gelar_belakang}")
    return {kunci_nama(s) for s in semua if s.strip()}
