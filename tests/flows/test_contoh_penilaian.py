"""The sample office: what is followed, talked over, asked of colleagues and objected to in its year."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import dialog_isi, pantau_isi
from kinerja_desktop.flows.contoh.umum import id_pegawai, skp_kursi
from kinerja_desktop.services.sesi import Sesi


def test_the_action_plans_propose_a_predicate_every_quarter(tahun: Sesi):
    from kinerja_desktop.services import organisasi

    for n in (1, 2, 3, 4):
        b = organisasi.bahan(tahun, contoh.periode_id(tahun, n))
        assert b.usulan == PredikatOrganisasi.BAIK.value, (n, b.usulan_kalimat)
        assert int(b.hitungan.split()[0]) > 20
        assert b.hitungan.endswith(" 0 belum")


def test_one_person_stands_at_a_band_of_absence_and_nobody_else(tahun: Sesi):
    from kinerja_desktop.services import presensi

    setahun = presensi.setahun(tahun, 2026)
    (satu,) = [b for b in setahun.baris if b.rekap.tanpa_keterangan]
    assert satu.nip == contoh.NIP["staf_umum"]
    assert satu.rekap.tanpa_keterangan == 4
    assert satu.kalimat
    assert len(setahun.baris) == 36


def test_a_week_of_the_log_three_days_of_it_copied(tahun: Sesi):
    with tahun.baca() as conn:
        baris = conn.exec_driver_sql(
            "SELECT tanggal, count(*), max(bukti <> '') FROM catatan_harian WHERE _del = 0 GROUP BY tanggal"
        ).fetchall()
    assert [tuple(b) for b in baris] == [(f"2026-03-{n:02d}", 3, int(n in (2, 6))) for n in range(2, 7)]


def test_the_team_has_two_rounds_and_one_step_past_its_day(tahun: Sesi):
    from kinerja_desktop.services import tim_evaluasi

    semua = tim_evaluasi.daftar(tahun)
    assert [t.rekam.nomor for t in semua.tim] == [pantau_isi.NOMOR_SK]
    assert len(semua.putaran) == 2
    assert semua.lewat == 1


def test_an_open_point_is_carried_into_the_second_dialogue(tahun: Sesi):
    from kinerja_desktop.services import dialog_kinerja_baca

    milik = {k: dialog_kinerja_baca.daftar(tahun, skp_kursi(tahun, k)).semua for k in dialog_isi.DIALOG}
    assert {tuple(d.status for d in semua) for semua in milik.values()} == {("selesai", "selesai")}
    kini = dialog_kinerja_baca.lembar(tahun, milik[dialog_isi.BELUM_BERES][0].id)
    assert [b.teks for b in kini.butir if b.dari and b.keadaan == "terbuka"] == [
        "SPJ menumpuk di akhir bulan."
    ]


def test_one_objection_changes_a_predicate_and_one_does_not(tahun: Sesi):
    from kinerja_desktop.services import penilaian

    for triwulan, predikat in ((2, "Sangat Baik"), (3, "Sangat Kurang")):
        k = dialog_isi.KEBERATAN[triwulan]
        baris = penilaian.lembar(tahun, contoh.periode_id(tahun, triwulan)).baris
        (satu,) = [b for b in baris if b.pegawai_id == id_pegawai(tahun)[k.kursi]]
        assert satu.predikat == predikat
    with tahun.baca() as conn:
        putus = conn.exec_driver_sql("SELECT tanggal_putusan, putusan, rating_hasil FROM keberatan")
        assert sorted(tuple(b) for b in putus) == [
            ("2026-07-27", "DITERIMA_SEBAGIAN", "di_atas"),
            ("2026-10-26", "DITOLAK", ""),
        ]


def test_colleagues_were_asked_and_posts_have_standards(tahun: Sesi):
    from kinerja_desktop.services import kompetensi, rekan_360

    (putaran,) = rekan_360.daftar(tahun, 2026)
    isi = rekan_360.lembar(tahun, putaran.putaran_id)
    assert len(isi.orang) == 2
    assert date(2026, 11, 27) == isi.ringkas.sampai
    lembar = kompetensi.lembar(tahun, id_pegawai(tahun)["kasubag_renkeu"], 2026)
    assert sum(bool(b.tingkat and b.tingkat < b.standar) for b in lembar.baris) == 2


def test_one_skp_was_revised_in_may_after_its_row_was_returned(tahun: Sesi):
    from kinerja_desktop.services import skp, tanggapan, versi_skp

    s = next(s for s in skp.daftar(tahun, 2026) if s.nip == contoh.NIP["staf_melati"])
    hasil = versi_skp.banding(tahun, s.skp_id)
    (ubah,) = hasil.selisih
    assert [(x.nama, x.lama, x.baru) for x in ubah.sel] == [("Target", "1200", "1300")]
    assert [v.keadaan for v in versi_skp.daftar(tahun, s.skp_id)] == ["digantikan", "berlaku"]
    (utas,) = tanggapan.muat(tahun, s.skp_id).utas.values()
    assert [t.sikap for t in utas] == ["usul", "kembali", "jawab", "terima"]
