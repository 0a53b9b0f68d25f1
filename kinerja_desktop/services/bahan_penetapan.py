"""What the papers of the distribution print: Penetapan Predikat Kinerja, and the meeting paper before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.andaian_pola import RekamAndaian, rating_untuk
from kinerja_desktop.domain.pola_distribusi import Ketentuan, batas_pola, ketentuan
from kinerja_desktop.domain.pola_mungkin import mengapa_mustahil, terdekat
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    NAMA_SUMBU,
    Predikat,
    PredikatOrganisasi,
    Rating,
    rating_pimpinan,
)
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services import pola as layanan
from kinerja_desktop.services.bahan_cetak import IdentitasCetak
from kinerja_desktop.services.kantor import identitas as identitas_kantor
from kinerja_desktop.services.lembar_nilai import LembarPola, OrangPola
from kinerja_desktop.services.orang import BukuOrang, identitas
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_penilaian import RekamOrganisasi

RAPAT, PENETAPAN = "rapat", "penetapan"


@dataclass(frozen=True, slots=True)
class BarisPenetapan:
    """One person; ratings and predicate as words, "" where not rated; `catatan` when not counted."""

    nama: str
    nip: str
    jabatan: str
    hasil: str
    perilaku: str
    predikat: str
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class BarisRingkas:
    """One predicate: people, share in percent, the bound in words; `coba` the same in a trial, "" without."""

    predikat: str
    jumlah: int
    persen: str
    ketentuan: str
    coba: str = ""


@dataclass(frozen=True, slots=True)
class Pindahan:
    """One person moved in a trial: from, to, and the ratings that would give it."""

    nama: str
    kini: str
    coba: str
    rating: str


@dataclass(frozen=True, slots=True)
class BahanPenetapan:
    """Both papers; `coba_*` are empty without a trial, `baris` where names may not be seen."""

    nama_kantor: str
    instansi: str
    unit: str
    label: str
    organisasi: str
    dasar: tuple[tuple[str, str], ...]
    ketentuan: tuple[Ketentuan, ...]
    ringkas: tuple[BarisRingkas, ...]
    jumlah: int
    belum: int
    petunjuk: str
    baris: tuple[BarisPenetapan, ...]
    alasan: str
    penanda: IdentitasCetak
    peran_penanda: str
    tempat: str
    tanggal: str
    coba_organisasi: str = ""
    coba_ketentuan: tuple[Ketentuan, ...] = ()
    pindahan: tuple[Pindahan, ...] = ()


def bahan(
    sesi: Sesi,
    periode_id: bytes,
    jenis: str = PENETAPAN,
    coba: RekamAndaian | None = None,
    unit_id: bytes | None = None,
) -> BahanPenetapan:
    """Everything that a paper of the distribution prints; Tolakan where the names may not be seen.

    The meeting paper of somebody who sees only some names has counts of all and names of those.
    """
    sesi.wajib("cetak")
    lembar = layanan.pola(sesi, periode_id, unit_id)
    p, t = layanan.buka(sesi, periode_id)
    if jenis == PENETAPAN:
        _wajib_lengkap(sesi, lembar)
    kantor, hari = identitas_kantor(sesi), sesi.jam.hari_ini()
    rekam = t.organisasi.get(p.id, {}).get(lembar.unit_id) if lembar.unit_id else None
    unit = t.buku.unit.get(lembar.unit_id) if lembar.unit_id else None
    penanda, peran = _penanda(t.buku, rekam, hari)
    pada = min(hari, p.periode.selesai)
    coba_hitung, coba_ketentuan = _coba(lembar, coba)
    n = sum(lembar.jumlah.values())
    return BahanPenetapan(
        kantor.nama,
        kantor.instansi,
        unit.nama if unit else kantor.nama,
        p.periode.label,
        lembar.organisasi.value if lembar.organisasi else "",
        _dasar(rekam),
        ketentuan(lembar.batas, lembar.jumlah) if n else (),
        _ringkas(lembar, coba_hitung),
        n,
        lembar.belum_dinilai,
        _petunjuk(lembar),
        tuple(_baris(t.buku, o, pada) for o in lembar.orang),
        lembar.alasan,
        penanda,
        peran,
        kantor.tempat,
        tanggal_panjang(hari),
        coba.organisasi.value if coba is not None and coba.organisasi else "",
        coba_ketentuan,
        _pindahan(lembar, coba),
    )


def _wajib_lengkap(sesi: Sesi, lembar: LembarPola) -> None:
    if not izin.melihat_semua(sesi):
        raise Tolakan(
            "Penetapan Predikat Kinerja memuat nama dan predikat semua pegawai, yang tidak ditampilkan "
            "kepada {nama}.",
            siapa="pimpinan unit kerja atau operator kepegawaian",
            nama=sesi.pelaku.nama or "Anda",
        )
    if lembar.organisasi is None:
        raise Tolakan(
            "Tetapkan capaian kinerja organisasi {periode} dahulu, lalu cetak penetapannya.",
            siapa="pimpinan unit kerja",
            periode=lembar.label,
        )


def _dasar(rekam: RekamOrganisasi | None) -> tuple[tuple[str, str], ...]:
    """What the organisation's predicate rests on, as far as it was written down."""
    if rekam is None:
        return ()
    isi = (
        ("Capaian Perjanjian Kinerja", _pilihan(rekam.capaian)),
        ("Ekspektasi satuan organisasi", _pilihan(rekam.ekspektasi)),
        ("Dasar penetapan", rekam.dasar),
        ("Usulan dari data", rekam.usulan),
        ("Rekomendasi", rekam.rekomendasi),
        ("Alasan penetapan", rekam.alasan if rekam.usulan or rekam.alasan_pola else ""),
        ("Ditetapkan oleh", rekam.penetap),
    )
    return tuple((label, nilai) for label, nilai in isi if nilai.strip())


def _pilihan(nilai: str) -> str:
    """One of the two ratings that a year rests on, in words; "" for other periods."""
    return NAMA_RATING[Rating(nilai)] if nilai in Rating._value2member_map_ else ""


def _penanda(buku: BukuOrang, rekam: RekamOrganisasi | None, hari: date) -> tuple[IdentitasCetak, str]:
    """Who set the predicate, with the post; else the head of the office."""
    siapa: bytes | None = None
    if rekam is not None and rekam.penetap:
        siapa = next((k for k in buku.pegawai if buku.nama(k) == rekam.penetap), None)
    if siapa is None:
        for orang in buku.staf(hari):
            jabatan = buku.sosok(orang.id, hari).jabatan
            if jabatan is not None and jabatan.pimpinan_mandiri:
                siapa = orang.id
    if siapa is None:
        return IdentitasCetak(rekam.penetap if rekam else "", "", "", "", ""), "PIMPINAN UNIT KERJA"
    i = identitas(buku.sosok(siapa, hari))
    orang_cetak = IdentitasCetak(i.nama, i.nip, i.pangkat_golongan, i.jabatan, i.unit_kerja, i.label_nip)
    return orang_cetak, i.jabatan.upper() or "PIMPINAN UNIT KERJA"


def _baris(buku: BukuOrang, o: OrangPola, hari: date) -> BarisPenetapan:
    sosok = buku.sosok(o.pegawai_id, hari)
    return BarisPenetapan(
        o.nama,
        sosok.pegawai.nip,
        sosok.nama_jabatan,
        NAMA_RATING[o.hasil] if o.hasil else "",
        NAMA_RATING[o.perilaku] if o.perilaku else "",
        o.predikat.value if o.predikat else "",
        "" if o.dihitung else o.alasan,
    )


def _persen(n: int, dari: int) -> str:
    return f"{n * 100 / dari:.1f}%".replace(".", ",") if dari else "0%"


def _ringkas(lembar: LembarPola, coba: Mapping[Predikat, int] | None) -> tuple[BarisRingkas, ...]:
    n = sum(lembar.jumlah.values())
    hasil = []
    for p in Predikat:
        syarat = "; ".join(b.kalimat() for b in lembar.batas if p in b.predikat)
        kini = lembar.jumlah.get(p, 0)
        teks = f"{coba[p]} ({_persen(coba[p], sum(coba.values()))})" if coba is not None else ""
        hasil.append(BarisRingkas(NAMA_SUMBU[p], kini, _persen(kini, n), syarat, teks))
    return tuple(hasil)


def _petunjuk(lembar: LembarPola) -> str:
    """Why nothing fits, or how many at least would move; numbers, never names."""
    n = sum(lembar.jumlah.values())
    if lembar.organisasi is None or not n or not lembar.aturan:
        return ""
    o, aturan, pada, tetap = lembar.organisasi, lembar.aturan, lembar.pada, lembar.tetap
    dekat = terdekat(o, lembar.jumlah, aturan=aturan, tanggal=pada, tetap=tetap)
    if dekat is None:
        return mengapa_mustahil(o, n, aturan=aturan, tanggal=pada, tetap=tetap).kalimat
    if not dekat.pindah:
        return ""
    return (
        f"Agar sesuai pola, paling sedikit {dekat.pindah} orang berganti predikat, misalnya menjadi "
        f"{dekat.kalimat()}. Siapa orangnya ditentukan penilaian, bukan pola."
    )


def _coba(
    lembar: LembarPola, coba: RekamAndaian | None
) -> tuple[dict[Predikat, int] | None, tuple[Ketentuan, ...]]:
    """Counts of a trial, and its bounds against them."""
    if coba is None:
        return None, ()
    hitung = dict(lembar.lain.get(coba.organisasi, dict.fromkeys(Predikat, 0)))
    for predikat in coba.predikat.values():
        if predikat is not None:
            hitung[predikat] += 1
    n = sum(hitung.values())
    if coba.organisasi is None or not n or not lembar.aturan:
        return hitung, ()
    batas = batas_pola(coba.organisasi, n, aturan=lembar.aturan, tanggal=lembar.pada)
    return hitung, ketentuan(batas, hitung)


def _pindahan(lembar: LembarPola, coba: RekamAndaian | None) -> tuple[Pindahan, ...]:
    if coba is None:
        return ()
    hasil = []
    for o in lembar.orang:
        ke = coba.predikat.get(o.skp_id)
        if o.skp_id in coba.pindah and ke is not None:
            kini = o.predikat.value if o.predikat else "Belum dinilai"
            hasil.append(Pindahan(o.nama, kini, ke.value, _rating(o, ke, coba.organisasi)))
    return tuple(hasil)


def _rating(o: OrangPola, ke: Predikat, organisasi: PredikatOrganisasi | None) -> str:
    hasil: Rating | None = o.hasil
    if o.mengikuti and organisasi is not None:
        hasil = rating_pimpinan(organisasi)
    sel = rating_untuk(ke, hasil, o.perilaku, tetap=o.mengikuti)
    if sel is None:
        return ""
    return f"hasil kerja {NAMA_RATING[sel[0]]}, perilaku kerja {NAMA_RATING[sel[1]]}"


def nama_per_predikat(baris: Sequence[BarisPenetapan]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Counted names under each predicate, best first; then those not rated yet."""
    dihitung = [b for b in baris if not b.catatan]
    hasil = [(p.value, tuple(b.nama for b in dihitung if b.predikat == p.value)) for p in Predikat]
    belum = tuple(b.nama for b in dihitung if not b.predikat)
    return (*hasil, *((("Belum dinilai", belum),) if belum else ()))
