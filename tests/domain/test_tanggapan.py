"""Stances on a row: they count for the words they were said of, each side has its own, words are a must."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggapan import (
    NAMA_KEADAAN_BARIS,
    NAMA_SIKAP,
    KeadaanBaris,
    Sikap,
    Tanggapan,
    keadaan_baris,
    periksa,
    sebut,
    wajib_terbuka,
)
from kinerja_desktop.domain.tolakan import Tolakan

P, N = Peran.PEGAWAI, Peran.PENILAI
_UTAS = st.lists(
    st.builds(
        Tanggapan, st.sampled_from(Sikap), st.just("teks"), st.sampled_from("abc"), st.sampled_from([P, N])
    ),
    max_size=6,
)


@given(_UTAS, st.sampled_from("abcd"))
def test_the_last_stance_on_these_words_decides(utas: list[Tanggapan], sidik: str) -> None:
    penentu = [t for t in utas if t.sikap in (Sikap.USUL, Sikap.TERIMA, Sikap.KEMBALI)]
    cocok = [t.sikap.value for t in penentu if t.sidik == sidik]
    harap = cocok[-1] if cocok else "berubah" if penentu else ""
    assert keadaan_baris(utas, sidik).value == harap


def test_every_stance_and_state_has_a_name() -> None:
    assert set(NAMA_SIKAP) == set(Sikap)
    assert set(NAMA_KEADAAN_BARIS) == set(KeadaanBaris)


@pytest.mark.parametrize(
    ("peran", "sikap", "teks", "kalimat"),
    [
        (P, Sikap.TERIMA, "x", "hak pejabat penilai"),
        (N, Sikap.USUL, "x", "hak pegawai"),
        (N, Sikap.KEMBALI, " ", "apa yang harus diperbaiki"),
        (P, Sikap.CATATAN, "", "isi tanggapannya"),
        (P, Sikap.JAWAB, "x", "Belum ada tanggapan untuk dijawab"),
        (N, Sikap.TERIMA, "", "sudah diterima"),
        (Peran.PENGAWAS, Sikap.CATATAN, "x", "hak"),
    ],
)
def test_refusals(peran: Peran, sikap: Sikap, teks: str, kalimat: str) -> None:
    utas = [Tanggapan(Sikap.TERIMA, "", "a", N)] if sikap is Sikap.TERIMA and peran is N else []
    with pytest.raises(Tolakan, match=kalimat):
        periksa(peran, sikap, teks, utas, "a")


def test_what_is_allowed_passes() -> None:
    utas = [Tanggapan(Sikap.KEMBALI, "Naikkan", "a", N)]
    periksa(P, Sikap.JAWAB, "Baik", utas, "a")
    periksa(P, Sikap.USUL, "", utas, "b")
    periksa(N, Sikap.TERIMA, "", utas, "b")
    wajib_terbuka(StatusDokumen.DRAF)
    with pytest.raises(Tolakan, match="memerlukan Revisi"):
        wajib_terbuka(StatusDokumen.DISETUJUI)
    assert sebut(["a", "b", "c"], 2) == "a; b (dan 1 lagi)"
