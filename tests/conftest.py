"""Every test: a fixed language, own fonts, no screen, and a data folder of its own. Loads no Qt by itself."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peladen import peladen as peladen
from tests.sekali import siapkan_bersama, tabel_sekali

AKAR = Path(__file__).resolve().parent.parent

# Before anything imports Qt: the same letters and sizes on every machine.
if not os.environ.get("KINERJA_TEST_XCB"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _nama in (
    "KINERJA_DB",
    "KINERJA_RESOURCES",
    "QT_STYLE_OVERRIDE",
    "QT_FONT_DPI",
    "QT_SCREEN_SCALE_FACTORS",
):
    os.environ.pop(_nama, None)
os.environ.update(
    QT_SCALE_FACTOR="1",
    LC_ALL="C.UTF-8",
    LANGUAGE="C",
    TZ="WTA-8",  # Makassar, in the one way that Windows also reads
    FONTCONFIG_FILE=str(AKAR / "tests" / "fonts.conf"),
    PYTHONPATH=os.pathsep.join([str(AKAR), *filter(None, [os.environ.get("PYTHONPATH")])]),
    PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
)

if sys.platform == "win32":  # without it Qt looks for fonts that its packages do not carry, and warns
    os.environ["QT_QPA_FONTDIR"] = str(AKAR / "resources" / "fonts")

_nomor = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    config.add_cleanup(siapkan_bersama())
    gc.disable()  # nothing dies while the tests are read in


def pytest_collection_finish() -> None:
    """What was read in stays to the end: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who may take long begins first, so that at the end no worker waits for one long test of another."""
    items.sort(key=_boleh_lama, reverse=True)


def _boleh_lama(item: pytest.Item) -> int:
    tanda = item.get_closest_marker("timeout")
    return int(tanda.args[0]) if tanda is not None and tanda.args[0] >= 100 else 0


@pytest.fixture(scope="session", autouse=True)
def _tabel_sekali() -> Iterator[None]:
    with tabel_sekali():
        yield


@pytest.fixture(scope="session")
def _akar_data() -> Iterator[Path]:
    akar = Path(tempfile.mkdtemp(prefix="kinerja-uji-"))
    yield akar
    shutil.rmtree(akar, ignore_errors=True)


@pytest.fixture(autouse=True)
def data_sendiri(_akar_data: Path) -> Iterator[Path]:
    """KINERJA_DATA of this test: a folder that no other test uses, made only when something is put there."""
    folder = _akar_data / str(next(_nomor))
    lama = os.environ.get("KINERJA_DATA")
    os.environ["KINERJA_DATA"] = str(folder)
    yield folder
    if lama is None:
        os.environ.pop("KINERJA_DATA", None)
    else:
        os.environ["KINERJA_DATA"] = lama


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """On CI nothing may be left out quietly: a skipped test counts as failed."""
    laporan = yield
    return _tanpa_lewat(laporan)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    """The same for a whole file that skips itself."""
    laporan = yield
    return _tanpa_lewat(laporan)


def _tanpa_lewat(laporan):
    if os.environ.get("CI") and laporan.skipped and not hasattr(laporan, "wasxfail"):
        laporan.outcome = "failed"
        laporan.longrepr = f"skipped, which CI does not allow: {laporan.longrepr}"
    return laporan
