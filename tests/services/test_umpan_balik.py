"""Feedback: one giver, one place, one period; rewritten, taken away, closed with the evaluation."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import penilaian, skp, umpan_balik
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def test_the_leader_writes_once_per_place_and_rewrites(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    rhk = skp.muat(k.sesi, a).baris[0].rhk_id
    kasi = k.sebagai(k.kasi)
    umpan_balik.tulis(kasi, a, p, "Baik", rhk_id=rhk)
    umpan_balik.tulis(k.sesi, a, p, "Baik sekali", rhk_id=rhk)
    umpan_balik.tulis(kasi, a, p, "Ramah", nomor_perilaku=1)
    umpan_balik.tulis(kasi, a, p, "Cekatan", nomor_perilaku=1, peran_pemberi="rekan kerja")
    isi = {
        (u.rhk_id, u.nomor_perilaku, u.peran_pemberi, u.pemberi, u.teks)
        for u in umpan_balik.daftar(kasi, a, p)
    }
    assert isi == {
        (rhk, 0, "Pimpinan", "Yulia Paramita", "Baik sekali"),
        (None, 1, "Pimpinan", "Yulia Paramita", "Ramah"),
        (None, 1, "Rekan Kerja", "Yulia Paramita", "Cekatan"),
    }
    umpan_balik.tulis(kasi, a, p, "", rhk_id=rhk)
    assert all(u.rhk_id is None for u in umpan_balik.daftar(kasi, a, p))
    umpan_balik.hapus(kasi, umpan_balik.daftar(kasi, a, p)[0].id)
    assert len(umpan_balik.daftar(kasi, a, p)) == 1


def test_wrong_places_givers_and_eyes_are_refused(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    kasi = k.sebagai(k.kasi)
    with pytest.raises(Tolakan, match="Pilih satu hasil kerja atau satu perilaku"):
        umpan_balik.tulis(kasi, a, p, "x")
    with pytest.raises(Tolakan, match="nomor 8 tidak ada"):
        umpan_balik.tulis(kasi, a, p, "x", nomor_perilaku=8)
    with pytest.raises(Tolakan, match="tidak dikenal"):
        umpan_balik.tulis(kasi, a, p, "x", nomor_perilaku=1, peran_pemberi="Tetangga")
    with pytest.raises(Tolakan):
        umpan_balik.tulis(k.sebagai(k.staf[0]), a, p, "x", nomor_perilaku=1)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        umpan_balik.daftar(k.sebagai(k.staf[1]), a, p)


def test_feedback_closes_with_the_evaluation(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(a, p, c, "2") for c in ("hasil", "perilaku")])
    penilaian.selesai(k.sebagai(k.kasi), p, [a])
    with pytest.raises(Tolakan, match="sudah selesai"):
        umpan_balik.tulis(k.sebagai(k.kasi), a, p, "x", nomor_perilaku=1)
