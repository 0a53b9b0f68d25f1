"""A folder that cannot be made: the sentence says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.cetak import siapkan_folder


def test_the_reason_stands_in_the_sentence(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    with pytest.raises(
        Tolakan, match=r"dapat dibuat: (sebagian jalurnya bukan folder|sudah ada)\."
    ) as e:
        siapkan_folder(tmp_path / "berkas" / "keluar")
    assert e.value.siapa == "operator"
    assert siapkan_folder(tmp_path / "baru" / "lagi").is_dir()
