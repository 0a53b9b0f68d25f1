"""The evaluation team: members, rounds, findings, steps that are carried on, and who sees what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kinerja_desktop.domain.tim import StatusLangkah, lewat_tenggat, nama_keadaan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import riwayat_urung, tim_evaluasi
from kinerja_desktop.services import tim_evaluasi_ubah as ubah
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tim_evaluasi_ubah import IsiAnggota, IsiLangkah, IsiPutaran, IsiTim, UbahanTim
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil

HARI = date(2026, 4, 15)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    """The small office on 15 April 2026."""
    k = kantor_kecil(sesi, buat)
    sesi.jam.atur(HARI)
    return k


def tim(k: Kantor, *anggota: IsiAnggota) -> bytes:
    isi = IsiTim(
        "Tim Evaluasi Kinerja", "800/7/2026", date(2026, 1, 5), date(2026, 1, 5), date(2026, 12, 31),
        anggota or (IsiAnggota(k.camat, kedudukan="ketua"), IsiAnggota(None, "Sri Handayani, S.E.")),
    )  # fmt: skip
    return ubah.simpan_tim(k.sesi, isi).value


def putaran(k: Kantor, tim_id: bytes, judul: str = "Putaran I", hari: date = date(2026, 4, 1)) -> bytes:
    return ubah.simpan_putaran(k.sesi, tim_id, IsiPutaran(judul, hari, k.periode["triwulan1"])).value


def test_overdue_is_the_day_after_the_last_day() -> None:
    for status, selisih, kata in (
        (StatusLangkah.BELUM, 0, "Belum"),
        (StatusLangkah.BERJALAN, 1, "Lewat tenggat 1 hari"),
        (StatusLangkah.SELESAI, 9, "Selesai"),
    ):
        batas = HARI - timedelta(days=selisih)
        assert nama_keadaan(status, batas, HARI) == kata
        assert lewat_tenggat(status, batas, HARI) is kata.startswith("Lewat")
    assert not lewat_tenggat(StatusLangkah.BELUM, None, HARI)


def test_a_team_keeps_the_rows_of_members_that_stay(k: Kantor) -> None:
    tim_id = tim(k)
    lama = {a.nama: a.id for a in tim_evaluasi.daftar(k.sesi).tim[0].anggota}
    assert set(lama) == {"Rahmad Santosa", "Sri Handayani, S.E."}
    isi = IsiTim(
        "Tim Evaluasi", "800/8/2026", date(2026, 2, 1), date(2026, 2, 1), date(2026, 12, 31),
        (IsiAnggota(k.kasi, kedudukan="ketua"), IsiAnggota(k.camat)),
    )  # fmt: skip
    hasil = ubah.simpan_tim(k.sesi, isi, tim_id)
    t = tim_evaluasi.daftar(k.sesi).tim[0]
    assert [(a.nama, a.kedudukan.value) for a in t.anggota] == [
        ("Yulia Paramita", "ketua"), ("Rahmad Santosa", "anggota"),
    ]  # fmt: skip
    assert t.anggota[1].id == lama["Rahmad Santosa"]
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert {a.nama: a.id for a in tim_evaluasi.daftar(k.sesi).tim[0].anggota} == lama
    for anggota, kata in (
        ((), "belum mempunyai anggota"),
        ((IsiAnggota(k.camat, kedudukan="ketua"), IsiAnggota(k.kasi, kedudukan="ketua")), "satu ketua"),
        ((IsiAnggota(k.camat), IsiAnggota(k.camat)), "dua kali"),
    ):
        salah = IsiTim("T", "1", HARI, HARI, HARI, anggota)
        with pytest.raises(Tolakan, match=kata):
            ubah.simpan_tim(k.sesi, salah)


def test_open_steps_are_carried_to_the_next_round_until_they_are_done(k: Kantor) -> None:
    tim_id = tim(k)
    satu = putaran(k, tim_id)
    langkah = IsiLangkah("Susun jadwal pelayanan", k.staf[0], date(2026, 4, 10))
    temuan = ubah.tambah_temuan(
        k.sesi, satu, "layanan", "Antrean panjang pada hari Senin", pegawai_id=k.staf[0], langkah=langkah
    ).value
    ubah.tambah_langkah(k.sesi, temuan, IsiLangkah("Tambah loket", k.kasi, date(2026, 5, 30)))
    dua = putaran(k, tim_id, "Putaran II", HARI)
    lembar = tim_evaluasi.putaran(k.sesi, dua)
    assert not lembar.temuan
    (bawaan,) = lembar.bawaan
    assert (bawaan.dari, bawaan.tentang) == ("Putaran I", "Staf A")
    assert [(x.penanggung, x.keadaan) for x in bawaan.langkah] == [
        ("Staf A", "Lewat tenggat 5 hari"), ("Yulia Paramita", "Belum"),
    ]  # fmt: skip
    assert tim_evaluasi.lewat_menurut_orang(lembar) == {"Staf A": 1}
    assert tim_evaluasi.daftar(k.sesi).lewat == 1
    selesai = ubah.ubah(k.sesi, [
        UbahanTim(ubah.LANGKAH, bawaan.langkah[0].id, "status", "selesai"),
        UbahanTim(ubah.LANGKAH, bawaan.langkah[0].id, "hasil", "Jadwal ditempel"),
    ])  # fmt: skip
    kini = tim_evaluasi.putaran(k.sesi, dua).bawaan[0].langkah
    assert [(x.keadaan, x.hasil) for x in kini] == [("Selesai", "Jadwal ditempel"), ("Belum", "")]
    assert kini[0].tanggal_selesai == HARI
    tiga = putaran(k, tim_id, "Putaran III", date(2026, 7, 1))
    assert [x.teks for x in tim_evaluasi.putaran(k.sesi, tiga).bawaan[0].langkah] == ["Tambah loket"]
    riwayat_urung.urungkan(k.sesi, selesai.changes.commit)
    assert tim_evaluasi.daftar(k.sesi).lewat == 1


def test_a_finished_round_keeps_its_findings_and_lets_steps_go_on(k: Kantor) -> None:
    tim_id = tim(k)
    satu = putaran(k, tim_id)
    temuan = ubah.tambah_temuan(k.sesi, satu, "capaian", "Target belum tercapai", unit_id=k.unit).value
    with pytest.raises(Tolakan, match="kesimpulan"):
        ubah.ubah_status_putaran(k.sesi, satu, True)
    isi = IsiPutaran("Putaran I", date(2026, 4, 1), kesimpulan="Perlu perbaikan layanan.")
    ubah.simpan_putaran(k.sesi, tim_id, isi, satu)
    ubah.ubah_status_putaran(k.sesi, satu, True)
    with pytest.raises(Tolakan, match="sudah selesai"):
        ubah.ubah(k.sesi, [UbahanTim(ubah.TEMUAN, temuan, "teks", "Lain")])
    with pytest.raises(Tolakan, match="sudah selesai"):
        ubah.tambah_temuan(k.sesi, satu, "capaian", "Lagi", unit_id=k.unit)
    langkah = ubah.tambah_langkah(k.sesi, temuan, IsiLangkah("Rapat mingguan", None, None)).value
    ubah.ubah(k.sesi, [UbahanTim(ubah.LANGKAH, langkah, "batas", "30-04-2026")])
    assert tim_evaluasi.putaran(k.sesi, satu).temuan[0].langkah[0].batas == date(2026, 4, 30)
    with pytest.raises(Tolakan, match="sudah mempunyai putaran"):
        ubah.hapus_tim(k.sesi, tim_id)
    with pytest.raises(Tolakan, match="Pilih satu pegawai atau satu unit"):
        ubah.tambah_temuan(k.sesi, satu, "capaian", "x", pegawai_id=k.kasi, unit_id=k.unit)


def test_people_see_what_is_about_them_and_members_see_their_rounds(k: Kantor) -> None:
    tim_id = tim(k, IsiAnggota(k.staf[3], kedudukan="ketua"))
    satu = putaran(k, tim_id)
    ubah.tambah_temuan(k.sesi, satu, "perilaku", "Tentang A", pegawai_id=k.staf[0])
    langkah = IsiLangkah("Bimbing", k.staf[2])
    ubah.tambah_temuan(k.sesi, satu, "perilaku", "Tentang B", pegawai_id=k.staf[1], langkah=langkah)
    ubah.tambah_temuan(k.sesi, satu, "capaian", "Tentang camat", pegawai_id=k.camat)

    def lihat(siapa: bytes) -> set[str]:
        return {t.teks for t in tim_evaluasi.putaran(k.sebagai(siapa), satu).temuan}

    assert lihat(k.staf[0]) == {"Tentang A"}
    assert lihat(k.staf[2]) == {"Tentang B"}  # the step is theirs
    assert lihat(k.kasi) == {"Tentang A", "Tentang B"}
    assert lihat(k.staf[3]) == {"Tentang A", "Tentang B", "Tentang camat"}  # a member of the team
    assert tim_evaluasi.daftar(k.sebagai(k.staf[0])).putaran[0].temuan == 1
    with pytest.raises(Tolakan, match="mencatat tim evaluasi"):
        ubah.tambah_temuan(k.sebagai(k.staf[3]), satu, "capaian", "x", pegawai_id=k.staf[0])


def test_somebody_without_a_finding_does_not_see_the_round(k: Kantor) -> None:
    satu = putaran(k, tim(k))
    ubah.tambah_temuan(k.sesi, satu, "perilaku", "Tentang A", pegawai_id=k.staf[0])
    assert not tim_evaluasi.daftar(k.sebagai(k.staf[1])).putaran
    with pytest.raises(Tolakan, match="hanya dapat melihat temuan"):
        tim_evaluasi.putaran(k.sebagai(k.staf[1]), satu)
