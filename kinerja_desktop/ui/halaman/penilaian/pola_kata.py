"""What the distribution says in words, on the page and in a trial alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.pola_distribusi import Batas, HasilPola, ketentuan
from kinerja_desktop.domain.pola_mungkin import mengapa_mustahil, terdekat
from kinerja_desktop.domain.predikat import NAMA_SUMBU, Predikat, PredikatOrganisasi
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.pola_lukis import KepalaKolom

translate = QCoreApplication.translate


def batas_singkat(b: Batas) -> str:
    """A bound in a few words for the column of its predicate."""
    if b.jenis == "terbanyak":
        return translate("PanelPola", "terbanyak")
    if b.jenis == "maks_persen":
        pola = (
            translate("PanelPola", "paling banyak {n}")
            if b.orang
            else translate("PanelPola", "tidak boleh ada")
        )
    else:
        pola = translate("PanelPola", "paling sedikit {n}")
    kalimat = pola.format(n=b.orang)
    if len(b.predikat) > 1:
        return translate("PanelPola", "{batas} bersama").format(batas=kalimat)
    return kalimat


def jumlah_persen(n: int, dari: int) -> str:
    """People and their share."""
    return f"{n} ({n * 100 / dari:.0f}%)" if dari else str(n)


def putusan(
    organisasi: PredikatOrganisasi | None, hasil: HasilPola | None, n: int, belum: int
) -> tuple[str, str]:
    """Whether the distribution fits, and the tone of that sentence."""
    nada = ""
    if organisasi is None:
        kalimat = translate(
            "PanelPola", "Capaian kinerja organisasi belum ditetapkan, sehingga pola belum dapat diperiksa."
        )
    elif hasil is None and n:
        kalimat = translate(
            "PanelPola", "Untuk periode ini belum ada ketentuan pola distribusi (SE MenPANRB 3/2023)."
        )
    elif hasil is None or not n:
        kalimat = translate("PanelPola", "Belum ada pegawai yang dinilai pada periode ini.")
    elif hasil.sesuai:
        kalimat = translate("PanelPola", "✓ Sebaran sesuai pola {p}.").format(p=kata(organisasi.value))
        nada = "sukses"
    else:
        kalimat = translate("PanelPola", "! Sebaran belum sesuai pola {p}.").format(p=kata(organisasi.value))
        nada = "peringatan"
    if belum:
        kalimat += translate("PanelPola", " {n} pegawai belum dinilai.").format(n=belum)
    return kalimat, nada


def baris_ketentuan(batas: Sequence[Batas], jumlah: Mapping[Predikat, int]) -> list[str]:
    """Every bound in people with what stands now; the sign says whether it holds."""
    return [f"{'✓' if k.terpenuhi else '!'} {kata(k.kalimat)}" for k in ketentuan(batas, jumlah)]


def petunjuk(
    organisasi: PredikatOrganisasi | None,
    jumlah: Mapping[Predikat, int],
    aturan: Sequence[Aturan],
    tanggal: date | None,
    tetap: Mapping[Predikat, int] | None = None,
) -> str:
    """Why no distribution can fit, or how many people at least would move; numbers only, never names."""
    n = sum(jumlah.values())
    if organisasi is None or not n or not aturan:
        return ""
    dekat = terdekat(organisasi, jumlah, aturan=aturan, tanggal=tanggal, tetap=tetap)
    if dekat is None:
        return kata(mengapa_mustahil(organisasi, n, aturan=aturan, tanggal=tanggal, tetap=tetap).kalimat)
    if not dekat.pindah:
        return ""
    return translate(
        "PanelPola",
        "Agar sesuai pola, paling sedikit {n} orang berganti predikat, misalnya menjadi {susunan}. "
        "Siapa orangnya ditentukan penilaian, bukan pola.",
    ).format(
        n=dekat.pindah,
        susunan=", ".join(f"{kata(p.value)} {dekat.jumlah[p]}" for p in Predikat if dekat.jumlah[p]),
    )


def kepala_kolom(
    kolom: Sequence[Predikat | None], jumlah: Mapping[Predikat, int], belum: int, batas: Sequence[Batas]
) -> list[KepalaKolom]:
    """Headings of the board: counts and bounds, broken ones marked."""
    n = sum(jumlah.values())
    syarat = ketentuan(batas, jumlah)
    hasil = []
    for p in kolom:
        if p is None:
            hasil.append(KepalaKolom(translate("PanelPola", "Belum dinilai"), str(belum), ""))
            continue
        milik = [k for k in syarat if p in k.batas.predikat]
        teks = ", ".join(batas_singkat(k.batas) for k in milik)
        langgar = any(not k.terpenuhi for k in milik)
        hasil.append(KepalaKolom(kata(NAMA_SUMBU[p]), jumlah_persen(jumlah.get(p, 0), n), teks, langgar))
    return hasil
