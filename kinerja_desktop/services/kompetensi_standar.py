"""Standar kompetensi per jabatan: levels 1-5 that a post asks for; the centre's travel and are locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kinerja_desktop.domain.aturan import aturan_sejenis
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import nama_jabatan_inti
from kinerja_desktop.domain.kompetensi import TERENDAH, TERTINGGI
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.orang import TIDAK_BERTUGAS
from kinerja_desktop.services.rujukan import aturan_lengkap
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.standar_kerja import kunci_jabatan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_kompetensi, repo_standar
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_kompetensi import RekamStandarKompetensi

TINDAKAN = "standar_kompetensi.ubah"


@dataclass(frozen=True, slots=True)
class JabatanKompetensi:
    """One post of the list: people who hold it now, and competences with a level."""

    jabatan: str
    orang: int
    terisi: int


@dataclass(frozen=True, slots=True)
class BarisStandar:
    """One competence of a post: level 0-5 (0 = none yet), and whether it is the centre's."""

    kompetensi: str
    jenis: str
    tingkat: int
    pusat: bool


@dataclass(frozen=True, slots=True)
class LembarStandar:
    """The levels of one post; `sebab_terkunci` says why this user may not change them."""

    jabatan: str
    orang: int
    baris: tuple[BarisStandar, ...]
    sebab_terkunci: str
    pusat: bool


def daftar_kompetensi(sesi: Sesi) -> dict[str, str]:
    """Competences in force with their kind, in the order of the rules."""
    semua = aturan_lengkap(sesi, "kompetensi")
    return {k: a.nilai for k, a in aturan_sejenis(semua, "kompetensi", sesi.jam.hari_ini()).items()}


def _semua(sesi: Sesi, p: Pelaksana) -> list[RekamStandarKompetensi]:
    """At the centre its own rows; in an office the centre's and its own, where the space decides whose."""
    awal = sesi.db.ruang.to_bytes(4, "big")
    if sesi.db.peran == "pusat":
        return repo_kompetensi.standar(p, {awal})
    # The centre's come last, so that they stand where both name a level.
    return sorted(repo_kompetensi.standar(p), key=lambda r: (r.id[:4] != awal, r.id))


def menurut_jabatan(sesi: Sesi, p: Pelaksana) -> dict[str, dict[str, tuple[int, bool]]]:
    """Post (as matched) -> competence -> (level, from the centre) in an open reading; no level, no entry."""
    awal = sesi.db.ruang.to_bytes(4, "big")
    hasil: dict[str, dict[str, tuple[int, bool]]] = {}
    for r in _semua(sesi, p):
        if TERENDAH <= r.tingkat <= TERTINGGI:
            dari_pusat = r.id[:4] != awal or sesi.db.peran == "pusat"
            hasil.setdefault(kunci_jabatan(r.jabatan), {})[r.kompetensi] = (r.tingkat, dari_pusat)
    return hasil


def _orang(sesi: Sesi, p: Pelaksana) -> dict[str, int]:
    tak = sorted(k.value for k in TIDAK_BERTUGAS)
    return repo_standar.orang_per_jabatan(p, sesi.jam.hari_ini().isoformat(), tak)


def daftar_jabatan(sesi: Sesi) -> tuple[JabatanKompetensi, ...]:
    """Posts that people hold or that have a level, by number of people, then by name."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        orang = _orang(sesi, p)
        ada = menurut_jabatan(sesi, p)
        nama = {kunci_jabatan(r.jabatan): r.jabatan for r in _semua(sesi, p)}
    jumlah: dict[str, int] = {}
    for n, banyak in orang.items():
        kunci = kunci_jabatan(n)
        nama.setdefault(kunci, nama_jabatan_inti(n)[0])
        jumlah[kunci] = jumlah.get(kunci, 0) + banyak
    hasil = [
        JabatanKompetensi(nama[k], jumlah.get(k, 0), len(ada.get(k, ())))
        for k in nama
        if k and (jumlah.get(k) or ada.get(k))
    ]
    return tuple(sorted(hasil, key=lambda j: (-j.orang, j.jabatan.casefold())))


def lembar(sesi: Sesi, jabatan: str) -> LembarStandar:
    """The levels of one post; an unknown post has none."""
    sesi.wajib("lihat")
    kunci = kunci_jabatan(jabatan)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ada = menurut_jabatan(sesi, p).get(kunci, {})
        orang = sum(n for j, n in _orang(sesi, p).items() if kunci_jabatan(j) == kunci)
    sebab = ""
    try:
        sesi.wajib(TINDAKAN)
    except Tolakan as e:
        sebab = e.kalimat()
    dikenal = daftar_kompetensi(sesi)
    lama = {k: "" for k in ada if k not in dikenal}
    baris = tuple(BarisStandar(k, j, *ada.get(k, (0, False))) for k, j in {**dikenal, **lama}.items())
    return LembarStandar(nama_jabatan_inti(jabatan)[0], orang, baris, sebab, sesi.db.peran == "pusat")


def periksa_tingkat(isi: str | int) -> int:
    """A level as stored: 1-5, 0 for none; Tolakan for anything else."""
    teks = str(isi).strip()
    if teks in ("", "0"):
        return 0
    if not teks.isdecimal() or not TERENDAH <= int(teks) <= TERTINGGI:
        raise Tolakan("Tingkat “{isi}” tidak dikenal; isi angka 1 sampai 5.", siapa="yang mengisi", isi=teks)
    return int(teks)


def tulis(sesi: Sesi, jabatan: str, ubahan: Mapping[str, str | int], judul: str = "") -> Outcome[int]:
    """Set levels of one post by competence (0 takes one away) in one act; value: rows written."""
    sesi.wajib(TINDAKAN)
    nama = bersihkan_teks(nama_jabatan_inti(jabatan)[0], "Nama jabatan", 200, wajib=True)
    dikenal, pusat = daftar_kompetensi(sesi), sesi.db.peran == "pusat"
    kunci = kunci_jabatan(nama)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ada = menurut_jabatan(sesi, p).get(kunci, {})
        # Written in other letters it is the same post: its name stays as it was first written.
        nama = next((r.jabatan for r in _semua(sesi, p) if kunci_jabatan(r.jabatan) == kunci), nama)
    baru = {}
    for k, isi in ubahan.items():
        tingkat = periksa_tingkat(isi)
        if k not in dikenal and k not in ada:
            raise Tolakan("Kompetensi “{nama}” tidak ada dalam daftar.", siapa="pusat", nama=k)
        if not pusat and ada.get(k, (0, False))[1]:
            raise Tolakan(
                "Standar {nama} ditetapkan pusat, jadi hanya dibaca di sini.", siapa="BKPSDM", nama=k
            )
        if tingkat == ada.get(k, (0, False))[0]:
            continue
        asal = (kunci.encode(), k.encode())
        baru[id_tetap(sesi.db.ruang, "standar_kompetensi", *asal)] = {
            "jabatan": nama,
            "jenis": dikenal.get(k, ""),
            "kompetensi": k,
            "tingkat": tingkat,
            "lokal": int(not pusat),
        }
    with sesi.kerja("standar_kompetensi.ubah", judul or f"Ubah standar kompetensi {nama}") as uow:
        tulis_tetap(uow, "standar_kompetensi", baru)
    return Outcome(len(baru), uow.perubahan)


def salin(sesi: Sesi, dari: str, ke: str) -> Outcome[int]:
    """Copy the levels of a similar post where the other has none yet; value: rows written."""
    sesi.wajib(TINDAKAN)
    with sesi.baca() as conn:
        semua = menurut_jabatan(sesi, Pelaksana.dari(conn))
    asal, ada = semua.get(kunci_jabatan(dari), {}), semua.get(kunci_jabatan(ke), {})
    dikenal = daftar_kompetensi(sesi)
    isi = {k: t for k, (t, _) in asal.items() if k not in ada and k in dikenal}
    if not isi:
        raise Tolakan(
            "Tidak ada tingkat {dari} yang belum ada pada {ke}.", siapa="yang mengisi", dari=dari, ke=ke
        )
    return tulis(sesi, ke, isi, f"Salin standar kompetensi {dari} ke {ke}")
