"""Rules about what leads up to whom: links to a superior's results, supporters, the office's IKU."""

from __future__ import annotations

from kinerja_desktop.domain.kaskade import usang
from kinerja_desktop.domain.kata import ringkas
from kinerja_desktop.domain.validasi.dasar import (
    ALAT_BANTU,
    ATURAN_ISI,
    KANTOR,
    PENILAI,
    PENYUSUN,
    PERINGATAN,
    PIMPINAN,
    SARAN,
    TAUTAN,
    Amatan,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kantor import FaktaKantor, Jaringan

_PENDEK = 60


def tautan_hilang(a: Amatan) -> Jawab:
    """The superior's result is gone, or its SKP was cancelled."""
    jaringan: Jaringan = a.jaringan
    if a.rhk.rhk_atasan_id is None:
        return None
    tujuan = jaringan.rhk.get(a.rhk.rhk_atasan_id)
    if tujuan is None:
        return ({"sebab": "sudah dihapus"},)
    return None if tujuan.hidup else ({"sebab": "berada pada SKP yang dibatalkan"},)


def kata_berubah(a: Amatan) -> Jawab:
    """The superior's result reads otherwise now."""
    jaringan: Jaringan = a.jaringan
    r = a.rhk
    tujuan = jaringan.rhk.get(r.rhk_atasan_id) if r.rhk_atasan_id is not None else None
    tertulis = r.teks_atasan
    if tujuan is None or not tujuan.hidup or not tertulis.strip() or tujuan.teks in tertulis:
        return None
    return ({"teks": ringkas(tujuan.teks, _PENDEK)},) if usang(tertulis, tujuan.teks) else None


def bukan_penilai(a: Amatan) -> Jawab:
    """It stands under a result of somebody who is not the assessor."""
    jaringan: Jaringan = a.jaringan
    r = a.rhk
    tujuan = jaringan.rhk.get(r.rhk_atasan_id) if r.rhk_atasan_id is not None else None
    penilai = a.skp.penilai_id
    if tujuan is None or penilai is None or tujuan.pegawai_id == penilai or r.penugasan_dari.strip():
        return None
    return ({"nama": jaringan.nama.get(tujuan.pegawai_id, "pegawai lain")},)


def belum_bertaut(a: Amatan) -> Jawab:
    """The superior's words were typed though the assessor's SKP is there by now."""
    jaringan: Jaringan = a.jaringan
    r = a.rhk
    if not a.administrasi or r.rhk_atasan_id is not None or not r.teks_atasan.strip():
        return None
    penilai = a.skp.penilai_id
    if penilai is None or penilai not in jaringan.ber_rhk:
        return None
    return ({"nama": jaringan.nama.get(penilai, "penilai")},)


def tanpa_pendukung(k: FaktaKantor) -> Jawab:
    """A leader's result that nobody's result stands under."""
    return (
        tuple(
            {"teks": ringkas(teks, _PENDEK), "pegawai_id": orang, "skp_id": skp, "rhk_id": rhk}
            for orang, skp, rhk, teks in k.tanpa_pendukung
        )
        or None
    )


def iku_tanpa_pengampu(k: FaktaKantor) -> Jawab:
    """An indicator of the IKU or PK that no result carries."""
    return tuple({"teks": ringkas(teks, _PENDEK)} for teks in k.iku_tanpa_pengampu) or None


KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "kaskade.tautan_hilang", PERINGATAN, TAUTAN, tautan_hilang,
        "RHK pimpinan yang diintervensi {sebutan} {sebab}; pilih yang lain atau tulis teksnya.",
        PENYUSUN, ATURAN_ISI, "Hasil kerja ini tidak lagi mendukung siapa pun.", "intervensi",
    ),
    Kaidah(
        "kaskade.kata_berubah", PERINGATAN, TAUTAN, kata_berubah,
        "RHK pimpinan yang diintervensi {sebutan} kini berbunyi “{teks}”; perbarui tulisannya.",
        PENYUSUN, ATURAN_ISI, "Formulir mencetak kata pimpinan yang sudah tidak berlaku.", "intervensi",
    ),
    Kaidah(
        "kaskade.bukan_penilai", SARAN, TAUTAN, bukan_penilai,
        "{sebutan} mendukung RHK {nama}, bukan pejabat penilainya; tulis juga penugasan dari siapa.",
        PENYUSUN, ALAT_BANTU, "Penilai menilai hasil yang bukan untuknya.", "intervensi",
    ),
    Kaidah(
        "kaskade.belum_bertaut", SARAN, TAUTAN, belum_bertaut,
        "{sebutan} masih menulis RHK pimpinan dengan teks bebas, padahal SKP {nama} sudah berisi; "
        "pilih RHK-nya.",
        PENYUSUN, ATURAN_ISI, "Pimpinan tidak melihat siapa yang mendukung hasil kerjanya.", "intervensi",
    ),
    Kaidah(
        "kaskade.tanpa_pendukung", PERINGATAN, KANTOR, tanpa_pendukung,
        "RHK pimpinan “{teks}” belum didukung hasil kerja siapa pun.",
        PENILAI, ATURAN_ISI, "Target pimpinan tidak dikerjakan oleh siapa pun.", "rhk",
    ),
    Kaidah(
        "kaskade.iku_tanpa_pengampu", PERINGATAN, KANTOR, iku_tanpa_pengampu,
        "Indikator kinerja utama “{teks}” belum menjadi RHK siapa pun.",
        PIMPINAN, ALAT_BANTU, "Perjanjian Kinerja tidak tercapai tanpa ada yang menanggung.", "iku",
    ),
)  # fmt: skip
