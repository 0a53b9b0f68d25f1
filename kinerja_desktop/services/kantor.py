"""The office itself: make its database, open it, its identity and its emblem."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.kepegawaian import JenisUnit, Peran
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.libur import isi_tetap
from kinerja_desktop.services.pengguna import pelaku
from kinerja_desktop.services.periode import isi_periode_tahun
from kinerja_desktop.services.rujukan import isi_aturan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_riwayat, repo_unit
from kinerja_desktop.store.buka import buat_database, buka_database
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_unit import Kantor

if TYPE_CHECKING:
    from kinerja_desktop.store.database import Database
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "Kantor",
    "buat_kantor",
    "buat_kantor_kosong",
    "buka_kantor",
    "identitas",
    "lambang",
    "simpan_lambang",
    "ubah_identitas",
]

PERAN_BASIS = ("kantor", "pusat")
#: Local property of a database that waits for its first data: the office's name.
MENUNGGU_DATA = "menunggu_data"
#: How far a clock must stand before the data's first day to be called wrong.
SELISIH_JAM = timedelta(days=365)
LAMBANG_MAKS = 2 * 1024 * 1024
#: Column, label on the screen, longest text.
KOLOM_IDENTITAS: tuple[tuple[str, str, int], ...] = (
    ("nama", "Nama kantor", 120),
    ("instansi", "Instansi", 160),
    ("alamat", "Alamat", 240),
    ("tempat", "Tempat (untuk tanggal surat)", 80),
    ("telepon", "Telepon", 40),
    ("kode", "Kode kantor", 40),
)
_LABEL = {kolom: (label, maks) for kolom, label, maks in KOLOM_IDENTITAS}
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"


def buat_kantor(
    lokasi: Path | str, jam: Jam, nama: str, instansi: str, peran: str = "kantor", tempat: str = ""
) -> Sesi:
    """Make the database of a new office or centre: root unit, operator, rules, fixed holidays, periods."""
    if peran not in PERAN_BASIS:
        raise Tolakan(
            "Jenis data “{peran}” tidak dikenal; pilih kantor atau pusat.", siapa="operator", peran=peran
        )
    isi = _bersih({"nama": nama, "instansi": instansi, "tempat": tempat})
    pusat = peran == "pusat"
    peran_operator = Peran.PUSAT if pusat else Peran.OPERATOR
    awal = Pelaku("Operator Pusat" if pusat else "Operator", frozenset({peran_operator}))

    tahun = jam.hari_ini().year

    def isi_awal(db: Database) -> None:
        with Sesi(db, jam, awal).kerja("kantor.buat", f"Buat {isi['nama']}") as uow:
            kantor_id = uow.insert("kantor", {**isi, "jenis": peran})
            jenis = (
                JenisUnit.KECAMATAN if isi["nama"].casefold().startswith("kecamatan") else JenisUnit.INSTANSI
            )
            uow.insert("unit", {"nama": isi["nama"], "jenis": jenis.value, "urut": 1})
            uow.insert("pengguna", {"nama": awal.nama, "peran": peran_operator.value, "aktif": 1})
            if not pusat:
                _isi_rujukan(uow, tahun, lokal=True)
        if pusat:  # what every office will read stands in a chain of its own
            with Sesi(db, jam, awal).kerja(
                "pusat.terbitkan", f"Terbitkan referensi dan periode {tahun}"
            ) as uow:
                _isi_rujukan(uow, tahun, lokal=False)
        db.simpan_meta({"kantor_id": kantor_id.hex()})

    # Filled before the file gets its name: a crash in between leaves no half office.
    sesi = Sesi(buat_database(lokasi, jam, peran, isi=isi_awal), jam, awal)
    sesi.pelaku = pelaku(sesi, "operator")
    return sesi


def buat_kantor_kosong(lokasi: Path | str, jam: Jam, nama: str, instansi: str, ruang: int) -> Sesi:
    """Make the database of a PC whose office has data elsewhere: same space, all rows come by ADK."""

    def isi(db: Database) -> None:
        db.simpan_meta({MENUNGGU_DATA: nama or "Kantor ini", "menunggu_instansi": instansi})

    return Sesi(
        buat_database(lokasi, jam, "kantor", ruang, isi), jam, Pelaku("Operator", frozenset({Peran.OPERATOR}))
    )


def _isi_rujukan(uow: UnitOfWork, tahun: int, *, lokal: bool) -> None:
    isi_aturan(uow, ATURAN_BAWAAN, lokal=lokal)
    # The clocks of a year run into the next.
    libur = isi_tetap(uow, (tahun, tahun + 1), lokal=lokal)
    isi_periode_tahun(uow, tahun, ("tahunan", "triwulan"), lokal=lokal, libur=libur)


def buka_kantor(lokasi: Path | str, jam: Jam, sebagai: str = "operator") -> Sesi:
    """Open an existing database with somebody at the keyboard: "operator", a NIP, or a user id in hex."""
    db = buka_database(lokasi, jam)
    try:
        sesi = Sesi(db, jam, Pelaku("", frozenset()))
        sesi.pelaku = pelaku(sesi, sebagai)
        _sebut_jam(sesi)
    except BaseException:
        db.tutup()
        raise
    return sesi


def _sebut_jam(sesi: Sesi) -> None:
    """A PC whose clock stands before the day this data was made (an empty battery): told at the start."""
    kini = sesi.jam.sekarang()
    with sesi.baca() as conn:
        lahir = repo_riwayat.waktu_pertama(Pelaksana.dari(conn))
    if lahir is None or lahir - kini < SELISIH_JAM:
        return
    sesi.db.pemberitahuan.append(
        f"Jam komputer ini menunjukkan {tanggal_panjang(sesi.jam.hari_ini())}, lebih awal daripada saat data "
        f"ini dibuat ({tanggal_panjang(lahir.date())}). Betulkan tanggal komputer ini dahulu; isian yang "
        "sudah ada tidak berubah."
    )


def identitas(sesi: Sesi) -> Kantor:
    """Identity of this database's own office; Tolakan when the database has none."""
    kunci = sesi.db.meta("kantor_id")
    with sesi.baca() as conn:
        isi = repo_unit.kantor(conn, bytes.fromhex(kunci)) if kunci else repo_unit.kantor(conn)
    if isi is None and sesi.db.meta(MENUNGGU_DATA):
        return Kantor(b"", sesi.db.meta(MENUNGGU_DATA), sesi.db.meta("menunggu_instansi"))
    if isi is None:
        raise Tolakan(
            "Berkas data ini belum berisi identitas kantor. Buat kantor baru, atau pulihkan dari Backup.",
            siapa="operator",
        )
    return isi


def ubah_identitas(sesi: Sesi, **isi: str) -> Outcome[Kantor]:
    """Change name, instansi, alamat, tempat, telepon or kode of the office."""
    sesi.wajib("pengaturan.ubah")
    kini = identitas(sesi)
    bersih = _bersih(isi)
    with sesi.kerja("kantor.ubah", f"Ubah identitas {kini.nama}") as uow:
        uow.update("kantor", kini.id, bersih)
    return Outcome(identitas(sesi), uow.perubahan)


def simpan_lambang(sesi: Sesi, isi: bytes) -> None:
    """Keep the emblem (PNG or JPEG, at most 2 MB; empty removes it) on this PC; it never travels."""
    sesi.wajib("pengaturan.ubah")
    if isi and not isi.startswith((_PNG, _JPEG)):
        raise Tolakan("Lambang harus gambar PNG atau JPEG.", siapa="operator")
    if len(isi) > LAMBANG_MAKS:
        raise Tolakan("Gambar lambang terlalu besar; paling besar 2 MB.", siapa="operator")
    with sesi.db.lokal() as conn:
        repo_unit.simpan_berkas(conn, "lambang", isi)


def lambang(sesi: Sesi) -> bytes | None:
    """The emblem's image file, or None."""
    with sesi.baca() as conn:
        return repo_unit.baca_berkas(conn, "lambang")


def _bersih(isi: dict[str, str]) -> dict[str, str]:
    asing = set(isi) - set(_LABEL)
    if asing:
        raise TypeError(f"kolom kantor tidak dikenal: {sorted(asing)}")
    return {
        k: bersihkan_teks(v, _LABEL[k][0], _LABEL[k][1], wajib=k in ("nama", "instansi"))
        for k, v in isi.items()
    }
