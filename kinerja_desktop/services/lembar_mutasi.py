"""Read models of the mutasi wizard: what happened, what is proposed, what a person chose of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.mutasi import NAMA_MUTASI, JenisMutasi, Pengecualian
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.skp_salin import RhkSalin
from kinerja_desktop.services.tujuan import Tujuan

#: Stands for the person who is not on the list yet.
ORANG_BARU = b"\xff" * 16
KOSONG, STANDAR, PENDAHULU, SENDIRI = "kosong", "standar", "pendahulu", "sendiri"
LAMA, BARU, SERAH = "lama", "baru", "serah"


@dataclass(frozen=True, slots=True)
class IsianMutasi:
    """What happened: kind, first day of the new state, letter, post if one is taken, `orang` if new."""

    jenis: JenisMutasi
    tanggal: date
    pegawai_id: bytes | None = None
    sampai: date | None = None
    nomor: str = ""
    tanggal_surat: date | None = None
    keterangan: str = ""
    jabatan_id: bytes | None = None
    jabatan_baru: str = ""
    unit_id: bytes | None = None
    orang: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UsulTutup:
    """One SKP that ends: last day, who evaluates it, why its targets cannot be changed here ("" = can).

    `revisi`: a Revisi afterwards opens them.
    """

    skp_id: bytes
    masa: str
    selesai: date
    penilai: str
    status: str
    terkunci: str
    batal: bool = False
    revisi: bool = False


@dataclass(frozen=True, slots=True)
class UsulTarget:
    """One figure by months held: `kunci` names it in `PilihanMutasi.target`; `sumber` for a new SKP only."""

    kunci: str
    kelompok: str
    sumber: str
    rhk: str
    indikator: str
    satuan: str
    semula: str
    usul: str
    terkunci: str = ""

    @property
    def berubah(self) -> bool:
        """Whether the proposal differs from what stands."""
        return self.usul != self.semula


@dataclass(frozen=True, slots=True)
class UsulSkpBaru:
    """A new SKP: days, form of the post, and what it may start from (`RhkSalin` by source)."""

    mulai: date
    selesai: date
    bentuk: str
    jabatan: str
    sumber: Mapping[str, tuple[RhkSalin, ...]]
    label: Mapping[str, str]
    disarankan: str
    centang: bool = True


@dataclass(frozen=True, slots=True)
class Penerima:
    """Somebody who may take over results; `halangan` says why not yet ("" = can)."""

    pegawai_id: bytes
    nama: str
    jabatan: str
    skp_id: bytes | None
    halangan: str


@dataclass(frozen=True, slots=True)
class UsulSerah:
    """Results that somebody else has to go on with, and who could; `disarankan` None when nobody can yet."""

    skp_id: bytes
    rhk: tuple[RhkSalin, ...]
    penerima: tuple[Penerima, ...]
    disarankan: bytes | None


@dataclass(frozen=True, slots=True)
class UsulRelasi:
    """One assessor that follows from the event; `luar` an official outside, named by the post only."""

    pegawai_id: bytes
    nama: str
    dulu: str
    penilai_id: bytes | None
    penilai: str
    atasan_id: bytes | None
    atasan: str
    sebagai: str
    alasan: str
    diri: bool = False
    sebagai_atasan: str = ""


@dataclass(frozen=True, slots=True)
class RencanaMutasi:
    """Everything that follows, as proposed; `lowong`: the assessor's post that nobody holds from then on.

    `usai` acting posts that end (placement, words), `lepas` relations that end with them.
    """

    isian: IsianMutasi
    nama: str
    jabatan: str
    unit: str
    tutup: tuple[UsulTutup, ...] = ()
    target: tuple[UsulTarget, ...] = ()
    skp_baru: UsulSkpBaru | None = None
    serah: UsulSerah | None = None
    relasi: tuple[UsulRelasi, ...] = ()
    kedudukan: str = ""
    kecuali: bool = False
    kecuali_usai: tuple[Pengecualian, ...] = ()
    catatan: tuple[str, ...] = ()
    lowong: bytes | None = None
    usai: tuple[tuple[bytes, str], ...] = ()
    lepas: frozenset[bytes] = frozenset()

    @property
    def judul(self) -> str:
        """The act in words, as it will stand in the history."""
        return f"{NAMA_MUTASI[self.isian.jenis]}: {self.nama}, mulai {tanggal_panjang(self.isian.tanggal)}"


@dataclass(frozen=True, slots=True)
class PilihanMutasi:
    """What was chosen: figures by key, source and form of the new SKP, results handed on, relations."""

    tutup: bool = True
    target: Mapping[str, str] = field(default_factory=dict)
    skp_baru: bool = False
    sumber: str = KOSONG
    serah_ke: bytes | None = None
    serah_rhk: frozenset[bytes] = frozenset()
    #: Person -> (assessor, superior, "" | plt | plh); None for an official outside as proposed.
    relasi: Mapping[bytes, tuple[bytes | None, bytes | None, str]] = field(default_factory=dict)
    kecuali: bool = False


@dataclass(frozen=True, slots=True)
class HasilMutasi:
    """What was done: register row, person, SKP, papers; `prorata`: figures of approved SKP need a Revisi."""

    mutasi_id: bytes
    pegawai_id: bytes
    skp_lama: tuple[bytes, ...]
    skp_baru: bytes | None
    dokumen: tuple[tuple[str, Tujuan], ...]
    prorata: bool = False


def bawaan(r: RencanaMutasi) -> PilihanMutasi:
    """The proposal taken as it is."""
    sumber = r.skp_baru.disarankan if r.skp_baru else KOSONG
    buat = r.skp_baru is not None and r.skp_baru.centang
    serah = r.serah if r.serah is not None and r.serah.disarankan is not None else None
    return PilihanMutasi(
        True,
        {t.kunci: t.usul for t in r.target if dipakai(t, buat, sumber, serah is not None) and t.berubah},
        buat,
        sumber,
        serah.disarankan if serah else None,
        frozenset(x.asal_id for x in serah.rhk) if serah else frozenset(),
        {u.pegawai_id: (u.penilai_id, u.atasan_id, u.sebagai) for u in r.relasi},
        r.kecuali,
    )


def dipakai(t: UsulTarget, skp_baru: bool, sumber: str, serah: bool) -> bool:
    """Whether a figure belongs to what was chosen: old SKP, source of the new one, what is handed on."""
    if t.kelompok == BARU:
        return skp_baru and t.sumber == sumber
    return serah if t.kelompok == SERAH else not t.terkunci
