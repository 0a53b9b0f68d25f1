"""A trial of the distribution: predicates moved about in memory, checked at once; nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan
from kinerja_desktop.domain.pola_distribusi import Batas, HasilPola, batas_pola, periksa_pola
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    Predikat,
    PredikatOrganisasi,
    Rating,
    predikat_kinerja,
    rating_pimpinan,
)
from kinerja_desktop.domain.tolakan import Tolakan

_URUT = tuple(Rating)
_SEL = {(h, p): predikat_kinerja(h, p).predikat for h in Rating for p in Rating}
_KOSONG: Mapping[Predikat, int] = {}


@dataclass(frozen=True, slots=True)
class OrangAndaian:
    """One counted person as rated now; `mengikuti`: rating hasil kerja is that of the organisation."""

    kunci: bytes
    nama: str
    hasil: Rating | None
    perilaku: Rating | None
    mengikuti: bool = False


@dataclass(frozen=True, slots=True)
class RekamAndaian:
    """A trial as it stood at one moment, for the meeting paper: organisation and predicate by key."""

    organisasi: PredikatOrganisasi | None
    predikat: Mapping[bytes, Predikat | None]
    pindah: frozenset[bytes]


def rating_untuk(
    predikat: Predikat, hasil: Rating | None, perilaku: Rating | None, *, tetap: bool = False
) -> tuple[Rating, Rating] | None:
    """The ratings nearest to the present ones that give a predicate; `tetap` keeps hasil; None: no such."""
    calon = [s for s, p in _SEL.items() if p is predikat and not (tetap and s[0] is not hasil)]

    def jarak(sel: tuple[Rating, Rating]) -> tuple[int, int, int]:
        langkah = [_langkah(a, b) for a, b in zip((hasil, perilaku), sel, strict=True)]
        return sum(langkah), sum(x > 0 for x in langkah), sum(_langkah(Rating.SESUAI, r) for r in sel)

    return min(calon, key=jarak, default=None)


def _langkah(dari: Rating | None, ke: Rating) -> int:
    return abs(_URUT.index(dari or Rating.SESUAI) - _URUT.index(ke))


class Andaian:
    """Counted people and an organisation predicate to try; `lain` counts people whose names are not shown."""

    def __init__(
        self,
        orang: Iterable[OrangAndaian],
        organisasi: PredikatOrganisasi | None,
        aturan: Sequence[Aturan] = ATURAN_BAWAAN,
        tanggal: date | None = None,
        lain: Mapping[PredikatOrganisasi | None, Mapping[Predikat, int]] | None = None,
        lain_tetap: Mapping[PredikatOrganisasi | None, Mapping[Predikat, int]] | None = None,
    ) -> None:
        self.orang: dict[bytes, OrangAndaian] = {o.kunci: o for o in orang}
        self.asal = organisasi
        self.aturan = tuple(a for a in aturan if a.jenis in ("pola_distribusi", "pola_kecil"))
        self.tanggal = tanggal
        self._lain, self._lain_tetap = lain or {}, lain_tetap or {}
        self._organisasi = organisasi
        self._rating: dict[bytes, tuple[Rating | None, Rating | None]] = {}
        self._batas: dict[tuple[PredikatOrganisasi, int], tuple[Batas, ...]] = {}
        self._asal = {k: _jadi(o.hasil, o.perilaku) for k, o in self.orang.items()}
        self._kini = dict(self._asal)
        self._pindahan: set[bytes] = set()

    # -- asking --------------------------------------------------------------------------------------------

    @property
    def organisasi(self) -> PredikatOrganisasi | None:
        """The organisation predicate that is tried."""
        return self._organisasi

    @property
    def ada(self) -> bool:
        """Whether anything differs from what stands."""
        return self._organisasi is not self.asal or bool(self.pindahan)

    @property
    def pindahan(self) -> frozenset[bytes]:
        """Who stands in another predicate than now."""
        return frozenset(self._pindahan)

    def rating(self, kunci: bytes) -> tuple[Rating | None, Rating | None]:
        """Ratings of a person in the trial (hasil kerja, perilaku kerja)."""
        o = self.orang[kunci]
        hasil, perilaku = self._rating.get(kunci, (o.hasil, o.perilaku))
        if o.mengikuti:
            sama = self._organisasi is self.asal
            hasil = o.hasil if sama else rating_pimpinan(self._organisasi) if self._organisasi else None
        return hasil, perilaku

    def predikat(self, kunci: bytes) -> Predikat | None:
        """Predicate of a person in the trial; None while not rated."""
        return self._kini[kunci]

    def predikat_asal(self, kunci: bytes) -> Predikat | None:
        """Predicate of a person as it stands."""
        return self._asal[kunci]

    def pilihan(self, kunci: bytes) -> tuple[Predikat, ...]:
        """Predicates that a person can have: all five, fewer for the head, who follows the organisation."""
        if not self.orang[kunci].mengikuti:
            return tuple(Predikat)
        hasil = self.rating(kunci)[0]
        mungkin = {_SEL[hasil, p] for p in Rating} if hasil else set()
        return tuple(p for p in Predikat if p in mungkin)

    def jumlah(self) -> dict[Predikat, int]:
        """People per predicate in the trial, the unnamed included."""
        hasil = {p: self._lain.get(self._organisasi, _KOSONG).get(p, 0) for p in Predikat}
        for predikat in self._kini.values():
            if predikat is not None:
                hasil[predikat] += 1
        return hasil

    def tetap(self) -> dict[Predikat, int]:
        """Heads by predicate in the trial: they follow the organisation, so no pattern moves them."""
        hasil = {p: self._lain_tetap.get(self._organisasi, _KOSONG).get(p, 0) for p in Predikat}
        for kunci, o in self.orang.items():
            predikat = self._kini[kunci]
            if o.mengikuti and predikat is not None:
                hasil[predikat] += 1
        return hasil

    def batas(self, n: int) -> tuple[Batas, ...]:
        """The bounds for `n` rated people; none without an organisation predicate or rules."""
        if self._organisasi is None or not self.aturan:
            return ()
        kunci = (self._organisasi, n)
        if kunci not in self._batas:
            self._batas[kunci] = batas_pola(self._organisasi, n, aturan=self.aturan, tanggal=self.tanggal)
        return self._batas[kunci]

    def periksa(self, jumlah: Mapping[Predikat, int] | None = None) -> HasilPola | None:
        """The check of the trial, or of other counts; None without an organisation predicate or rules."""
        if self._organisasi is None or not self.aturan:
            return None
        isi = self.jumlah() if jumlah is None else jumlah
        return periksa_pola(self._organisasi, isi, aturan=self.aturan, tanggal=self.tanggal)

    def rekam(self) -> RekamAndaian:
        """The trial as it stands now, for a paper."""
        return RekamAndaian(self._organisasi, {k: self.predikat(k) for k in self.orang}, self.pindahan)

    def terang(self, kunci: bytes) -> str:
        """Which ratings would give the tried predicate, in one sentence; "" for who was not moved."""
        o, kini = self.orang[kunci], self.predikat(kunci)
        if kini is self.predikat_asal(kunci) or kini is None:
            return ""
        hasil, perilaku = self.rating(kunci)
        assert hasil is not None
        assert perilaku is not None
        bagian = []
        if hasil is not o.hasil:
            bagian.append(f"hasil kerja {NAMA_RATING[hasil]} (kini {_nama(o.hasil)})")
        if perilaku is not o.perilaku:
            bagian.append(f"perilaku kerja {NAMA_RATING[perilaku]} (kini {_nama(o.perilaku)})")
        kalimat = [f"{o.nama} menjadi {kini.value} bila {' dan '.join(bagian)}."]
        if o.mengikuti:
            kalimat.append("Hasil kerja pimpinan mengikuti capaian kinerja organisasi.")
        return " ".join(kalimat)

    # -- trying --------------------------------------------------------------------------------------------

    def andaikan_organisasi(self, organisasi: PredikatOrganisasi | None) -> None:
        """Try another organisation predicate; the head's rating hasil kerja goes with it."""
        self._organisasi = organisasi
        self._segarkan([k for k, o in self.orang.items() if o.mengikuti])

    def _segarkan(self, yang: Iterable[bytes]) -> None:
        """Predicates of some people anew, from their ratings in the trial."""
        for k in yang:
            self._kini[k] = _jadi(*self.rating(k))
            if self._kini[k] is self._asal[k]:
                self._pindahan.discard(k)
            else:
                self._pindahan.add(k)

    def pindah(self, kunci: bytes, predikat: Predikat | None) -> None:
        """Try another predicate for a person; None only for who is not rated yet. Tolakan for the head."""
        o = self.orang[kunci]
        if predikat is self.predikat_asal(kunci) and self._organisasi is self.asal:
            self._rating.pop(kunci, None)
            self._segarkan((kunci,))
            return
        if predikat is None:
            raise Tolakan(
                "{nama} sudah dinilai; pindahkan ke salah satu predikat.", siapa="yang mencoba", nama=o.nama
            )
        hasil, perilaku = self.rating(kunci)
        if o.mengikuti and predikat not in self.pilihan(kunci):
            raise self._tolak_pimpinan(o, hasil)
        jadi = rating_untuk(predikat, hasil, perilaku, tetap=o.mengikuti)
        assert jadi is not None
        self._rating[kunci] = jadi
        self._segarkan((kunci,))

    def _tolak_pimpinan(self, o: OrangAndaian, hasil: Rating | None) -> Tolakan:
        if hasil is None or self._organisasi is None:
            return Tolakan(
                "{nama} memimpin kantor: predikatnya menunggu capaian kinerja organisasi.",
                siapa="yang mencoba",
                nama=o.nama,
            )
        return Tolakan(
            "{nama} memimpin kantor: hasil kerjanya mengikuti capaian organisasi {organisasi} ({rating}), "
            "sehingga predikatnya hanya dapat {pilihan}. Ubah dahulu pengandaian capaian organisasinya.",
            siapa="yang mencoba",
            nama=o.nama,
            organisasi=self._organisasi.value,
            rating=NAMA_RATING[hasil],
            pilihan=" atau ".join(p.value for p in self.pilihan(o.kunci)),
        )

    def seandainya(self, kunci: bytes, predikat: Predikat | None) -> dict[Predikat, int]:
        """Counts if a person were moved; the trial itself stays as it is. Tolakan as in `pindah`."""
        lama = self._rating.get(kunci)
        try:
            self.pindah(kunci, predikat)
            return self.jumlah()
        finally:
            self._rating.pop(kunci, None)
            if lama is not None:
                self._rating[kunci] = lama
            self._segarkan((kunci,))

    def kembalikan(self, kunci: bytes | None = None) -> None:
        """Put one person back, or everybody and the organisation's predicate."""
        if kunci is not None:
            self._rating.pop(kunci, None)
            self._segarkan((kunci,))
            return
        self._rating.clear()
        self._organisasi = self.asal
        self._segarkan(self.orang)


def _jadi(hasil: Rating | None, perilaku: Rating | None) -> Predikat | None:
    return _SEL[hasil, perilaku] if hasil and perilaku else None


def _nama(rating: Rating | None) -> str:
    return NAMA_RATING[rating] if rating else "belum dinilai"
