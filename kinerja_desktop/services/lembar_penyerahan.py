"""Read models of the tab Keberatan: the handover of everybody with its clocks, and one objection."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.keberatan import Putusan, StatusKeberatan
from kinerja_desktop.domain.tenggat import Jam

#: Where a document stands, in the order of the way.
BELUM_SERAH, BELUM_TERIMA, MENUNGGU, KEBERATAN, SIAP_FINAL, FINAL = (
    "belum_serah",
    "belum_terima",
    "menunggu",
    "keberatan",
    "siap_final",
    "final",
)
GOLONGAN = (BELUM_SERAH, BELUM_TERIMA, MENUNGGU, KEBERATAN, SIAP_FINAL, FINAL)


@dataclass(frozen=True, slots=True)
class BarisSerah:
    """One finished evaluation on its way: dates, the clock that runs, who must act, the newest objection."""

    skp_id: bytes
    evaluasi_id: bytes
    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    masa: str
    penilai_id: bytes | None
    penilai_nama: str
    hasil: str
    perilaku: str
    predikat: str
    status: str
    status_nama: str
    golongan: str
    tanggal_nilai: date | None
    diserahkan: date | None
    cara: str
    diterima: date | None
    kembali: date | None
    keterangan: str
    jam: Jam | None
    keadaan: str
    """Where it stands with its clock, in one sentence."""
    siapa: str
    """Who must act next; "" when nobody."""
    keberatan_id: bytes | None = None
    keberatan: StatusKeberatan | None = None
    belum_kembali: str = ""
    """What is missing of the signed document, in words; "" when it is back or a refusal is noted."""
    batas_keberatan: date | None = None
    """Last day to object, once the document was received."""
    boleh: frozenset[str] = frozenset()
    """Of "sampaikan", "terima", "keberatan", "final": what this person may do with this document at all."""

    @property
    def ringkas(self) -> str:
        """The same in a few words, for a list."""
        return self.keadaan.replace(self.jam.kalimat, self.jam.ringkas) if self.jam else self.keadaan

    def termasuk(self, golongan: str) -> bool:
        """Whether it stands there; an objection once sent is found under KEBERATAN, decided or not."""
        if golongan == KEBERATAN and self.keberatan not in (None, StatusKeberatan.DRAF):
            return True
        return self.golongan == golongan

    @property
    def lewat(self) -> bool:
        """Whether the clock that somebody should have kept has run out."""
        return self.jam is not None and self.jam.lewat and self.golongan in (BELUM_SERAH, BELUM_TERIMA)


@dataclass(frozen=True, slots=True)
class LembarPenyerahan:
    """The handover of a period; `tutup` says why nothing can be changed, "" when it is open."""

    periode_id: bytes
    label: str
    tutup: str
    baris: tuple[BarisSerah, ...]
    belum_dinilai: int
    catatan_libur: str = ""
    """That a year in which these clocks run has no holiday yet; "" when each has one."""

    def jumlah(self, golongan: str) -> int:
        """How many belong there (`BarisSerah.termasuk`)."""
        return sum(b.termasuk(golongan) for b in self.baris)


@dataclass(frozen=True, slots=True)
class Pihak:
    """One party: staff id, name, NIP or NRP and post (with "Plt." in front) as frozen."""

    id: bytes | None
    nama: str
    nip: str = ""
    jabatan: str = ""
    label_nip: str = "NIP"


@dataclass(frozen=True, slots=True)
class Keberatan:
    """One objection as it is read: the three parties, three steps, and what this person may do next."""

    id: bytes
    skp_id: bytes
    periode_id: bytes
    evaluasi_id: bytes
    periode: str
    status: StatusKeberatan
    status_nama: str
    pegawai: Pihak
    penilai: Pihak
    pemutus: Pihak
    pemutus_alasan: str
    nomor: str
    tanggal: date | None
    batas: Jam | None
    terlambat: date | None
    alasan_terlambat: str
    bagian: tuple[str, ...]
    alasan: str
    diminta: str
    bukti: tuple[str, ...]
    penjelasan: str
    tanggal_penjelasan: date | None
    pemeriksaan: str
    putusan: Putusan | None
    alasan_putusan: str
    nomor_putusan: str
    tanggal_putusan: date | None
    semula: tuple[str, str, str]
    """Ratings (stored values) and predicate that are contested."""
    menjadi: tuple[str, str, str] | None
    """The same after the decision."""
    mengikuti: bool
    boleh: frozenset[str] = field(default_factory=frozenset)
    """Of "ubah", "cabut", "jelaskan", "putuskan", "batal_putusan": what this person may do now."""
    tutup: str = ""


@dataclass(frozen=True, slots=True)
class Tertunda:
    """An objection that waits for this person; `langkah` is "jelaskan" or "putuskan"."""

    keberatan_id: bytes
    skp_id: bytes
    periode_id: bytes
    pegawai_id: bytes
    nama: str
    periode: str
    langkah: str
    kalimat: str
    sejak: date | None
    jabatan: str = ""
