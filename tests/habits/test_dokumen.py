"""Documents that point at something point at something that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
DOKUMEN = [AKAR / "README.md", AKAR / "CONTRIBUTING.md", *sorted((AKAR / "docs").glob("*.md"))]
BUTIR = {2: 11, 3: 10, 4: 9, 5: 10}  # numbered points of each piece of work


@pytest.mark.parametrize("dokumen", DOKUMEN, ids=lambda d: d.name)
def test_links_lead_somewhere(dokumen):
    tujuan = re.findall(r"\]\((?!https?:|#)([^)#]+)", dokumen.read_text("utf-8"))
    assert [t for t in tujuan if not (dokumen.parent / t).exists()] == []


def test_progress_has_one_line_for_every_point():
    baris = re.findall(r"^- \[[ x]\] (\d+)\.(\d+) \S", (AKAR / "docs/progress.md").read_text("utf-8"), re.M)
    assert [(int(a), int(b)) for a, b in baris] == [(i, n) for i, j in BUTIR.items() for n in range(1, j + 1)]


def test_glossary_is_in_order_and_has_one_line_a_term():
    teks = (AKAR / "docs/glossary.md").read_text("utf-8")
    istilah = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", teks, re.M)
    kunci = [re.sub(r"[^a-z ]", "", i.lower()) for i in istilah if i != "term"]
    assert len(kunci) >= 60
    assert kunci == sorted(kunci)
    assert len(set(kunci)) == len(kunci)
