"""Standar kerja per jabatan: the results and targets that a new SKP of a post starts from.

The centre's travel to every office (like its phrases) and are only read there; an office adds its own below.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.kepegawaian import nama_jabatan_inti
from kinerja_desktop.domain.skp import JenisRhk
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.lembar_datar import (
    AWAL_BARU,
    KOLOM_ASPEK,
    KOLOM_JENIS,
    KOLOM_UKUR,
    KolomDatar,
    Penulisan,
    UbahanDatar,
    periksa_muat,
    tulis,
)
from kinerja_desktop.services.orang import TIDAK_BERTUGAS
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_skp, repo_standar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_standar import RekamStandar

__all__ = ["RekamStandar"]

KOLOM: dict[str, KolomDatar] = {
    "jenis": KOLOM_JENIS,
    "rhk": KolomDatar("Rencana hasil kerja", 2000, berbaris=True),
    "aspek": KOLOM_ASPEK,
    **KOLOM_UKUR,
}
_PUSAT_SAJA = "Standar ini dari pusat; tambahkan baris kantor sendiri di bawahnya."


@dataclass(frozen=True, slots=True)
class JabatanStandar:
    """One post of the list: its name, people who hold it now, results and rows of its standard."""

    jabatan: str
    orang: int
    rhk: int
    baris: int
    pusat: bool
    """At least one row is the centre's."""


@dataclass(frozen=True, slots=True)
class LembarStandar:
    """The sheet of one post; rows with `lokal` False are the centre's and locked in an office."""

    jabatan: str
    orang: int
    baris: tuple[RekamStandar, ...]
    pusat: bool
    """This is the centre: its rows travel, and there are no others here."""
    sebab_terkunci: str


def kunci_jabatan(nama: str) -> str:
    """How a post is matched: without Plt./Plh., case and surplus blanks."""
    return nama_jabatan_inti(nama)[0].casefold()


def baris(sesi: Sesi, p: Pelaksana) -> list[RekamStandar]:
    """Standards in an open reading: at the centre its own, in an office the centre's and its own.

    The space decides whose a row is, not the word of the row.
    """
    awal, pusat = sesi.db.ruang.to_bytes(4, "big"), sesi.db.peran == "pusat"
    hasil = []
    for r in repo_standar.standar(p, {awal} if pusat else None):
        sendiri = r.id[:4] == awal
        lokal = sendiri and not pusat
        if r.lokal != lokal:
            isi = {k: getattr(r, k) for k in RekamStandar.__slots__} | {"lokal": lokal}
            r = RekamStandar(**isi)
        hasil.append(r)
    return sorted(hasil, key=lambda r: r.lokal)


def untuk_jabatan(sesi: Sesi, p: Pelaksana, nama: str) -> list[RekamStandar]:
    """Rows of one post in an open reading."""
    kunci = kunci_jabatan(nama)
    return [r for r in baris(sesi, p) if kunci and kunci_jabatan(r.jabatan) == kunci]


def jumlah_rhk(milik: Sequence[RekamStandar]) -> int:
    """How many results these rows describe."""
    return len(kelompokkan(milik))


def kelompokkan(milik: Sequence[RekamStandar]) -> list[list[RekamStandar]]:
    """Rows by result: one without a text of its own, or with the same, belongs to the one above."""
    hasil: list[list[RekamStandar]] = []
    for r in milik:
        if not any((r.rhk, r.indikator, r.target)):
            continue
        atas = hasil[-1][0] if hasil else None
        sama = atas is not None and atas.jenis == r.jenis and rapat(r.rhk) in ("", rapat(atas.rhk))
        if sama and (r.rhk or atas is None or atas.lokal == r.lokal):
            hasil[-1].append(r)
        else:
            hasil.append([r])
    return hasil


def daftar_jabatan(sesi: Sesi) -> tuple[JabatanStandar, ...]:
    """Posts that people hold or that have a standard, by number of people, then by name."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        tak = sorted(k.value for k in TIDAK_BERTUGAS)
        orang = repo_standar.orang_per_jabatan(p, sesi.jam.hari_ini().isoformat(), tak)
        semua = baris(sesi, p)
    nama: dict[str, str] = {}
    jumlah: dict[str, int] = {}
    for n, banyak in orang.items():
        kunci = kunci_jabatan(n)
        nama.setdefault(kunci, nama_jabatan_inti(n)[0])
        jumlah[kunci] = jumlah.get(kunci, 0) + banyak
    milik: dict[str, list[RekamStandar]] = {}
    for r in semua:
        milik.setdefault(kunci_jabatan(r.jabatan), []).append(r)
        nama.setdefault(kunci_jabatan(r.jabatan), r.jabatan)
    hasil = [
        JabatanStandar(
            nama[kunci],
            jumlah.get(kunci, 0),
            jumlah_rhk(milik.get(kunci, ())),
            len(milik.get(kunci, ())),
            any(not r.lokal for r in milik.get(kunci, ())),
        )
        for kunci in nama
        if kunci and (jumlah.get(kunci) or milik.get(kunci))
    ]
    return tuple(sorted(hasil, key=lambda j: (-j.orang, j.jabatan.casefold())))


def lembar(sesi: Sesi, jabatan: str) -> LembarStandar:
    """The sheet of a post; an unknown post has an empty one."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        tak = sorted(k.value for k in TIDAK_BERTUGAS)
        orang = repo_standar.orang_per_jabatan(p, sesi.jam.hari_ini().isoformat(), tak)
        milik = untuk_jabatan(sesi, p, jabatan)
    kunci = kunci_jabatan(jabatan)
    banyak = sum(n for j, n in orang.items() if kunci_jabatan(j) == kunci)
    sebab = ""
    try:
        sesi.wajib("standar.ubah")
    except Tolakan as e:
        sebab = e.kalimat()
    return LembarStandar(nama_jabatan_inti(jabatan)[0], banyak, tuple(milik), sesi.db.peran == "pusat", sebab)


def tulis_sel(
    sesi: Sesi, jabatan: str, ubahan: Sequence[UbahanDatar], judul: str = ""
) -> Outcome[dict[bytes, bytes]]:
    """Write cells of a post's sheet in one act; new rows are added at its end (value: their ids)."""
    nama = _nama(sesi, jabatan)
    with sesi.baca() as conn:
        ada = untuk_jabatan(sesi, Pelaksana.dari(conn), nama)
    _milik_sendiri(sesi, ada, [u.baris_id for u in ubahan])
    sendiri = [r for r in ada if _sendiri(sesi, r)]
    ke = Penulisan(
        "standar_kerja",
        KOLOM,
        {},
        max((r.urut for r in sendiri), default=0),
        len(sendiri),
        {"jabatan": sendiri[0].jabatan if sendiri else nama, "jenis": "utama", "lokal": _lokal(sesi)},
    )
    with sesi.kerja("standar.ubah", judul or f"Ubah standar kerja {nama}") as uow:
        baru = tulis(uow, ke, ubahan)
    return Outcome(baru, uow.perubahan)


def hapus(sesi: Sesi, jabatan: str, ids: Collection[bytes]) -> Outcome[int]:
    """Delete rows of a post's sheet; SKP made from them stay."""
    nama = _nama(sesi, jabatan)
    with sesi.baca() as conn:
        ada = untuk_jabatan(sesi, Pelaksana.dari(conn), nama)
    _milik_sendiri(sesi, ada, ids)
    pilih = {r.id for r in ada} & set(ids)
    with sesi.kerja("standar.hapus", f"Hapus {len(pilih)} baris standar kerja {nama}") as uow:
        jumlah = uow.delete("standar_kerja", sorted(pilih))
    return Outcome(jumlah, uow.perubahan)


def dari_skp(sesi: Sesi, skp_id: bytes) -> Outcome[int]:
    """Jadikan standar jabatan: add the rows of an SKP to the standard of its owner's post; value: rows added.

    An indicator that the standard already has under the same result is left out.
    """
    sesi.wajib("standar.ubah")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        rhk = repo_skp.rhk(p, [skp_id])[skp_id]
        sosok = buku.sosok(
            rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id
        )
        nama = nama_jabatan_inti(sosok.nama_jabatan)[0]
        ada = untuk_jabatan(sesi, p, nama)
    if not nama:
        raise Tolakan(
            "Pegawai ini belum mempunyai jabatan, jadi standarnya tidak dapat disimpan.", siapa="operator"
        )
    punya = {(g[0].jenis, rapat(g[0].rhk), rapat(r.indikator)) for g in kelompokkan(ada) for r in g}
    urut = max((r.urut for r in ada if _sendiri(sesi, r)), default=0)
    isi = []
    for r in rhk:
        for i in r.indikator:
            if (
                not (r.teks.strip() or i.teks.strip())
                or (r.jenis.value, rapat(r.teks), rapat(i.teks)) in punya
            ):
                continue
            urut += 1
            isi.append(
                {
                    "jabatan": nama,
                    "urut": urut,
                    "jenis": r.jenis.value,
                    "rhk": r.teks,
                    "perspektif": r.perspektif.value if r.perspektif else "",
                    "aspek": i.aspek.value if i.aspek else "",
                    "indikator": i.teks,
                    "target": i.target,
                    "satuan": i.satuan,
                    "arah": i.arah.value if i.arah else "",
                    "metode": i.metode.value if i.metode else "",
                    "lokal": _lokal(sesi),
                }
            )
    periksa_muat(len(ada), len(isi))
    with sesi.kerja("standar.dari_skp", f"Jadikan SKP {rekam.tahun} standar jabatan {nama}") as uow:
        uow.insert_many("standar_kerja", isi)
    return Outcome(len(isi), uow.perubahan)


def _nama(sesi: Sesi, jabatan: str) -> str:
    sesi.wajib("standar.ubah")
    return bersihkan_teks(nama_jabatan_inti(jabatan)[0], "Nama jabatan", 200, wajib=True)


def _lokal(sesi: Sesi) -> int:
    return int(sesi.db.peran != "pusat")


def _sendiri(sesi: Sesi, r: RekamStandar) -> bool:
    return r.id[:4] == sesi.db.ruang.to_bytes(4, "big")


def _milik_sendiri(sesi: Sesi, ada: Sequence[RekamStandar], ids: Collection[bytes]) -> None:
    if {b for b in ids if not b.startswith(AWAL_BARU)} - {r.id for r in ada}:
        raise Tolakan("Baris yang diubah sudah dihapus. Muat ulang halaman ini.", siapa="yang mengisi")
    if any(not _sendiri(sesi, r) for r in ada if r.id in ids):
        raise Tolakan(_PUSAT_SAJA, siapa="BKPSDM")


def jenis_sah(jenis: str) -> JenisRhk:
    """Main unless the row says additional."""
    return JenisRhk.TAMBAHAN if jenis == JenisRhk.TAMBAHAN.value else JenisRhk.UTAMA
