"""Search by LIKE (one millisecond at 15,000 people): people, units and the text of SKP."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.store.pelaksana import Pelaksana

_LEPAS = "\\"


@dataclass(frozen=True, slots=True)
class TemuanSkp:
    """A place in an SKP whose text holds what was looked for: grid row and column to open."""

    skp_id: bytes
    pegawai_id: bytes
    tahun: int
    baris_id: bytes
    kolom: str
    teks: str


def pola_like(teks: str) -> str:
    """The pattern that finds a text anywhere; its own wildcards are taken as letters."""
    for tanda in (_LEPAS, "%", "_"):
        teks = teks.replace(tanda, _LEPAS + tanda)
    return f"%{teks.lower()}%"


def _kata(kolom: str, kata: list[str]) -> tuple[str, list[str]]:
    """Every word must stand in the column, in any order."""
    syarat = " AND ".join(f"lower({kolom}) LIKE ? ESCAPE '{_LEPAS}'" for _ in kata)
    return syarat, [pola_like(k) for k in kata]


def _salah_satu(kolom: str, kata: list[str]) -> tuple[str, list[str]]:
    """At least one word must stand in the column."""
    syarat = " OR ".join(f"lower({kolom}) LIKE ? ESCAPE '{_LEPAS}'" for _ in kata)
    return f"({syarat})", [pola_like(k) for k in kata]


def orang(p: Pelaksana, teks: str, batas: int) -> list[bytes]:
    """Ids of people by name with titles, by NIP or NRP with or without blanks; outsiders too."""
    kata = teks.split()
    nama, isi = _kata("gelar_depan || ' ' || nama || ' ' || gelar_belakang", kata)
    angka = "".join(c for c in teks if c.isdigit())
    hanya_angka = bool(angka) and not any(c.isalpha() for c in teks)
    syarat, nilai = f"({nama})", list(isi)
    if hanya_angka:
        syarat = f"({nama} OR nip LIKE ? OR nrp LIKE ?)"
        nilai += [f"%{angka}%", f"%{angka}%"]
    baca = f"SELECT id FROM pegawai WHERE _del = 0 AND {syarat} ORDER BY lower(nama), id LIMIT ?"
    return [bytes(r[0]) for r in p.semua(baca, [*nilai, batas])]


def menurut_jabatan(p: Pelaksana, teks: str, hari: date, batas: int) -> list[bytes]:
    """Ids of people by the post they hold on a day; further words may be of their unit or their name."""
    kata = teks.split()
    jabatan, isi_jabatan = _salah_satu("j.nama", kata)
    # Posts are few and filtered first; the placements are then walked once, without a LIKE for most.
    semua, isi_semua = _kata(
        "CASE t.jenis WHEN 'definitif' THEN '' ELSE t.jenis || '. ' END || j.nama || ' ' || "
        "coalesce(u.nama, '') || ' ' || o.gelar_depan || ' ' || o.nama || ' ' || o.gelar_belakang",
        kata,
    )
    baca = (
        f"SELECT o.id FROM (SELECT j.id, j.nama FROM jabatan j WHERE j._del = 0 AND {jabatan}) j "
        "JOIN penempatan t ON t.jabatan_id = j.id JOIN pegawai o ON o.id = t.pegawai_id "
        "LEFT JOIN unit u ON u.id = t.unit_id AND u._del = 0 "
        "WHERE t._del = 0 AND o._del = 0 AND t.mulai <= ? AND (t.sampai = '' OR t.sampai >= ?) "
        f"AND {semua} ORDER BY lower(j.nama), lower(o.nama), o.id LIMIT ?"
    )
    pada = hari.isoformat()
    baris = p.semua(baca, [*isi_jabatan, pada, pada, *isi_semua, batas])
    return list(dict.fromkeys(bytes(r[0]) for r in baris))


def unit(p: Pelaksana, teks: str, batas: int) -> list[tuple[bytes, str]]:
    """Units by name."""
    syarat, isi = _kata("nama", teks.split())
    baca = f"SELECT id, nama FROM unit WHERE _del = 0 AND {syarat} ORDER BY urut, lower(nama), id LIMIT ?"
    return [(bytes(r[0]), str(r[1])) for r in p.semua(baca, [*isi, batas])]


def skp(p: Pelaksana, teks: str, batas: int) -> list[TemuanSkp]:
    """Work results and indicators by their text, newest year first; cancelled SKP are left out."""
    kata = teks.split()
    hasil: list[TemuanSkp] = []
    # One walk over the texts, the rest by keys. Indicators of a work result are found by its SKP, which has
    # the index: by the work result alone every row would walk all indicators.
    for kolom, sumber, dari in (
        (
            "rhk",
            "r.teks",
            "rhk r LEFT JOIN indikator i ON i.skp_id = r.skp_id AND i.rhk_id = r.id AND i._del = 0",
        ),
        ("indikator", "i.teks", "indikator i JOIN rhk r ON r.id = i.rhk_id AND i._del = 0"),
    ):
        syarat, isi = _kata(sumber, kata)
        urutan = "ORDER BY s.tahun DESC, r.urut, r.id, i.urut"
        baca = (
            f"SELECT s.id, s.pegawai_id, s.tahun, coalesce(i.id, r.id), {sumber}, r.id FROM {dari} "
            "JOIN skp s ON s.id = r.skp_id "
            f"WHERE r._del = 0 AND s._del = 0 AND s.status <> 'dibatalkan' AND {syarat} {urutan} LIMIT ?"
        )
        dilihat: set[bytes] = set()
        for r in p.semua(baca, [*isi, batas * 4]):
            kunci = bytes(r[5]) if kolom == "rhk" else bytes(r[3])
            if kunci not in dilihat:
                dilihat.add(kunci)
                hasil.append(TemuanSkp(bytes(r[0]), bytes(r[1]), int(r[2]), bytes(r[3]), kolom, str(r[4])))
    return hasil
