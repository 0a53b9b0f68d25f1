"""The distribution of predicates in one unit and period: read, counted, explained, never a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_sejenis
from kinerja_desktop.domain.pola_distribusi import HasilPola, batas_pola, periksa_pola
from kinerja_desktop.domain.predikat import (
    Predikat,
    PredikatOrganisasi,
    Rating,
    predikat_kinerja,
    rating_pimpinan,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.hasil_tertutup import tertutup
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
from kinerja_desktop.store.repo_penilaian import RekamOrganisasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

POLA, POLA_KECIL = "pola_distribusi", "pola_kecil"
Andaian = Mapping[bytes, tuple[Rating, Rating]]


def pola(
    sesi: Sesi, periode_id: bytes, unit_id: bytes | None = None, andaikan: Andaian | None = None
) -> LembarPola:
    """Counts per predicate against the pattern; `andaikan` (SKP -> ratings) answers "what if"."""
    sesi.wajib("lihat")
    p, t = buka(sesi, periode_id)
    unit = unit_id or t.buku.unit_akar()
    rekam = t.organisasi.get(p.id, {}).get(unit) if unit else None
    organisasi = t.organisasi_untuk(p.id, unit)
    orang = orang_pola(t, p, unit, sesi.jam.hari_ini(), organisasi, andaikan or {})
    dihitung = [o for o in orang if o.dihitung]
    jumlah = jumlah_predikat(orang)
    aturan, pada = aturan_pola(sesi), p.periode.selesai
    ada_pola = _ada_pola(aturan, pada)
    hasil = periksa(orang, organisasi, aturan, pada)
    n = sum(jumlah.values())
    terlihat = _hanya_yang_boleh(sesi, t, p, orang)
    alasan = _alasan(rekam)
    return LembarPola(
        p.id,
        unit,
        p.periode.label,
        organisasi,
        alasan,
        jumlah,
        batas_pola(organisasi, n, aturan=aturan, tanggal=pada) if organisasi and ada_pola else (),
        hasil,
        terlihat,
        sum(o.predikat is None for o in dihitung),
        bool(hasil and perlu_alasan(orang, hasil) and not alasan),
        aturan if ada_pola else (),
        pada,
        _tanpa_nama(orang, terlihat, organisasi),
        _tanpa_nama(orang, terlihat, organisasi, hanya_pimpinan=True),
        sum(o.dihitung for o in terlihat) > 1,
    )


def _alasan(rekam: RekamOrganisasi | None) -> str:
    """Why the pattern was left; where no proposal was recorded, both reasons stood in one field."""
    if rekam is None:
        return ""
    return rekam.alasan_pola or ("" if rekam.usulan else rekam.alasan)


def _tanpa_nama(
    orang: Sequence[OrangPola],
    terlihat: Sequence[OrangPola],
    kini: PredikatOrganisasi | None,
    hanya_pimpinan: bool = False,
) -> dict[PredikatOrganisasi | None, dict[Predikat, int]]:
    """Counts of those whose names are not shown (or of heads only); a head goes with the organisation."""
    tampak = {o.skp_id for o in terlihat}
    sisa = [o for o in orang if o.dihitung and o.skp_id not in tampak and o.mengikuti >= hanya_pimpinan]

    def hitung(organisasi: PredikatOrganisasi | None) -> dict[Predikat, int]:
        hasil = dict.fromkeys(Predikat, 0)
        for o in sisa:
            predikat = o.predikat
            if o.mengikuti and organisasi is not kini:
                rating = rating_pimpinan(organisasi) if organisasi else None
                predikat = _jadi(rating, o.perilaku)
            if predikat is not None:
                hasil[predikat] += 1
        return hasil

    return {o: hitung(o) for o in (None, *PredikatOrganisasi)} if sisa else {}


def _ada_rating(o: OrangPola) -> bool:
    """Whether the assessor has rated anything (the hasil of a head comes by itself)."""
    return o.perilaku is not None or (o.hasil is not None and not o.mengikuti)


def _hanya_yang_boleh(
    sesi: Sesi, t: Tahun, p: PeriodeTersimpan, orang: list[OrangPola]
) -> tuple[OrangPola, ...]:
    """Names with predicates only of people whom this person may see; the counts are everybody's."""
    boleh = izin.lingkup(sesi, t.buku)
    # The own predicate is counted without the name until the document was handed over.
    return tuple(
        o
        for o in orang
        if (boleh is None or o.pegawai_id in boleh)
        and not (_ada_rating(o) and tertutup(sesi, o.pegawai_id, t.evaluasi.get((o.skp_id, p.id))))
    )


def buka(sesi: Sesi, periode_id: bytes) -> tuple[PeriodeTersimpan, Tahun]:
    """A period and its year; Tolakan when it is unknown."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        return p, muat_tahun(sesi, conn, p.periode.tahun)


def unit_sah(t: Tahun, unit_id: bytes | None) -> bytes:
    """The unit, or the top of the office; Tolakan when it is gone."""
    unit = unit_id or t.buku.unit_akar()
    if unit is None or unit not in t.buku.unit:
        raise Tolakan("Unit kerja itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    return unit


def orang_pola(
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
        if not t.acting(skp):
            terakhir[orang.id] = skp
    for orang, skp in pasangan:
        sosok = t.buku.sosok(orang.id, acuan(skp, p, hari), skp.penempatan_id)
        if unit is not None and sosok.unit is not None and unit not in t.buku.leluhur(sosok.unit.id):
            continue
        mengikuti = mengikuti_organisasi(skp, sosok)
        rating = _rating(t, p, skp, organisasi, mengikuti, andaikan.get(skp.id))
        predikat = _jadi(*rating)
        alasan = ""
        if t.acting(skp):
            alasan = "SKP sebagai Plt./Plh.; orangnya dihitung pada jabatan definitifnya."
        elif terakhir.get(orang.id) is not skp:
            alasan = "SKP sebelum pindah; orangnya dihitung pada SKP terakhir."
        siapa = (orang.id, skp.id, orang.nama_lengkap)
        hasil.append(OrangPola(*siapa, predikat, not alasan, alasan, *rating, mengikuti))
    return sorted(hasil, key=lambda o: (o.nama.casefold(), o.skp_id))


def _rating(
    t: Tahun,
    p: PeriodeTersimpan,
    skp: RekamSkp,
    organisasi: PredikatOrganisasi | None,
    mengikuti: bool,
    andai: tuple[Rating, Rating] | None,
) -> tuple[Rating | None, Rating | None]:
    e = t.evaluasi.get((skp.id, p.id))
    hasil, perilaku = rating_hasil(e, mengikuti, organisasi), e.rating_perilaku if e else None
    if andai is not None:
        hasil, perilaku = (hasil if mengikuti else andai[0]), andai[1]
    return hasil, perilaku


def _jadi(hasil: Rating | None, perilaku: Rating | None) -> Predikat | None:
    return predikat_kinerja(hasil, perilaku).predikat if hasil and perilaku else None


def perlu_alasan(orang: list[OrangPola], hasil: HasilPola) -> bool:
    """A reason is asked only when everybody has been rated: half a picture breaks every pattern."""
    lengkap = all(o.predikat is not None for o in orang if o.dihitung)
    return lengkap and not hasil.sesuai and not hasil.kecil


def jumlah_predikat(orang: list[OrangPola]) -> dict[Predikat, int]:
    """How many counted people have each predicate."""
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


def periksa(
    orang: list[OrangPola], organisasi: PredikatOrganisasi | None, aturan: Sequence[Aturan], pada: date
) -> HasilPola | None:
    """The check by the rules of a date; None while nobody is rated, nothing is set, or before any rule."""
    jumlah = jumlah_predikat(orang)
    if organisasi is None or not sum(jumlah.values()) or not _ada_pola(aturan, pada):
        return None
    return periksa_pola(organisasi, jumlah, aturan=aturan, tanggal=pada)
