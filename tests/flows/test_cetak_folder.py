"""A folder that cannot be made: the sentence says why."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.cetak import siapkan_folder, tulis_pdf
from kinerja_desktop.system import tulis


def test_the_reason_stands_in_the_sentence(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    with pytest.raises(Tolakan, match=r"dapat dibuat: (sebagian jalurnya bukan folder|sudah ada)\.") as e:
        siapkan_folder(tmp_path / "berkas" / "keluar")
    assert e.value.siapa == "operator"
    assert siapkan_folder(tmp_path / "baru" / "lagi").is_dir()


def test_a_form_that_is_open_elsewhere_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def terbuka(*_: object, **__: object) -> None:
        raise OSError(errno.EBUSY, "open in a reader")

    monkeypatch.setattr(tulis, "tulis_utuh", terbuka)
    with pytest.raises(Tolakan, match=r"SKP\.pdf tidak dapat ditulis .*: sedang dipakai program lain\."):
        tulis_pdf(tmp_path, "SKP", b"%PDF")
