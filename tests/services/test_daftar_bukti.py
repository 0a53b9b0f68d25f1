"""DAFTAR BUKTI DUKUNG: entries of the period with what supports them, what has nothing, who signs."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import kertas_realisasi
from kinerja_desktop.services import lampiran, realisasi, skp
from kinerja_desktop.services.realisasi import IsiCatatan
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui


def teks(pdf: bytes) -> str:
    halaman = pypdfium2.PdfDocument(pdf)
    return re.sub(r"\s+", " ", " ".join(p.get_textpage().get_text_range() for p in halaman))


def test_the_list_names_what_supports_each_entry(sesi: Sesi, buat: Pabrik, tmp_path: Path) -> None:
    k = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(date(2026, 4, 2))
    skp_id, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    i, mutu = (b.id for b in skp.muat(sesi, skp_id).baris[:2])
    realisasi.tambah(sesi, i, 3, IsiCatatan("5", "", "Loket pagi", "Register Maret", date(2026, 3, 4)))
    with pytest.raises(Tolakan, match="Belum ada bukti dukung"):
        kertas_realisasi.daftar_bukti(sesi, skp_id, k.periode["triwulan2"])
    dua = realisasi.tambah(sesi, i, 3, IsiCatatan("7", "berkas", "", "", date(2026, 3, 9))).value
    (tmp_path / "Daftar hadir.pdf").write_bytes(b"%PDF-1.7\n" + b"isi " * 50)
    lampiran.tambah_bukti(sesi, i, 3, tmp_path / "Daftar hadir.pdf", dua)
    # What is attached stays with its entry after a correction.
    realisasi.koreksi(sesi, dua, IsiCatatan("8", "surat", "", "", date(2026, 3, 9)), "salah hitung")
    realisasi.tambah(sesi, mutu, 2, IsiCatatan("97"))
    realisasi.tambah(sesi, i, 4, IsiCatatan("1", bukti="Di luar triwulan"))
    isi = teks(kertas_realisasi.daftar_bukti(k.sebagai(k.kasi), skp_id, p))
    for kata in (
        "DAFTAR BUKTI DUKUNG",
        "NAMA DOKUMEN/TAUTAN",
        "04-03-2026 5 surat · Loket pagi Register Maret -",
        "09-03-2026 8 surat Daftar hadir.pdf 1 berkas terlampir",
        "1 catatan realisasi periode ini belum disertai bukti dukung.",
        "PEJABAT PENILAI KINERJA",
        "Staf A",
        "Format lokal",
    ):
        assert kata in isi, (kata, isi)
    assert "Di luar triwulan" not in isi
    with pytest.raises(Tolakan):
        kertas_realisasi.daftar_bukti(k.sebagai(k.staf[1]), skp_id, p)
