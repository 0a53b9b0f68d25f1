"""Rules about the seven behaviour rows and the leader's expectations."""

from __future__ import annotations

from kinerja_desktop.domain.perilaku import KODE_PERILAKU, PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_PERILAKU,
    INVALID,
    PENILAI,
    PENYUSUN,
    PERINGATAN,
    SARAN,
    SKP,
    Amatan,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kata import pecah


def baris_hilang(a: Amatan) -> Jawab:
    """One of the seven rows is not there."""
    ada = {p.kode for p in a.skp.perilaku}
    return tuple({"nama": PERILAKU_MENURUT_KODE[k].nama} for k in KODE_PERILAKU if k not in ada) or None


def tanpa_ekspektasi(a: Amatan) -> Jawab:
    """No expectation at all."""
    return None if any(p.ekspektasi.strip() for p in a.skp.perilaku) else ADA


def ekspektasi_sama(a: Amatan) -> Jawab:
    """The same expectation under several values."""
    isi = [pecah(p.ekspektasi) for p in a.skp.perilaku if p.ekspektasi.strip()]
    n = max((isi.count(x) for x in isi), default=0)
    return ({"n": str(n)},) if n > 2 else None


KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "perilaku.baris_hilang", INVALID, SKP, baris_hilang,
        "Baris perilaku {nama} tidak ada.",
        PENYUSUN, ATURAN_PERILAKU, "SKP tidak dapat diajukan.", "perilaku", wajib=True,
    ),
    Kaidah(
        "perilaku.tanpa_ekspektasi", PERINGATAN, SKP, tanpa_ekspektasi,
        "Belum ada Ekspektasi Khusus Pimpinan pada satu pun perilaku kerja.",
        PENILAI, ATURAN_PERILAKU, "Pegawai tidak tahu perilaku mana yang diutamakan.", "perilaku",
    ),
    Kaidah(
        "perilaku.ekspektasi_sama", SARAN, SKP, ekspektasi_sama,
        "Ekspektasi Khusus Pimpinan yang sama tertulis pada {n} perilaku.",
        PENILAI, ALAT_BANTU, "Ekspektasi tidak menunjukkan apa yang diutamakan.", "perilaku",
    ),
)  # fmt: skip
