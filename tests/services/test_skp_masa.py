"""Where a post ends, its SKP ends: a move, a pension, a new SKP, and each of them taken back."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    beranda,
    pegawai,
    penempatan,
    penilai,
    penilaian,
    periode,
    riwayat,
    skp,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

JULI = date(2026, 7, 1)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, 2)


def selesai(k: Kantor, skp_id: bytes) -> date:
    return skp.muat(k.sesi, skp_id).selesai


def langkah(k: Kantor, skp_id: bytes) -> list[tuple[str, str]]:
    return [(t.tindakan, t.alasan) for t in alur_skp.tindakan(k.sesi, skp_id)]


def pindah(k: Kantor, orang: bytes, mulai: date = JULI) -> bytes:
    pos = k.buat.jabatan("Pengelola Keuangan", k.akar)
    commit = penempatan.pindahkan(k.sesi, orang, pos, k.akar, mulai).changes.commit
    assert commit is not None
    return commit


@pytest.mark.parametrize("kedudukan", ["pensiun", "meninggal", "mutasi_keluar", "cltn"])
def test_who_leaves_has_an_skp_until_the_day_before(k: Kantor, kedudukan: str) -> None:
    lama, lain = skp_disetujui(k, k.staf[0]), skp_disetujui(k, k.staf[1])
    k.sesi.jam.atur(date(2026, 7, 6))
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], kedudukan, JULI)
    lembar = skp.muat(k.sesi, lama)
    assert lembar.selesai == date(2026, 6, 30)
    assert lembar.penilai_nama == "Yulia Paramita"
    assert lembar.kekurangan == () or all(c.kolom != "penilai" for c in lembar.kekurangan)
    assert lembar.status == "disetujui"
    assert [t for t, _ in langkah(k, lama)][-1] == "tutup_masa"
    assert langkah(k, lama)[-1][1].endswith("mulai 1 Juli 2026.")
    assert selesai(k, lain) == date(2026, 12, 31)
    nama = {b.nama for b in beranda.ringkasan(k.sesi).tunggu}
    assert "Staf A" not in nama


def test_a_departure_still_to_come_is_marked_when_it_has_come(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    with pytest.raises(Tolakan, match="Pensiun Staf A baru mulai 1 Juli 2026; catat lewat Mutasi"):
        pegawai.tandai_kedudukan(k.sesi, k.staf[0], "pensiun", JULI)
    assert selesai(k, lama) == date(2026, 12, 31)
    assert pegawai.rincian(k.sesi, k.staf[0]).pegawai.kedudukan.value == "aktif"


def test_study_leave_leaves_the_skp_alone(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], "tugas_belajar", JULI)
    assert selesai(k, lama) == date(2026, 12, 31)


def test_an_skp_that_had_not_begun_is_cancelled_with_the_departure(k: Kantor) -> None:
    k.sesi.jam.atur(date(2026, 12, 28))
    periode.buat_tahun(k.sesi, 2027)
    kini, nanti = skp.buat(k.sesi, k.staf[0], 2026).value, skp.buat(k.sesi, k.staf[0], 2027).value
    k.sesi.jam.atur(date(2027, 1, 4))
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], "pensiun", date(2027, 1, 1))
    assert (selesai(k, kini), skp.muat(k.sesi, kini).status) == (date(2026, 12, 31), "draf")
    lembar = skp.muat(k.sesi, nanti)
    assert (lembar.status, lembar.alasan) == ("dibatalkan", "Pensiun mulai 1 Januari 2027.")


def test_a_closed_year_stays_as_it_was(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    with k.sesi.kerja("uji", "Tutup") as uow:
        uow.update("periode", k.periode["tahunan0"], {"status": "ditutup"})
    k.sesi.jam.atur(date(2026, 7, 6))
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], "pensiun", JULI)
    assert selesai(k, lama) == date(2026, 12, 31)


def test_a_move_ends_the_old_skp_and_the_next_begins_without_a_gap(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 6))
    pindah(k, k.staf[0])
    assert selesai(k, lama) == date(2026, 6, 30)
    assert langkah(k, lama)[-1] == ("tutup_masa", "Pindah jabatan mulai 1 Juli 2026.")
    assert skp.muat(k.sesi, lama).penilai_nama == "Yulia Paramita"
    baru = skp.muat(k.sesi, skp.buat(k.sesi, k.staf[0], 2026).value)
    assert (baru.mulai, baru.selesai, baru.jabatan) == (JULI, date(2026, 12, 31), "Pengelola Keuangan")
    with k.sesi.baca() as conn:
        from kinerja_desktop.store import repo_skp
        from kinerja_desktop.store.pelaksana import Pelaksana

        rekam = repo_skp.rekam(Pelaksana.dari(conn), baru.skp_id)
    assert rekam is not None
    assert rekam.pendahulu_id == lama


def test_a_move_leaves_the_skp_of_an_acting_post(k: Kantor) -> None:
    kosong = k.buat.jabatan("Kepala Seksi Pemerintahan", k.akar, jenis="pengawas")
    penempatan.tunjuk_plt(k.sesi, k.kasi, kosong, date(2026, 2, 1))
    pokok = skp.buat(k.sesi, k.kasi, 2026, date(2026, 1, 5)).value
    plt = skp.buat(k.sesi, k.kasi, 2026).value
    assert (pokok != plt, selesai(k, plt)) == (True, date(2026, 12, 31))
    k.sesi.jam.atur(date(2026, 7, 6))
    pindah(k, k.kasi)
    assert (selesai(k, pokok), selesai(k, plt)) == (date(2026, 6, 30), date(2026, 12, 31))


def test_undo_gives_the_months_back_and_redo_takes_them(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 6))
    commit = pindah(k, k.staf[0])
    balik = riwayat.urungkan(k.sesi, commit).changes.commit
    assert selesai(k, lama) == date(2026, 12, 31)
    assert len(penempatan.riwayat(k.sesi, k.staf[0])) == 1
    assert "tutup_masa" not in [t for t, _ in langkah(k, lama)]
    riwayat.ulangi(k.sesi, balik)
    assert selesai(k, lama) == date(2026, 6, 30)

    pensiun = pegawai.tandai_kedudukan(k.sesi, k.staf[1], "pensiun", JULI).changes.commit
    riwayat.urungkan(k.sesi, pensiun)
    assert penilai.penilai_untuk(k.sesi, k.staf[1], JULI).penilai is not None


def test_an_approval_still_is_no_matter_for_undo(k: Kantor) -> None:
    skp_disetujui(k, k.staf[0])
    setuju = next(b for b in riwayat.terakhir(k.sesi) if b.judul.startswith("Setujui"))
    with pytest.raises(Tolakan, match="pakai Batal persetujuan"):
        riwayat.urungkan(k.sesi, setuju.commit)


def test_the_old_assessor_rates_the_months_before_the_move(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 6))
    pindah(k, k.staf[0])
    kasi = k.sebagai(k.kasi)
    penilaian.beri(kasi, [UbahanNilai(lama, k.periode["triwulan2"], "perilaku", "sesuai")])
    with pytest.raises(Tolakan, match="tidak berlaku pada Triwulan III"):
        penilaian.beri(k.sesi, [UbahanNilai(lama, k.periode["triwulan3"], "perilaku", "sesuai")])
