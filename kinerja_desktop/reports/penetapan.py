"""Penetapan Predikat Kinerja and the meeting paper before it: facts, curve, counts, names, signature.

No annex fixes a layout; both carry the mark "Format lokal" in the foot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kinerja_desktop.domain.pola_distribusi import Ketentuan
from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.huruf import Gaya, bersih
from kinerja_desktop.reports.kaki import kaki_lokal
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.kurva import TINGGI, kurva
from kinerja_desktop.reports.lukis import Penulis
from kinerja_desktop.reports.muat import tata
from kinerja_desktop.reports.paragraf import Paragraf, gantung, paragraf
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, baris_penuh, kepala_kolom
from kinerja_desktop.services.bahan_penetapan import BahanPenetapan, nama_per_predikat

_ISI = Gaya(9.5, 11.6)
_TABEL = Gaya(9.0, 10.8)
_TENGAH = Gaya(9.0, 10.8, rata="tengah")
_KOSONG = Paragraf((), _ISI)
_AKHIR = 3
"""Rows of the table that stand on the page of the signature."""


def cetak_penetapan(d: BahanPenetapan, kertas: str = "A4") -> bytes:
    """Penetapan Predikat Kinerja of one unit and period (forms.md 5.l), portrait; `kertas` A4 or F4."""
    b = bidang(kertas, mendatar=False)
    judul = ("PENETAPAN PREDIKAT KINERJA", d.unit.upper(), f"PERIODE {d.label.upper()}")
    satuan = [bagian.judul(b, judul)]
    satuan += _organisasi(b, d)
    satuan += _tabel_orang(b, d)
    orang = len(satuan)
    satuan += _tabel_ringkas(b, d, coba=False)
    satuan += _daftar(b, "KETENTUAN POLA DISTRIBUSI", [_ketentuan(k) for k in d.ketentuan])
    tidak = [f"{x.nama}: {x.catatan}" for x in d.baris if x.catatan]
    satuan += _daftar(b, "TIDAK DIHITUNG DALAM POLA", tidak)
    satuan += _daftar(b, "ALASAN BILA TIDAK SESUAI POLA", [d.alasan] if d.alasan else [])
    bagian.lekatkan_akhir(b, satuan, _AKHIR + len(satuan) - orang, cukup=1.0)
    saat = bagian.tempat_tanggal(d.tempat, d.tanggal)
    satuan.append(bagian.tanda_tangan(b, None, (saat, d.peran_penanda, d.penanda)))
    return _jadi(b, satuan, "Penetapan Predikat Kinerja", d)


def cetak_rapat(d: BahanPenetapan, kertas: str = "A4") -> bytes:
    """The meeting paper: counts now and in the trial, rules, curve, names per predicate; portrait."""
    b = bidang(kertas, mendatar=False)
    judul = ("BAHAN RAPAT PENETAPAN POLA DISTRIBUSI", d.unit.upper(), f"PERIODE {d.label.upper()}")
    satuan = [bagian.judul(b, judul)]
    satuan += _organisasi(b, d)
    satuan += _tabel_ringkas(b, d, coba=any(x.coba for x in d.ringkas))
    satuan += _daftar(b, "KETENTUAN POLA, KEADAAN SEKARANG", [_ketentuan(k) for k in d.ketentuan])
    if d.petunjuk:
        satuan += _daftar(b, "PETUNJUK", [d.petunjuk])
    if d.coba_organisasi:
        judul_coba = f"KETENTUAN POLA, COBA-COBA DENGAN CAPAIAN {d.coba_organisasi.upper()}"
        satuan += _daftar(b, judul_coba, [_ketentuan(k) for k in d.coba_ketentuan])
    satuan += _pindahan(b, d)
    satuan += _nama(b, d)
    satuan += _daftar(b, "ALASAN YANG SUDAH DITULIS", [d.alasan] if d.alasan else [])
    return _jadi(b, satuan, "Bahan Rapat Penetapan Pola Distribusi", d)


def _jadi(b: Bidang, satuan: Sequence[Satuan], nama: str, d: BahanPenetapan) -> bytes:
    penulis = Penulis(bersih(f"{nama} {d.label}"))
    kaki = kaki_lokal(bersih(f"{nama} {d.label}"), kantor=bersih(d.nama_kantor))
    penulis.dokumen(b, tata(b, satuan), kaki, bersih(nama))
    return penulis.selesai()


def _ketentuan(k: Ketentuan) -> str:
    return f"{'Terpenuhi' if k.terpenuhi else 'BELUM'}: {k.kalimat}"


def _organisasi(b: Bidang, d: BahanPenetapan) -> list[Satuan]:
    """Achievement of the organisation, what it rests on, and the curve of its pattern."""
    tepi = kolom(b, (34, 66))
    ruang = tepi[1] - tepi[0] - 2 * SELA_X, tepi[2] - tepi[1] - 2 * SELA_X
    fakta = [
        ("UNIT KERJA", d.unit),
        ("INSTANSI", d.instansi),
        (resmi.CAPAIAN_ORGANISASI.rstrip("*"), d.organisasi.upper() or "BELUM DITETAPKAN"),
        *d.dasar,
        ("Pegawai yang dihitung", _dihitung(d.jumlah, d.belum)),
    ]
    sel = []
    for i, (label, nilai) in enumerate(fakta):
        sel.append(Sel(0, paragraf(label, ruang[0], _ISI), baris=i))
        sel.append(Sel(1, gantung(": ", nilai, ruang[1], _ISI), baris=i))
    penuh = (b.kiri, b.kanan)
    organisasi = d.organisasi if d.organisasi in set(PredikatOrganisasi) else ""
    gambar = Sel(0, _KOSONG, tinggi_min=TINGGI, gambar=kurva(organisasi))
    return [
        Satuan(Kelompok(tepi, sel, bingkai=False), jarak=6),
        Satuan(baris_penuh(penuh, resmi.POLA_DISTRIBUSI, bagian.BLOK), lekat=True, jarak=6),
        Satuan(Kelompok(penuh, [gambar], utuh=True)),
    ]


def _dihitung(jumlah: int, belum: int) -> str:
    if belum or not jumlah:
        return f"{jumlah} orang dinilai, {belum} belum dinilai"
    return f"{jumlah} orang, semua sudah dinilai"


def _tabel(
    b: Bidang, judul: Sequence[tuple[str, float]], isi: Sequence[Sequence[str]], tengah: frozenset[int]
) -> list[Satuan]:
    """A table with repeated headings; columns in `tengah` are centred."""
    tepi = kolom(b, tuple(bobot for _, bobot in judul))
    kepala = Kepala(
        (
            kepala_kolom(
                tepi,
                tuple(Judul(i, nama) for i, (nama, _) in enumerate(judul)),
                bagian.KEPALA,
                bagian.NOMOR_KOLOM,
            )[0],
        )
    )
    hasil = []
    for n, baris in enumerate(isi):
        sel = [
            Sel(
                i,
                paragraf(teks, tepi[i + 1] - tepi[i] - 2 * SELA_X, _TENGAH if i in tengah else _TABEL),
            )
            for i, teks in enumerate(baris)
        ]
        hasil.append(Satuan(Kelompok(tepi, sel), kepala, jarak=0.0 if n else 8.0))
    return hasil


def _tabel_orang(b: Bidang, d: BahanPenetapan) -> list[Satuan]:
    """NO, NAMA/NIP, JABATAN, both ratings, PREDIKAT of everybody who is counted."""
    judul = (
        ("NO", 5),
        ("NAMA/NIP", 30),
        ("JABATAN", 29),
        ("RATING HASIL KERJA", 12),
        ("RATING PERILAKU KERJA", 12),
        ("PREDIKAT KINERJA", 12),
    )
    dihitung = [x for x in d.baris if not x.catatan]
    isi = [
        (str(n), f"{x.nama}\n{x.nip}".strip(), x.jabatan, x.hasil, x.perilaku, x.predikat)
        for n, x in enumerate(dihitung, 1)
    ]
    return _tabel(b, judul, isi, frozenset({0, 3, 4, 5}))


def _tabel_ringkas(b: Bidang, d: BahanPenetapan, *, coba: bool) -> list[Satuan]:
    """Counts and shares per predicate beside the rule, and those of the trial."""
    judul: list[tuple[str, float]] = [("PREDIKAT KINERJA", 22), ("JUMLAH", 12), ("PERSEN", 12)]
    if coba:
        judul.append(("COBA-COBA", 16))
    judul.append(("KETENTUAN", 54 - (16 if coba else 0)))
    isi = [
        (x.predikat, str(x.jumlah), x.persen, *((x.coba,) if coba else ()), x.ketentuan) for x in d.ringkas
    ]
    baris = _tabel(b, judul, isi, frozenset({1, 2, 3} if coba else {1, 2}))
    return [replace(x, lekat=n < len(baris) - 1) for n, x in enumerate(baris)]


def _daftar(b: Bidang, judul: str, isi: Sequence[str]) -> list[Satuan]:
    """A shaded heading and its lines; nothing without lines."""
    penuh = (b.kiri, b.kanan)
    hasil = []
    for n, teks in enumerate(isi):
        if not n:
            hasil.append(Satuan(baris_penuh(penuh, judul, bagian.BLOK), lekat=True, jarak=8))
        awal = f"{n + 1}. " if len(isi) > 1 else ""
        hasil.append(Satuan(Kelompok(penuh, [Sel(0, gantung(awal, teks, b.lebar_isi - 2 * SELA_X, _TABEL))])))
    return hasil


def _pindahan(b: Bidang, d: BahanPenetapan) -> list[Satuan]:
    """Who was moved in the trial, and the ratings that would give it."""
    if not d.pindahan:
        return []
    judul = (("NAMA", 30), ("SEKARANG", 16), ("COBA-COBA", 16), ("RATING YANG MENGHASILKANNYA", 38))
    isi = [(x.nama, x.kini, x.coba, x.rating) for x in d.pindahan]
    return _tabel(b, judul, isi, frozenset({1, 2}))


def _nama(b: Bidang, d: BahanPenetapan) -> list[Satuan]:
    """Names under each predicate as it stands."""
    isi = [
        (predikat, str(len(nama)), ", ".join(nama) or "-") for predikat, nama in nama_per_predikat(d.baris)
    ]
    judul = (("PREDIKAT", 18), ("JUMLAH", 10), ("NAMA, KEADAAN SEKARANG", 72))
    return _tabel(b, judul, isi, frozenset({1})) if d.baris else []
