"""Commands about an office as a whole: kantor baru and gabung, pusat, backup, uji-pulih, periksa."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from kinerja_desktop.cli.buka import lokasi, sesi_dari
from kinerja_desktop.cli.keluaran import Keluaran, undangan
from kinerja_desktop.cli.penguraian import jalur, umum
from kinerja_desktop.system.jam import JamSistem


def pasang(sub: Any) -> None:
    """Add the commands to the parser."""
    k = sub.add_parser("kantor", help="buat kantor, atau gabung dengan undangan BKPSDM")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser("baru", help="berkas data kantor baru", parents=[umum(db=True, sebagai=False)])
    p.add_argument("--nama", required=True)
    p.add_argument("--instansi", required=True)
    p.add_argument("--tempat", default="")
    p.add_argument("--peran", choices=("kantor", "pusat"), default="kantor")
    p.set_defaults(jalan=baru)
    p = anak.add_parser("gabung", help="gabung dengan pusat", parents=[umum(db=True)])
    p.add_argument("undangan", type=jalur, metavar="UNDANGAN")
    p.add_argument("--kode", required=True)
    p.add_argument("--baru", action="store_true", help="buat berkas data baru dari undangan ini")
    p.add_argument("--ganti-pusat", action="store_true", help="pusat memang memakai kunci baru")
    p.set_defaults(jalan=gabung)
    k = sub.add_parser("pusat", help="tugas pusat (BKPSDM): undang dan terima kantor")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser("undang", help="tulis undangan untuk satu kantor", parents=[umum(db=True)])
    p.add_argument("--kantor", required=True)
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=undang)
    p = anak.add_parser("kantor", help="daftar kantor; --terima NOMOR menerima satu", parents=[umum(db=True)])
    p.add_argument("--terima", type=int, metavar="NOMOR")
    p.set_defaults(jalan=daftar)
    p = sub.add_parser("backup", help="salinan pengaman", parents=[umum(db=True)])
    p.add_argument("--keluar", required=True, type=jalur, metavar="FOLDER")
    p.set_defaults(jalan=backup)
    p = sub.add_parser("uji-pulih", help="coba pulihkan sebuah backup", parents=[umum()])
    p.add_argument("backup", type=jalur, metavar="BACKUP")
    p.set_defaults(jalan=uji)
    p = sub.add_parser("periksa", help="buktikan berkas data utuh", parents=[umum(db=True, sebagai=False)])
    p.set_defaults(jalan=periksa)


def baru(a: Namespace) -> Keluaran:
    """Make an office's or the centre's database."""
    from kinerja_desktop.services.kantor import buat_kantor

    sesi = buat_kantor(lokasi(a), JamSistem(), a.nama, a.instansi, a.peran, a.tempat)
    try:
        tujuan, pesan = sesi.db.lokasi, sesi.db.pemberitahuan
        isi = {"db": tujuan, "nama": a.nama, "peran": a.peran, "ruang": sesi.db.ruang}
    finally:
        sesi.db.tutup()
    return Keluaran(isi, [f"{a.nama} siap di {tujuan}.", *pesan])


def gabung(a: Namespace) -> Keluaran:
    """Join the centre with an invitation."""
    from kinerja_desktop.flows import tukar

    if a.baru:
        return _gabung_baru(a)
    with sesi_dari(a) as sesi:
        kalimat = tukar.gabung(sesi, a.undangan, a.kode, ganti_pusat=a.ganti_pusat)
    return Keluaran({"bergabung": True, "kalimat": kalimat}, [kalimat])


def _gabung_baru(a: Namespace) -> Keluaran:
    """A database made from the invitation: a new office, a further PC, or one in a lost PC's place."""
    from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
    from kinerja_desktop.services.kantor import identitas

    tujuan = lokasi(a)
    sesi = gabung_kantor_baru(Path(tujuan), JamSistem(), a.undangan, a.kode)
    try:
        nama, pc = identitas(sesi).nama, sesi.db.meta("sebutan_pc")
    finally:
        sesi.db.tutup()
    kalimat = f"{pc or nama} siap di {tujuan}. Permintaan bergabung ikut dalam ADK pertama yang Anda kirim."
    return Keluaran({"bergabung": True, "db": tujuan, "kalimat": kalimat}, [kalimat])


def undang(a: Namespace) -> Keluaran:
    """Write an invitation; the code goes by telephone."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        return undangan(tukar.undang(sesi, a.kantor, a.keluar))


def daftar(a: Namespace) -> Keluaran:
    """Offices that were invited; accept one."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        if a.terima is not None:
            h = tukar.terima_kantor(sesi, a.terima)
            return Keluaran({"diterima": a.terima, "baru": h.baru, "kalimat": h.kalimat}, [h.kalimat])
        semua = tukar.daftar_kantor(sesi)
    kantor = [{n: getattr(k, n) for n in k.__dataclass_fields__} for k in semua]
    baris = [f"{k.nomor:>4}  {k.kantor}  {k.keadaan}" for k in semua]
    return Keluaran({"kantor": kantor}, baris or ["Belum ada kantor yang diundang."])


def backup(a: Namespace) -> Keluaran:
    """Make a checked copy."""
    from kinerja_desktop.services import perawatan

    with sesi_dari(a) as sesi:
        h = perawatan.backup(sesi, a.keluar)
    isi = {
        "berkas": h.berkas,
        "ukuran": h.ukuran,
        "sha256": h.sha256,
        "lampiran": h.lampiran,
        "catatan": h.catatan,
    }
    baris = [f"Backup {h.berkas} ({h.ukuran // 1024} KB) sudah diperiksa."]
    if h.lampiran:
        baris.append(f"{h.lampiran} lampiran baru disalin ke folder lampiran di sampingnya.")
    return Keluaran(isi, [*baris, *([h.catatan] if h.catatan else [])])


def uji(a: Namespace) -> Keluaran:
    """Open a backup in a temporary folder and count."""
    from kinerja_desktop.services import perawatan

    h = perawatan.uji_pulih(a.backup)
    isi = {n: getattr(h, n) for n in h.__dataclass_fields__}
    baris = [f"Backup utuh: {h.pegawai} pegawai, {h.skp} SKP, {h.komit} perubahan."]
    if h.lampiran or h.lampiran_kurang or h.lampiran_rusak:
        baris.append(
            f"Lampiran di samping backup: {h.lampiran} utuh, {h.lampiran_kurang} tidak ada, "
            f"{h.lampiran_rusak} rusak."
        )
    return Keluaran(isi, baris)


def periksa(a: Namespace) -> Keluaran:
    """Prove that a database is whole."""
    from kinerja_desktop.services import perawatan

    h = perawatan.periksa_berkas(lokasi(a), JamSistem())
    if h.sah:
        baris = [f"Utuh: {h.komit} perubahan, {h.baris} baris sama dengan jurnal."]
    else:
        baris = ["Ditemukan masalah:", *(f"- {t}" for t in h.temuan)]
    isi = {"sah": h.sah, "komit": h.komit, "baris": h.baris, "temuan": h.temuan, "catatan": h.catatan}
    return Keluaran(isi, [*baris, *h.catatan], 0 if h.sah else 1)
