"""Referensi: all dated rules and periods on one sheet; a new value is a new row and the old one ends."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, NASIONAL, Aturan, aturan_sejenis
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.libur import MAKS_NAMA, Libur
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import periode, rujukan
from kinerja_desktop.services.lembar_referensi import (
    AKAN,
    BERAKHIR,
    BERLAKU,
    DIGANTIKAN,
    LIBUR,
    NAMA_JENIS,
    BarisAturan,
    BarisPeriode,
    LembarReferensi,
    baca_nilai,
    nama_aturan,
)
from kinerja_desktop.services.libur import PERINTAH_PUSAT, tulis
from kinerja_desktop.services.rujukan import AturanTersimpan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar

_TINDAKAN = ("aturan.ubah", "periode.ubah", "periode.tutup", "periode.buka_kunci")
# Rows of one commit have no order of their own, so that of the regulation is kept here.
_URUT = {k: n for n, k in enumerate(dict.fromkeys((a.jenis, a.kunci) for a in ATURAN_BAWAAN))}


def lembar(sesi: Sesi) -> LembarReferensi:
    """Everything that Referensi shows, rules by kind and key, the newest of a key first."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    semua = rujukan.daftar(sesi)
    polos = [a.aturan for a in semua]
    berlaku = {j: aturan_sejenis(polos, j, hari) for j in {a.jenis for a in polos}}
    urut_jenis = list(NAMA_JENIS)
    baris = [BarisAturan(a.id, a.aturan, a.lokal, _keadaan(a.aturan, berlaku, hari)) for a in semua]
    baris.sort(
        key=lambda b: (
            urut_jenis.index(b.aturan.jenis) if b.aturan.jenis in NAMA_JENIS else len(urut_jenis),
            b.aturan.kunci if b.aturan.jenis == LIBUR else "",
            _URUT.get((b.aturan.jenis, b.aturan.kunci), len(_URUT)),
            b.aturan.kunci,
            -b.aturan.berlaku_mulai.toordinal(),
            b.id,
        )
    )
    return LembarReferensi(
        tuple(baris),
        tuple(
            BarisPeriode(
                p.id,
                p.periode.tahun,
                p.periode.label,
                p.periode.mulai,
                p.periode.selesai,
                p.batas_skp,
                p.batas_nilai,
                p.ditutup,
                p.lokal,
            )
            for p in periode.daftar(sesi)
        ),
        frozenset(t for t in _TINDAKAN if sesi.boleh(t)),
        sesi.db.peran == "pusat",
        hari,
    )


def _keadaan(a: Aturan, berlaku: dict[str, dict[str, Aturan]], hari: date) -> str:
    if a.jenis == LIBUR:
        return BERLAKU if a.berlaku_sampai is None or a.berlaku_sampai >= hari else BERAKHIR
    if a.berlaku_mulai > hari:
        return AKAN
    if a.berlaku_sampai is not None and a.berlaku_sampai < hari:
        return BERAKHIR
    return BERLAKU if berlaku.get(a.jenis, {}).get(a.kunci) == a else DIGANTIKAN


def tetapkan_nilai(
    sesi: Sesi,
    aturan_id: bytes,
    nilai: str,
    mulai: date,
    dasar_hukum: str,
    tingkat: str = NASIONAL,
    tahun_berikut: bool = False,
) -> Outcome[bytes]:
    """Put a new value of a rule in force from a date; the old row of that level ends the day before.

    Refused: a value that the rule cannot have, the same value, no legal basis, and a date on or before the
    beginning of what is in force (that would rewrite the past).
    """
    sesi.wajib("aturan.ubah")
    lama = _satu(sesi, aturan_id).aturan
    simpan = baca_nilai(lama, nilai, tahun_berikut)
    dasar = bersihkan_teks(dasar_hukum, "Dasar hukum", 240, wajib=True)
    wajar(mulai, "Tanggal mulai berlaku", date(2000, 1, 1))
    for a in (x.aturan for x in rujukan.daftar(sesi, lama.jenis) if not _lewat(x, mulai)):
        if a.kunci != lama.kunci:
            continue
        if a.berlaku_mulai <= sesi.jam.hari_ini() and a.berlaku_mulai >= mulai:
            raise Tolakan(
                "Nilai yang berlaku sekarang mulai {lama}; tanggal mulai yang baru harus sesudahnya.",
                siapa="pusat",
                lama=tanggal_panjang(a.berlaku_mulai),
            )
        if a.nilai == simpan and a.tingkat == tingkat and a.berlaku_mulai <= mulai:
            raise Tolakan("{aturan} sudah bernilai itu.", siapa="pusat", aturan=nama_aturan(lama))
    return rujukan.tetapkan(sesi, Aturan(lama.jenis, lama.kunci, simpan, mulai, None, dasar, tingkat))


def _lewat(a: AturanTersimpan, mulai: date) -> bool:
    return a.aturan.berlaku_sampai is not None and a.aturan.berlaku_sampai < mulai


def tambah_libur(sesi: Sesi, hari: date, nama: str, dasar_hukum: str) -> Outcome[bytes]:
    """Add a holiday or joint leave day; deadlines in working days made afterwards pass over it."""
    sesi.wajib("aturan.ubah")
    wajar(hari, "Tanggal", date(2000, 1, 1))
    if hari in rujukan.hari_libur(sesi):
        raise Tolakan("{hari} sudah ada dalam daftar hari libur.", siapa="pusat", hari=tanggal_panjang(hari))
    bersih = bersihkan_teks(nama, "Nama hari libur", MAKS_NAMA, wajib=True)
    dasar = bersihkan_teks(dasar_hukum, "Dasar hukum", 240)
    with sesi.kerja(PERINTAH_PUSAT, f"Tambah hari libur {tanggal_panjang(hari)}") as uow:
        pengenal = tulis(uow, (Libur(hari, bersih),), dasar, lokal=sesi.db.peran != "pusat")[0]
    return Outcome(pengenal, uow.perubahan)


def hapus_libur(sesi: Sesi, aturan_id: bytes) -> Outcome[None]:
    """Take a holiday out of the list; refused for any other rule."""
    sesi.wajib("aturan.ubah")
    a = _satu(sesi, aturan_id).aturan
    if a.jenis != LIBUR:
        raise Tolakan("Aturan tidak dihapus; tetapkan nilai baru supaya yang lama berakhir.", siapa="pusat")
    with sesi.kerja("aturan.hapus_libur", f"Hapus hari libur {nama_aturan(a)}") as uow:
        uow.delete("rujukan", [aturan_id])
    return Outcome(None, uow.perubahan)


def _satu(sesi: Sesi, aturan_id: bytes) -> AturanTersimpan:
    for a in rujukan.daftar(sesi):
        if a.id == aturan_id:
            return a
    raise Tolakan("Aturan itu tidak ada lagi. Muat ulang halaman ini.", siapa="pusat")
