"""The window appears before anything heavy is loaded; the command line starts without Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
BERAT = {
    "sqlalchemy", "alembic", "openpyxl", "lxml", "python_calamine", "reportlab", "rl_accel", "pypdfium2",
    "nacl", "pyrage", "zstandard", "msgspec", "keyring", "rapidfuzz", "PIL", "psycopg", "numpy",
}  # fmt: skip


def modul(folder: str) -> list[str]:
    dasar = AKAR / "kinerja_desktop"
    tunggal = dasar / f"{folder}.py"
    jalur = [tunggal] if tunggal.exists() else sorted((dasar / folder).rglob("*.py"))
    nama = [".".join(j.relative_to(AKAR).with_suffix("").parts) for j in jalur]
    return [n.removesuffix(".__init__") for n in nama]


def termuat(nama: list[str]) -> set[str]:
    """Top-level packages in sys.modules of a fresh Python that has imported `nama`."""
    isi = "import sys, json, importlib\nfor n in json.loads(sys.argv[1]): importlib.import_module(n)\n"
    isi += "print(json.dumps(sorted({m.split('.')[0] for m in sys.modules})))"
    hasil = subprocess.run(
        [sys.executable, "-c", isi, json.dumps(nama)], capture_output=True, text=True, cwd=AKAR, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
    return set(json.loads(hasil.stdout))


@pytest.mark.timeout(120)
def test_window_modules_load_nothing_heavy():
    jendela = [*modul("ui"), *modul("app")]
    assert len(jendela) > 5
    muat = termuat(jendela)
    assert "PySide6" in muat
    assert muat & BERAT == set()


def test_domain_needs_the_standard_library_only():
    muat = termuat(modul("domain")) - termuat([])
    assert {m for m in muat if m not in sys.stdlib_module_names} == {"kinerja_desktop"}


def test_command_line_starts_without_qt_and_without_heavy_parts():
    muat = termuat([*modul("cli"), *modul("__main__")])
    assert "PySide6" not in muat
    assert muat & BERAT == set()


def test_the_check_sees_a_heavy_import():
    assert "sqlalchemy" in termuat(["kinerja_desktop.domain", "sqlalchemy"])
