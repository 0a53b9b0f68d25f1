"""January: one SKP pasted and typed, sent back once, mended, approved; then everybody else's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import NIP, PEGAWAI
from kinerja_desktop.flows.contoh.ekspektasi import EKSPEKTASI
from kinerja_desktop.flows.contoh.langkah_rincian import LAMPIRAN_UMUM
from kinerja_desktop.flows.contoh.rencana import RENCANA, baris_kisi
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

KASI = "kasi_pem"
NAMA = {o.kunci: o.nama for o in PEGAWAI}
KOLOM = ("intervensi", "rhk", "aspek", "indikator", "target", "satuan")
KELIRU = ("Waktu evaluasi rancangan APBDes", "30 hari kerja")
"""Indicator and the target that stands there until the camat sends it back."""
TANGGAPAN = "Paling lambat 20 hari kerja sejak rancangan diterima."
ALASAN = "Waktu evaluasi APBDes 30 hari kerja melampaui ketentuan 20 hari kerja. Perbaiki targetnya."


def susun(g: Panggung) -> Iterator[str]:
    """The head of the government section drafts: paste, type, undo, redo; then hands in."""
    p = g.p
    yield "Camat menyusun SKP lebih dahulu"
    g.layanan(lambda sesi: contoh.susun_skp(sesi, {NIP["camat"]}))
    g.jam.maju_ke(date(2026, 1, 8))
    yield f"{NAMA[KASI]} membuat SKP"
    g.pakai(NAMA[KASI])
    g.tempat("SKP")
    p.sel(NAMA[KASI], "nama")
    p.klik("Buat SKP")
    p.sampai(lambda: cari.ada_tombol("Tempel dari Excel"), "SKP terbuka")
    g.potret("skp-kosong")
    yield "Menempel tabel dari Excel"
    utama, tambahan = baris_kisi(KASI), baris_kisi(KASI, "tambahan")
    p.salin([[KELIRU[1] if n == 4 and b[3] == KELIRU[0] else s for n, s in enumerate(b)] for b in utama[:-1]])
    p.klik("Tempel dari Excel")
    _tunggu_baris(g, len(utama) - 1)
    g.potret("skp-ditempel")
    yield "Mengetik indikator terakhir sel demi sel"
    _ketik_baris(g, "+ Indikator", utama[-1], 2)
    yield "Menambah RHK tambahan"
    _ketik_baris(g, "+ RHK tambahan", tambahan[0], 1)
    p.isi("Penugasan dari", next(r.penugasan for r in RENCANA[KASI] if r.penugasan))
    for baris in tambahan[1:]:
        _ketik_baris(g, "+ Indikator", baris, 2)
    yield "Mengurungkan dan mengulangi"
    _urung_ulang(g)
    g.potret("skp-lengkap")
    yield "Mengetik lampiran SKP"
    _ketik_lampiran(g)
    yield "Mengajukan SKP"
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    p.klik("Ajukan")
    g.harap_status(NIP[KASI], "diajukan")


def _tunggu_baris(g: Panggung, jumlah: int) -> None:
    t = cari.kisi("Tabel SKP")
    bagian = {"utama", "tambahan"}
    g.p.sampai(lambda: sum(b in bagian for b in t.bagian.values()) == jumlah, f"{jumlah} baris")  # type: ignore[attr-defined]


def _ketik_baris(g: Panggung, tombol: str, isi: list[str], mulai: int) -> None:
    """One row by hand: button, then the cells from column `mulai` on with Tab between them."""
    p = g.p
    t = cari.kisi("Tabel SKP")
    bagian = "utama" if len(g.catatan.setdefault("diketik", [])) == 0 else "tambahan"
    if tombol == "+ Indikator":
        p.sel([i for i, b in enumerate(t.kisi_model.baris) if t.bagian.get(b.id) == bagian][-1], "rhk")  # type: ignore[attr-defined]
    lama = t.kisi_model.rowCount()
    p.klik(tombol)
    p.sampai(lambda: t.kisi_model.rowCount() > lama and t.hasFocus(), "baris baru")
    i, kolom = t.sel_kini[0], KOLOM[mulai:]
    p.sel(i, kolom[0])
    for teks in isi[mulai:]:
        if teks:
            p.ketik(teks)
        p.tekan("Tab")
    ada = [t.kisi_model.baris[i].nilai[k] for k in kolom]
    if ada != isi[mulai:]:
        raise GagalTur("Baris yang diketik menjadi {ada}.", ada=" | ".join(map(str, ada)))
    p.sel(i, "intervensi")
    g.catatan["diketik"].append(isi)


def _urung_ulang(g: Panggung) -> None:
    """A wrong target is taken back, brought again, and taken back for good."""
    p = g.p
    t = cari.kisi("Tabel SKP")
    i = next(n for n, b in enumerate(t.kisi_model.baris) if b.nilai.get("target"))
    p.sel(i, "target")
    benar = t.kisi_model.baris[i].nilai["target"]
    p.ketik("999")
    p.tekan("Return")
    for pintasan, isi in (("Ctrl+Z", benar), ("Ctrl+Y", "999"), ("Ctrl+Z", benar)):
        p.tekan(pintasan)
        _tunggu_target(g, i, isi)


def _ketik_lampiran(g: Panggung) -> None:
    """One line in each of the three lists, from the last one up: an empty line follows each that is typed."""
    p = g.p
    p.klik("Lampiran")
    p.sampai(lambda: cari.ada_kisi("Lampiran SKP"), "lampiran terbuka")
    t = cari.kisi("Lampiran SKP")
    kosong = [i for i, b in enumerate(t.kisi_model.baris) if not b.judul]
    for i, (teks, *_) in reversed(list(zip(kosong, LAMPIRAN_UMUM.values(), strict=True))):
        p.sel(i, "teks", "Lampiran SKP")
        p.ketik(teks)
        p.tekan("Return")
    p.sampai(lambda: sum(bool(b.nilai.get("no")) for b in t.kisi_model.baris) == len(kosong), "lampiran")
    g.potret("skp-lampiran")
    p.klik("Hasil kerja")


def _tunggu_target(g: Panggung, i: int, isi: str) -> None:
    model = cari.kisi("Tabel SKP").kisi_model
    g.p.sampai(lambda: model.baris[i].nilai["target"] == isi, f"target {isi}")


def kembalikan(g: Panggung) -> Iterator[str]:
    """The camat reads, sends it back with a reason; it is mended and approved."""
    p = g.p
    yield "Camat mengembalikan SKP dengan alasan"
    g.pakai(NAMA["camat"])
    g.potret("beranda-camat")
    buka_skp(g, NAMA[KASI])
    p.sampai(lambda: cari.ada_tombol("Kembalikan…"), "Kembalikan dapat ditekan")
    p.sel(lambda b: b.nilai.get("indikator") == KELIRU[0], "target")
    p.klik("Tanggapan")
    p.ketik(TANGGAPAN)
    p.sampai(lambda: cari.ada_tombol("Kembalikan baris ini"), "tanggapan terbaca")
    p.klik("Kembalikan baris ini")
    p.sampai(lambda: cari.ada_tombol("1 baris dikembalikan"), "baris dikembalikan")
    p.sebentar(150)  # the list lays its lines anew a moment after it is shown
    g.potret("skp-tanggapan")
    p.tekan("Esc")

    def isi(d: QDialog) -> None:
        p.isi("Alasan", ALASAN)
        g.potret("skp-kembalikan", d)
        p.klik("Kembalikan", d)

    p.klik_dialog("Kembalikan…", isi)
    g.harap_status(NIP[KASI], "dikembalikan")
    yield f"{NAMA[KASI]} memperbaiki dan mengajukan lagi"
    g.pakai(NAMA[KASI])
    buka_skp(g, NAMA[KASI])
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    g.potret("skp-dikembalikan")
    p.sel(lambda b: b.nilai.get("indikator") == KELIRU[0], "target")
    p.ketik(next(b[4] for b in baris_kisi(KASI) if b[3] == KELIRU[0]))
    p.tekan("Return")
    p.klik("Ajukan")
    g.harap_status(NIP[KASI], "diajukan")
    yield "Camat menyetujui"
    g.pakai(NAMA["camat"])
    buka_skp(g, NAMA[KASI])
    p.sampai(lambda: cari.ada_tombol("Setujui"), "Setujui dapat ditekan")
    p.klik("Setujui")
    g.harap_status(NIP[KASI], "disetujui")
    g.potret("skp-disetujui")


def tetapkan(g: Panggung) -> Iterator[str]:
    """Everybody else at their own desks; the camat's own SKP by the operator in the Sekda's name."""
    p = g.p
    lain = set(NIP.values()) - {NIP["camat"]}
    yield "Atasan lain membaca, mengembalikan satu, dan menyetujui"
    g.layanan(lambda sesi: contoh.tetapkan_skp(sesi, lain))
    yield "Operator mengajukan dan menyetujui SKP camat atas nama Sekda"
    g.pakai("Operator")
    buka_skp(g, NAMA["camat"])
    for nomor, harapan in EKSPEKTASI["camat"]:
        p.sel(_baris_perilaku(nomor), "indikator")
        p.ketik(harapan)
        p.tekan("Return")
    g.potret("skp-camat")
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    p.klik("Ajukan")
    g.harap_status(NIP["camat"], "diajukan")
    p.sampai(lambda: cari.ada_tombol("Setujui"), "Setujui dapat ditekan")
    p.klik("Setujui")
    g.harap_status(NIP["camat"], "disetujui")
    g.tempat("SKP")
    p.klik("Daftar")
    g.potret("skp-daftar")


def _baris_perilaku(nomor: int) -> Callable[[Any], bool]:
    def milik(b: Any) -> bool:
        return b.nilai.get("no") == str(nomor) and len(b.mati) > 3

    return milik


def buka_skp(g: Panggung, nama: str) -> None:
    """Open somebody's SKP: the place, the filter box, Enter."""
    p = g.p
    g.tempat("SKP")
    p.klik("Daftar")
    p.tekan("Ctrl+F")
    p.tekan("Ctrl+A")
    p.ketik(nama)
    t = cari.kisi("Daftar SKP")
    p.sampai(lambda: t.kisi_model.rowCount() >= 1, f"SKP {nama} di daftar")
    p.tekan("Down", "Return")
    p.sampai(lambda: cari.ada_kisi("Tabel SKP"), f"SKP {nama} terbuka")
