"""November and December: the operator hands over, the year is rated, compiled, counted and proved whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.conftest import isi_tabel, teks_pdf, temuan
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten

TAHUN = "Tahun 2026"
OPERATOR = "Nadia Puspita"
NILAI = {"sukamaju": ("11", "22"), "harapan": ("12", "33"), "mekar": ("23", "11")}
#: What the matrix of PermenPANRB 6/2022 makes of these digits, worked out by hand.
PREDIKAT = {
    "11": "Sangat Baik",
    "22": "Baik",
    "12": "Baik",
    "33": "Sangat Kurang",
    "23": "Kurang",
}

#: Per office: the five predicates from Sangat Baik down, not yet done, and how many people.
HITUNGAN = {
    "sukamaju": (1, 1, 0, 0, 0, 1, 3),
    "harapan": (0, 1, 0, 0, 1, 1, 3),
    "mekar": (1, 0, 0, 1, 0, 1, 3),
}


def serah_terima(k: Kabupaten) -> None:
    """Sukamaju's operator hands over to somebody new; the minutes are printed, the role goes along."""
    p = k.p
    k.jam.maju_ke(date(2026, 11, 2))
    pdf = k.disk("berita-acara") / "BA Serah Terima.pdf"
    with k.duduk("sukamaju"):
        k.tempat("Pengaturan")
        p.klik("Pengguna")

        def tulis(d: QDialog) -> None:
            penerima = [w for w in cari.tampak(d, QLineEdit) if w.accessibleName() == "Nama di Berita Acara"][
                1
            ]
            p.klik_widget(penerima)
            p.ketik(OPERATOR)
            p.isi("Nomor Berita Acara", "BA/ST/01/2026")
            k.potret("serah-terima", d)
            p.klik("Catat serah terima", d)

        p.klik_dialog("Serah terima…", tulis)
        p.sampai(lambda: cari.pesan("sukses"), "serah terima dicatat")
        k.potret("serah-terima-tercatat")
        p.klik_berkas("Cetak Berita Acara…", pdf)
        p.sampai(pdf.exists, "Berita Acara tertulis")
    teks = teks_pdf(pdf)
    assert "BA/ST/01/2026" in teks
    assert OPERATOR in teks
    with k.duduk("sukamaju"):
        k.potret("operator-baru")
        assert OPERATOR in k.layar(), "the new operator is at the keyboard"


def tahun_dinilai(k: Kabupaten) -> None:
    """December: the year's ratings of all offices, finished and sent."""
    k.jam.maju_ke(date(2026, 12, 28))
    k.catatan["akhir"] = []
    for nama, angka in NILAI.items():
        _, kasi, staf = isi.orang(nama)
        with k.duduk(nama):
            isi.nilai(k, TAHUN, dict(zip((kasi.nama, staf.nama), angka, strict=True)))
            k.p.klik_dialog("Selesaikan semua", lambda d: k.p.klik("Selesaikan", d))
            k.p.sampai(lambda: cari.pesan("sukses"), "penilaian selesai")
            k.potret(f"tahun-{nama}")
            k.catatan["akhir"].append(t.kirim(k))


def tahun_dikompilasi(k: Kabupaten) -> None:
    """The centre compiles, counts, and replies; the recap agrees with what was worked out by hand."""
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, *k.catatan["akhir"]), "kompilasi-akhir")
        assert "Berkas ditolak" not in teks
        assert "Menunggu berkas sebelumnya 0" in teks, teks
        _rekap(k)
        balasan = t.balas(k)
    for nama in NAMA:
        with k.duduk(nama):
            t.terima(k, balasan[nama])
            assert "✓ Tidak ada berkas yang ditunggu" in k.layar()
            assert "Semua perubahan sudah dikonfirmasi" in k.layar(), k.layar()
            k.potret(f"akhir-{nama}")


def _rekap(k: Kabupaten) -> None:
    p = k.p
    k.tempat("Rekap")
    p.sampai(lambda: cari.ada_kisi("Rekap per kantor"), "rekap kabupaten")
    k.potret("rekap-kabupaten")
    assert "6 dari 9 pegawai selesai dinilai" in k.layar()
    buku = k.disk("rekap") / "Rekap 2026.xlsx"
    p.klik_berkas("Ekspor setahun…", buku)
    p.sampai(buku.exists, "rekap tertulis")
    _periksa_buku(buku)
    for nama, angka in NILAI.items():
        t.rekap_orang(k, nama)
        k.potret(f"rekap-{nama}")
        baris = cari.kisi("Rekap predikat").kisi_model.baris
        tampak = {str(b.nilai["nama"]).split(",")[0]: " ".join(map(str, b.nilai.values())) for b in baris}
        for o, a in zip(isi.orang(nama)[1:], angka, strict=True):
            assert PREDIKAT[a] in tampak[o.nama], (o.nama, tampak[o.nama])


def _periksa_buku(buku: Path) -> None:
    """Figures of the year per office as the hand has them, and each person's predicate."""
    from openpyxl import load_workbook

    lembar = load_workbook(buku)
    ringkas = {r[0]: r[2:9] for r in lembar["Ringkasan"].iter_rows(values_only=True) if r[1] == TAHUN}
    for kantor, angka in HITUNGAN.items():
        assert ringkas[NAMA[kantor]] == angka, kantor
    jumlah = tuple(sum(x) for x in zip(*HITUNGAN.values(), strict=True))
    assert any(r == jumlah for r in ringkas.values()), "the regency's own line"
    semua = {str(r[3]).split(",")[0]: r[-1] for r in lembar["Pegawai"].iter_rows(values_only=True)}
    for nama, angka in NILAI.items():
        for o, a in zip(isi.orang(nama)[1:], angka, strict=True):
            assert semua[o.nama] == PREDIKAT[a], o.nama


def semua_utuh(k: Kabupaten) -> None:
    """The check finds nothing on any PC, and every office has the same data as the centre has of it."""
    with k.duduk("pusat"):
        k.tempat("Pengaturan")
        k.p.klik("Backup dan data")
        k.p.klik("Periksa data")
        k.p.sampai(lambda: cari.pesan("sukses"), "data diperiksa")
        assert "0 temuan" in k.layar()
        k.potret("periksa")
    for nama in ("pusat", *NAMA):
        assert temuan(k.meja[nama].db) == [], nama
    for nama in NAMA:
        db = k.meja[nama].db
        ruang = isi.sql(db, "SELECT id FROM pegawai WHERE nama = ?", isi.orang(nama)[2].nama)[0][0][:4]
        kantor, pusat = isi_tabel(db, ruang), isi_tabel(k.meja["pusat"].db, ruang)
        assert sum(map(len, kantor.values())) > 20
        for tabel, baris in kantor.items():
            assert pusat[tabel] == baris, (nama, tabel)
