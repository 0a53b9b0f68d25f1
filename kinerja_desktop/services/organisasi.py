"""The organisation's achievement of a period: set from above, with a reason where the pattern breaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import PredikatOrganisasi, baca_predikat_organisasi, baca_rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.organisasi_usulan import BahanCapaian, susun_bahan, usulan_capaian
from kinerja_desktop.services.penilaian_baca import Tahun, muat_tahun
from kinerja_desktop.services.pola import aturan_pola, buka, orang_pola, periksa, perlu_alasan, unit_sah
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.repo_penilaian import RekamOrganisasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan


class PerluAlasan(Tolakan):
    """The distribution breaks the pattern: ask for a reason, then do it all the same (SE MenPANRB 3/2023)."""


class PerluAlasanUsulan(PerluAlasan):
    """Another predicate than the proposal: ask why, then do it all the same."""


@dataclass(frozen=True, slots=True)
class RincianCapaian:
    """What a predicate rests on; `capaian` and `ekspektasi` are ratings, given for a year only.

    `alasan_pola` says why the pattern of the distribution is left; `rekomendasi` is what the units for
    planning, personnel or supervision advise.
    """

    capaian: str = ""
    ekspektasi: str = ""
    dasar: str = ""
    rekomendasi: str = ""
    alasan_pola: str = ""


def tetapkan(
    sesi: Sesi,
    periode_id: bytes,
    predikat: str,
    alasan: str = "",
    unit_id: bytes | None = None,
    untuk: bytes | None = None,
    rinci: RincianCapaian | None = None,
) -> Outcome[bytes]:
    """Set the organisation predicate of a unit (None = the whole office) for a period.

    PerluAlasanUsulan when it is not the proposal and `alasan` is empty; PerluAlasan when everybody is rated,
    that breaks the pattern, and no reason is written. Without `rinci` what it rested on stays as it is.
    """
    p, t = buka(sesi, periode_id)
    w = _wewenang(sesi, t, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.")
    pilihan = baca_predikat_organisasi(predikat)
    unit = unit_sah(t, unit_id)
    lama = t.organisasi.get(p.id, {}).get(unit)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    isi = _rincian(lama, rinci)
    u = usulan_capaian(sesi, t, p, unit, isi["capaian"], isi["ekspektasi"])
    if u.predikat is not None and u.predikat is not pilihan and not bersih:
        raise PerluAlasanUsulan(
            "Usulannya {usulan}: {sebab} Tulis alasan untuk menetapkan {predikat}.",
            siapa="pimpinan unit kerja",
            usulan=u.predikat.value,
            sebab=u.kalimat,
            predikat=pilihan.value,
        )
    _periksa_pola(sesi, t, p, unit, pilihan, isi["alasan_pola"] or ("" if u.predikat else bersih))
    isi |= {"predikat": pilihan.value, "alasan": bersih, "penetap": _penetap(sesi, t, w)}
    isi["usulan"] = u.predikat.value if u.predikat else ""
    judul = f"Tetapkan capaian organisasi {pilihan.value} {p.periode.label}"
    return _tulis(sesi, p, unit, lama, isi, judul, w)


def tulis_alasan_pola(
    sesi: Sesi, periode_id: bytes, alasan: str, unit_id: bytes | None = None, untuk: bytes | None = None
) -> Outcome[bytes]:
    """Write why the pattern is left, the predicate unchanged; Tolakan while none is set."""
    p, t = buka(sesi, periode_id)
    w = _wewenang(sesi, t, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.")
    unit = unit_sah(t, unit_id)
    lama = t.organisasi.get(p.id, {}).get(unit)
    if lama is None or lama.predikat is None:
        raise Tolakan(
            "Capaian kinerja organisasi {periode} belum ditetapkan; tetapkan dahulu.",
            siapa="pimpinan unit kerja",
            periode=p.periode.label,
        )
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    isi: dict[str, Any] = {"alasan_pola": bersih, "penetap": _penetap(sesi, t, w)}
    if not lama.usulan and not lama.alasan_pola:
        isi["alasan"] = ""  # before it had a place of its own it stood here
    judul = f"Tulis alasan pola distribusi {p.periode.label}"
    return _tulis(sesi, p, unit, lama, isi, judul, w)


def _rincian(lama: RekamOrganisasi | None, rinci: RincianCapaian | None) -> dict[str, Any]:
    """Columns that a predicate rests on, cleaned; those written before where none are given."""
    if rinci is None:
        kolom = ("capaian", "ekspektasi", "dasar", "rekomendasi", "alasan_pola")
        return {k: getattr(lama, k) if lama else "" for k in kolom}
    return {
        "capaian": baca_rating(rinci.capaian).value if rinci.capaian else "",
        "ekspektasi": baca_rating(rinci.ekspektasi).value if rinci.ekspektasi else "",
        "dasar": bersihkan_teks(rinci.dasar, "Dasar penetapan", 1000, berbaris=True),
        "rekomendasi": bersihkan_teks(rinci.rekomendasi, "Rekomendasi", 1000, berbaris=True),
        "alasan_pola": bersihkan_teks(rinci.alasan_pola, "Alasan pola", 1000, berbaris=True),
    }


def _periksa_pola(
    sesi: Sesi, t: Tahun, p: PeriodeTersimpan, unit: bytes, pilihan: PredikatOrganisasi, alasan: str
) -> None:
    orang = orang_pola(t, p, unit, sesi.jam.hari_ini(), pilihan, {})
    hasil = periksa(orang, pilihan, aturan_pola(sesi), p.periode.selesai)
    if hasil is not None and perlu_alasan(orang, hasil) and not alasan:
        raise PerluAlasan(
            "Sebaran predikat tidak sesuai pola {predikat}: {sebab} Tulis alasan untuk tetap menetapkannya.",
            siapa="pimpinan unit kerja",
            predikat=pilihan.value,
            sebab=" ".join(x.keterangan for x in hasil.pelanggaran),
        )


def _tulis(
    sesi: Sesi,
    p: PeriodeTersimpan,
    unit: bytes,
    lama: RekamOrganisasi | None,
    isi: dict[str, Any],
    judul: str,
    w: Wewenang,
) -> Outcome[bytes]:
    with sesi.kerja("organisasi.tetapkan", judul, w.untuk) as uow:
        if lama is None:
            pengenal = id_tetap(uow.penulisan.ruang, "capaian_organisasi", unit, p.id)
            tulis_tetap(uow, "capaian_organisasi", {pengenal: {**isi, "unit_id": unit, "periode_id": p.id}})
        else:
            pengenal = lama.id
            uow.update("capaian_organisasi", pengenal, isi)
        cap = sidik({"dokumen": "organisasi", "unit": unit.hex(), "periode": p.id.hex(), **isi})
        alasan = isi.get("alasan") or isi.get("alasan_pola", "")
        catat(uow, sesi, "organisasi", pengenal, "tetapkan", w, alasan, cap)
    return Outcome(pengenal, uow.perubahan)


def _penetap(sesi: Sesi, t: Tahun, w: Wewenang) -> str:
    return t.buku.nama(w.oleh) or sesi.pelaku.nama


def _wewenang(sesi: Sesi, t: Tahun, untuk: bytes | None) -> Wewenang:
    """The leader, the leader's own assessor, or an operator who types in the name of one of them."""
    hari = sesi.jam.hari_ini()
    pimpinan = _pimpinan(t, hari)
    atas_nama = untuk or sesi.pelaku.untuk
    if Peran.OPERATOR in sesi.pelaku.peran and atas_nama in pimpinan:
        return Wewenang(frozenset({Peran.PIMPINAN, Peran.OPERATOR}), atas_nama, atas_nama)
    if Peran.PIMPINAN in sesi.pelaku.peran or sesi.pelaku.pegawai_id in pimpinan:
        return Wewenang(frozenset({Peran.PIMPINAN}), sesi.pelaku.pegawai_id, None)
    nama = " atau ".join(sorted(t.buku.nama(x) for x in pimpinan if x)) or "pimpinan unit kerja"
    if Peran.OPERATOR in sesi.pelaku.peran:
        raise Tolakan(
            "Untuk menetapkan capaian kinerja organisasi, operator harus mengetik atas nama pimpinan.",
            siapa=nama,
        )
    raise Tolakan("Capaian kinerja organisasi ditetapkan oleh pimpinan.", siapa=nama)


def sebab_tidak_menetapkan(sesi: Sesi, periode_id: bytes) -> str:
    """Why this person sets no achievement of the organisation, in nobody's name either; "" when it may be."""
    sesi.wajib("lihat")
    _, t = buka(sesi, periode_id)
    penetap = sorted(x for x in _pimpinan(t, sesi.jam.hari_ini()) if x)
    try:
        _wewenang(sesi, t, penetap[0] if penetap and Peran.OPERATOR in sesi.pelaku.peran else None)
    except Tolakan as e:
        return e.kalimat()
    return ""


def _pimpinan(t: Tahun, hari: date) -> frozenset[bytes | None]:
    """The head of the office and whoever assesses the head (the achievement is set from above)."""
    hasil: set[bytes | None] = set()
    for orang in t.buku.staf(hari):
        sosok = t.buku.sosok(orang.id, hari)
        if sosok.jabatan is not None and sosok.jabatan.pimpinan_mandiri:
            hasil |= {orang.id, t.buku.penilai(orang.id, hari, hari).id}
    return frozenset(hasil - {None})


def pimpinan_kantor(sesi: Sesi) -> tuple[tuple[bytes, str], ...]:
    """Who may set the organisation's achievement (id, name), for an operator who types in their name."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, hari.year)
    return tuple(sorted(((i, t.buku.nama(i)) for i in _pimpinan(t, hari) if i), key=lambda x: x[1]))


def bahan(sesi: Sesi, periode_id: bytes, unit_id: bytes | None = None) -> BahanCapaian:
    """What the dialog opens with: what was set, what is proposed and from what, in whose name to type."""
    sesi.wajib("lihat")
    p, t = buka(sesi, periode_id)
    unit = unit_sah(t, unit_id)
    hari = sesi.jam.hari_ini()
    penetap = tuple(sorted(((i, t.buku.nama(i)) for i in _pimpinan(t, hari) if i), key=lambda x: x[1]))
    return susun_bahan(sesi, t, p, unit, t.organisasi.get(p.id, {}).get(unit), penetap)
