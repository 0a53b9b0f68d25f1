"""Through the year: progress month by month, ratings by digits for everybody, documents handed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import nilai as data
from kinerja_desktop.flows.contoh.langkah_nilai import JADWAL
from kinerja_desktop.flows.contoh.orang import SEKDA
from kinerja_desktop.flows.contoh.realisasi_isi import isi_bulan
from kinerja_desktop.flows.contoh.rencana import MENURUT_KODE
from kinerja_desktop.flows.contoh.umum import skp_contoh
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_skp import KASI, NAMA
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.services.sesi import Sesi

ROMAWI = {n: f"Triwulan {r} 2026" for n, r in enumerate(("I", "II", "III", "IV"), 1)} | {0: "Tahun 2026"}
TOMBOL = {"A": "1", "S": "2", "B": "3"}
PENILAI_SENDIRI = "sekcam"


def realisasi(g: Panggung) -> Iterator[str]:
    """The head of a section records January by hand, everybody else at their own desks."""
    p = g.p
    yield f"{NAMA[KASI]} mencatat realisasi Januari"
    g.jam.maju_ke(date(2026, 1, 30))
    g.pakai(NAMA[KASI])
    g.tempat("Penilaian")
    p.klik("Pemantauan")
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    p.pilih("Pegawai", NAMA[KASI])
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    for (kode, n), isi in isi_bulan(KASI, 1).items():
        indikator = MENURUT_KODE[kode][1].ukuran[n].teks
        p.sel(indikator, "b1")
        for label, teks in (
            ("Angka", isi.angka),
            ("Keterangan capaian", isi.teks),
            ("Bukti dukung", isi.bukti),
        ):
            if teks:
                p.isi(label, teks)
        p.tekan("Return")
    g.potret("pemantauan")
    yield "Realisasi Januari sampai Maret"
    for bulan in (1, 2, 3):
        g.layanan(_bulan(bulan))


def _bulan(nomor: int) -> Callable[[Sesi], None]:
    return lambda sesi: contoh.jalani_bulan(sesi, nomor)


def triwulan_1(g: Panggung) -> Iterator[str]:
    """First quarter: the secretary rates in person, the operator types for the others."""
    yield "Sekretaris kecamatan menilai bawahannya sendiri"
    g.jam.maju_ke(JADWAL[1][0])
    g.pakai(NAMA[PENILAI_SENDIRI])
    buka_periode(g, 1)
    ketik_nilai(g, 1)
    g.potret("nilai-sekcam")
    yield from nilai(g, 1)


def triwulan_2(g: Panggung) -> Iterator[str]:
    """Second quarter."""
    yield "Realisasi April sampai Juni"
    for bulan in (4, 5, 6):
        g.layanan(_bulan(bulan))
    yield from nilai(g, 2)


def triwulan_3(g: Panggung) -> Iterator[str]:
    """Third quarter, with pensions, a move and an acting seat before it."""
    yield "Realisasi Juli sampai September, pensiun, mutasi, dan Plt."
    for bulan in (7, 8, 9):
        g.layanan(_bulan(bulan))
    yield from nilai(g, 3)


def triwulan_4(g: Panggung) -> Iterator[str]:
    """Fourth quarter."""
    yield "Realisasi Oktober sampai Desember"
    for bulan in (10, 11, 12):
        g.layanan(_bulan(bulan))
    yield from nilai(g, 4)


def tahunan(g: Panggung) -> Iterator[str]:
    """The year: digits, a note, the pattern, all locked in one act, documents handed over."""
    yield from nilai(g, 0)


def nilai(g: Panggung, triwulan: int) -> Iterator[str]:
    """One period: organisation, digits for everybody, reasons, finish, hand over."""
    p, label = g.p, ROMAWI[triwulan]
    rating, serah, terima = JADWAL[triwulan]
    g.jam.maju_ke(rating)
    yield f"{label}: operator menetapkan capaian organisasi atas nama Sekda"
    g.pakai("Operator")
    buka_periode(g, triwulan)
    _capaian(g, triwulan)
    g.layanan(lambda sesi: contoh.beri_umpan_balik(sesi, triwulan))
    yield f"{label}: menilai semua pegawai dengan tombol 1, 2, 3"
    jumlah = ketik_nilai(g, triwulan)
    g.catatan[f"nilai {triwulan}"] = jumlah
    p.sebentar(200)  # the page reads again a moment after the last key
    g.potret(f"nilai-{'tahun' if not triwulan else f'triwulan-{triwulan}'}")
    g.layanan(lambda sesi: contoh.beri_nilai(sesi, triwulan, kunci=False))
    yield f"{label}: pola distribusi"
    p.klik("Pola distribusi")
    p.sampai(lambda: cari.ada_kisi("Jumlah pegawai per predikat"), "pola terbaca")
    p.sebentar(200)
    if triwulan in (0, 1):
        g.potret(f"pola-{triwulan}")
    p.klik("Nilai", g.halaman())
    yield f"{label}: menyelesaikan dan mengunci"
    p.klik_dialog("Selesaikan semua", lambda d: p.klik("Selesaikan", d))
    p.sampai(lambda: cari.pesan("sukses"), "penilaian selesai")
    if not triwulan:
        g.potret("nilai-tahun-selesai")
    yield f"{label}: dokumen disampaikan dan diterima"
    g.jam.maju_ke(serah)
    g.layanan(lambda sesi: contoh.sampaikan(sesi, triwulan))
    g.jam.maju_ke(terima)
    g.layanan(lambda sesi: contoh.terima_dokumen(sesi, triwulan))


def buka_periode(g: Panggung, triwulan: int) -> None:
    """Penilaian, inner tab Nilai, this period."""
    p = g.p
    g.tempat("Penilaian")
    p.klik("Nilai", g.halaman())
    p.pilih("Periode penilaian", ROMAWI[triwulan])
    p.sampai(lambda: cari.ada_kisi("Tabel penilaian"), "tabel penilaian")


def _capaian(g: Panggung, triwulan: int) -> None:
    p = g.p

    def isi(d: QDialog) -> None:
        p.pilih("Predikat organisasi", data.ORGANISASI[triwulan])
        p.pilih("Ditetapkan oleh", SEKDA.nama)
        p.isi("Dasar penetapan", data.DASAR_ORGANISASI[triwulan])
        if triwulan in data.ALASAN_POLA:
            p.isi("Alasan pola distribusi", data.ALASAN_POLA[triwulan])
        if not triwulan:
            for label in ("Capaian Perjanjian Kinerja", "Ekspektasi satuan organisasi"):
                p.pilih(label, "Sesuai Ekspektasi")
        elif getattr(d, "usulan_kini", "") not in ("", data.ORGANISASI[triwulan]):
            p.isi("Alasan", data.ALASAN_USULAN)
        if triwulan == 1:
            g.potret("capaian-organisasi", d)
        p.klik("Tetapkan", d)

    p.klik_dialog("Capaian organisasi: belum ditetapkan", isi)


def ketik_nilai(g: Panggung, triwulan: int) -> int:
    """Type the digits of every row open to this person; the grid itself goes on. Returns how many."""
    p = g.p
    t = cari.kisi("Tabel penilaian")
    model = t.kisi_model
    rencana = g.baca(lambda sesi: {s.skp_id: kursi for kursi, s in skp_contoh(sesi)})
    diketik: dict[tuple[int, int], str] = {}
    for i, b in enumerate(model.baris):
        kursi = rencana.get(b.id, "")
        for kolom, huruf in zip(
            ("hasil", "perilaku"), data.kode(kursi, triwulan) if kursi else "", strict=False
        ):
            j = model.letak[kolom]
            if not model.bisa_ubah(i, j) or b.nilai.get(kolom):
                continue
            if t.sel_kini != (i, j) or not t.hasFocus():
                p.sel(i, kolom)
            p.ketik(TOMBOL[huruf], tunggu=False)
            diketik[i, j] = data.RATING[huruf]
    p.tunggu()
    for (i, j), nilai_sel in diketik.items():
        if model.nilai(i, j) != nilai_sel:
            raise GagalTur("Nilai {nama} tidak tercatat.", nama=model.baris[i].nama)
    if not diketik:
        raise GagalTur("Tidak ada baris yang dapat dinilai pada {periode}.", periode=ROMAWI[triwulan])
    return len(diketik)
