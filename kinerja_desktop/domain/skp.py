"""Sasaran Kinerja Pegawai as plain values (PermenPANRB 6/2022)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.perilaku import KODE_PERILAKU, PERILAKU_MENURUT_KODE


class BentukSkp(StrEnum):
    """Form (a) for leaders of an independent unit, form (b) for administrative and functional officials."""

    PIMPINAN = "pimpinan"
    ADMINISTRASI = "administrasi"


class Pendekatan(StrEnum):
    """Approach of the work results, one for the whole SKP."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class JenisRhk(StrEnum):
    """Main or additional work result."""

    UTAMA = "utama"
    TAMBAHAN = "tambahan"


class Aspek(StrEnum):
    """Aspect of an indicator, form (b) only."""

    KUANTITAS = "Kuantitas"
    KUALITAS = "Kualitas"
    WAKTU = "Waktu"
    BIAYA = "Biaya"


class Perspektif(StrEnum):
    """Perspective of a work result, form (a) only."""

    PENERIMA_LAYANAN = "Penerima Layanan"
    PROSES_BISNIS = "Proses Bisnis"
    PENGUATAN_INTERNAL = "Penguatan Internal"
    ANGGARAN = "Anggaran"


class Arah(StrEnum):
    """Which results are better than the target: more, less, or only the very value."""

    NAIK = "naik"
    TURUN = "turun"
    TEPAT = "tepat"


class Metode(StrEnum):
    """How an indicator is measured over the year: summed, as a state on a date, or published by others."""

    HITUNGAN = "hitungan"
    POSISI = "posisi"
    RILIS = "rilis"


class Lingkup(StrEnum):
    """Whose result it is: the organisation's (from its PK or IKU) or the person's own."""

    ORGANISASI = "organisasi"
    INDIVIDU = "individu"


class StatusDokumen(StrEnum):
    """State shared by all documents."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    DIKIRIM = "dikirim"
    DITERIMA = "diterima"
    DIBATALKAN = "dibatalkan"


@dataclass(frozen=True, slots=True)
class Indikator:
    """One indicator; `target` is the text as typed ("84,50", "80-90", "≤ 1"), `satuan` may be empty.

    `jalur` holds the target of each quarter (4) or month (12) as typed, empty when there is no path.
    """

    id: bytes
    rhk_id: bytes
    urut: int = 0
    aspek: Aspek | None = None
    teks: str = ""
    target: str = ""
    satuan: str = ""
    arah: Arah | None = None
    metode: Metode | None = None
    jalur: tuple[str, ...] = ()

    @property
    def target_cetak(self) -> str:
        """Target with its unit as printed; a unit that the text already ends with is not repeated."""
        target, satuan = self.target.strip(), self.satuan.strip()
        if not satuan or target.casefold().endswith(satuan.casefold()):
            return target
        return f"{target} {satuan}".strip()


@dataclass(frozen=True, slots=True)
class Rhk:
    """One rencana hasil kerja; `teks_atasan` is the intervened text, `penugasan_dari` who else asked.

    `asal_id` names the row that it was taken from: last year's, a colleague's, a standard's, a predecessor's.
    """

    id: bytes
    skp_id: bytes
    jenis: JenisRhk = JenisRhk.UTAMA
    urut: int = 0
    teks: str = ""
    rhk_atasan_id: bytes | None = None
    teks_atasan: str = ""
    penugasan_dari: str = ""
    perspektif: Perspektif | None = None
    indikator: tuple[Indikator, ...] = ()
    indikator_atasan_id: bytes | None = None
    iku_id: bytes | None = None
    lingkup: Lingkup | None = None
    asal_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class EkspektasiPerilaku:
    """What the leader expects for one of the seven values; `kode` is of `perilaku.py`, text may be empty."""

    kode: str
    ekspektasi: str = ""


@dataclass(frozen=True, slots=True)
class Lampiran:
    """Lampiran SKP: three lists of lines."""

    dukungan: tuple[str, ...] = ()
    skema: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """True when anything stands in any of the three lists."""
        return bool(self.dukungan or self.skema or self.konsekuensi)


#: The three lists of the Lampiran SKP in their order, as stored in `butir_lampiran.jenis`.
JENIS_LAMPIRAN: tuple[str, ...] = ("dukungan", "skema", "konsekuensi")


@dataclass(frozen=True, slots=True)
class Identitas:
    """One person as frozen into a document: the five printed rows; `label_nip` is "NIP" or "NRP"."""

    nama: str = ""
    nip: str = ""
    pangkat_golongan: str = ""
    jabatan: str = ""
    unit_kerja: str = ""
    instansi: str = ""
    label_nip: str = "NIP"


@dataclass(frozen=True, slots=True)
class Skp:
    """One SKP: whose, for which post, from `mulai` to `selesai` (inclusive, one year), `revisi` from 0."""

    id: bytes
    pegawai_id: bytes
    tahun: int
    mulai: date
    selesai: date
    bentuk: BentukSkp = BentukSkp.ADMINISTRASI
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    penilai_id: bytes | None = None
    atasan_penilai_id: bytes | None = None
    jabatan_id: bytes | None = None
    unit_id: bytes | None = None
    status: StatusDokumen = StatusDokumen.DRAF
    revisi: int = 0
    tempat: str = ""
    tanggal: date | None = None
    rhk: tuple[Rhk, ...] = ()
    perilaku: tuple[EkspektasiPerilaku, ...] = ()
    lampiran: Lampiran = field(default_factory=Lampiran)


INVALID = "invalid"
PERINGATAN = "peringatan"
_PENYUSUN = "pegawai yang bersangkutan"
_PENILAI = "pejabat penilai"
_OPERATOR = "operator kepegawaian"
_ATURAN_ISI = "PermenPANRB 6/2022 Lampiran (penyusunan SKP)"
_ATURAN_PENILAI = "PermenPANRB 6/2022 Pasal 1 (pejabat penilai kinerja)"
_ATURAN_PERILAKU = "SE MenPANRB 20/2021; PermenPANRB 6/2022 Lampiran (perilaku kerja)"


@dataclass(frozen=True, slots=True)
class Kekurangan:
    """One gap: which column (and row), the sentence, "invalid" or "peringatan", who mends it, which rule."""

    kolom: str
    rhk_id: bytes | None
    indikator_id: bytes | None
    kalimat: str
    tingkat: str
    siapa: str
    aturan: str


def _kurang(
    kolom: str,
    kalimat: str,
    *,
    rhk: Rhk | None = None,
    indikator: Indikator | None = None,
    tingkat: str = INVALID,
    siapa: str = _PENYUSUN,
    aturan: str = _ATURAN_ISI,
) -> Kekurangan:
    return Kekurangan(
        kolom,
        None if rhk is None else rhk.id,
        None if indikator is None else indikator.id,
        kalimat,
        tingkat,
        siapa,
        aturan,
    )


def _kekurangan_indikator(skp: Skp, rhk: Rhk, sebutan: str) -> list[Kekurangan]:
    hasil: list[Kekurangan] = []
    kuantitatif = skp.pendekatan is Pendekatan.KUANTITATIF
    terisi = [i for i in rhk.indikator if i.teks.strip() or i.target.strip()]
    if not terisi:
        return [_kurang("indikator", f"{sebutan} belum mempunyai indikator.", rhk=rhk)]
    for indikator in terisi:
        if not indikator.teks.strip():
            kalimat = f"{sebutan} mempunyai target tanpa indikator."
            hasil.append(_kurang("indikator", kalimat, rhk=rhk, indikator=indikator))
        if kuantitatif and not indikator.target.strip():
            kalimat = f"Indikator pada {sebutan} belum mempunyai target."
            hasil.append(_kurang("target", kalimat, rhk=rhk, indikator=indikator))
        if kuantitatif and skp.bentuk is BentukSkp.ADMINISTRASI and indikator.aspek is None:
            kalimat = f"Aspek indikator pada {sebutan} belum dipilih."
            hasil.append(_kurang("aspek", kalimat, rhk=rhk, indikator=indikator))
    if kuantitatif and skp.bentuk is BentukSkp.ADMINISTRASI:
        ada = {i.aspek for i in terisi}
        for aspek in (Aspek.KUANTITAS, Aspek.KUALITAS):
            if aspek not in ada:
                kalimat = f"{sebutan} belum mempunyai indikator aspek {aspek.value}."
                hasil.append(_kurang("aspek", kalimat, rhk=rhk, tingkat=PERINGATAN))
    return hasil


def _kekurangan_rhk(skp: Skp, rhk: Rhk, nomor: int) -> list[Kekurangan]:
    hasil: list[Kekurangan] = []
    sebutan = f"RHK {rhk.jenis.value} nomor {nomor}"
    if not rhk.teks.strip():
        hasil.append(_kurang("rhk", f"{sebutan} belum ditulis.", rhk=rhk))
    if skp.bentuk is BentukSkp.ADMINISTRASI:
        if rhk.rhk_atasan_id is None and not rhk.teks_atasan.strip() and not rhk.penugasan_dari.strip():
            kalimat = f"{sebutan} belum menyebut RHK pimpinan yang diintervensi atau penugasan dari siapa."
            hasil.append(_kurang("intervensi", kalimat, rhk=rhk))
    elif skp.pendekatan is Pendekatan.KUANTITATIF and rhk.perspektif is None:
        hasil.append(_kurang("perspektif", f"Perspektif {sebutan} belum dipilih.", rhk=rhk))
    return hasil + _kekurangan_indikator(skp, rhk, sebutan)


def _kekurangan_perilaku(skp: Skp) -> list[Kekurangan]:
    ada = [p.kode for p in skp.perilaku]
    hasil = [
        _kurang(
            "perilaku",
            f"Baris perilaku {PERILAKU_MENURUT_KODE[kode].nama} tidak ada.",
            aturan=_ATURAN_PERILAKU,
        )
        for kode in KODE_PERILAKU
        if kode not in ada
    ]
    if not any(p.ekspektasi.strip() for p in skp.perilaku):
        hasil.append(
            _kurang(
                "perilaku",
                "Belum ada Ekspektasi Khusus Pimpinan pada satu pun perilaku kerja.",
                tingkat=PERINGATAN,
                siapa=_PENILAI,
                aturan=_ATURAN_PERILAKU,
            )
        )
    return hasil


def _kekurangan_umum(skp: Skp) -> list[Kekurangan]:
    hasil: list[Kekurangan] = []

    def catat(kolom: str, kalimat: str, siapa: str = _OPERATOR, aturan: str = _ATURAN_PENILAI) -> None:
        hasil.append(_kurang(kolom, kalimat, siapa=siapa, aturan=aturan))

    if skp.penilai_id is None:
        catat("penilai", "Pejabat penilai belum ditetapkan.")
    elif skp.penilai_id == skp.pegawai_id:
        catat("penilai", "Pejabat penilai tidak boleh pegawai itu sendiri.")
    elif skp.penilai_id == skp.atasan_penilai_id:
        catat("atasan_penilai", "Atasan pejabat penilai tidak boleh orang yang sama dengan pejabat penilai.")
    if not (skp.mulai <= skp.selesai and skp.mulai.year == skp.selesai.year == skp.tahun):
        catat("periode", f"Periode SKP harus berada di dalam tahun {skp.tahun}.", aturan=_ATURAN_ISI)
    return hasil


def kekurangan(skp: Skp) -> list[Kekurangan]:
    """All gaps of an SKP, rows in order; empty when it may be submitted without remark."""
    hasil = _kekurangan_umum(skp)
    if not any(r.jenis is JenisRhk.UTAMA for r in skp.rhk):
        hasil.append(_kurang("rhk", "SKP harus mempunyai paling sedikit satu RHK utama."))
    for jenis in JenisRhk:
        sejenis = sorted((r for r in skp.rhk if r.jenis is jenis), key=lambda r: r.urut)
        for nomor, rhk in enumerate(sejenis, 1):
            hasil.extend(_kekurangan_rhk(skp, rhk, nomor))
    return hasil + _kekurangan_perilaku(skp)


def tumpang_tindih(skp: Skp, lain: Iterable[Skp]) -> list[Skp]:
    """Other living SKP of the same person and post whose periods overlap this one's."""
    mati = (StatusDokumen.DIBATALKAN,)
    return [
        s
        for s in lain
        if s.id != skp.id
        and s.pegawai_id == skp.pegawai_id
        and s.jabatan_id == skp.jabatan_id
        and s.status not in mati
        and s.mulai <= skp.selesai
        and skp.mulai <= s.selesai
    ]
