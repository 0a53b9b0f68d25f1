"""From the assessment's read model to columns and rows of the rating grid; the predicate is computed here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.penjelasan import kurang_bukti
from kinerja_desktop.domain.predikat import Rating, predikat_kinerja
from kinerja_desktop.services.lembar_nilai import ALASAN_HASIL, ALASAN_PERILAKU, CATATAN, HASIL, PERILAKU
from kinerja_desktop.ui.bahasa import bahasa_kini, kata
from kinerja_desktop.ui.halaman import putusan_kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.kolom import NILAI, Kolom, pilihan_nilai

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from kinerja_desktop.domain.usulan_rating import UsulanRating
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.ui.halaman.dasar import Halaman

PREDIKAT = "predikat"
STATUS = "status"
PUSAT = "pusat"
USULAN, SENDIRI = "usulan", "sendiri"
BELUM, BUKTI, SIAP, SELESAI, TANPA_SKP = "belum", "bukti", "siap", "selesai", "tanpa_skp"
GOLONGAN = (BELUM, BUKTI, SIAP, SELESAI, TANPA_SKP)
_ANGKA = {Rating.DI_ATAS.value: "1", Rating.SESUAI.value: "2", Rating.DI_BAWAH.value: "3"}


def nama_pendek(rating: Any) -> str:
    """A rating as the narrow column shows it: "1 · Di Atas"."""
    if rating == Rating.DI_ATAS.value:
        return QCoreApplication.translate("Penilaian", "1 · Di Atas")
    if rating == Rating.SESUAI.value:
        return QCoreApplication.translate("Penilaian", "2 · Sesuai")
    if rating == Rating.DI_BAWAH.value:
        return QCoreApplication.translate("Penilaian", "3 · Di Bawah")
    return ""


def kolom_nilai_kisi() -> list[Kolom]:
    """Columns; the sum of widths fits 1000 pixels."""
    pilihan = pilihan_nilai()

    def rating(kunci: str, judul: str, lebar: int) -> Kolom:
        return Kolom(kunci, judul, lebar, NILAI, ubah=True, wajib=True, pilihan=pilihan, tampil=nama_pendek)

    return [
        Kolom("no", QCoreApplication.translate("Penilaian", "No"), 36, tengah=True, beku=True),
        Kolom("nama", QCoreApplication.translate("Penilaian", "Nama"), 160, lentur=True, beku=True),
        Kolom("jabatan", QCoreApplication.translate("Penilaian", "Jabatan"), 170, lentur=True),
        Kolom(USULAN, QCoreApplication.translate("Penilaian", "Usulan"), 120),
        Kolom(SENDIRI, QCoreApplication.translate("Penilaian", "Nilai sendiri"), 104),
        rating(HASIL, QCoreApplication.translate("Penilaian", "Hasil kerja"), 100),
        rating(PERILAKU, QCoreApplication.translate("Penilaian", "Perilaku kerja"), 110),
        Kolom(PREDIKAT, QCoreApplication.translate("Penilaian", "Predikat"), 120),
        Kolom(
            CATATAN,
            QCoreApplication.translate("Penilaian", "Catatan"),
            70,
            ubah=True,
            multi=True,
            lentur=True,
        ),
        Kolom(STATUS, QCoreApplication.translate("Penilaian", "Status"), 102),
        Kolom(PUSAT, QCoreApplication.translate("Penilaian", "BKPSDM"), 116),
        # Written in the panel below; they ride along so that a line is an act of the grid as any other.
        Kolom(
            ALASAN_HASIL, QCoreApplication.translate("Penilaian", "Bukti hasil kerja"), ubah=True, multi=True
        ),
        Kolom(
            ALASAN_PERILAKU,
            QCoreApplication.translate("Penilaian", "Bukti perilaku kerja"),
            ubah=True,
            multi=True,
        ),
    ]


#: Columns that are never shown.
TERSEMBUNYI = (ALASAN_HASIL, ALASAN_PERILAKU)


def teks_sendiri(sendiri: tuple[str, str], hasil: str, perilaku: str) -> str:
    """Own rating as the narrow column shows it: "1 · 2 ≠ beda" beside other ratings of the assessor."""
    if not any(sendiri):
        return ""
    teks = " · ".join(_ANGKA.get(r, "–") for r in sendiri)
    lain = [(a, b) for a, b in zip(sendiri, (hasil, perilaku), strict=True) if a and b]
    if any(a != b for a, b in lain):
        return QCoreApplication.translate("Penilaian", "{nilai}  ≠ beda").format(nilai=teks)
    if len(lain) == 2:
        return QCoreApplication.translate("Penilaian", "{nilai}  = sama").format(nilai=teks)
    return teks


def hitung(b: Baris) -> Mapping[str, Any]:
    """The computed columns of a row: predicate at once, and how far the row is."""
    isi = b.nilai.get
    return _hitung(
        bahasa_kini(),
        isi(HASIL) or "",
        isi(PERILAKU) or "",
        HASIL in b.kunci,
        bool((isi(ALASAN_HASIL) or "").strip()),
        bool((isi(ALASAN_PERILAKU) or "").strip()),
        isi("status_tetap", ""),
        isi("sendiri_isi", ("", "")),
    )


@cache
def _hitung(
    _bahasa: str,
    hasil: str,
    perilaku: str,
    mengikuti: bool,
    ada_hasil: bool,
    ada_perilaku: bool,
    tetap: str,
    sendiri: tuple[str, str],
) -> Mapping[str, Any]:
    """A few dozen cases that all rows share: a digit is painted with what follows from it."""
    predikat = predikat_kinerja(Rating(hasil), Rating(perilaku)).predikat.value if hasil and perilaku else ""
    status = tetap
    if not status:
        if kurang_bukti(hasil, perilaku, mengikuti, "x" * ada_hasil, "x" * ada_perilaku):
            status = QCoreApplication.translate("Penilaian", "! Bukti belum")
        elif predikat:
            status = QCoreApplication.translate("Penilaian", "Siap selesai")
        else:
            status = QCoreApplication.translate("Penilaian", "Belum")
    return {PREDIKAT: kata(predikat), STATUS: status, SENDIRI: teks_sendiri(sendiri, hasil, perilaku)}


def nama_golongan(pendek: bool) -> dict[str, str]:
    """Words of the chips with their count {n}, in full or short."""
    translate = QCoreApplication.translate
    if pendek:
        return {
            "semua": translate("Penilaian", "Semua {n}"),
            BELUM: translate("Penilaian", "Belum {n}"),
            BUKTI: translate("Penilaian", "! Bukti {n}"),
            SIAP: translate("Penilaian", "Siap {n}"),
            SELESAI: translate("Penilaian", "✓ {n}"),
            TANPA_SKP: translate("Penilaian", "Tanpa SKP {n}"),
        }
    return {
        "semua": translate("Penilaian", "Semua {n}"),
        BELUM: translate("Penilaian", "Siapa belum {n}"),
        BUKTI: translate("Penilaian", "! Bukti belum {n}"),
        SIAP: translate("Penilaian", "Siap selesai {n}"),
        SELESAI: translate("Penilaian", "✓ Selesai {n}"),
        TANPA_SKP: translate("Penilaian", "Tanpa SKP {n}"),
    }


def golongan(b: BarisNilai) -> str:
    """How far a row is: tanpa_skp, belum, bukti (a line is missing), siap, selesai."""
    if b.selesai:
        return SELESAI
    if b.skp_id is None or (b.terkunci and not b.lengkap):
        return TANPA_SKP if b.skp_id is None else BELUM
    if not b.lengkap:
        return BELUM
    return BUKTI if b.kurang_bukti else SIAP


def susun_baris(b: BarisNilai, nomor: int, usulan: UsulanRating | None = None) -> Baris:
    """One person; locked rows say why, the head's work result follows the organisation."""
    tetap = ""
    if b.selesai:
        pendek = {
            "dinilai": QCoreApplication.translate("Penilaian", "Selesai"),
            "diterima": QCoreApplication.translate("Penilaian", "Diterima"),
        }
        tetap = f"✓ {pendek.get(b.status, kata(b.status_nama))}"
    elif b.skp_id is None:
        tetap = QCoreApplication.translate("Penilaian", "Tanpa SKP")
    elif b.dinilai_tertutup:
        tetap = QCoreApplication.translate("Penilaian", "Sedang dinilai")
    elif b.terkunci and not b.bukan_penilainya:
        tetap = QCoreApplication.translate("Penilaian", "Terkunci")
    nilai = {
        "no": str(nomor),
        "nama": f"{b.nama} *" if b.kasus else b.nama,  # the star stands again before the case, below
        "jabatan": b.jabatan,
        HASIL: b.hasil,
        PERILAKU: b.perilaku,
        CATATAN: b.catatan,
        ALASAN_HASIL: b.alasan_hasil,
        ALASAN_PERILAKU: b.alasan_perilaku,
        USULAN: usulan.pendek if usulan is not None else "",
        "sendiri_isi": (b.sendiri_hasil, b.sendiri_perilaku),
        "status_tetap": tetap,
        PUSAT: putusan_kata.pendek(b.pusat),
    }
    kunci: frozenset[str] = frozenset()
    sebab = ""
    if b.terkunci:
        kunci, sebab = SEMUA_KOLOM, kata(b.alasan_terkunci)
    elif b.mengikuti:
        kunci = frozenset({HASIL})
        sebab = QCoreApplication.translate(
            "Penilaian", "Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi."
        )
    return Baris(b.skp_id or b.pegawai_id, nilai, kunci, b.nama, sebab)


def jelaskan(b: BarisNilai, nilai: Mapping[str, Any]) -> str:
    """The centre's verdict, special cases, then why this predicate, for the ratings on the screen now."""
    khusus = " ".join(f"* {kata(k.tanda)}: {kata(k.perlakuan)} {kata(k.tindakan)}" for k in b.kasus)
    return " ".join(filter(None, (putusan_kata.kalimat(b.pusat), khusus, _alasan(b, nilai))))


def _alasan(b: BarisNilai, nilai: Mapping[str, Any]) -> str:
    hasil, perilaku = nilai.get(HASIL), nilai.get(PERILAKU)
    if b.skp_id is None:
        return kata(b.alasan_terkunci)
    if (hasil or "", perilaku or "") == (b.hasil, b.perilaku):
        teks = kata(b.penjelasan)
        return f"{teks} ({kata(b.dasar)})" if b.dasar else teks
    if hasil and perilaku:
        jadi = predikat_kinerja(Rating(hasil), Rating(perilaku))
        return f"{kata(jadi.alasan)} ({kata(jadi.dasar)})"
    kurang = [
        n
        for n, r in (
            (QCoreApplication.translate("Penilaian", "hasil kerja"), hasil),
            (QCoreApplication.translate("Penilaian", "perilaku kerja"), perilaku),
        )
        if not r
    ]
    pola = QCoreApplication.translate("Penilaian", "Predikat belum dapat dihitung: rating {apa} belum diisi.")
    return pola.format(apa=QCoreApplication.translate("Penilaian", " dan ").join(kurang))


def tambah_mengapa(menu: QMenu, h: Halaman, b: BarisNilai) -> None:
    """The entry that says why this person assesses the row under the cursor."""
    teks = QCoreApplication.translate("Penilaian", "Mengapa penilainya {nama}?").format(nama=b.penilai_nama)
    aksi = menu.addAction(teks)
    aksi.setVisible(bool(b.penilai_nama))

    def baca(sesi: Any) -> str:
        from kinerja_desktop.services import penilai_skp

        kepala = penilai_skp.kepala(sesi, b.skp_id)  # type: ignore[arg-type]
        return f"{kepala.kalimat} {kepala.rantai}".strip()

    aksi.triggered.connect(
        lambda _=False: h.konteks.baca(baca, lambda kalimat: h.banner.info(kata(kalimat)), pemilik=h)
    )
