"""Window tests: bundled font, light theme, Indonesian, a worker that is closed, a door that remembers."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.system.zona import pakai_zona
from kinerja_desktop.ui import bahasa, tema
from kinerja_desktop.ui.bus import Bus
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.lencana import Lencana
from kinerja_desktop.ui.tugas import Tugas

pakai_zona(os.environ["TZ"])  # set by the outer conftest


class JamTetap:
    """21 November 2026, 10.42 in Makassar."""

    def sekarang(self) -> datetime:
        return datetime(2026, 11, 21, 2, 42, tzinfo=UTC)

    def hari_ini(self) -> date:
        return date(2026, 11, 21)


class PintuPalsu:
    """Remembers every act; `gagal` is raised once by the next change."""

    def __init__(self) -> None:
        self.tindakan: list[tuple[str, Any]] = []
        self.diurungkan: list[object] = []
        self.gagal: BaseException | None = None
        self.tunda = 0.0
        self.jenis = frozenset({"indikator"})

    def baca(self, kerja: Callable[[Any], Any]) -> Any:
        return kerja(self)

    def ubah(self, judul: str, kerja: Callable[[Any], Any]) -> Outcome[Any]:
        time.sleep(self.tunda)
        if self.gagal is not None:
            galat, self.gagal = self.gagal, None
            raise galat
        nilai = kerja(self)
        self.tindakan.append((judul, nilai))
        commit = b"%032d" % len(self.tindakan)
        return Outcome(nilai, ChangeSet(self.jenis, frozenset(), judul, commit))

    def urungkan(self, commit: object, judul: str) -> Outcome[Any]:
        if self.gagal is not None:
            galat, self.gagal = self.gagal, None
            raise galat
        self.diurungkan.append(commit)
        return Outcome(None, ChangeSet(self.jenis, frozenset(), judul, b"u" + bytes(commit)))  # type: ignore[arg-type]


class PesanPalsu:
    """Collects what pages say."""

    def __init__(self) -> None:
        self.semua: list[tuple[str, str]] = []

    def _catat(nada: str) -> Callable[..., None]:
        def m(self: PesanPalsu, teks: str, tombol: Any = ()) -> None:
            self.semua.append((nada, teks))

        return m

    info, sukses, peringatan, bahaya = (
        _catat("info"),
        _catat("sukses"),
        _catat("peringatan"),
        _catat("bahaya"),
    )

    def galat(self, galat: BaseException) -> None:
        self.semua.append(("bahaya", bahasa.kalimat_galat(galat)))

    def bersihkan(self) -> None:
        self.semua.clear()


class NavigasiPalsu:
    """Remembers where pages wanted to go."""

    def __init__(self) -> None:
        self.dibuka: list[tuple[str, dict[str, Any]]] = []

    def buka(self, nama: str, **tujuan: Any) -> None:
        self.dibuka.append((nama, tujuan))

    def buka_riwayat(self, jenis: str = "", id_baris: bytes = b"") -> None:
        self.dibuka.append(("riwayat", {"jenis": jenis, "id": id_baris}))

    def bantuan(self, halaman: str = "") -> None:
        self.dibuka.append(("bantuan", {"topik": halaman}))

    def kembali(self) -> None:
        self.dibuka.append(("kembali", {}))


@pytest.fixture(autouse=True)
def tampilan(qapp: QApplication) -> Iterator[None]:
    """Every window test starts from the same look and language and leaves no window behind."""
    if qapp.property("tema") != "terang" or qapp.property("ukuran_huruf") != 10:
        tema.pasang(qapp)
    if qapp.property("bahasa") != "id":
        bahasa.pasang(qapp, "id")
    yield
    for w in qapp.topLevelWidgets():
        w.hide()
        w.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _tanpa_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys never come from the machine the tests run on."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture(scope="session")
def isi(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An office whose planning is under way, made once; a test opens a copy."""
    from tests.ui.kantor_halaman import buat_isi

    return buat_isi(tmp_path_factory.mktemp("isi"))


@pytest.fixture
def j(qapp: QApplication, isi: Any, tmp_path: Path, data_sendiri: Path) -> Iterator[Any]:
    """The window on a copy of that office."""
    from tests.ui.jendela_uji import jendela

    with jendela(qapp, isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def susun(j: Any, isi: Any) -> Any:
    """Susun with the draft of staff A."""
    h = j.buka("skp", skp=isi.skp["A"])
    j.tunggu()
    return h.susun


@pytest.fixture
def jam() -> JamTetap:
    return JamTetap()


@pytest.fixture
def tugas(qapp: QApplication) -> Iterator[Tugas]:
    t = Tugas()
    yield t
    t.tutup()
    QCoreApplication.sendPostedEvents(t, 0)


@pytest.fixture
def pintu() -> PintuPalsu:
    return PintuPalsu()


@pytest.fixture
def konteks(tugas: Tugas, pintu: PintuPalsu, jam: JamTetap, qtbot: Any) -> KonteksUi:
    lencana = Lencana(jam)
    qtbot.addWidget(lencana)
    return KonteksUi(pintu, tugas, Bus(tugas), NavigasiPalsu(), PesanPalsu(), jam, lencana)


@pytest.fixture
def selesai(tugas: Tugas) -> Callable[[], None]:
    """Waits until the worker has answered everything."""

    def tunggu() -> None:
        for _ in range(3):  # an answer may start another job
            tugas.tunggu()
            QCoreApplication.sendPostedEvents(tugas, 0)

    return tunggu


def desimal(n: int | None) -> Decimal | None:
    return None if n is None else Decimal(n)
