"""Printing of the official forms against the plainest way to put the same text on ReportLab's canvas.

The limit's side, `polos`, is what a careful first version writes: simpleSplit at the cell's width, one
drawString per line, one line() per edge, one rect() per shade, the same fonts and page sizes. Where rows and
pages begin is given to it; our side works that out too.
Milliseconds are process CPU time and for information only.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ukur import cpu, lapor, median, putaran, rasio, sebanyak, selang_seling

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.reports import huruf, paragraf
from kinerja_desktop.reports.alir import Letak
from kinerja_desktop.reports.formulir import gabung, rancang
from kinerja_desktop.reports.kertas import Bidang
from kinerja_desktop.reports.muat import tata as tata_halaman
from kinerja_desktop.reports.tabel import SELA_ATAS, SELA_X
from kinerja_desktop.services.bahan_cetak import (
    Bahan,
    BahanDokumenEvaluasi,
    BahanEvaluasi,
    BahanSkp,
    BarisIndikatorCetak,
    BarisRhkCetak,
    IdentitasCetak,
    PerilakuCetak,
)

_TEKS = (
    "terselenggaranya pelayanan administrasi kecamatan warga kelurahan laporan kegiatan pembinaan arsip "
    "ketenteraman ketertiban musrenbang usulan prioritas tepat waktu sesuai standar koordinasi lintas seksi"
)
KATA = _TEKS.split()
BATAS = {"gabung": 0.4, "satu_satu": 0.8}
"""One merged file, and one file a form (each then carries its own font subsets), over the plain drawing."""


def _kalimat(biji: int, banyak: int) -> str:
    return " ".join(KATA[(biji * 7 + i * (biji % 5 + 1)) % len(KATA)] for i in range(banyak)).capitalize()


def _rhk(orang: int, nomor: int) -> BarisRhkCetak:
    biji = orang * 31 + nomor
    indikator = tuple(
        BarisIndikatorCetak(
            _kalimat(biji + i, 8),
            f"{(biji * 13 + i) % 90 + 10} dokumen",
            ("Kuantitas", "Kualitas", "Waktu")[i],
            _kalimat(biji + i + 3, 5),
        )
        for i in range(3)
    )
    return BarisRhkCetak(
        str(nomor),
        _kalimat(biji, 10),
        indikator,
        _kalimat(nomor, 9),
        umpan_balik="Pimpinan: " + _kalimat(biji, 8),
    )


def bahan(orang: int) -> list[Bahan]:
    """The three forms of one invented person: 10 results x 3 indicators, 7 behaviours."""
    pegawai = IdentitasCetak(
        f"Pegawai Contoh {orang}",
        f"{198001012005010000 + orang}",
        "Penata / III.c",
        _kalimat(orang, 3),
        "Kecamatan Contoh",
    )
    penilai = replace(pegawai, nama=f"Penilai Contoh {orang % 9}", jabatan="Kepala Seksi")
    perilaku = tuple(
        PerilakuCetak(
            str(n.nomor), n.nama, n.butir, _kalimat(orang + n.nomor, 6), _kalimat(orang * n.nomor, 7)
        )
        for n in NILAI_PERILAKU
    )
    hasil = tuple(_rhk(orang, i) for i in range(1, 11))
    umum: dict[str, Any] = {
        "nama_instansi": "Kecamatan Contoh",
        "periode_penilaian": "1 JANUARI SD 31 DESEMBER TAHUN 2026",
        "pegawai": pegawai,
        "penilai": penilai,
    }
    isi: dict[str, Any] = {
        "bentuk": "administrasi",
        "utama": hasil[:8],
        "tambahan": hasil[8:],
        "perilaku": perilaku,
    }
    ttd = {"tempat": "Contoh", "tanggal": "31 Desember 2026"}
    nilai = {"periode": "TRIWULAN IV-AKHIR", "predikat_organisasi": "Baik", "predikat": "Baik"}
    return [
        BahanSkp(**umum, **isi, **ttd),
        BahanEvaluasi(**umum, **isi, **ttd, **nilai, rating_hasil="sesuai", rating_perilaku="sesuai"),
        BahanDokumenEvaluasi(**umum, **nilai, atasan_penilai=penilai, catatan=_kalimat(orang, 30)),
    ]


Tata = tuple[Bidang, list[list[Letak]]]


def tata(daftar: Sequence[Bahan]) -> list[Tata]:
    """Everything placed beforehand, for the limit's side."""
    hasil = []
    for b in daftar:
        r = rancang(b)
        hasil.append((r.bidang, tata_halaman(r.bidang, r.satuan)))
    return hasil


def polos(dokumen: Sequence[Tata]) -> bytes:
    """The same lines, rules and shades, drawn one by one with the canvas' own calls."""
    from reportlab.pdfgen.canvas import Canvas

    tampung = io.BytesIO()
    c = Canvas(tampung, pageCompression=1, invariant=1)
    for bidang, halaman in dokumen:
        for isi in halaman:
            c.setPageSize((bidang.lebar, bidang.tinggi))
            c.setLineWidth(0.5)
            for y, k in isi:
                _polos_kelompok(c, y, k)
            c.showPage()
    c.save()
    return tampung.getvalue()


def _polos_kelompok(c: Any, y: float, k: Any) -> None:
    from reportlab.lib.utils import simpleSplit

    batas = [y]
    for tinggi in k.tinggi_baris:
        batas.append(batas[-1] - tinggi)
    for s in k.sel:
        x0, x1 = k.tepi[s.kolom], k.tepi[s.kolom + s.rentang_kolom]
        y1, y0 = batas[s.baris], batas[s.baris + s.rentang_baris]
        if s.arsir:
            c.setFillGray(0.87)
            c.rect(x0, y0, x1 - x0, y1 - y0, stroke=0, fill=1)
            c.setFillGray(0)
        dasar = y1 - SELA_ATAS - 0.9 * s.isi.gaya.ukuran
        for nama, masuk, teks, _ in s.isi.larik:
            c.setFont(nama, s.isi.gaya.ukuran)
            for baris in simpleSplit(teks, nama, s.isi.gaya.ukuran, x1 - x0):
                c.drawString(x0 + SELA_X + masuk, dasar, baris)
            dasar -= s.isi.gaya.jarak
        if k.bingkai:
            c.line(x0, y1, x1, y1)
            c.line(x0, y0, x1, y0)
            c.line(x0, y0, x0, y1)
            c.line(x1, y0, x1, y1)


def _lupakan() -> None:
    """Each round starts as a fresh process would: no kept lines, widths or operators."""
    huruf._bungkusan.clear()
    huruf._lebar_kata.clear()
    huruf._saring.cache_clear()
    paragraf._simpanan.clear()


def main() -> int:
    """Interleaved rounds of both sides; medians in ms a form."""
    banyak_putaran = putaran(7)
    daftar = [b for i in range(sebanyak(12, 4)) for b in bahan(i)]
    siap = tata(daftar)
    tunggal, siap_tunggal = daftar[: 3 * 4], siap[: 3 * 4]
    sisi: dict[str, tuple[Callable[[], object], int]] = {
        "kita_gabung": (lambda: gabung(daftar), len(daftar)),
        "polos_gabung": (lambda: polos(siap), len(daftar)),
        "kita_satu_satu": (lambda: [gabung([b]) for b in tunggal], len(tunggal)),
        "polos_satu_satu": (lambda: [polos([s]) for s in siap_tunggal], len(tunggal)),
    }

    def satu(kerja: Callable[[], object], banyak: int) -> Callable[[], float]:
        def ukur() -> float:
            _lupakan()
            return cpu(kerja) / banyak

        return ukur

    kerja = {nama: satu(*isi) for nama, isi in sisi.items()}
    selang_seling(kerja, 1)  # warms imports and fonts
    catatan = selang_seling(kerja, banyak_putaran)
    ukuran = {f"{nama}_ms_per_form": median(nilai) for nama, nilai in catatan.items()}
    ukuran["kb_per_form_gabung"] = len(gabung(daftar)) / 1024 / len(daftar)
    ukuran["kb_per_form_polos"] = len(polos(siap)) / 1024 / len(daftar)
    ukuran["halaman_per_form"] = sum(len(h) for _, h in siap) / len(siap)
    hasil = {cara: rasio(catatan[f"kita_{cara}"], catatan[f"polos_{cara}"]) for cara in BATAS}
    return lapor(ukuran, hasil, BATAS, banyak_putaran)


if __name__ == "__main__":
    sys.exit(main())
