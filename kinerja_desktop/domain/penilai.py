"""Who assesses whom: proposals from the posts and from a column, and the relation in force on a date.

Relations are proposals until a person confirms them; nothing here decides (PermenPANRB 6/2022: the assessor
is the direct superior, at least a pejabat pengawas).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kinerja_desktop.domain.kepegawaian import (
    JenisJabatan,
    RelasiPenilai,
    StatusRelasi,
    berlaku_pada,
    golongkan_jabatan,
    nama_jabatan_inti,
)
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.domain.tanggal import tanggal_panjang

SEKDA = "Sekretaris Daerah"
KEPALA_DAERAH = "Bupati/Wali Kota"
SUMBER_JABATAN = "jabatan"
SUMBER_KOLOM = "kolom"
TINGGI, SEDANG, RENDAH = "tinggi", "sedang", "rendah"
_MENILAI = (JenisJabatan.PENGAWAS, JenisJabatan.ADMINISTRATOR, JenisJabatan.JPT, JenisJabatan.POLITIS)
_GELAR_DEPAN = frozenset({"dr", "drs", "dra", "drg", "ir", "prof", "h", "hj", "kh", "ust", "apt", "ns"})
_BUKAN_HURUF = re.compile(r"[^\w]+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class OrangBerjabatan:
    """One person in one post; `jalur_unit` holds the parents' names from the nearest, when known."""

    pegawai_id: bytes
    nip: str
    nama: str
    jabatan: str
    unit: str
    status: str = "PNS"
    atasan_langsung: str = ""
    jalur_unit: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UsulanPenilai:
    """One proposed assessor; `luar` when an official outside the list (no id then, the name stands)."""

    pegawai_id: bytes
    penilai_id: bytes | None
    nama_penilai: str
    luar: bool
    atasan_penilai_id: bytes | None
    nama_atasan: str
    alasan: str
    sumber: str
    keyakinan: str
    sebagai: str = ""
    peringatan: str = ""
    sebagai_atasan: str = ""


@dataclass(frozen=True, slots=True)
class _Pos:
    """A person's post, understood: its place in the office and what it can head."""

    orang: OrangBerjabatan
    jabatan: str
    sebagai: str
    jenis: JenisJabatan
    peran: str
    unit: str
    kelurahan: str


@dataclass(frozen=True, slots=True)
class _Atasan:
    """A head that was found, or an official outside the list."""

    pos: _Pos | None
    sebutan: str
    keyakinan: str


def _rapat(teks: str) -> str:
    return " ".join(_BUKAN_HURUF.sub(" ", teks.casefold()).split())


def kunci_nama(nama: str) -> str:
    """A name for comparing: no titles before or behind, no case, no dots."""
    kata = _rapat(nama.split(",")[0]).split()
    while len(kata) > 1 and kata[0] in _GELAR_DEPAN:
        kata.pop(0)
    return " ".join(kata)


def _kelurahan(*nama: str) -> str:
    for teks in nama:
        # "Seksi Pembinaan Desa dan Kelurahan" speaks about villages, it is not part of one.
        cocok = re.search(r"(?<!dan )\b(?:kelurahan|lurah) (?!dan\b)(.+)$", _rapat(teks))
        if cocok:
            return cocok[1]
    return ""


def _peran(inti: str, kelurahan: str) -> str:
    """The place of a post in 8.4: camat, sekcam, lurah, seklur, kasubag, kasi, kasi_kel or "" (staff)."""
    n = inti.casefold()
    if re.match(r"camat\b", n):
        return "camat"
    if re.match(r"lurah\b", n):
        return "lurah"
    if re.match(r"sekretaris\s+(?:kelurahan|lurah)\b|seklur\b", n) or (n == "sekretaris" and kelurahan):
        return "seklur"
    if re.match(r"sekretaris(?:\s+(?:kecamatan|camat)\b|$)|sekcam\b", n):
        return "sekcam"
    if re.match(r"kepala\s+sub\s?-?\s?bagian\b|kasub\s?bag\b", n):
        return "kasubag"
    if re.match(r"kepala\s+seksi\b|kasi\b", n):
        return "kasi_kel" if kelurahan else "kasi"
    return ""


def _pahami(orang: OrangBerjabatan) -> _Pos:
    inti, sebagai = nama_jabatan_inti(orang.jabatan)
    kepala = inti if _peran(inti, "") else ""
    kelurahan = _kelurahan(orang.unit, *orang.jalur_unit, kepala)
    jenis = golongkan_jabatan(inti, orang.unit)[0]
    return _Pos(orang, inti, sebagai, jenis, _peran(inti, kelurahan), _rapat(orang.unit), kelurahan)


def _bidang(teks: str) -> str:
    """The field of a section or subdivision: "seksi pemerintahan" and "Kepala Seksi Pemerintahan" are one."""
    rapat = re.sub(r"^(?:kepala|kasi|kasub\s?bag)\s+| kelurahan .*$", "", _rapat(teks))
    return re.sub(r"^(?:seksi|sub\s?bagian|subbag)\s+", "", rapat)


class _Kantor:
    """The posts of one office, looked up by place."""

    def __init__(self, orang: Sequence[OrangBerjabatan]) -> None:
        self.pos = [_pahami(o) for o in orang]

    def cari(self, bukan: bytes, peran: str, *, kelurahan: str = "", bidang: str = "") -> _Atasan | None:
        """The holder of a place other than the person himself; definitif before plt before plh."""
        calon = [
            p
            for p in self.pos
            if p.peran == peran
            and p.orang.pegawai_id != bukan
            and (not kelurahan or p.kelurahan == kelurahan)
            and (not bidang or bidang in (_bidang(p.jabatan), _bidang(p.unit)))
        ]
        if not calon:
            return None
        calon.sort(key=lambda p: ["", "plt", "plh"].index(p.sebagai))
        ganda = len({p.orang.pegawai_id for p in calon if p.sebagai == calon[0].sebagai}) > 1
        return _Atasan(calon[0], _sebutan(calon[0]), RENDAH if ganda else TINGGI)

    def luar(self, sebutan: str) -> _Atasan:
        """An official above the office: from the list when he is on it, else by name of the post only."""
        pola = r"sekretaris\s+daerah\b" if sebutan == SEKDA else r"(?:bupati|wali\s?kota)\b"
        for p in self.pos:
            if re.match(pola, p.jabatan.casefold()):
                return _Atasan(p, _sebutan(p), TINGGI)
        return _Atasan(None, sebutan, SEDANG)

    def pertama(self, bukan: bytes, *tempat: tuple[str, str, str]) -> _Atasan:
        """The first place that is filled; every step past an empty one lowers the confidence."""
        for langkah, (peran, kelurahan, bidang) in enumerate(tempat):
            atasan = self.cari(bukan, peran, kelurahan=kelurahan, bidang=bidang)
            if atasan is not None:
                return atasan if langkah == 0 else replace(atasan, keyakinan=RENDAH)
        return self.luar(SEKDA)

    def atasan(self, pos: _Pos) -> _Atasan:
        """The usual assessor of a post (master-data 8.4)."""
        diri, kel = pos.orang.pegawai_id, pos.kelurahan
        camat, sekcam = ("camat", "", ""), ("sekcam", "", "")
        if pos.peran == "camat":
            return self.luar(SEKDA)
        if pos.jenis in (JenisJabatan.JPT, JenisJabatan.POLITIS):
            return self.luar(KEPALA_DAERAH)
        if pos.peran in ("sekcam", "kasi", "lurah"):
            return self.pertama(diri, camat)
        if pos.peran == "kasubag":
            return self.pertama(diri, sekcam, camat)
        if kel:
            seksi = [("kasi_kel", kel, _bidang(pos.unit))] if "seksi" in pos.unit else []
            return self.pertama(diri, *seksi, ("lurah", kel, ""), camat)
        if pos.unit.startswith("sub"):
            return self.pertama(diri, ("kasubag", "", _bidang(pos.unit)), sekcam, camat)
        if pos.unit.startswith("seksi"):
            return self.pertama(diri, ("kasi", "", _bidang(pos.unit)), camat)
        if "sekretariat" in pos.unit:
            return self.pertama(diri, sekcam, camat)
        atasan = self.pertama(diri, camat)
        return replace(atasan, keyakinan=SEDANG if atasan.keyakinan == TINGGI else RENDAH)

    def atasan_dari(self, penilai: _Atasan) -> _Atasan:
        """The assessor's own superior; above the Sekda stands the regent or mayor."""
        if penilai.pos is None:
            return self.luar(KEPALA_DAERAH)
        return self.atasan(penilai.pos)

    def menurut_teks(self, teks: str) -> list[_Pos]:
        """People a text may mean: by NIP, by name without titles, or by post."""
        nip = periksa_nip(teks)
        if nip.sah:
            return [p for p in self.pos if p.orang.nip == nip.nip]
        kunci = kunci_nama(teks)
        nama = [p for p in self.pos if kunci and kunci_nama(p.orang.nama) == kunci]
        if nama:
            return nama
        rapat = _rapat(teks)
        return [
            p
            for p in self.pos
            if rapat in (_rapat(p.jabatan), f"{_rapat(p.jabatan)} {p.kelurahan}".strip()) and p.peran
        ]


def _sebutan(pos: _Pos) -> str:
    """The post in words: "Lurah Melati", "Plt. Kepala Seksi Pemerintahan"."""
    awalan = f"{pos.sebagai.capitalize()}. " if pos.sebagai else ""
    jabatan = pos.jabatan or "Pegawai"
    if pos.kelurahan and pos.kelurahan not in _rapat(jabatan) and pos.peran:
        tambahan = pos.kelurahan.title()
        jabatan += f" {tambahan}" if pos.peran in ("lurah", "seklur") else f" Kelurahan {tambahan}"
    return awalan + jabatan


def _usulan(
    kantor: _Kantor, pos: _Pos, penilai: _Atasan, sumber: str, alasan: str, peringatan: str = ""
) -> UsulanPenilai:
    atas = kantor.atasan_dari(penilai)
    p, a = penilai.pos, atas.pos
    return UsulanPenilai(
        pegawai_id=pos.orang.pegawai_id,
        penilai_id=None if p is None else p.orang.pegawai_id,
        nama_penilai=penilai.sebutan if p is None else p.orang.nama,
        luar=p is None,
        atasan_penilai_id=None if a is None else a.orang.pegawai_id,
        nama_atasan=atas.sebutan if a is None else a.orang.nama,
        alasan=alasan,
        sumber=sumber,
        keyakinan=penilai.keyakinan,
        sebagai="" if p is None else p.sebagai,
        sebagai_atasan="" if a is None else a.sebagai,
        peringatan=peringatan,
    )


def _dari_jabatan(kantor: _Kantor, pos: _Pos) -> UsulanPenilai:
    atasan = kantor.atasan(pos)
    orang = "" if atasan.pos is None else f" ({atasan.pos.orang.nama})"
    alasan = f"{_sebutan(pos)} dinilai {atasan.sebutan}{orang}."
    if atasan.keyakinan == RENDAH:
        alasan = (
            f"{_sebutan(pos)} diusulkan dinilai {atasan.sebutan}{orang} karena atasan langsungnya kosong "
            "atau lebih dari satu."
        )
    elif pos.peran == "camat" and atasan.pos is None:
        alasan = f"{_sebutan(pos)} dinilai {atasan.sebutan}, pejabat di luar kantor ini."
    return _usulan(kantor, pos, atasan, SUMBER_JABATAN, alasan)


def _janggal(kantor: _Kantor, pos: _Pos, calon: _Pos, menurut_jabatan: _Atasan) -> str:
    """Why a person named in the column is unlikely; empty when plausible."""
    if calon.orang.pegawai_id == pos.orang.pegawai_id:
        return "Kolom atasan langsung menyebut pegawai itu sendiri."
    if calon.jenis not in _MENILAI:
        return f"{calon.orang.nama} ({calon.jabatan}) bukan pejabat pengawas ke atas."
    balik = kantor.atasan(calon).pos
    if balik is not None and balik.orang.pegawai_id == pos.orang.pegawai_id:
        return f"{calon.orang.nama} justru dinilai oleh {pos.orang.nama}."
    wajar = menurut_jabatan.pos
    if wajar is None or wajar.orang.pegawai_id == calon.orang.pegawai_id:
        return ""
    naik: _Pos | None = wajar
    for _ in range(4):
        naik = None if naik is None else kantor.atasan(naik).pos
        if naik is not None and naik.orang.pegawai_id == calon.orang.pegawai_id:
            return f"Kolom menyebut {_sebutan(calon)}, melompati {menurut_jabatan.sebutan}."
    return f"Kolom menyebut {_sebutan(calon)}, di luar garis atasan {_sebutan(pos)}."


def _dari_kolom(kantor: _Kantor, pos: _Pos) -> UsulanPenilai | None:
    teks = " ".join(pos.orang.atasan_langsung.split())
    if not teks:
        return None
    calon = {p.orang.pegawai_id: p for p in reversed(kantor.menurut_teks(teks))}
    dasar = f"Kolom atasan langsung menyebut {teks}."
    if len(calon) == 1:
        (orang,) = calon.values()
        peringatan = _janggal(kantor, pos, orang, kantor.atasan(pos))
        atasan = _Atasan(orang, _sebutan(orang), RENDAH if peringatan else SEDANG)
        return _usulan(kantor, pos, atasan, SUMBER_KOLOM, dasar, peringatan)
    if golongkan_jabatan(teks)[0] in (JenisJabatan.JPT, JenisJabatan.POLITIS) and not calon:
        return _usulan(kantor, pos, _Atasan(None, teks, SEDANG), SUMBER_KOLOM, dasar)
    peringatan = (
        "Lebih dari satu pegawai cocok dengan nama itu."
        if calon
        else "Nama itu tidak ada dalam daftar pegawai."
    )
    usulan = _usulan(kantor, pos, _Atasan(None, teks, RENDAH), SUMBER_KOLOM, dasar, peringatan)
    return replace(usulan, luar=False, atasan_penilai_id=None, nama_atasan="")


def _sama(a: UsulanPenilai, b: UsulanPenilai) -> bool:
    if a.penilai_id is not None or b.penilai_id is not None:
        return a.penilai_id == b.penilai_id
    return a.luar and b.luar and _rapat(a.nama_penilai) == _rapat(b.nama_penilai)


def usulkan_penilai(orang: Sequence[OrangBerjabatan]) -> list[UsulanPenilai]:
    """Proposals in the order of `orang`: by post (8.4), then by the column where it says otherwise.

    A person with two posts (definitif and plt) gets one proposal, for the definitive post.
    """
    kantor = _Kantor(orang)
    hasil: list[UsulanPenilai] = []
    utama: dict[bytes, _Pos] = {}
    for pos in kantor.pos:
        lama = utama.get(pos.orang.pegawai_id)
        if lama is None or (lama.sebagai and not pos.sebagai):
            utama[pos.orang.pegawai_id] = pos
    for pos in utama.values():
        if pos.orang.status == "LUAR":
            continue
        jabatan = _dari_jabatan(kantor, pos)
        kolom = _dari_kolom(kantor, pos)
        if kolom is not None and _sama(jabatan, kolom):
            hasil.append(
                replace(
                    jabatan, keyakinan=TINGGI, alasan=f"{jabatan.alasan} Kolom atasan langsung menyebut sama."
                )
            )
            continue
        hasil.append(jabatan)
        if kolom is not None:
            hasil.append(kolom)
    return hasil


def penilai_pada(
    relasi: Iterable[RelasiPenilai], pegawai_id: bytes, tanggal: date
) -> tuple[RelasiPenilai | None, str]:
    """The relation in force on a date and why: confirmed first, then the newest, plt/plh over the seat."""
    cocok = [r for r in relasi if r.pegawai_id == pegawai_id and berlaku_pada(r.mulai, r.sampai, tanggal)]
    if not cocok:
        return None, f"Belum ada pejabat penilai yang ditetapkan untuk {tanggal_panjang(tanggal)}."
    terpilih = max(
        cocok, key=lambda r: (r.status is StatusRelasi.DIKONFIRMASI, r.mulai, bool(r.sebagai), r.id)
    )
    akhir = "" if terpilih.sampai is None else f" sampai {tanggal_panjang(terpilih.sampai)}"
    keadaan = "dikonfirmasi" if terpilih.status is StatusRelasi.DIKONFIRMASI else "masih usulan"
    sebagai = f", sebagai {terpilih.sebagai.capitalize()}." if terpilih.sebagai else ""
    alasan = f"Relasi {keadaan}, berlaku sejak {tanggal_panjang(terpilih.mulai)}{akhir}{sebagai}"
    alasan = alasan.rstrip(".") + "."
    return terpilih, f"{alasan} {terpilih.alasan}".strip()
