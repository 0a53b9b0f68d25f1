"""The sample office holds every form of SKP, with annexes and with paths that fit their targets."""

from __future__ import annotations

from kinerja_desktop.domain.skp import Metode
from kinerja_desktop.domain.target import periksa_jalur, urai_target
from kinerja_desktop.services import iku, skp
from kinerja_desktop.services.sesi import Sesi


def test_every_form_of_skp_is_in_the_office(tahun: Sesi):
    semua = [skp.muat(tahun, s.skp_id) for s in skp.daftar(tahun, 2026)]
    assert {(s.bentuk, s.pendekatan) for s in semua} == {
        ("pimpinan", "kuantitatif"),
        ("administrasi", "kuantitatif"),
        ("administrasi", "kualitatif"),
    }
    assert all({b.jenis for b in s.butir} == {"dukungan", "skema", "konsekuensi"} for s in semua)
    baris = [b for s in semua for b in s.baris]
    assert {b.metode for b in baris} == {"", "hitungan", "posisi", "rilis"}
    assert {"organisasi", "individu"} <= {b.lingkup for b in baris}
    for b in baris:
        if b.jalur:
            jalur = [n.strip() for n in b.jalur.split(";")]
            assert periksa_jalur(urai_target(b.target), Metode(b.metode), jalur) == [], (b.indikator, b.jalur)
    assert any(b.jenis == "tambahan" and b.penugasan_dari for b in baris)


def test_the_camats_skp_says_what_the_iku_says(tahun: Sesi):
    lembar = iku.lembar(tahun, 2026)
    assert lembar.pakai
    assert [p.beda for p in lembar.pakai.values() if p.beda] == []
