#!/usr/bin/env python3
"""English catalogue of the window: fresh, complete, compiled.

python .ci/terjemahan.py                 check; exit 1 and say what is stale or untranslated
python .ci/terjemahan.py --perbarui      read the sources, keep translations, compile, list what is missing
python .ci/terjemahan.py --isi a.json    fill in {"source": "English"} or {"context": {"source": "English"}}
"""

from __future__ import annotations

import argparse
import ast
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
PAKET = AKAR / "kinerja_desktop"
TS = AKAR / "resources" / "terjemahan" / "kinerja_en.ts"
TS_QT = AKAR / "resources" / "terjemahan" / "qt_id.ts"
JENDELA = ("ui", "app.py", "tur")
# Packages whose sentences reach a person through Tolakan, findings and results.
BERKALIMAT = ("domain", "store", "services", "exchange", "spreadsheets", "reports", "flows", "system")
_KALIMAT = re.compile(r"^[A-Z“{0-9].*\s.*[.?!:]$", re.DOTALL)
_BUKAN = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|ALTER|WITH)\b")


def alat(nama: str) -> str:
    """Path of a Qt tool that belongs to the Python that runs this."""
    dekat = Path(sys.executable).parent / f"pyside6-{nama}"
    for calon in (dekat, dekat.with_suffix(".exe")):
        if calon.exists():
            return str(calon)
    ditemukan = shutil.which(f"pyside6-{nama}")
    if ditemukan is None:
        raise SystemExit(f"pyside6-{nama} tidak ditemukan: pasang PySide6-Essentials dahulu")
    return ditemukan


def berkas_jendela(paket: Path) -> list[Path]:
    """Python files whose tr()/translate() texts belong to the window."""
    hasil: list[Path] = []
    for nama in JENDELA:
        tempat = paket / nama
        hasil += sorted(tempat.rglob("*.py")) if tempat.is_dir() else [tempat] if tempat.exists() else []
    return hasil


def _docstring(pohon: ast.AST) -> set[int]:
    hasil: set[int] = set()
    for simpul in ast.walk(pohon):
        if (
            isinstance(simpul, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
            and simpul.body
        ):
            awal = simpul.body[0]
            if isinstance(awal, ast.Expr) and isinstance(awal.value, ast.Constant):
                hasil.add(id(awal.value))
    return hasil


def _nama(fungsi: ast.expr) -> str:
    return (
        fungsi.id
        if isinstance(fungsi, ast.Name)
        else fungsi.attr
        if isinstance(fungsi, ast.Attribute)
        else ""
    )


def _kelas_tolakan(pohon: list[ast.Module]) -> set[str]:
    kelas = {"Tolakan"}
    while True:
        baru = {
            s.name
            for p in pohon
            for s in ast.walk(p)
            if isinstance(s, ast.ClassDef) and {_nama(b) for b in s.bases} & kelas
        }
        if baru <= kelas:
            return kelas
        kelas |= baru


def _enum(pohon: ast.Module) -> Iterator[str]:
    """Values of StrEnums that people read: they begin with a capital and a small letter."""
    for kelas in ast.walk(pohon):
        if isinstance(kelas, ast.ClassDef) and {_nama(b) for b in kelas.bases} & {"StrEnum", "Enum"}:
            for s in kelas.body:
                if isinstance(s, ast.Assign) and isinstance(s.value, ast.Constant):
                    nilai = s.value.value
                    if isinstance(nilai, str) and re.match(r"[A-Z][a-z]", nilai):
                        yield nilai


def kalimat_paket(paket: Path) -> list[str]:
    """Every sentence that domain, services and the like may show, in a stable order."""
    pohon = {
        b: ast.parse(b.read_text(encoding="utf-8"))
        for nama in BERKALIMAT
        for b in sorted((paket / nama).rglob("*.py"))
        if "migrasi" not in b.parts and "migrations" not in b.parts
    }
    kelas = _kelas_tolakan(list(pohon.values()))
    hasil: set[str] = set()
    for berkas, p in pohon.items():
        bukan = _docstring(p)
        if "domain" in berkas.parts:
            hasil.update(_enum(p))
        for s in ast.walk(p):
            if isinstance(s, ast.Call) and _nama(s.func) in kelas:
                for k in s.keywords:
                    if k.arg == "siapa" and isinstance(k.value, ast.Constant) and k.value.value:
                        hasil.add(str(k.value.value))
                if s.args and isinstance(s.args[0], ast.Constant) and isinstance(s.args[0].value, str):
                    hasil.add(s.args[0].value)
            if isinstance(s, ast.JoinedStr):
                bukan.update(id(v) for v in s.values)
            if isinstance(s, ast.Constant) and isinstance(s.value, str) and id(s) not in bukan:
                teks = s.value
                if _KALIMAT.match(teks) and not _BUKAN.match(teks) and len(teks) > 12:
                    hasil.add(teks)
    return sorted(t for t in hasil if t.strip())


def susun(ts: Path, paket: Path = PAKET) -> None:
    """Bring a .ts up to date with the sources; translations that are there stay."""
    with tempfile.TemporaryDirectory() as sementara:
        pesan = Path(sementara) / "pesan.py"
        baris = ["from PySide6.QtCore import QCoreApplication"]
        baris += [
            f'QCoreApplication.translate("Pesan", {json.dumps(k, ensure_ascii=False)})'
            for k in kalimat_paket(paket)
        ]
        pesan.write_text("\n".join(baris) + "\n", encoding="utf-8")
        daftar = [str(b) for b in berkas_jendela(paket)] + [str(pesan)]
        subprocess.run(
            [
                alat("lupdate"),
                *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "id_ID"),
                *("-target-language", "en_US", "-disable-heuristic", "similartext", *daftar, "-ts", str(ts)),
            ],
            check=True,
            capture_output=True,
        )


def kompilasi(ts: Path, qm: Path) -> None:
    """Compile one catalogue."""
    subprocess.run([alat("lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True, capture_output=True)


def kurang(ts: Path) -> list[tuple[str, str]]:
    """(context, source) of entries without a finished translation, or whose {placeholders} differ."""
    hasil = []
    for konteks in ET.parse(ts).getroot().iter("context"):
        nama = konteks.findtext("name") or ""
        for pesan in konteks.iter("message"):
            sumber, jadi = pesan.findtext("source") or "", pesan.find("translation")
            teks = (jadi.text or "") if jadi is not None else ""
            if jadi is None or jadi.get("type") == "unfinished" or not teks or lubang(sumber) != lubang(teks):
                hasil.append((nama, sumber))
    return hasil


def lubang(teks: str) -> list[str]:
    """Names of the {placeholders} of a text, sorted."""
    return sorted(set(re.findall(r"\{(\w*)[^{}]*\}", teks)))


def isi(ts: Path, kamus: dict[str, object]) -> int:
    """Write translations into a catalogue; returns how many entries were filled."""
    pohon, n = ET.parse(ts), 0
    for konteks in pohon.getroot().iter("context"):
        khusus = kamus.get(konteks.findtext("name") or "")
        for pesan in konteks.iter("message"):
            sumber, jadi = pesan.findtext("source") or "", pesan.find("translation")
            arti = khusus.get(sumber) if isinstance(khusus, dict) else None
            arti = arti or kamus.get(sumber)
            if isinstance(arti, str) and jadi is not None:
                jadi.text = arti
                jadi.attrib.pop("type", None)
                n += 1
    tulis = ET.tostring(pohon.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{tulis}\n', encoding="utf-8")
    return n


def periksa() -> int:
    """0 when both catalogues are fresh, complete and compiled."""
    salah = 0
    with tempfile.TemporaryDirectory() as sementara:
        salinan = Path(sementara) / TS.name
        shutil.copy(TS, salinan)
        susun(salinan)
        if not filecmp.cmp(TS, salinan, shallow=False):
            print("kinerja_en.ts basi: jalankan python .ci/terjemahan.py --perbarui")
            salah = 1
        for ts in (TS, TS_QT):
            qm = Path(sementara) / "uji.qm"
            kompilasi(ts, qm)
            if not filecmp.cmp(qm, ts.with_suffix(".qm"), shallow=False):
                print(f"{ts.stem}.qm belum dikompilasi: jalankan python .ci/terjemahan.py --perbarui")
                salah = 1
    for ts in (TS, TS_QT):
        for konteks, sumber in kurang(ts):
            print(f"belum diterjemahkan [{konteks}] {sumber!r}")
            salah = 1
    return salah


def main() -> int:
    """Command line."""
    urai = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    urai.add_argument("--perbarui", action="store_true")
    urai.add_argument("--isi", type=Path)
    pilihan = urai.parse_args()
    if pilihan.isi:
        n = isi(TS, json.loads(pilihan.isi.read_text(encoding="utf-8")))
        print(f"{n} entri diisi")
    if pilihan.perbarui or pilihan.isi:
        susun(TS)
        for ts in (TS, TS_QT):
            kompilasi(ts, ts.with_suffix(".qm"))
        for konteks, sumber in kurang(TS):
            print(json.dumps([konteks, sumber], ensure_ascii=False))
        return 0
    return periksa()


if __name__ == "__main__":
    raise SystemExit(main())
