"""Commands that only compute: nip, hitung predikat, pola, angka-kredit."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from kinerja_desktop.cli.keluaran import Keluaran
from kinerja_desktop.cli.penguraian import umum
from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.angka_kredit import angka_kredit
from kinerja_desktop.domain.nip import periksa_nip, tampil_nip
from kinerja_desktop.domain.pola_distribusi import periksa_pola
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    Predikat,
    Rating,
    baca_predikat,
    baca_predikat_organisasi,
    predikat_kinerja,
)
from kinerja_desktop.domain.tolakan import Tolakan

_RATING = {"di-atas": Rating.DI_ATAS, "sesuai": Rating.SESUAI, "di-bawah": Rating.DI_BAWAH}


def pasang(sub: Any) -> None:
    """Add the commands to the parser."""
    p = sub.add_parser("nip", help="periksa satu NIP", parents=[umum()])
    p.add_argument("nip", metavar="NIP")
    p.set_defaults(jalan=nip)
    h = sub.add_parser("hitung", help="hitungan aturan: predikat, pola, angka-kredit")
    anak = h.add_subparsers(dest="hitungan", required=True, metavar="HITUNGAN")
    p = anak.add_parser("predikat", help="predikat dari dua rating", parents=[umum()])
    p.add_argument("--hasil", required=True, choices=sorted(_RATING))
    p.add_argument("--perilaku", required=True, choices=sorted(_RATING))
    p.set_defaults(jalan=predikat)
    p = anak.add_parser("pola", help="pola distribusi predikat", parents=[umum()])
    p.add_argument("--organisasi", required=True, metavar="PREDIKAT")
    p.add_argument("--jumlah", required=True, metavar='"Sangat Baik=4,Baik=14"')
    p.set_defaults(jalan=pola)
    p = anak.add_parser("angka-kredit", help="konversi predikat ke angka kredit", parents=[umum()])
    p.add_argument("--jenjang", required=True)
    p.add_argument("--predikat", required=True)
    p.add_argument("--bulan", required=True, type=int)
    p.set_defaults(jalan=kredit)


def nip(a: Namespace) -> Keluaran:
    """Check one NIP."""
    h = periksa_nip(a.nip)
    if not h.sah:
        return Keluaran({"sah": False, "alasan": h.alasan}, [f"Tidak sah: {h.alasan}"], 1)
    isi = {"sah": True, "jenis": h.jenis, "lahir": h.lahir, "tmt": h.tmt, "jenis_kelamin": h.jenis_kelamin}
    if h.peringatan:
        isi["peringatan"] = list(h.peringatan)
    baris = [f"{tampil_nip(h.nip)} sah: {h.jenis}, lahir {h.lahir}, TMT {h.tmt}, {h.jenis_kelamin}."]
    return Keluaran(isi, baris + [f"Perhatian: {p}" for p in h.peringatan])


def predikat(a: Namespace) -> Keluaran:
    """Predicate of two ratings."""
    hasil, perilaku = _RATING[a.hasil], _RATING[a.perilaku]
    h = predikat_kinerja(hasil, perilaku)
    isi = {"predikat": h.predikat, "alasan": h.alasan, "dasar": h.dasar}
    baris = [
        f"Hasil kerja {NAMA_RATING[hasil]}, perilaku kerja {NAMA_RATING[perilaku]}: {h.predikat}",
        h.alasan,
        f"Dasar: {h.dasar}",
    ]
    return Keluaran(isi, baris)


def _jumlah(teks: str) -> dict[Predikat, int]:
    hasil: dict[Predikat, int] = {}
    for bagian in filter(str.strip, teks.split(",")):
        nama, tanda, angka = bagian.partition("=")
        if not tanda or not angka.strip().isascii() or not angka.strip().isdigit() or len(angka.strip()) > 7:
            raise Tolakan(
                'Jumlah “{bagian}” ditulis seperti "Baik=14".', siapa="yang mengetik", bagian=bagian.strip()
            )
        kunci = baca_predikat(nama)
        if kunci in hasil:
            raise Tolakan("Predikat {nama} ditulis dua kali.", siapa="yang mengetik", nama=kunci.value)
        hasil[kunci] = int(angka)
    if not hasil:
        raise Tolakan('Jumlah belum diisi; tulis seperti "Sangat Baik=4,Baik=14".', siapa="yang mengetik")
    return hasil


def pola(a: Namespace) -> Keluaran:
    """Distribution pattern for given numbers."""
    jumlah = _jumlah(a.jumlah)
    h = periksa_pola(baca_predikat_organisasi(a.organisasi), jumlah)
    pelanggaran = [{"aturan": p.aturan, "keterangan": p.keterangan} for p in h.pelanggaran]
    isi: dict[str, Any] = {"sesuai": h.sesuai, "pelanggaran": pelanggaran}
    baris = ["Sesuai pola." if h.sesuai else "Belum sesuai pola:"]
    baris += [f"- {p.keterangan} ({p.aturan})" for p in h.pelanggaran]
    if h.kecil:
        isi["kecil"] = True
        baris.append("Kurang dari lima orang: hanya sebagai keterangan.")
    return Keluaran(isi, baris)


def kredit(a: Namespace) -> Keluaran:
    """Credit points of one row."""
    h = angka_kredit(a.jenjang, baca_predikat(a.predikat), a.bulan)
    isi = {
        "angka_kredit": str(h.nilai),
        "prosentase": h.prosentase,
        "koefisien": str(h.koefisien),
        "dasar": h.dasar,
    }
    return Keluaran(isi, [f"Angka kredit {tulis_angka(h.nilai, 3)} ({h.prosentase}). Dasar: {h.dasar}"])
