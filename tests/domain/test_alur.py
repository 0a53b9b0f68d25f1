"""Workflow and permissions: the good path, and every wrong state or person refused by name."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.alur import (
    LANGKAH_EVALUASI,
    LANGKAH_SKP,
    langkah_evaluasi,
    langkah_skp,
    wajib_dapat_diubah_skp,
)
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import TINDAKAN, boleh, nama_tindakan, siapa_boleh, wajib_boleh
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan

OPERATOR, PEGAWAI, PENILAI, PIMPINAN, PENGAWAS, PUSAT = ({p} for p in Peran)


def test_the_life_of_an_skp() -> None:
    s = StatusDokumen.DRAF
    for langkah, peran in (
        ("ajukan", PEGAWAI),
        ("kembalikan", PENILAI),
        ("ajukan", OPERATOR),
        ("setujui", PENILAI),
        ("kirim", OPERATOR),
        ("terima", PUSAT),
    ):
        s = langkah_skp(s, langkah, peran, "target belum terukur")
    assert s is StatusDokumen.DITERIMA
    assert langkah_skp(s, "revisi", PENILAI, "mutasi") is StatusDokumen.DRAF


def test_the_life_of_an_evaluation() -> None:
    s = StatusEvaluasi.DRAF
    for langkah, peran in (
        ("nilai", PENILAI),
        ("sampaikan", PENILAI),
        ("terima", PEGAWAI),
        ("keberatan", PEGAWAI),
        ("putuskan", PENILAI),
        ("final", PIMPINAN),
    ):
        s = langkah_evaluasi(s, langkah, peran, "bukti terlampir")
    assert s is StatusEvaluasi.FINAL
    assert [x.nama for x in LANGKAH_EVALUASI.values() if s in x.dari] == ["batal_final"]


def test_wrong_person_is_told_who_may() -> None:
    with pytest.raises(Tolakan) as e:
        langkah_skp(StatusDokumen.DIAJUKAN, "setujui", PEGAWAI)
    assert str(e.value) == (
        "Anda (pegawai yang bersangkutan) tidak dapat menyetujui SKP. Yang memperbaiki: pejabat penilai."
    )


def test_wrong_state_is_named_with_the_right_ones() -> None:
    with pytest.raises(Tolakan) as e:
        langkah_skp(StatusDokumen.DISETUJUI, "ajukan", PEGAWAI)
    assert "statusnya Disetujui" in str(e.value)
    assert "Draf atau Dikembalikan" in str(e.value)


@pytest.mark.parametrize("alasan", ["", "  \n"])
def test_returning_needs_a_reason(alasan: str) -> None:
    with pytest.raises(Tolakan, match="alasan"):
        langkah_skp(StatusDokumen.DIAJUKAN, "kembalikan", PENILAI, alasan)


def test_a_step_succeeds_only_from_its_states_and_for_its_roles() -> None:
    for s, p, (nama, x) in itertools.product(StatusDokumen, Peran, LANGKAH_SKP.items()):
        if s in x.dari and boleh({p}, x.tindakan):
            assert langkah_skp(s, nama, {p}, "alasan") is x.ke
        else:
            with pytest.raises(Tolakan) as e:
                langkah_skp(s, nama, {p}, "alasan")
            assert e.value.siapa == siapa_boleh(x.tindakan)
    for t, p, (nama, y) in itertools.product(StatusEvaluasi, Peran, LANGKAH_EVALUASI.items()):
        if not (t in y.dari and boleh({p}, y.tindakan)):
            with pytest.raises(Tolakan):
                langkah_evaluasi(t, nama, {p}, "alasan")


def test_only_an_assessor_approves_and_rates() -> None:
    for p in Peran:
        for tindakan in ("skp.setujui", "skp.kembalikan", "evaluasi.nilai"):
            assert boleh({p}, tindakan) == (p is Peran.PENILAI)
        assert boleh({p}, "organisasi.tetapkan") == (p is Peran.PIMPINAN)
        assert boleh({p}, "kompilasi") == (p is Peran.PUSAT)


def test_every_action_and_every_step_has_words() -> None:
    assert all(nama_tindakan(t) for t in TINDAKAN)
    for langkah in (*LANGKAH_SKP.values(), *LANGKAH_EVALUASI.values()):
        assert langkah.tindakan in TINDAKAN


def test_a_supervisor_reads_and_prints_only() -> None:
    assert {t for t in TINDAKAN if boleh(PENGAWAS, t)} == {"lihat", "riwayat.lihat", "cetak", "ekspor"}


def test_the_centre_never_edits_an_offices_documents() -> None:
    assert not any(boleh(PUSAT, t) for t in TINDAKAN if t.split(".")[0] in ("skp", "realisasi", "evaluasi"))


@given(st.sets(st.sampled_from(Peran)), st.sampled_from(sorted(TINDAKAN)))
def test_roles_add_up_and_refusal_names_who(peran: set[Peran], tindakan: str) -> None:
    assert boleh(peran, tindakan) == any(boleh({p}, tindakan) for p in peran)
    if boleh(peran, tindakan):
        wajib_boleh(peran, tindakan, "melakukan itu")
    else:
        with pytest.raises(Tolakan) as e:
            wajib_boleh(peran, tindakan, "melakukan itu")
        assert siapa_boleh(tindakan) in str(e.value)


def test_an_unknown_action_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        boleh(OPERATOR, "terbang")


def test_closed_documents_say_the_way_out() -> None:
    wajib_dapat_diubah_skp(StatusDokumen.DIKEMBALIKAN)
    for status, jalan in (
        (StatusDokumen.DIAJUKAN, "tarik"),
        (StatusDokumen.DISETUJUI, "buka kembali"),
        (StatusDokumen.DIBATALKAN, "SKP baru"),
    ):
        with pytest.raises(Tolakan, match=jalan):
            wajib_dapat_diubah_skp(status)
