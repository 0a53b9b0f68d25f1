"""Hostile lines inside an otherwise perfect file: the genuine writer has gone bad and signs what he likes."""

from __future__ import annotations

import json
import random
from typing import Any

from kinerja_desktop.exchange import berkas as adk
from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from tests.exchange.fuzz_adk import Bengkel

DALAM = b"[" * 100_000


def _rantai(baris: list[bytes]) -> list[Any]:
    """Chains as a careful forger would state them; TolakanBerkas when the lines cannot be read."""
    return [list(t) for t in hitung_rantai(baca_commit(b) for b in baris)]


def _bungkus(b: Bengkel, baris: list[bytes], jujur: bool = True) -> bytes:
    lain = [adk.bungkus_baris(j, i) for j, i in b.baris if j != "C"]
    ganti: dict[str, Any] = {}
    if jujur:
        try:
            ganti["chains"] = _rantai(baris)
        except (TolakanBerkas, ValueError):
            ganti = {}
    isi = [b'["C",' + x + b"]" for x in baris]
    return b.segel(b.polos([*isi, *lain]), **ganti)


def commit(b: Bengkel) -> list[bytes]:
    return [i for j, i in b.baris if j == "C"]


def urutan(b: Bengkel, r: random.Random) -> bytes:
    """Doubled, re-ordered, missing and added lines under the honest statement of the first file."""
    c = commit(b)
    cara = r.randrange(4)
    if cara == 0:
        c.insert(r.randrange(len(c)), r.choice(c))
    elif cara == 1:
        i, k = r.sample(range(len(c)), 2)
        c[i], c[k] = c[k], c[i]
    elif cara == 2:
        del c[r.randrange(len(c))]
    else:
        c = [*c, *c]
    return _bungkus(b, c, jujur=False)


def bidang(b: Bengkel, r: random.Random) -> bytes:
    """One field of one commit line that no honest program writes."""
    c = commit(b)
    i = r.randrange(len(c))
    isi = json.loads(c[i])
    nomor, nilai = r.choice((
        (0, r.choice((0, 2, "1", None, 10**30))), (1, r.choice(("", "00", "zz" * 32, 5, "00" * 33))),
        (2, r.choice((0, -1, 2**63, 1.5, "3", None, 10**500, 1 << 41))),
        (3, r.choice(("", "00", 7, "zz" * 32))),
        (4, r.choice((-1, 2**63, 7_258_118_400_000 << 16, 1e300, "x", None))),
        (5, r.choice(("", "x", 5, "0" * 90))),
        (6, r.choice(([], ["a"], ["a", "b"], "abc", [1, 2, 3], ["x" * 400] * 3, None))),
        (7, r.choice((None, 5, "x" * 400, []))), (8, r.choice((0, -1, "1", None, 10**9, 2.5))),
        (9, r.choice((["x"], ["00000000:1:zz"], [":" * 40], None, "00", [None], ["ffffffff:1:" + "0" * 31]))),
        (10, r.choice((None, {}, [[]], ["pegawai"], [["pegawai", "00", "i", [], []]], "x", [None] * 3))),
        (11, r.choice((None, [], "x", 5))),
    ))  # fmt: skip
    isi[nomor] = nilai
    c[i] = json.dumps(isi).encode()
    return _bungkus(b, c)


def perubahan(b: Bengkel, r: random.Random) -> bytes:
    """A change that does not fit its table: wrong kinds, long texts, a row twice, an unknown operation."""
    c = commit(b)
    i = r.randrange(len(c))
    isi = json.loads(c[i])
    p = isi[10][0]
    cara = r.randrange(9)
    if cara == 0:
        p[2] = r.choice(("x", "", "I", 5, None))
    elif cara == 1:
        p[1] = r.choice(("00", "zz" * 16, "", 7, p[1] * 2))
    elif cara == 2:
        isi[10].append(p)
    elif cara == 3:
        p[4] = {
            "nama": r.choice((["a"], ["a", "b", "c"], "b", [{}, "x"], [1.5, 2.5], [True, False], [[], []]))
        }
        p[2] = "u"
    elif cara == 4:
        p[2], p[4] = "u", {"nama": ["a", "x" * 70_000]}
    elif cara == 5:
        p[2], p[4] = "u", {"_del": [0, r.choice((2, -1, "1", None))]}
    elif cara == 6:
        p[0], p[2], p[4] = "pegawai", "u", {"nama": ["a", r.choice((5, None, 2**63, -(2**70)))]}
    elif cara == 7:
        p[0], p[2], p[4] = "penempatan", "u", {"pegawai_id": [None, r.choice(("x", "00", 5, "Z" * 32))]}
    else:
        p[3] = r.choice((["x"], [5], "x", [""], ["00000000:1:" + "g" * 32], ["00000000:-1:" + "0" * 32]))
    c[i] = json.dumps(isi).encode()
    return _bungkus(b, c)


def bentuk(b: Bengkel, r: random.Random) -> bytes:
    """Lines that are no JSON, too deep, too big, no UTF-8, or of no kind."""
    c = commit(b)
    i = r.randrange(len(c))
    asli = c[i]
    c[i] = r.choice((
        DALAM, b'{"a":' * 50_000, b"", b"null", b"[]", b"{}", b"NaN", b"1e999", b"9" * 5000, b"\xff\xfe\xfd",
        asli[:-1], asli + b",1", asli.replace(b'"', b"'"), asli[:-1] + b"\xc3(]", asli + b"]",
        b'"' + b"x" * 90_000 + b'"',
        asli[: r.randrange(1, len(asli))], b"\x00" * 50, asli[:-1] + b',"\\ud800"]', b"-" * 3000,
    ))  # fmt: skip
    if r.random() < 0.25:
        return _jenis(b, r, c)
    return _bungkus(b, c)


def _jenis(b: Bengkel, r: random.Random, c: list[bytes]) -> bytes:
    salah = r.choice(
        (b"", b"[]", b'["C"]', b'["CC",1]', b"{}", b'["1",2]', b'["C",1', b'["C" ,1]', b"\xff" * 20)
    )
    isi = [b'["C",' + x + b"]" for x in commit(b)]
    isi.insert(r.randrange(len(isi)), salah)
    return b.segel(b.polos(isi))


def tanda_terima(b: Bengkel, r: random.Random) -> bytes:
    """A receipt that is none."""
    salah = r.choice((
        b"{}", b"[]", b"null", b'{"sha256":5}', DALAM, b"\xff\xff", b'{"sha256":"' + b"0" * 63 + b'"}',
        b"7", b"",
        json.dumps({"sha256": "0" * 64, "nama": "x" * 400, "hasil": "", "diterima": ""}).encode(),
        json.dumps({"sha256": "0" * 64, "nama": "", "hasil": "", "diterima": "", "baru": -1}).encode(),
        json.dumps({"sha256": "0" * 64, "nama": "", "hasil": "", "diterima": "", "baru": 2**63}).encode(),
    ))  # fmt: skip
    isi = [adk.bungkus_baris(j, i) for j, i in b.baris]
    return b.segel(b.polos([*isi, b'["R",' + salah + b"]"]))
