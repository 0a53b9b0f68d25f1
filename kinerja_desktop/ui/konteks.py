"""What every page is given: door to the services, worker, bus, navigation, messages. No singletons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bus import Bus
from kinerja_desktop.ui.tugas import Kendali, Pekerjaan, TerimaGalat, TerimaHasil, Tugas
from kinerja_desktop.ui.urung import Langkah, TumpukanUrung


class GagalSimpan(Exception):
    """The change could not be written (disk full, folder read-only); its text is a sentence for people.

    Raised by the services' door instead of a database error, so that the red save banner can say why.
    """


class Pintu(Protocol):
    """The services' door, built by app.py; every method is called ON THE DATABASE THREAD only.

    `akses` is whatever the services take (the unit of work, with clock and person inside).
    """

    def baca(self, kerja: Callable[[Any], Any]) -> Any:
        """Open for reading, return kerja(akses)."""
        ...

    def ubah(self, judul: str, kerja: Callable[[Any], Any]) -> Outcome[Any]:
        """One named transaction around kerja(akses), which returns an Outcome or a plain value."""
        ...

    def urungkan(self, commit: object, judul: str) -> Outcome[Any]:
        """Undo one commit by a new commit; its own changes.commit undoes the undo."""
        ...


class Navigasi(Protocol):
    """Moves between pages and opens the side panel."""

    def buka(self, nama: str, **tujuan: Any) -> None:
        """Show a page by name, e.g. buka("skp", skp=id_skp, kolom="target", baris=id)."""
        ...

    def buka_riwayat(self, jenis: str = "", id_baris: bytes = b"") -> None:
        """Open Riwayat beside the page for one row, or for what the page has selected."""
        ...

    def bantuan(self, halaman: str = "") -> None:
        """Open the help page of this name, or of the page shown."""
        ...

    def kembali(self) -> None:
        """Back to the page shown before."""
        ...


TombolPesan = tuple[str, Callable[[], None]]


class Pesan(Protocol):
    """Messages inside the window, near their cause; never a box with only OK."""

    def info(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None: ...
    def sukses(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None: ...
    def peringatan(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None: ...
    def bahaya(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None: ...
    def galat(self, galat: BaseException) -> None: ...
    def bersihkan(self) -> None: ...


class JamUi(Protocol):
    """The injected clock (domain.jam.Jam)."""

    def sekarang(self) -> datetime: ...
    def hari_ini(self) -> date: ...


class PemantauSimpan(Protocol):
    """The saved badge."""

    def mulai(self) -> None: ...
    def berhasil(self) -> None: ...
    def gagal(self, galat: BaseException, ulangi: Callable[[], None]) -> None: ...


@dataclass
class KonteksUi:
    """Handed to every page's constructor."""

    pintu: Pintu
    tugas: Tugas
    bus: Bus
    navigasi: Navigasi
    banner: Pesan
    jam: JamUi
    simpan: PemantauSimpan
    peran: str = "operator"  # operator | pegawai | penilai | pimpinan | pengawas | pusat
    nama_pengguna: str = ""
    nama_kantor: str = ""
    tambahan: dict[str, Any] = field(default_factory=dict)  # what app.py adds for single pages

    def baca(
        self,
        kerja: Callable[[Any], Any],
        selesai: TerimaHasil,
        gagal: TerimaGalat | None = None,
        *,
        pemilik: QObject | None = None,
        judul: str = "",
        kendali: Kendali | None = None,
    ) -> Pekerjaan:
        """Read on the worker: kerja(akses) there, selesai(result) here; the banner says why it failed."""
        gagal = gagal or self.banner.galat
        pintu = self.pintu
        pemilik = pemilik or _objek(selesai)
        return self.tugas.jalankan(
            lambda: pintu.baca(kerja), selesai, gagal, pemilik=pemilik, judul=judul, kendali=kendali
        )

    def ubah(
        self,
        judul: str,
        kerja: Callable[[Any], Any],
        selesai: TerimaHasil | None = None,
        gagal: TerimaGalat | None = None,
        *,
        pemilik: QObject | None = None,
        pengurung: TumpukanUrung | None = None,
        setelah_urung: Callable[[], None] | None = None,
        kebalikan: Callable[[Any], Any] | None = None,
        dahulu: bool = True,
        sambil: Callable[[], None] | None = None,
    ) -> Langkah:
        """One act = one transaction = one undo: kerja(akses) on the worker, `judul` in journal and Urungkan.

        Drives the saved badge, publishes the ChangeSet on the bus with asal=pemilik, then calls
        selesai(value) or gagal(error) (default: the banner says a refusal). `pengurung` gets the act at
        once, so that Ctrl+Z pressed before the commit is written still undoes it (the worker keeps order).
        `dahulu` and `sambil` as in Tugas.jalankan; `dahulu` False for acts that take long. `kebalikan` takes
        this act back where the journal's undo may not (a step on record, such as finishing an assessment).
        """
        langkah = Langkah(judul, setelah_urung, (kerja, kebalikan) if kebalikan is not None else None)
        pemilik = pemilik or _objek(selesai) or _objek(gagal)
        pintu = self.pintu

        def di_pekerja() -> Outcome[Any]:
            hasil = pintu.ubah(judul, kerja)
            langkah.commit = hasil.changes.commit
            return hasil

        def tersimpan(hasil: Outcome[Any]) -> None:
            self.simpan.berhasil()
            if hasil.changes.commit is None and pengurung is not None:
                pengurung.buang(langkah)  # nothing was different, so nothing to undo
            if hasil.changes:
                self.bus.terbit(hasil.changes, pemilik)
            if selesai is not None and _hidup(pemilik):
                selesai(hasil.value)

        def tidak(galat: BaseException) -> None:
            if pengurung is not None:
                pengurung.buang(langkah)
            self.simpan.gagal(galat, ulangi)
            if gagal is not None and _hidup(pemilik):
                gagal(galat)
            elif gagal is None and isinstance(galat, Tolakan):
                self.banner.galat(galat)  # anything else is said by the red save banner

        def ulangi() -> None:
            lain: Any = {"pengurung": pengurung, "setelah_urung": setelah_urung, "kebalikan": kebalikan}
            self.ubah(judul, kerja, selesai, gagal, pemilik=pemilik if _hidup(pemilik) else None, **lain)

        # No owner on the job itself: badge, bus and undo stack must hear of it even after the page has gone.
        # Its answer comes through the event loop, so badge and stack below still hear of the act first.
        self.tugas.jalankan(di_pekerja, tersimpan, tidak, dahulu=dahulu, sambil=sambil)
        self.simpan.mulai()
        if pengurung is not None:
            pengurung.tambah(langkah)
        return langkah

    def buat_pengurung(self, parent: QObject | None = None) -> TumpukanUrung:
        """An undo stack whose undo and redo are commits through the services' door."""

        def jalan(langkah: Langkah, balik: bool) -> None:
            # Undo and redo are the same act in the journal: undo the last commit of this step.
            self._jalan_urung(tumpukan, langkah, balik)

        tumpukan = TumpukanUrung(jalan, parent)
        return tumpukan

    def _jalan_urung(self, tumpukan: TumpukanUrung, langkah: Langkah, balik: bool) -> None:
        pintu = self.pintu

        def di_pekerja() -> Outcome[Any] | None:
            if langkah.commit is None or langkah.batal:
                return None
            if langkah.cara is not None:
                hasil = pintu.ubah(langkah.judul, langkah.cara[int(balik)])
            else:
                hasil = pintu.urungkan(langkah.commit, langkah.judul)
            langkah.commit = hasil.changes.commit
            return hasil

        def jadi(hasil: Outcome[Any] | None) -> None:
            self.simpan.berhasil()
            if hasil is not None and hasil.changes:
                self.bus.terbit(hasil.changes)
            if langkah.setelah is not None:
                langkah.setelah()

        def tidak(galat: BaseException) -> None:
            self.simpan.berhasil()  # nothing was lost: the undo was refused and the data stands
            if _hidup(tumpukan):
                tumpukan.buang(langkah)
            self.banner.galat(galat)
            if langkah.setelah is not None:
                langkah.setelah()

        self.simpan.mulai()
        self.tugas.jalankan(di_pekerja, jadi, tidak)


def _objek(panggil: object) -> QObject | None:
    objek = getattr(panggil, "__self__", None)
    return objek if isinstance(objek, QObject) else None


def _hidup(objek: QObject | None) -> bool:
    from shiboken6 import isValid

    return objek is None or isValid(objek)
