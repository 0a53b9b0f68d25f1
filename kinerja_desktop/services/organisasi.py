"""The organisation's achievement and the distribution of predicates: computed, explained, never a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_sejenis
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import JenisPenempatan, Peran
from kinerja_desktop.domain.pola_distribusi import HasilPola, batas_pola, periksa_pola
from kinerja_desktop.domain.predikat import (
    Predikat,
    PredikatOrganisasi,
    Rating,
    baca_predikat_organisasi,
    predikat_kinerja,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.lembar_nilai import LembarPola, OrangPola
from kinerja_desktop.services.penilaian_baca import (
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    rating_hasil,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["LembarPola", "OrangPola", "PerluAlasan", "pimpinan_kantor", "pola", "tetapkan"]

POLA, POLA_KECIL = "pola_distribusi", "pola_kecil"
Andaian = Mapping[bytes, tuple[Rating, Rating]]


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
    p, t = _buka(sesi, periode_id)
    w = _wewenang(sesi, t, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.")
    pilihan = baca_predikat_organisasi(predikat)
    unit = _unit(t, unit_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    orang = _orang(t, p, unit, sesi.jam.hari_ini(), pilihan, {})
    hasil = _periksa(orang, pilihan, aturan_pola(sesi), p.periode.selesai)
    if hasil is not None and _perlu_alasan(orang, hasil) and not bersih:
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


def pola(
    sesi: Sesi, periode_id: bytes, unit_id: bytes | None = None, andaikan: Andaian | None = None
) -> LembarPola:
    """Counts per predicate against the pattern; `andaikan` (SKP -> ratings) answers "what if"."""
    sesi.wajib("lihat")
    p, t = _buka(sesi, periode_id)
    unit = unit_id or t.buku.unit_akar()
    rekam = t.organisasi.get(p.id, {}).get(unit) if unit else None
    organisasi = t.organisasi_untuk(p.id, unit)
    orang = _orang(t, p, unit, sesi.jam.hari_ini(), organisasi, andaikan or {})
    dihitung = [o for o in orang if o.dihitung]
    jumlah = _jumlah(orang)
    aturan, pada = aturan_pola(sesi), p.periode.selesai
    hasil = _periksa(orang, organisasi, aturan, pada)
    n = sum(jumlah.values())
    terlihat = _hanya_yang_boleh(sesi, t, orang)
    return LembarPola(
        p.id,
        unit,
        p.periode.label,
        organisasi,
        rekam.alasan if rekam else "",
        jumlah,
        batas_pola(organisasi, n, aturan=aturan, tanggal=pada)
        if organisasi and _ada_pola(aturan, pada)
        else (),
        hasil,
        terlihat,
        sum(o.predikat is None for o in dihitung),
        bool(hasil and _perlu_alasan(orang, hasil) and not (rekam and rekam.alasan)),
    )


def _hanya_yang_boleh(sesi: Sesi, t: Tahun, orang: list[OrangPola]) -> tuple[OrangPola, ...]:
    """Names with predicates only of people whom this person may see; the counts are everybody's."""
    boleh = izin.lingkup(sesi, t.buku)
    return tuple(o for o in orang if boleh is None or o.pegawai_id in boleh)


def _buka(sesi: Sesi, periode_id: bytes) -> tuple[PeriodeTersimpan, Tahun]:
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        return p, muat_tahun(sesi, conn, p.periode.tahun)


def _unit(t: Tahun, unit_id: bytes | None) -> bytes:
    unit = unit_id or t.buku.unit_akar()
    if unit is None or unit not in t.buku.unit:
        raise Tolakan("Unit kerja itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    return unit


def _orang(
    t: Tahun,
    p: PeriodeTersimpan,
    unit: bytes | None,
    hari: date,
    organisasi: PredikatOrganisasi | None,
    andaikan: Andaian,
) -> list[OrangPola]:
    """Everybody with an SKP in the period below a unit: once per person, by the last SKP; Plt posts apart.

    The head counts like everybody (PP 30/2019 Ps 41 (7) distributes over all); outside officials have no SKP.
    """
    hasil: list[OrangPola] = []
    terakhir: dict[bytes, RekamSkp] = {}
    pasangan = [(o, s) for o, s in t.pasangan(p) if s is not None]
    for orang, skp in pasangan:
        if not _plt(t, skp):
            terakhir[orang.id] = skp
    for orang, skp in pasangan:
        sosok = t.buku.sosok(orang.id, acuan(skp, p, hari), skp.penempatan_id)
        if unit is not None and sosok.unit is not None and unit not in t.buku.leluhur(sosok.unit.id):
            continue
        predikat = _predikat(t, p, skp, organisasi, mengikuti_organisasi(skp, sosok), andaikan.get(skp.id))
        alasan = ""
        if _plt(t, skp):
            alasan = "SKP sebagai Plt./Plh.; orangnya dihitung pada jabatan definitifnya."
        elif terakhir.get(orang.id) is not skp:
            alasan = "SKP sebelum pindah; orangnya dihitung pada SKP terakhir."
        hasil.append(OrangPola(orang.id, skp.id, orang.nama_lengkap, predikat, not alasan, alasan))
    return sorted(hasil, key=lambda o: (o.nama.casefold(), o.skp_id))


def _plt(t: Tahun, skp: RekamSkp) -> bool:
    milik = t.buku.penempatan.get(skp.pegawai_id, [])
    return any(x.id == skp.penempatan_id and x.jenis is not JenisPenempatan.DEFINITIF for x in milik)


def _predikat(
    t: Tahun,
    p: PeriodeTersimpan,
    skp: RekamSkp,
    organisasi: PredikatOrganisasi | None,
    mengikuti: bool,
    andai: tuple[Rating, Rating] | None,
) -> Predikat | None:
    e = t.evaluasi.get((skp.id, p.id))
    hasil, perilaku = rating_hasil(e, mengikuti, organisasi), e.rating_perilaku if e else None
    if andai is not None:
        hasil, perilaku = (hasil if mengikuti else andai[0]), andai[1]
    return predikat_kinerja(hasil, perilaku).predikat if hasil and perilaku else None


def _perlu_alasan(orang: list[OrangPola], hasil: HasilPola) -> bool:
    """A reason is asked only when everybody has been rated: half a picture breaks every pattern."""
    lengkap = all(o.predikat is not None for o in orang if o.dihitung)
    return lengkap and not hasil.sesuai and not hasil.kecil


def _jumlah(orang: list[OrangPola]) -> dict[Predikat, int]:
    return {p: sum(o.dihitung and o.predikat is p for o in orang) for p in Predikat}


def aturan_pola(sesi: Sesi) -> tuple[Aturan, ...]:
    """The stored rules of the pattern of all dates; those shipped where the database holds none of a kind."""
    hasil: list[Aturan] = []
    for jenis in (POLA, POLA_KECIL):
        hasil += daftar_aturan(sesi, jenis) or [a for a in ATURAN_BAWAAN if a.jenis == jenis]
    return tuple(hasil)


def _ada_pola(aturan: Sequence[Aturan], pada: date) -> bool:
    """A period that ended before the first pattern (31 January 2023) has none."""
    return bool(aturan_sejenis(aturan, POLA, pada)) and bool(aturan_sejenis(aturan, POLA_KECIL, pada))


def _periksa(
    orang: list[OrangPola], organisasi: PredikatOrganisasi | None, aturan: Sequence[Aturan], pada: date
) -> HasilPola | None:
    """The check by the rules of a date; None while nobody is rated, nothing is set, or before any rule."""
    jumlah = _jumlah(orang)
    if organisasi is None or not sum(jumlah.values()) or not _ada_pola(aturan, pada):
        return None
    return periksa_pola(organisasi, jumlah, aturan=aturan, tanggal=pada)
