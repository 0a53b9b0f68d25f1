"""The organisation's achievement of a period: set from above, with a reason where the pattern breaks."""

from __future__ import annotations

from datetime import date
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import baca_predikat_organisasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.penilaian_baca import Tahun, muat_tahun
from kinerja_desktop.services.pola import aturan_pola, buka, orang_pola, periksa, perlu_alasan, unit_sah
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.jurnal import id_tetap


class PerluAlasan(Tolakan):
    """The distribution breaks the pattern: ask for a reason, then do it all the same (SE MenPANRB 3/2023)."""


def tetapkan(
    sesi: Sesi,
    periode_id: bytes,
    predikat: str,
    alasan: str = "",
    unit_id: bytes | None = None,
    untuk: bytes | None = None,
) -> Outcome[bytes]:
    """Set the organisation predicate of a unit (None = the whole office) for a period.

    PerluAlasan when everybody is rated, that breaks the predicate's pattern, and no reason is written.
    """
    p, t = buka(sesi, periode_id)
    w = _wewenang(sesi, t, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.")
    pilihan = baca_predikat_organisasi(predikat)
    unit = unit_sah(t, unit_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    orang = orang_pola(t, p, unit, sesi.jam.hari_ini(), pilihan, {})
    hasil = periksa(orang, pilihan, aturan_pola(sesi), p.periode.selesai)
    if hasil is not None and perlu_alasan(orang, hasil) and not bersih:
        raise PerluAlasan(
            "Sebaran predikat tidak sesuai pola {predikat}: {sebab} Tulis alasan untuk tetap menetapkannya.",
            siapa="pimpinan unit kerja",
            predikat=pilihan.value,
            sebab=" ".join(x.keterangan for x in hasil.pelanggaran),
        )
    lama = t.organisasi.get(p.id, {}).get(unit)
    isi: dict[str, Any] = {"predikat": pilihan.value, "alasan": bersih, "penetap": _penetap(sesi, t, w)}
    judul = f"Tetapkan capaian organisasi {pilihan.value} {p.periode.label}"
    with sesi.kerja("organisasi.tetapkan", judul, w.untuk) as uow:
        if lama is None:
            pengenal = id_tetap(uow.penulisan.ruang, "capaian_organisasi", unit, p.id)
        else:
            pengenal = lama.id
        if lama is None:
            tulis_tetap(uow, "capaian_organisasi", {pengenal: {**isi, "unit_id": unit, "periode_id": p.id}})
        else:
            uow.update("capaian_organisasi", pengenal, isi)
        cap = sidik({"dokumen": "organisasi", "unit": unit.hex(), "periode": p.id.hex(), **isi})
        catat(uow, sesi, "organisasi", pengenal, "tetapkan", w, bersih, cap)
    return Outcome(pengenal, uow.perubahan)


def tulis_alasan_pola(
    sesi: Sesi, periode_id: bytes, alasan: str, unit_id: bytes | None = None, untuk: bytes | None = None
) -> Outcome[bytes]:
    """Write why the distribution departs from the pattern; the predicate that was set stays as it is."""
    p, t = buka(sesi, periode_id)
    w = _wewenang(sesi, t, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; alasan pola distribusinya tidak dapat diubah.")
    lama = t.organisasi.get(p.id, {}).get(unit_sah(t, unit_id))
    if lama is None or lama.predikat is None:
        raise Tolakan(
            "Tetapkan capaian kinerja organisasi {periode} dahulu, lalu tulis alasannya.",
            siapa="pimpinan unit kerja",
            periode=p.periode.label,
        )
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    with sesi.kerja("organisasi.tetapkan", f"Tulis alasan pola {p.periode.label}", w.untuk) as uow:
        uow.update("capaian_organisasi", lama.id, {"alasan_pola": bersih})
    return Outcome(lama.id, uow.perubahan)


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
    sesi.wajib("organisasi.tetapkan")
    raise Tolakan("Capaian kinerja organisasi ditetapkan oleh pimpinan.", siapa=nama)


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
