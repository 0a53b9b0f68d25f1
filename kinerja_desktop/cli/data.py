"""Commands about people, forms and files: pegawai, cetak, adk, kompilasi, rekap, tur."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Bilah, Keluaran
from kinerja_desktop.cli.penguraian import jalur, kata, umum


def pasang(sub: Any) -> None:
    """Add the commands to the parser."""
    k = sub.add_parser("pegawai", help="impor dan daftar pegawai")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser(
        "impor", help="baca buku kerja pegawai (tanpa --terapkan: coba saja)", parents=[umum(db=True)]
    )
    p.add_argument("berkas", type=jalur, metavar="BERKAS")
    p.add_argument("--terapkan", action="store_true")
    p.set_defaults(jalan=impor)
    p = anak.add_parser("daftar", help="daftar pegawai", parents=[umum(db=True)])
    p.set_defaults(jalan=daftar)
    p = sub.add_parser("cetak", help="formulir resmi sebagai PDF", parents=[umum(db=True)])
    p.add_argument("--tahun", required=True, type=int)
    p.add_argument("--jenis", required=True, type=jenis_cetak, metavar="skp,evaluasi,dokumen")
    p.add_argument("--keluar", required=True, type=jalur, metavar="FOLDER")
    p.add_argument("--nip", nargs="+", default=[], metavar="NIP")
    p.add_argument("--gabung", action="store_true", help="satu berkas untuk semua")
    p.add_argument("--kertas", choices=("A4", "F4"), default="A4")
    p.set_defaults(jalan=cetak)
    k = sub.add_parser("adk", help="kirim, terima, periksa ADK")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser("kirim", help="tulis ADK untuk pusat", parents=[umum(db=True)])
    p.add_argument("--keluar", required=True, type=jalur, metavar="FOLDER")
    p.add_argument(
        "--kepada", nargs="+", type=kata, default=[], metavar="NAMA", help="komputer atau kantor lain"
    )
    p.add_argument("--lampiran", action="store_true", help="sertakan isi lampiran, dalam berkas tersendiri")
    p.set_defaults(jalan=kirim)
    p = anak.add_parser("terima", help="baca ADK", parents=[umum(db=True)])
    p.add_argument("berkas", nargs="+", type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=terima)
    p = anak.add_parser("periksa", help="apakah sebuah ADK utuh", parents=[umum()])
    p.add_argument("berkas", type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=periksa)
    p = sub.add_parser("kompilasi", help="semua ADK sebuah folder ke pusat", parents=[umum(db=True)])
    p.add_argument("folder", type=jalur, metavar="FOLDER")
    p.set_defaults(jalan=kompilasi)
    p = sub.add_parser("rekap", help="rekap setahun sebagai buku kerja", parents=[umum(db=True)])
    p.add_argument("--tahun", required=True, type=int)
    p.add_argument("--keluar", required=True, type=Path, metavar="BERKAS.xlsx")
    p.add_argument("--pdf", type=jalur, metavar="BERKAS.pdf", help="tulis pula sebagai PDF")
    p.set_defaults(jalan=rekap)
    p = sub.add_parser("tur", help="setahun kantor contoh lewat jendela yang sebenarnya", parents=[umum()])
    p.add_argument("--keluar", type=jalur, default=Path("hasil-tur"), metavar="FOLDER")
    p.set_defaults(jalan=tur)


def jenis_cetak(teks: str) -> list[str]:
    """The kinds of forms as typed; none at all is a mistake and never means all."""
    jenis = [j.strip() for j in teks.split(",") if j.strip()]
    if not jenis:
        raise ArgumentTypeError("isinya kosong")
    return jenis


def terima_isi(h: Any) -> Keluaran:
    """The same answer for adk terima and kompilasi: sums, and one line per file."""
    berkas = [
        {
            "nama": j.nama,
            "keadaan": j.keadaan,
            "kalimat": j.kalimat,
            "baru": j.hasil.baru if j.hasil else 0,
            "menunggu": j.hasil.menunggu if j.hasil else 0,
        }
        for j in h.berkas
    ]
    isi = {
        "berkas": berkas,
        "baru": h.baru,
        "sudah_ada": h.sudah_ada,
        "menunggu": h.menunggu,
        "berbeda": h.berbeda,
        "disisihkan": h.disisihkan,
        "ditolak": h.ditolak,
        "menunggu_apa": h.menunggu_apa,
        "kalimat": h.kalimat,
    }
    baris = [f"{b['nama']}: {b['kalimat']}" for b in berkas] + [h.kalimat]
    return Keluaran(isi, baris, 1 if berkas and h.ditolak == len(berkas) else 0)


def kirim(a: Namespace) -> Keluaran:
    """Write sealed files of what the other side has not seen."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        kepada = tukar.tujuan_bernama(sesi, a.kepada) if a.kepada else None
        h = tukar.kirim_adk(sesi, a.keluar, kepada, sertakan_lampiran=a.lampiran)
    berkas = [
        {
            "berkas": b.path,
            "kepada": b.kepada,
            "sha256": b.sha256,
            "ukuran": b.ukuran,
            "perubahan": b.perubahan,
            "lampiran": len(b.lampiran),
        }
        for b in h.berkas
    ]
    return Keluaran({"berkas": berkas, "kalimat": h.kalimat}, [h.kalimat, *(str(b.path) for b in h.berkas)])


def terima(a: Namespace) -> Keluaran:
    """Apply files once, whatever their order."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        return terima_isi(tukar.terima_adk(sesi, a.berkas, kemajuan=Bilah("Terima")))


def kompilasi(a: Namespace) -> Keluaran:
    """Apply every file of a folder at the centre."""
    from kinerja_desktop.flows import tukar
    from kinerja_desktop.flows.tukar.kompilasi import ringkaskan

    with sesi_dari(a) as sesi:
        hasil = tukar.kompilasi(sesi, a.folder, kemajuan=Bilah("Kompilasi"))
        ringkaskan(sesi)
        return terima_isi(hasil)


def rekap(a: Namespace) -> Keluaran:
    """Write a whole year of one office, or of all offices at the centre, as a workbook."""
    from kinerja_desktop.flows.rekap import tulis_pdf, tulis_setahun

    with sesi_dari(a) as sesi:
        pdf = tulis_pdf(sesi, a.pdf, a.tahun) if a.pdf is not None else None
        h = tulis_setahun(sesi, a.keluar, a.tahun)
    isi = {"berkas": h.path, "orang": h.orang, "kalimat": h.kalimat}
    baris = [h.kalimat]
    if pdf is not None:
        isi["pdf"] = pdf.path
        baris.append(pdf.kalimat)
    return Keluaran(isi, baris)


def periksa(a: Namespace) -> Keluaran:
    """What can be said of a file without its key."""
    from kinerja_desktop.flows import tukar

    h = tukar.periksa_berkas(a.berkas)
    isi = {"utuh": True} | {n: getattr(h, n) for n in h.__dataclass_fields__}
    return Keluaran(isi, [h.kalimat])


def tur(a: Namespace) -> Keluaran:
    """Drive the real window offscreen through the sample office's year."""
    from kinerja_desktop.tur import jalankan

    hasil = jalankan(a.keluar, kemajuan=Bilah("Tur"))
    baris = [f"Hasil di {hasil.folder}:", *(f"  {n}: {j}" for n, j in hasil.jumlah.items())]
    return Keluaran({"folder": hasil.folder, "berkas": hasil.jumlah, "detik": hasil.detik}, baris)


def impor(a: Namespace) -> Keluaran:
    """Read a staff workbook; dry run unless --terapkan."""
    from kinerja_desktop.flows import impor_pegawai

    with sesi_dari(a) as sesi:
        h = impor_pegawai.impor(sesi, a.berkas, terapkan=a.terapkan)
    isi = h.sebagai_kamus()
    return Keluaran(isi, h.sebagai_baris(), 0 if h.diterima or not h.ditolak else 1)


def daftar(a: Namespace) -> Keluaran:
    """List the staff."""
    from kinerja_desktop.services import pegawai

    medan = (
        "nip",
        "nama",
        "gelar_depan",
        "gelar_belakang",
        "pangkat",
        "golongan",
        "jabatan",
        "unit",
        "status",
        "tanggal_lahir",
    )
    with sesi_dari(a) as sesi:
        semua = pegawai.daftar(sesi)
    isi = [{m: getattr(p, m) for m in medan} for p in semua]
    return Keluaran({"pegawai": isi}, [f"{p.nip or '-':<18}  {p.nama_lengkap}, {p.jabatan}" for p in semua])


def cetak(a: Namespace) -> Keluaran:
    """Print official forms as PDF files."""
    from kinerja_desktop.flows.cetak import cetak_ke_folder

    with sesi_dari(a) as sesi:
        h = cetak_ke_folder(
            sesi,
            a.tahun,
            a.jenis,
            a.keluar,
            nip=a.nip,
            gabung=a.gabung,
            kertas=a.kertas,
            kemajuan=Bilah("Cetak"),
        )
    isi = {"berkas": [str(b) for b in h.berkas], "dokumen": h.dokumen, "peringatan": list(h.peringatan)}
    return Keluaran(isi, [h.kalimat, *(f"Perhatian: {p}" for p in h.peringatan)])
