"""Assessment: computed predicate, the head follows the organisation, locks, two SKP in a year, part-time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from functools import partial

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, organisasi, pegawai, penilaian, penilaian_ubah, riwayat, skp
from kinerja_desktop.services.lembar_nilai import BarisNilai, UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def _baris(k: Kantor, skp_id: bytes, periode: str = "triwulan1", sesi: Sesi | None = None) -> BarisNilai:
    lembar = penilaian.lembar(sesi or k.sesi, k.periode[periode])
    return next(b for b in lembar.baris if b.skp_id == skp_id)


def _beri(k: Kantor, skp_id: bytes, hasil: str, perilaku: str, periode: str = "triwulan1") -> None:
    p = k.periode[periode]
    isi = [UbahanNilai(skp_id, p, "hasil", hasil), UbahanNilai(skp_id, p, "perilaku", perilaku)]
    isi += [UbahanNilai(skp_id, p, f"alasan_{u.kolom}", "Tercatat.") for u in isi if u.nilai not in ("", "2")]
    penilaian.beri(k.sesi, [u for u in isi if u.nilai])


def test_every_member_of_staff_has_a_row_with_what_is_missing(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    skp.buat(k.sesi, k.staf[1], 2026)
    lembar = penilaian.lembar(k.sesi, k.periode["triwulan1"])
    assert [b.nama for b in lembar.baris] == [
        "Rahmad Santosa", "Staf A", "Staf B", "Staf C", "Staf D", "Yulia Paramita",
    ]  # fmt: skip
    sebab = {b.nama: b.alasan_terkunci for b in lembar.baris}
    assert sebab["Staf A"] == ""
    assert "belum disetujui" in sebab["Staf B"]
    assert "Belum ada SKP 2026" in sebab["Staf C"]
    assert _baris(k, a).penjelasan.endswith("rating hasil kerja dan perilaku kerja belum diisi.")


@pytest.mark.parametrize(
    ("hasil", "perilaku", "predikat"),
    [
        ("1", "1", "Sangat Baik"),
        ("2", "sesuai", "Baik"),
        ("3", "1", "Butuh Perbaikan"),
        ("Di Bawah", "3", "Sangat Kurang"),
    ],
)
def test_ratings_give_a_predicate_with_its_sentence(
    k: Kantor, hasil: str, perilaku: str, predikat: str
) -> None:
    a = skp_disetujui(k, k.staf[0])
    _beri(k, a, hasil, perilaku)
    b = _baris(k, a)
    assert b.predikat == predikat
    assert predikat in b.penjelasan
    assert "PermenPANRB 6/2022" in b.dasar
    assert not b.selesai


def test_many_people_are_rated_in_one_commit_and_one_undo(k: Kantor) -> None:
    skp_id = [skp_disetujui(k, s) for s in k.staf]
    p = k.periode["triwulan1"]
    ubahan = [UbahanNilai(s, p, kolom, "2") for s in skp_id for kolom in ("hasil", "perilaku")]
    sebelum = len(riwayat.terakhir(k.sesi, 10_000))
    hasil = penilaian.beri(k.sesi, ubahan)
    assert len(riwayat.terakhir(k.sesi, 10_000)) == sebelum + 1
    assert {_baris(k, s).predikat for s in skp_id} == {"Baik"}
    urung = riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert {_baris(k, s).predikat for s in skp_id} == {""}
    riwayat.urungkan(k.sesi, urung.changes.commit)
    assert {_baris(k, s).predikat for s in skp_id} == {"Baik"}


def test_a_rating_typed_after_an_undo_revives_the_same_row(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    p = k.periode["triwulan1"]
    hasil = penilaian.beri(k.sesi, [UbahanNilai(a, p, "catatan", "pertama")])
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    penilaian.beri(k.sesi, [UbahanNilai(a, p, "hasil", "1")])
    assert (_baris(k, a).hasil, _baris(k, a).catatan) == ("di_atas", "")
    with k.sesi.baca() as conn:
        assert len(conn.exec_driver_sql("SELECT id FROM evaluasi").all()) == 1


def test_the_head_follows_the_organisation_and_cannot_be_typed(k: Kantor) -> None:
    a = skp_disetujui(k, k.camat)
    assert "menunggu penetapan" in _baris(k, a).penjelasan
    with pytest.raises(Tolakan, match="mengikuti capaian kinerja organisasi"):
        _beri(k, a, "1", "")
    organisasi.tetapkan(k.sesi, k.periode["triwulan1"], "Istimewa", untuk=k.camat)
    _beri(k, a, "", "1")
    b = _baris(k, a)
    assert (b.hasil, b.predikat, b.mengikuti) == ("di_atas", "Sangat Baik", True)
    penilaian.selesai(k.sesi, k.periode["triwulan1"], [a], untuk=k.sekda)
    organisasi.tetapkan(k.sesi, k.periode["triwulan1"], "Kurang", untuk=k.camat)
    assert _baris(k, a).hasil == "di_atas"


def test_only_the_assessor_rates_and_sees(k: Kantor) -> None:
    a, b = skp_disetujui(k, k.staf[0]), skp_disetujui(k, k.kasi)
    p = k.periode["triwulan1"]
    kasi = k.sebagai(k.kasi)
    penilaian.beri(kasi, [UbahanNilai(a, p, "hasil", "1")])
    with pytest.raises(Tolakan, match="milik sendiri"):
        penilaian.beri(kasi, [UbahanNilai(b, p, "hasil", "1")])
    staf = k.sebagai(k.staf[0])
    with pytest.raises(Tolakan):
        penilaian.beri(staf, [UbahanNilai(a, p, "hasil", "1")])
    assert [x.nama for x in penilaian.lembar(staf, p).baris] == ["Staf A"]
    assert {x.nama for x in penilaian.lembar(kasi, p).baris} == {
        "Staf A", "Staf B", "Staf C", "Staf D", "Yulia Paramita",
    }  # fmt: skip
    assert _baris(k, b, sesi=kasi).terkunci


def test_a_finished_row_is_locked_skipped_by_a_paste_and_opened_with_a_reason(k: Kantor) -> None:
    a, b = skp_disetujui(k, k.staf[0]), skp_disetujui(k, k.staf[1])
    p = k.periode["triwulan1"]
    _beri(k, a, "1", "1")
    with pytest.raises(Tolakan, match="atas nama pejabat penilainya"):
        penilaian.selesai(k.sesi, p, [a])
    penilaian.selesai(k.sebagai(k.kasi), p, [a])
    assert _baris(k, a).selesai
    ubahan = [UbahanNilai(x, p, "hasil", "3") for x in (a, b)]
    with pytest.raises(Tolakan, match="buka kembali"):
        penilaian.beri(k.sesi, ubahan)
    hasil = penilaian.beri(k.sesi, ubahan, lewati_terkunci=True).value
    assert (hasil.diubah, [s for s, _ in hasil.dilewati]) == (1, [a])
    assert (_baris(k, a).hasil, _baris(k, b).hasil) == ("di_atas", "di_bawah")
    with pytest.raises(Tolakan, match="alasan"):
        penilaian.buka(k.sebagai(k.kasi), p, a, " ")
    penilaian.buka(k.sebagai(k.kasi), p, a, "Bukti baru")
    assert not _baris(k, a).terkunci
    assert [t.nama for t in alur_skp.tindakan(k.sesi, _baris(k, a).evaluasi_id)] == [
        "Penilaian selesai",
        "Penilaian dibuka kembali",
    ]


def test_a_finished_rating_is_not_undone_with_ctrl_z(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    p = k.periode["triwulan1"]
    bukti = [UbahanNilai(a, p, f"alasan_{c}", "Tercatat.") for c in ("hasil", "perilaku")]
    rating = [UbahanNilai(a, p, c, "1") for c in ("hasil", "perilaku")]
    beri = penilaian.beri(k.sesi, [*rating, *bukti])
    selesai = penilaian.selesai(k.sebagai(k.kasi), p, [a])
    for commit in (selesai.changes.commit, beri.changes.commit):
        with pytest.raises(Tolakan):
            riwayat.urungkan(k.sesi, commit)
    assert _baris(k, a).predikat == "Sangat Baik"


def test_unrated_people_cannot_be_finished_and_nothing_is_written(k: Kantor) -> None:
    a, b = skp_disetujui(k, k.staf[0]), skp_disetujui(k, k.staf[1])
    p = k.periode["triwulan1"]
    _beri(k, a, "1", "1")
    _beri(k, b, "1", "")
    with pytest.raises(Tolakan, match="Rating perilaku kerja Staf B belum diisi"):
        penilaian.selesai(k.sebagai(k.kasi), p, [a, b])
    assert not _baris(k, a).selesai


def test_the_document_is_handed_over_and_received_on_dates_that_make_sense(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    p = k.periode["triwulan1"]
    _beri(k, a, "2", "2")
    penilaian.selesai(k.sebagai(k.kasi), p, [a], date(2026, 3, 28))
    with pytest.raises(Tolakan, match="Tanggal penyampaian"):
        penilaian.sampaikan(k.sesi, p, [a], date(2026, 3, 27))
    penilaian.sampaikan(k.sesi, p, [a], date(2026, 3, 29))
    with pytest.raises(Tolakan, match="Tanggal penerimaan"):
        penilaian.terima(k.sebagai(k.staf[0]), p, a, date(2026, 4, 30))
    penilaian.terima(k.sebagai(k.staf[0]), p, a, date(2026, 3, 30))
    b = _baris(k, a)
    assert (b.tanggal_nilai, b.tanggal_serah, b.tanggal_terima, b.status_nama) == (
        date(2026, 3, 28),
        date(2026, 3, 29),
        date(2026, 3, 30),
        "Diterima pegawai",
    )


def test_a_moved_person_has_a_row_of_each_post_in_its_quarters_and_one_in_the_year(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    with k.sesi.baca() as conn:
        from kinerja_desktop.services.orang import BukuOrang

        tempat = BukuOrang.muat(conn).penempatan[k.staf[0]][0]
    with k.sesi.kerja("uji", "Pindah") as uow:
        uow.update("penempatan", tempat.id, {"sampai": "2026-06-30"})
    k.buat.penempatan(k.staf[0], k.buat.jabatan("Pengelola Keuangan", k.akar), k.akar, "2026-07-01")
    k.sesi.jam.atur(date(2026, 9, 30))
    baru = skp_disetujui(k, k.staf[0])

    def milik(periode: str) -> list[bytes | None]:
        lembar = penilaian.lembar(k.sesi, k.periode[periode])
        return [b.skp_id for b in lembar.baris if b.pegawai_id == k.staf[0]]

    assert milik("triwulan2") == [lama]
    assert milik("triwulan3") == [baru]
    assert milik("tahunan0") == [baru], "the earlier SKP is closed by the last quarter of its post"
    with pytest.raises(Tolakan, match="tidak berlaku pada Triwulan III"):
        _beri(k, lama, "1", "1", "triwulan3")


def test_part_time_pppk_are_rated_by_quarter_even_where_the_office_rates_by_month(k: Kantor) -> None:
    from kinerja_desktop.services import periode

    paruh = k.buat.orang("Operator Layanan", k.unit, "Paruh Waktu", status="PPPK_PW", golongan="V")
    k.buat.relasi(paruh, k.kasi, k.camat)
    periode.buat_tahun(k.sesi, 2026, ["bulanan"])
    bulan = next(p.id for p in periode.daftar(k.sesi, 2026, "bulanan") if p.periode.nomor == 3)
    assert "Paruh Waktu" not in {b.nama for b in penilaian.lembar(k.sesi, bulan).baris}
    triwulan = {b.nama for b in penilaian.lembar(k.sesi, k.periode["triwulan1"]).baris}
    assert triwulan == {"Paruh Waktu"}
    assert "Paruh Waktu" in {b.nama for b in penilaian.lembar(k.sesi, k.periode["tahunan0"]).baris}


def test_a_closed_period_and_a_wrong_column_refuse(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    p = k.periode["triwulan1"]
    with pytest.raises(Tolakan, match="predikat dihitung sendiri"):
        penilaian.beri(k.sesi, [UbahanNilai(a, p, "predikat", "Baik")])
    with pytest.raises(Tolakan, match="tidak dikenal"):
        penilaian.beri(k.sesi, [UbahanNilai(a, p, "hasil", "4")])
    with k.sesi.kerja("uji", "Tutup") as uow:
        uow.update("periode", p, {"status": "ditutup"})
    with pytest.raises(Tolakan, match="sudah ditutup"):
        _beri(k, a, "1", "1")


def test_what_was_read_ahead_is_used_until_anything_in_the_file_changes(
    k: Kantor, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    baca: list[int] = []
    asli = repo_skp.rekam_banyak
    monkeypatch.setattr(repo_skp, "rekam_banyak", lambda *isi: baca.append(1) or asli(*isi))

    def beri(angka: str) -> int:
        baca.clear()
        penilaian.beri(k.sesi, [UbahanNilai(a, p, "hasil", angka)])
        return len(baca)

    siapkan = partial(penilaian_ubah.siapkan, k.sesi, p, a)
    siapkan()
    assert beri("1") == 0
    assert beri("2") == 1  # the rating itself was a change
    assert _baris(k, a).hasil == "sesuai"
    siapkan()
    k.sesi.jam.atur(date(2026, 3, 31))
    assert beri("1") == 1
    siapkan()
    with closing(sqlite3.connect(str(k.sesi.db.berkas))) as lain, lain:
        lain.execute("CREATE TABLE dari_program_lain (x)")
    assert beri("2") == 1
    siapkan()
    with k.sesi.kerja("uji", "Tutup") as uow:
        uow.update("periode", p, {"status": "ditutup"})
    with pytest.raises(Tolakan, match="sudah ditutup"):
        beri("1")


def test_the_period_to_work_on_follows_the_calendar(k: Kantor) -> None:
    assert penilaian.periode_kini(k.sesi, 2026).label == "Triwulan I 2026"
    k.sesi.jam.atur(date(2026, 6, 15))
    assert penilaian.periode_kini(k.sesi, 2026).label == "Triwulan II 2026"
    assert [p.label for p in penilaian.periode(k.sesi, 2026)][-1] == "Tahun 2026"


@pytest.mark.parametrize(
    ("kedudukan", "mulai", "triwulan", "setahun"),
    [
        ("pensiun", date(2026, 8, 1), {"triwulan1", "triwulan2", "triwulan3"}, False),
        ("pensiun", date(2026, 7, 20), {"triwulan1", "triwulan2"}, False),
        ("mutasi_keluar", date(2026, 7, 1), {"triwulan1", "triwulan2"}, False),
        ("meninggal", date(2026, 8, 1), set(), False),
        ("pensiun", date(2027, 1, 1), {f"triwulan{n}" for n in range(1, 5)}, True),
    ],
)
def test_who_left_still_owes_the_last_period_served(
    k: Kantor, kedudukan: str, mulai: date, triwulan: set[str], setahun: bool
) -> None:
    a = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(mulai)
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], kedudukan, mulai)
    tampak = {
        nama for nama, p in k.periode.items() if any(b.skp_id == a for b in penilaian.lembar(k.sesi, p).baris)
    }
    assert tampak == triwulan | ({"tahunan0"} if setahun else set())
    for nama in triwulan:
        _beri(k, a, "2", "2", nama)
        assert _baris(k, a, nama).predikat == "Baik"
