"""The SKP's way: who may take which step, what is frozen, and that no order of steps breaks anything."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.alur import LANGKAH_SKP
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, cetak, riwayat, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


@pytest.fixture
def diajukan(k: Kantor) -> bytes:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sebagai(k.staf[0]), skp_id)
    return skp_id


def test_an_incomplete_skp_is_not_submitted_and_says_what_is_missing(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    with pytest.raises(Tolakan, match=r"1 invalid\. SKP harus mempunyai paling sedikit satu RHK utama"):
        alur_skp.ajukan(k.sesi, skp_id)
    assert skp.muat(k.sesi, skp_id).status == "draf"


def test_the_assessor_approves_and_names_are_frozen(k: Kantor, diajukan: bytes) -> None:
    assert alur_skp.setujui(k.sebagai(k.kasi), diajukan).value is StatusDokumen.DISETUJUI
    with k.sesi.kerja("uji", "Naik pangkat") as uow:
        uow.update("pegawai", k.staf[0], {"nama": "Nama Lain", "golongan": "IV/e"})
        uow.update("pegawai", k.kasi, {"gelar_belakang": "M.Si."})
    bahan = cetak.bahan_skp(k.sesi, diajukan)
    assert (bahan.pegawai.nama, bahan.pegawai.pangkat) == ("Staf A", "Penata Muda (III/a)")
    assert bahan.penilai.nama == "Yulia Paramita"
    assert bahan.tanggal == "5 Januari 2026"
    assert bahan.catatan_kaki == ""


@pytest.mark.parametrize("siapa", ["pegawai sendiri", "penilai lain", "operator tanpa nama"])
def test_nobody_else_approves(k: Kantor, diajukan: bytes, siapa: str) -> None:
    sesi = {
        "pegawai sendiri": k.sebagai(k.staf[0]),
        "penilai lain": k.sebagai(k.camat),
        "operator tanpa nama": k.sesi,
    }[siapa]
    with pytest.raises(Tolakan, match="Yulia Paramita sebagai pejabat penilai"):
        alur_skp.setujui(sesi, diajukan)


def test_an_operator_approves_only_in_the_name_of_the_real_assessor(k: Kantor, diajukan: bytes) -> None:
    with pytest.raises(Tolakan, match="atas nama"):
        alur_skp.setujui(k.sesi, diajukan, untuk=k.camat)
    with pytest.raises(Tolakan, match="atas nama"):
        alur_skp.setujui(k.sesi, diajukan, untuk=k.staf[0])
    alur_skp.setujui(k.sesi, diajukan, untuk=k.kasi)
    catatan = riwayat.untuk(k.sesi, "skp", diajukan)[0]
    assert (catatan.oleh, catatan.untuk) == ("Operator", "Yulia Paramita")
    assert alur_skp.tindakan(k.sesi, diajukan)[-1].oleh == "Yulia Paramita"


def test_an_operator_who_is_the_employee_cannot_approve_the_own_skp_in_the_assessors_name(k: Kantor) -> None:
    from kinerja_desktop.domain.kepegawaian import Peran
    from kinerja_desktop.services import pengguna

    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    pengguna.tambah(k.sesi, "Staf A", [Peran.OPERATOR], k.staf[0])
    saya = k.sebagai(k.staf[0])
    alur_skp.ajukan(saya, skp_id)
    with pytest.raises(Tolakan, match="milik sendiri"):
        alur_skp.setujui(saya, skp_id, untuk=k.kasi)


def test_a_returned_skp_keeps_its_text_and_says_why(k: Kantor, diajukan: bytes) -> None:
    isi = skp.muat(k.sesi, diajukan).baris
    with pytest.raises(Tolakan, match="alasan"):
        alur_skp.kembalikan(k.sebagai(k.kasi), diajukan, "  ")
    alur_skp.kembalikan(k.sebagai(k.kasi), diajukan, "Target terlalu rendah")
    lembar = skp.muat(k.sesi, diajukan)
    assert (lembar.status_nama, lembar.alasan) == ("Dikembalikan", "Target terlalu rendah")
    assert lembar.baris == isi
    assert lembar.dapat_diubah
    alur_skp.ajukan(k.sesi, diajukan)
    assert [t.nama for t in alur_skp.tindakan(k.sesi, diajukan)] == ["Diajukan", "Dikembalikan", "Diajukan"]


def test_events_carry_a_fingerprint_of_the_words(k: Kantor, diajukan: bytes) -> None:
    alur_skp.tarik(k.sesi, diajukan)
    alur_skp.ajukan(k.sesi, diajukan)
    b = skp.muat(k.sesi, diajukan).baris[0]
    alur_skp.tarik(k.sesi, diajukan)
    skp.ubah_sel(k.sesi, diajukan, [UbahanSel(b.id, "target", "481")])
    alur_skp.ajukan(k.sesi, diajukan)
    sidik = [t.sidik for t in alur_skp.tindakan(k.sesi, diajukan)]
    assert all(len(s) == 64 for s in sidik)
    assert len({sidik[0], sidik[1], sidik[2], sidik[3]}) == 1
    assert sidik[4] != sidik[0]


def test_an_approval_is_taken_back_in_its_quarter_only(k: Kantor, diajukan: bytes) -> None:
    alur_skp.setujui(k.sebagai(k.kasi), diajukan)
    k.sesi.jam.atur(date(2026, 3, 31))
    alur_skp.batal_setujui(k.sebagai(k.kasi), diajukan, "Salah target")
    assert skp.muat(k.sesi, diajukan).status == "diajukan"
    alur_skp.setujui(k.sebagai(k.kasi), diajukan)
    k.sesi.jam.atur(date(2026, 4, 1))
    with pytest.raises(Tolakan, match="pakai Buka kembali"):
        alur_skp.batal_setujui(k.sebagai(k.kasi), diajukan, "Salah target")


def test_a_revision_counts_and_can_be_typed(k: Kantor, diajukan: bytes) -> None:
    alur_skp.setujui(k.sebagai(k.kasi), diajukan)
    k.sesi.jam.atur(date(2026, 8, 3))
    with pytest.raises(Tolakan):
        alur_skp.buka_kembali(k.sebagai(k.staf[0]), diajukan, "Target berubah")
    alur_skp.buka_kembali(k.sebagai(k.kasi), diajukan, "Target berubah")
    lembar = skp.muat(k.sesi, diajukan)
    assert (lembar.revisi, lembar.status_nama, lembar.dapat_diubah) == (1, "Draf (revisi 1)", True)


def test_approval_is_not_undone_with_ctrl_z(k: Kantor, diajukan: bytes) -> None:
    hasil = alur_skp.setujui(k.sebagai(k.kasi), diajukan)
    with pytest.raises(Tolakan, match="pakai Batal persetujuan"):
        riwayat.urungkan(k.sesi, hasil.changes.commit)


def test_the_old_assessor_keeps_the_old_skp_after_a_move(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    with k.sesi.baca() as conn:
        from kinerja_desktop.services.orang import BukuOrang

        buku = BukuOrang.muat(conn)
    tempat, relasi = buku.penempatan[k.staf[0]][0], buku.relasi[k.staf[0]][0]
    with k.sesi.kerja("uji", "Pindah") as uow:
        uow.update("penempatan", tempat.id, {"sampai": "2026-06-30"})
        uow.update("relasi_penilai", relasi.id, {"sampai": "2026-06-30"})
    k.buat.penempatan(k.staf[0], k.buat.jabatan("Pengelola Keuangan", k.akar), k.akar, "2026-07-01")
    k.buat.relasi(k.staf[0], k.camat, k.sekda, mulai="2026-07-01")
    k.sesi.jam.atur(date(2026, 8, 3))
    baru = skp.buat(k.sesi, k.staf[0], 2026).value
    assert skp.muat(k.sesi, lama).penilai_nama == "Yulia Paramita"
    assert skp.muat(k.sesi, baru).penilai_nama == "Rahmad Santosa"


def test_without_an_assessor_nobody_can_submit_and_the_operator_must_act(k: Kantor) -> None:
    baru = k.buat.orang("Pengemudi", k.unit, "Tanpa Penilai")
    skp_id = skp.buat(k.sesi, baru, 2026).value
    isi_lengkap(k.sesi, skp_id)
    with pytest.raises(Tolakan, match=r"Pejabat penilai belum ditetapkan.*operator"):
        alur_skp.ajukan(k.sesi, skp_id)


_LANGKAH = ("ajukan", "tarik", "kembalikan", "setujui", "batal_setujui", "buka_kembali", "batalkan", "ketik")
_ACARA = {"buka_kembali": "revisi"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(_LANGKAH), st.sampled_from(["staf", "kasi", "camat", "operator", "untuk"])),
        max_size=14,
    )
)
def test_no_order_of_steps_reaches_a_forbidden_state_or_loses_text(
    k: Kantor, acara: list[tuple[str, str]]
) -> None:
    with k.sesi.kerja("uji", "Bersihkan") as uow:
        uow.update_many("skp", {r.skp_id: {"status": "dibatalkan"} for r in skp.daftar(k.sesi, 2026)})
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    pelaku = {n: k.sebagai(getattr(k, n) if n != "staf" else k.staf[0]) for n in ("staf", "kasi", "camat")}
    status, teks, nomor = StatusDokumen.DRAF, "480", 480
    for nama, siapa in acara:
        sesi = pelaku.get(siapa, k.sesi)
        untuk = k.kasi if siapa == "untuk" else None
        ke = LANGKAH_SKP.get(_ACARA.get(nama, nama))
        try:
            if nama == "ketik":
                nomor += 1
                b = skp.muat(k.sesi, skp_id).baris[0]
                skp.ubah_sel(sesi, skp_id, [UbahanSel(b.id, "target", str(nomor))])
                assert status in (StatusDokumen.DRAF, StatusDokumen.DIKEMBALIKAN)
                assert siapa in ("staf", "operator", "untuk")
                teks = str(nomor)
                continue
            alasan = () if nama in ("ajukan", "tarik", "setujui") else ("Alasan uji",)
            hasil = getattr(alur_skp, nama)(sesi, skp_id, *alasan, untuk=untuk).value
        except Tolakan:
            hasil = status
        else:
            assert ke is not None
            assert status in ke.dari
            assert hasil is ke.ke
            if ke.tindakan in ("skp.setujui", "skp.kembalikan", "skp.batal_setujui"):
                assert siapa in ("kasi", "untuk")
        status = hasil
        lembar = skp.muat(k.sesi, skp_id)
        assert lembar.status == status.value
        assert lembar.baris[0].target == teks
        if status is not StatusDokumen.DIBATALKAN:  # a cancelled document keeps the date it was set on
            assert (lembar.tanggal_tetap is not None) == (status is StatusDokumen.DISETUJUI)
