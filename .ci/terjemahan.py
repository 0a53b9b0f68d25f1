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
POLA = AKAR / "resources" / "terjemahan" / "pola.json"
TS_QT = AKAR / "resources" / "terjemahan" / "qt_id.ts"
JENDELA = ("ui", "app.py", "tur")
# Packages whose sentences reach a person through Tolakan, findings and results.
BERKALIMAT = ("domain", "store", "services", "exchange", "spreadsheets", "reports", "flows", "system")
DATA = "contoh"  # what invented people wrote in the sample office is data, in the language they wrote it
KERTAS = ("reports", "store")  # printed forms stay Indonesian; the store speaks only through refusals
BUKAN_KERTAS = ("periksa.py",)  # what is said about a form before it is printed
TEKNIS = ("anak.py", "cfb.py", "jam.py", "penyimpanan.py")  # names of Windows, not words for people
_PEMROGRAM = {"ValueError", "KeyError", "TypeError", "RuntimeError", "AssertionError", "getLogger", "compile"}
_KATA = re.compile(r"[A-Za-z]{3}")
_LABEL = re.compile(r"^(?:[A-Z][a-z]+[.,:]?|[A-Z]{2,}(?= [a-z]))([ /-][\w().,:/-]+)*\s?$")
_FRASA = re.compile(r"^ ?[a-z]+( [a-zA-Z.,/()-]+)+ ?$")
_TEKNIS = re.compile(r"^\S+$|tidak dikenal: \{|tidak sah: \{|\n")
_TOMBOL = re.compile(r"&(?=[^&\s])")
# Words that hardly any Indonesian sentence does without; names of files, folders and terms stay as they are.
_INDONESIA = re.compile(
    r"\b(yang|dan|atau|untuk|belum|sudah|tidak|dengan|dari|pada|ini|itu|akan|dapat|oleh|semua|pegawai|penilai"
    r"|penilaian|jabatan|berkas|simpan|hapus|pilih|tanggal|tahun|periode|selesai|mulai|hari)\b",
    re.IGNORECASE,
)
_ISTILAH = re.compile(
    r"\{[^{}]*\}|\([^)]*\)|--terapkan|sheet Pegawai|Pegawai Contoh|headings NIP and Nama|except NIP and Nama"
)
# Single small words look like keys; these are said to people. The template joins two of anything said.
LEPAS = (
    *("utama", "tambahan", "dikonfirmasi"),
    *(
        "besok",
        "kantor",
        "{0} dan {1}",
        "Triwulan {0}",
        "Evaluasi {0}",
        "Dokumen {0}",
        "Evaluasi Kinerja {0}",
    ),
    *("Baris {0}: {1}", "Tambah baris SKP {0}", "Hapus baris SKP {0}"),
    *("Dokumen Evaluasi {0}", "{0} tahun berjalan", "{0} tahun berikutnya"),
)
_KALIMAT = re.compile(r"^[A-Z“{0-9].*\s.*[.?!:]$", re.DOTALL)
_BUKAN = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|ALTER|WITH|WHERE)\b")


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


def _keterangan(pohon: ast.AST) -> set[int]:
    """Strings that stand alone: docstrings of modules, functions and attributes."""
    return {
        id(s.value) for s in ast.walk(pohon) if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)
    }


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


def _tolakan(pohon: ast.Module, kelas: set[str]) -> Iterator[str]:
    """Templates of refusals, and who must act."""
    for s in ast.walk(pohon):
        if isinstance(s, ast.Call) and _nama(s.func) in kelas:
            calon = [k.value for k in s.keywords if k.arg == "siapa"] + s.args[:1]
            yield from (str(c.value) for c in calon if isinstance(c, ast.Constant) and c.value)


def _tr_dalam_f(pohon: ast.Module) -> Iterator[tuple[str, str]]:
    """(class, text) of tr() inside f-strings, which lupdate does not look into."""
    for kelas in ast.walk(pohon):
        if isinstance(kelas, ast.ClassDef):
            for f in ast.walk(kelas):
                for s in ast.walk(f) if isinstance(f, ast.JoinedStr) else ():
                    if (
                        isinstance(s, ast.Call)
                        and _nama(s.func) == "tr"
                        and isinstance(s.args[0], ast.Constant)
                    ):
                        yield kelas.name, str(s.args[0].value)


def _enum(pohon: ast.Module) -> Iterator[str]:
    """Values of StrEnums that people read: they begin with a capital and a small letter."""
    for kelas in ast.walk(pohon):
        if isinstance(kelas, ast.ClassDef) and {_nama(b) for b in kelas.bases} & {"StrEnum", "Enum"}:
            for s in kelas.body:
                if isinstance(s, ast.Assign) and isinstance(s.value, ast.Constant):
                    nilai = s.value.value
                    if isinstance(nilai, str) and re.match(r"[A-Z][a-z]", nilai):
                        yield nilai


def _pola(teks: ast.JoinedStr) -> str:
    """An f-string as a template whose blanks have numbers."""
    hasil, n = "", 0
    for bagian in teks.values:
        if isinstance(bagian, ast.Constant):
            hasil += str(bagian.value).replace("{", "{{").replace("}", "}}")
        else:
            hasil, n = hasil + f"{{{n}}}", n + 1
    return hasil


def _bukan_layar(pohon: ast.AST) -> set[int]:
    """Constants that never reach a person: docstrings, keys, parts of f-strings, what programmers read."""
    bukan = _keterangan(pohon)
    for s in ast.walk(pohon):
        if isinstance(s, ast.JoinedStr):
            bukan.update(id(v) for v in s.values)
        elif isinstance(s, ast.FormattedValue) and s.format_spec is not None:
            bukan.add(id(s.format_spec))
        elif isinstance(s, ast.Dict):
            bukan.update(id(k) for k in s.keys if k is not None)
        elif isinstance(s, ast.Assign) and _nama(s.targets[0]) == "__all__":
            bukan.update(id(x) for x in ast.walk(s.value))
        elif isinstance(s, ast.Call) and _nama(s.func) in _PEMROGRAM:
            bukan.update(id(x) for a in s.args for x in ast.walk(a))
    return bukan


def _teks(simpul: ast.AST) -> str:
    """The text of a node when it is words for a person: a sentence, a label, or a template; else empty."""
    if isinstance(simpul, ast.JoinedStr):
        pola = _pola(simpul)
        polos = re.sub(r"\{\d+\}", "", pola)
        return pola if _KATA.search(polos) and not _BUKAN.match(pola) and not _TEKNIS.search(pola) else ""
    if not isinstance(simpul, ast.Constant) or not isinstance(simpul.value, str):
        return ""
    teks = simpul.value
    if _BUKAN.match(teks) or len(teks) < 3:
        return ""
    kalimat = _KALIMAT.match(teks) and len(teks) > 12
    return teks if kalimat or _LABEL.match(teks) or _FRASA.match(teks) else ""


def kalimat_paket(paket: Path) -> list[str]:
    """Every sentence, label and template that domain, services and the like may show, in a stable order."""
    pohon = {
        b: ast.parse(b.read_text(encoding="utf-8"))
        for nama in BERKALIMAT
        for b in sorted((paket / nama).rglob("*.py"))
        if "migrasi" not in b.parts and "migrations" not in b.parts and b.name not in TEKNIS
    }
    kelas = _kelas_tolakan(list(pohon.values()))
    hasil = set(LEPAS) if paket == PAKET else set[str]()
    for berkas in berkas_jendela(paket):
        hasil.update(_tolakan(ast.parse(berkas.read_text(encoding="utf-8")), kelas))
    for berkas, p in pohon.items():
        hasil.update(_tolakan(p, kelas))
        bukan = _bukan_layar(p)
        layar = berkas.name in BUKAN_KERTAS or not {DATA, *KERTAS} & set(berkas.parts)
        if "domain" in berkas.parts:
            hasil.update(_enum(p))
        for s in ast.walk(p):
            if id(s) not in bukan and layar:
                hasil.add(_teks(s))
    return sorted(t for t in hasil if t.strip())


def pola_paket(paket: Path) -> list[str]:
    """Those of them that have blanks and enough words of their own to be recognised when filled."""
    return [t for t in kalimat_paket(paket) if lubang(t) and _KATA.search(re.sub(r"\{[^{}]*\}", " ", t))]


def susun(ts: Path, paket: Path = PAKET) -> None:
    """Bring a .ts up to date with the sources; translations that are there stay."""
    with tempfile.TemporaryDirectory() as sementara:
        pesan = Path(sementara) / "pesan.py"
        isi = [("Pesan", k) for k in kalimat_paket(paket)]
        for b in berkas_jendela(paket):
            isi += sorted(set(_tr_dalam_f(ast.parse(b.read_text(encoding="utf-8")))))
        baris = [f'translate("{k}", {json.dumps(t, ensure_ascii=False)})' for k, t in isi]
        pesan.write_text(
            "\n".join(
                ["from PySide6.QtCore import QCoreApplication", *("QCoreApplication." + b for b in baris)]
            )
            + "\n",
            encoding="utf-8",
        )
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
    """(context, source) of entries without a finished translation, or whose translation is faulty."""
    hasil = []
    for konteks in ET.parse(ts).getroot().iter("context"):
        nama = konteks.findtext("name") or ""
        for pesan in konteks.iter("message"):
            sumber, jadi = pesan.findtext("source") or "", pesan.find("translation")
            teks = (jadi.text or "") if jadi is not None else ""
            belum = jadi is None or jadi.get("type") == "unfinished" or not teks
            if belum or cacat(sumber, teks, ts == TS):
                hasil.append((nama, sumber))
    return hasil


def cacat(sumber: str, teks: str, inggris: bool = True) -> str:
    """What is wrong with a translation: blanks, accelerators, edges, or words that are still Indonesian."""
    if lubang(sumber) != lubang(teks):
        return "lubang {} berbeda"
    if len(_TOMBOL.findall(sumber)) != len(_TOMBOL.findall(teks)):
        return "tanda & berbeda"
    for ujung in (str.lstrip, str.rstrip):
        if len(sumber) - len(ujung(sumber)) != len(teks) - len(ujung(teks)):
            return "spasi di ujung berbeda"
    elipsis = ("…", "...")
    if sumber.endswith(elipsis) != teks.endswith(elipsis) or sumber.count("\n") > teks.count("\n"):
        return "tanda … atau baris berbeda"
    if inggris and sumber != teks and (sisa := _INDONESIA.findall(_ISTILAH.sub("", teks))):
        return f"masih Indonesia: {sisa}"
    return ""


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


def _json(daftar: list[str]) -> str:
    return json.dumps(daftar, ensure_ascii=False, indent=0) + "\n"


def periksa() -> int:
    """0 when both catalogues are fresh, complete and compiled."""
    salah = 0
    if not POLA.exists() or POLA.read_text(encoding="utf-8") != _json(pola_paket(PAKET)):
        print("pola.json basi: jalankan python .ci/terjemahan.py --perbarui")
        salah = 1
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
            print(f"belum diterjemahkan dengan benar [{konteks}] {sumber!r}")
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
        POLA.write_text(_json(pola_paket(PAKET)), encoding="utf-8")
        for ts in (TS, TS_QT):
            kompilasi(ts, ts.with_suffix(".qm"))
        for konteks, sumber in kurang(TS):
            print(json.dumps([konteks, sumber], ensure_ascii=False))
        return 0
    return periksa()


if __name__ == "__main__":
    raise SystemExit(main())
