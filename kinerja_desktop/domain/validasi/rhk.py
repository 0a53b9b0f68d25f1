"""Rules about the work results themselves."""

from __future__ import annotations

from kinerja_desktop.domain.skp import JenisRhk, Perspektif
from kinerja_desktop.domain.validasi import kata
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_ISI,
    INVALID,
    PENILAI,
    PENYUSUN,
    PERINGATAN,
    RHK,
    SARAN,
    SKP,
    Amatan,
    Jawab,
    Kaidah,
)

_MAKS_HURUF = 300
_MIN_KATA = 3


def tanpa_utama(a: Amatan) -> Jawab:
    """No main result."""
    return None if any(r.jenis is JenisRhk.UTAMA for r in a.skp.rhk) else ADA


def belum_ditulis(a: Amatan) -> Jawab:
    """No text."""
    return None if a.teks else ADA


def tanpa_intervensi(a: Amatan) -> Jawab:
    """Form (b): neither a superior's result nor who gave the task."""
    r = a.rhk
    if not a.administrasi or r.rhk_atasan_id is not None:
        return None
    return None if r.teks_atasan.strip() or r.penugasan_dari.strip() else ADA


def tanpa_perspektif(a: Amatan) -> Jawab:
    """Form (a), quantitative: no perspective chosen."""
    return ADA if not a.administrasi and a.kuantitatif and a.rhk.perspektif is None else None


def kegiatan(a: Amatan) -> Jawab:
    """Begins with what is done and names no state that is reached."""
    k = a.kata
    if not k or k[0] not in kata.KEGIATAN or any(map(kata.hasil, k)):
        return None
    return ({"kata": k[0].capitalize()},)


def kabur(a: Amatan) -> Jawab:
    """Holds a word that promises nothing that could be checked."""
    temu = kata.KABUR.intersection(a.kata)
    if not temu:
        return None
    return ({"kata": next(k for k in a.kata if k in temu)},)


def terlalu_pendek(a: Amatan) -> Jawab:
    """Fewer than three words."""
    return ({"n": str(len(a.kata))},) if a.teks and len(a.kata) < _MIN_KATA else None


def terlalu_panjang(a: Amatan) -> Jawab:
    """More letters than a cell of the form holds well."""
    return ({"n": str(len(a.teks)), "maks": str(_MAKS_HURUF)},) if len(a.teks) > _MAKS_HURUF else None


def kapital(a: Amatan) -> Jawab:
    """Written in capital letters throughout."""
    return ADA if len(a.kata) >= _MIN_KATA and a.teks.isupper() else None


def kembar(a: Amatan) -> Jawab:
    """The same text stands elsewhere in this SKP."""
    kali = a.ganda.get(" ".join(a.kata), 0) if a.kata else 0
    return ({"n": str(kali)},) if kali > 1 else None


def terlalu_banyak(a: Amatan) -> Jawab:
    """More results than the reference number."""
    n = len(a.skp.rhk)
    return ({"n": str(n), "maks": str(a.ukuran.maks_rhk)},) if n > a.ukuran.maks_rhk else None


def tambahan_lebih(a: Amatan) -> Jawab:
    """More additional results than main ones."""
    tambahan = sum(r.jenis is JenisRhk.TAMBAHAN for r in a.skp.rhk)
    utama = len(a.skp.rhk) - tambahan
    return ({"tambahan": str(tambahan), "utama": str(utama)},) if tambahan > utama > 0 else None


def penugasan_tanpa_nama(a: Amatan) -> Jawab:
    """A task from somebody who is not named."""
    dari = a.rhk.penugasan_dari.strip()
    if not dari or dari.casefold().strip(" .:") not in kata.TANPA_NAMA:
        return None
    return ({"dari": dari},)


def tambahan_tanpa_penugasan(a: Amatan) -> Jawab:
    """An additional result without who gave the task."""
    r = a.rhk
    return ADA if r.jenis is JenisRhk.TAMBAHAN and not r.penugasan_dari.strip() else None


def perspektif_kurang(a: Amatan) -> Jawab:
    """Form (a): a perspective that no result stands under."""
    if a.administrasi or not a.kuantitatif or not a.skp.rhk:
        return None
    ada = {r.perspektif for r in a.skp.rhk}
    kurang = [p.value for p in Perspektif if p not in ada]
    return ({"perspektif": ", ".join(kurang)},) if kurang and any(ada - {None}) else None


_TAK_SAH = "SKP tidak dapat diajukan."
_DIPERTANYAKAN = "Penilai tidak dapat membedakan hasil dari kesibukan ketika menilai."

KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "rhk.tanpa_utama", INVALID, SKP, tanpa_utama,
        "SKP harus mempunyai paling sedikit satu RHK utama.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "rhk", wajib=True,
    ),
    Kaidah(
        "rhk.belum_ditulis", INVALID, RHK, belum_ditulis,
        "{sebutan} belum ditulis.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "rhk", wajib=True,
    ),
    Kaidah(
        "rhk.tanpa_intervensi", INVALID, RHK, tanpa_intervensi,
        "{sebutan} belum menyebut RHK pimpinan yang diintervensi atau penugasan dari siapa.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "intervensi", wajib=True,
    ),
    Kaidah(
        "rhk.tanpa_perspektif", INVALID, RHK, tanpa_perspektif,
        "Perspektif {sebutan} belum dipilih.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "perspektif", wajib=True,
    ),
    Kaidah(
        "rhk.kegiatan", SARAN, RHK, kegiatan,
        "{sebutan} menulis kegiatan (“{kata} …”), bukan hasil; tulis keadaan yang dicapai, misalnya "
        "“Tersusunnya …”, “Terlayaninya …”, atau “Meningkatnya …”.",
        PENYUSUN, ALAT_BANTU, _DIPERTANYAKAN, "rhk",
    ),
    Kaidah(
        "rhk.kabur", SARAN, RHK, kabur,
        "{sebutan} memakai kata yang sulit diukur (“{kata}”); sebutkan hasil yang dapat diperiksa.",
        PENYUSUN, ALAT_BANTU, _DIPERTANYAKAN, "rhk",
    ),
    Kaidah(
        "rhk.terlalu_pendek", SARAN, RHK, terlalu_pendek,
        "{sebutan} hanya {n} kata; lengkapi apa hasilnya dan untuk siapa.",
        PENYUSUN, ALAT_BANTU, "Hasil kerja dapat ditafsirkan berbeda ketika dinilai.", "rhk",
    ),
    Kaidah(
        "rhk.terlalu_panjang", SARAN, RHK, terlalu_panjang,
        "{sebutan} berisi {n} huruf; lebih dari {maks} huruf membuat formulir sulit dibaca.",
        PENYUSUN, ALAT_BANTU, "Barisnya dapat terpotong ke halaman berikut ketika dicetak.", "rhk",
    ),
    Kaidah(
        "rhk.kapital", SARAN, RHK, kapital,
        "{sebutan} ditulis dengan huruf besar semua; tulis seperti kalimat biasa.",
        PENYUSUN, ALAT_BANTU, "Formulir cetak menjadi tidak seragam.", "rhk",
    ),
    Kaidah(
        "rhk.kembar", PERINGATAN, RHK, kembar,
        "{sebutan} sama dengan RHK lain dalam SKP ini ({n} kali); gabungkan menjadi satu.",
        PENYUSUN, ALAT_BANTU, "Hasil yang sama terhitung dua kali.", "rhk",
    ),
    Kaidah(
        "rhk.terlalu_banyak", SARAN, SKP, terlalu_banyak,
        "SKP memuat {n} RHK, lebih dari {maks}; gabungkan atau pindahkan yang kecil.",
        PENYUSUN, ALAT_BANTU, "Bukti dan penilaian tiap periode menjadi berat.", "rhk",
    ),
    Kaidah(
        "rhk.tambahan_lebih_banyak", PERINGATAN, SKP, tambahan_lebih,
        "RHK tambahan ({tambahan}) lebih banyak daripada RHK utama ({utama}).",
        PENYUSUN, ATURAN_ISI, "Tugas pokok jabatan tidak tampak dalam SKP.", "rhk",
    ),
    Kaidah(
        "rhk.penugasan_tanpa_nama", PERINGATAN, RHK, penugasan_tanpa_nama,
        "Penugasan pada {sebutan} tidak menyebut siapa (“{dari}”); tulis jabatan atau nama pemberi tugas.",
        PENYUSUN, ATURAN_ISI, "Pemberi tugas tidak dapat dimintai penilaian.", "intervensi",
    ),
    Kaidah(
        "rhk.tambahan_tanpa_penugasan", SARAN, RHK, tambahan_tanpa_penugasan,
        "{sebutan} belum menyebut penugasan dari siapa.",
        PENYUSUN, ATURAN_ISI, "Asal tugas tambahan tidak tercetak pada formulir.", "intervensi",
    ),
    Kaidah(
        "rhk.perspektif_kurang", SARAN, SKP, perspektif_kurang,
        "Belum ada RHK untuk perspektif {perspektif}.",
        PENILAI, ATURAN_ISI, "SKP pimpinan tidak memotret seluruh sisi unit kerja.", "perspektif",
    ),
)  # fmt: skip
