"""The assessor on the document: acting officials, a regent without NIP, NRP, one SKP's own, frozen names."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.mengapa import FaktaPenilai, Jejak, Kursi, mengapa, rantai_berubah
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    beranda,
    pegawai,
    penempatan,
    penilai,
    penilai_skp,
    penilaian,
    skp,
    susunan,
)
from kinerja_desktop.services.beku import baca_beku
from kinerja_desktop.services.cetak import bahan_skp
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_penilai, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def rekam(k: Kantor, skp_id: bytes) -> repo_skp.RekamSkp:
    with k.sesi.baca() as conn:
        hasil = repo_skp.rekam(Pelaksana.dari(conn), skp_id)
    assert hasil is not None
    return hasil


def test_an_acting_head_is_printed_as_such_and_the_sentence_says_why(k: Kantor) -> None:
    """The kasi retires on 30 June; a colleague acts from 1 July by letter; the employee's SKP says Plt."""
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    k.sesi.jam.atur(date(2026, 7, 2))
    pegawai.tandai_kedudukan(k.sesi, k.kasi, "pensiun", date(2026, 7, 1))
    pos = next(j.id for j in susunan.daftar_jabatan(k.sesi) if j.nama == "Kepala Seksi Pelayanan Umum")
    penempatan.tunjuk_plt(k.sesi, k.staf[3], pos, date(2026, 7, 1), nomor_sk="821/07/2026")
    penilai.konfirmasi(k.sesi, [u.id for u in penilai.usulan(k.sesi) if u.pegawai_id == k.staf[0]])
    isi = bahan_skp(k.sesi, skp_id)
    assert (isi.penilai.nama, isi.penilai.jabatan) == ("Staf D", "Plt. Kepala Seksi Pelayanan Umum")
    assert penilai_skp.kepala(k.sesi, skp_id).kalimat == (
        "Staf D, Plt. Kepala Seksi Pelayanan Umum, menilai Staf A sejak 1 Juli 2026 menurut SK 821/07/2026 "
        "karena pejabat definitifnya, Yulia Paramita, pensiun 30 Juni 2026."
    )


def test_the_superior_above_takes_over_an_empty_seat(k: Kantor) -> None:
    k.sesi.jam.atur(date(2026, 7, 2))
    pegawai.tandai_kedudukan(k.sesi, k.kasi, "meninggal", date(2026, 7, 1))
    penilai.tetapkan(k.sesi, k.staf[0], k.camat, k.sekda, date(2026, 7, 1))
    kalimat = penilai.mengapa_pegawai(k.sesi, k.staf[0], date(2026, 7, 2))
    assert (
        "karena jabatan Kepala Seksi Pelayanan Umum kosong (Yulia Paramita meninggal dunia 30 Juni" in kalimat
    )
    assert "atasannya mengambil alih penilaian jenjang demi jenjang" in kalimat


def test_acting_by_hand_without_a_placement_prints_the_seat_of_the_one_before(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    penilai.tetapkan(
        k.sesi, k.staf[0], k.staf[2], k.camat, date(2026, 1, 3), sebagai="plh", alasan="Kasi umrah"
    )
    isi = bahan_skp(k.sesi, skp_id)
    assert isi.penilai.jabatan == "Plh. Kepala Seksi Pelayanan Umum"
    assert isi.pegawai.jabatan == "Pengadministrasi Perkantoran"


def test_an_acting_superior_of_the_assessor_is_printed_as_such_by_relation_proposal_and_choice(
    k: Kantor,
) -> None:
    """The camat retires; a colleague with a post of his own acts; below him the kasi goes on assessing."""
    k.sesi.jam.atur(date(2026, 7, 2))
    camat = next(j for j in susunan.daftar_jabatan(k.sesi) if j.nama.startswith("Camat"))
    pegawai.tandai_kedudukan(k.sesi, k.camat, "pensiun", date(2026, 7, 1))
    penempatan.tunjuk_plt(k.sesi, k.staf[3], camat.id, date(2026, 7, 1), nomor_sk="821/07/2026")
    with k.sesi.baca() as conn:
        usul = [r for r in repo_penilai.relasi_semua(conn, [k.staf[0]]) if r.atasan_penilai_id == k.staf[3]]
    assert all(r.sebagai_atasan == "plt" for r in usul)
    penilai.tetapkan(k.sesi, k.staf[0], k.kasi, k.staf[3], date(2026, 7, 1), sebagai_atasan="plt")
    skp_id = skp.buat(k.sesi, k.staf[0], 2026, mulai=date(2026, 7, 1)).value
    isi_lengkap(k.sesi, skp_id)
    temuan = penilai.penilai_untuk(k.sesi, k.staf[0], date(2026, 7, 2))
    assert temuan.atasan is not None
    assert temuan.atasan.nama_jabatan == f"Plt. {camat.nama}"
    penilai_skp.ganti_untuk_skp(k.sesi, skp_id, k.kasi, k.staf[3], "Uji", "", "plt")
    assert penilai_skp.kepala(k.sesi, skp_id).sebagai_atasan == "plt"
    alur_skp.ajukan(k.sesi, skp_id)
    alur_skp.setujui(k.sesi, skp_id, untuk=k.kasi)
    beku = baca_beku(rekam(k, skp_id).beku)
    assert beku is not None
    assert (beku.atasan.nama, beku.atasan.jabatan) == ("Staf D", f"Plt. {camat.nama}")
    with pytest.raises(Tolakan, match="isi plt atau plh"):
        penilai.tetapkan(k.sesi, k.staf[1], k.kasi, k.camat, date(2026, 7, 1), sebagai_atasan="pj")


def test_a_regent_without_number_and_an_officer_with_nrp(k: Kantor, buat: Pabrik) -> None:
    """A regent has neither NIP nor rank; an acting Sekda from the army has NRP and a rank as typed."""
    bupati = pegawai.tambah(k.sesi, nama="Sri Lestari", status="LUAR", instansi_luar="Kabupaten Contoh").value
    buat.penempatan(bupati, buat.jabatan("Bupati"), None)
    letkol = pegawai.tambah(
        k.sesi, nama="Bima Perkasa", status="LUAR", nrp="11020033", golongan="Letnan Kolonel Inf"
    ).value
    buat.penempatan(letkol, buat.jabatan("Sekretaris Daerah"), None, "2026-01-01", jenis="plt")
    penilai.tetapkan(k.sesi, k.camat, letkol, bupati, date(2026, 1, 2), sebagai="plt")
    skp_id = skp.buat(k.sesi, k.camat, 2026).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    alur_skp.setujui(k.sesi, skp_id, untuk=letkol)
    cetak = bahan_skp(k.sesi, skp_id).penilai
    assert (cetak.nip, cetak.label_nip, cetak.pangkat) == ("11020033", "NRP", "Letnan Kolonel Inf")
    assert cetak.jabatan == "Plt. Sekretaris Daerah"
    beku = baca_beku(rekam(k, skp_id).beku)
    assert beku is not None
    assert (beku.atasan.nama, beku.atasan.nip, beku.atasan.pangkat_golongan) == ("Sri Lestari", "", "-")


def test_one_skp_has_its_own_assessor_everywhere_and_undo_gives_the_relation_back(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    with pytest.raises(Tolakan, match="Alasan"):
        penilai.ganti_untuk_skp(k.sesi, skp_id, k.camat, k.sekda, "  ")
    with pytest.raises(Tolakan, match="menilai diri sendiri"):
        penilai.ganti_untuk_skp(k.sesi, skp_id, k.staf[0], None, "x")
    penilai.ganti_untuk_skp(k.sesi, skp_id, k.camat, k.sekda, "Kasi suami pegawai ini.")
    assert skp.muat(k.sesi, skp_id).penilai_id == k.camat
    assert skp.muat(k.sebagai(k.camat), skp_id).skp_id == skp_id, "the chosen assessor may see it"
    kepala = penilai_skp.kepala(k.sesi, skp_id)
    assert kepala.khusus
    assert kepala.kalimat == (
        "Rahmad Santosa, Camat Sukamaju, menilai SKP Staf A ini karena dipilih khusus: Kasi suami pegawai "
        "ini; menurut relasi jabatan penilainya Yulia Paramita."
    )
    alur_skp.ajukan(k.sesi, skp_id)
    with pytest.raises(Tolakan):
        alur_skp.setujui(k.sebagai(k.kasi), skp_id)
    alur_skp.setujui(k.sebagai(k.camat), skp_id)
    assert bahan_skp(k.sesi, skp_id).penilai.nama == "Rahmad Santosa"
    with pytest.raises(Tolakan):
        penilai.kembalikan_ke_relasi(k.sesi, skp_id)  # approved: only after a Revisi
    k.sesi.jam.atur(date(2026, 4, 2))
    periode = k.periode["triwulan1"]
    with pytest.raises(Tolakan):
        penilaian.beri(k.sebagai(k.kasi), [UbahanNilai(skp_id, periode, "hasil", "sesuai")])
    assert penilaian.beri(k.sebagai(k.camat), [UbahanNilai(skp_id, periode, "hasil", "sesuai")]).value.diubah
    alur_skp.buka_kembali(k.sesi, skp_id, "Penilai kembali seperti biasa")
    assert penilai.kembalikan_ke_relasi(k.sesi, skp_id).value
    assert skp.muat(k.sesi, skp_id).penilai_id == k.kasi
    assert skp.muat(k.sesi, skp_id).penilai_alasan.startswith("Relasi dikonfirmasi")


def test_a_later_change_of_the_chain_is_remarked_and_of_a_name_is_not(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    pegawai.ubah(k.sesi, k.kasi, gelar_belakang="M.Si.", nama="Yulia Paramita Dewi")
    pegawai.ubah(k.sesi, k.camat, gelar_depan="Drs.", gelar_belakang="M.Si.")
    assert skp.muat(k.sesi, skp_id).rantai == ""
    k.sesi.jam.atur(date(2026, 3, 5))
    penilai.tetapkan(k.sesi, k.staf[0], k.camat, k.sekda, date(2026, 3, 1), alasan="Kasi pindah")
    catatan = skp.muat(k.sesi, skp_id).rantai
    assert catatan.startswith(
        "Penilai saat SKP ini disetujui adalah Yulia Paramita, sedangkan relasi sekarang"
    )
    tunggu = [b for b in beranda.ringkasan(k.sesi).tunggu if b.skp_id == skp_id]
    assert [(b.langkah, b.kurang) for b in tunggu] == [
        (
            "Periksa penilai",
            "Penilai saat SKP ini disetujui adalah Yulia Paramita, sedangkan relasi sekarang menyebut "
            "Drs. Rahmad Santosa, M.Si.",
        )
    ]


def test_a_submitted_skp_remarks_the_change_as_well(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    assert skp.muat(k.sesi, skp_id).rantai == ""
    k.sesi.jam.atur(date(2026, 3, 5))
    penilai.tetapkan(k.sesi, k.staf[0], k.camat, k.sekda, date(2026, 3, 1))
    assert "saat SKP ini diajukan adalah Yulia Paramita" in skp.muat(k.sesi, skp_id).rantai


def test_a_set_document_keeps_its_people_and_a_revision_freezes_anew(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    dulu = bahan_skp(k.sesi, skp_id)
    pegawai.ubah(k.sesi, k.staf[0], nama="Nama Lain", gelar_depan="Dra.", golongan="III/b")
    pegawai.ubah(k.sesi, k.kasi, gelar_belakang="M.Si.", golongan="IV/a")
    for j in susunan.daftar_jabatan(k.sesi):
        if j.nama == "Kepala Seksi Pelayanan Umum":
            susunan.ubah_jabatan(k.sesi, j.id, nama="Kepala Seksi Pelayanan Publik")
    susunan.ubah_unit(k.sesi, k.unit, nama="Seksi Pelayanan Publik")
    kini = bahan_skp(k.sesi, skp_id)
    assert (kini.pegawai, kini.penilai) == (dulu.pegawai, dulu.penilai)
    alur_skp.buka_kembali(k.sesi, skp_id, "Nama jabatan berubah")
    alur_skp.ajukan(k.sesi, skp_id)
    alur_skp.setujui(k.sesi, skp_id, untuk=k.kasi)
    baru = bahan_skp(k.sesi, skp_id)
    assert (baru.pegawai.nama, baru.pegawai.unit_kerja) == ("Dra. Nama Lain", "Seksi Pelayanan Publik")
    assert baru.penilai.nama == "Yulia Paramita, M.Si."
    assert baru.penilai.jabatan == "Kepala Seksi Pelayanan Publik"
    assert baru.pegawai.pangkat.endswith("(III/b)")


def test_a_lurah_is_named_with_the_kelurahan() -> None:
    assert penilai_skp.sebut_jabatan("Lurah", "Kelurahan Melati") == "Lurah Melati"
    assert penilai_skp.sebut_jabatan("Camat", "Kecamatan Sukamaju") == "Camat"


def test_the_sentence_in_its_other_forms() -> None:
    mulai = date(2026, 1, 1)
    assert mengapa(FaktaPenilai("Ani")) == "Belum ada pejabat penilai yang ditetapkan untuk Ani."
    biasa = FaktaPenilai("Ani", "Budi", "Lurah Melati", "", mulai, "jabatan")
    assert mengapa(biasa) == (
        "Budi, Lurah Melati, menilai Ani sejak 1 Januari 2026 karena ia atasan langsungnya menurut susunan "
        "jabatan (PermenPANRB 6/2022)."
    )
    dua = (Kursi("Kasi A", "Citra", date(2025, 6, 30), "pensiun"), Kursi("Lurah B"))
    kalimat = mengapa(FaktaPenilai("Ani", "Dodi", "Camat", "", mulai, "tangan", kosong=dua))
    assert (
        "jabatan Kasi A kosong (Citra pensiun 30 Juni 2025) dan jabatan Lurah B kosong, sehingga" in kalimat
    )
    assert kalimat.count(".") == 1, "one sentence"
    assert rantai_berubah(Jejak("Budi", "1", "aa"), Jejak("Budi Santoso", "2", "aa"), "disetujui") == ""
    assert rantai_berubah(Jejak("dr. Budi, M.M."), Jejak("Budi", "2", "bb"), "disetujui") == ""
    assert "tidak ada penilai" in rantai_berubah(Jejak("Budi", "1"), Jejak(""), "disetujui")


def test_who_was_chosen_as_assessor_of_one_skp_is_not_deleted_from_the_list(k: Kantor, buat: Pabrik) -> None:
    lain = buat.orang("Kepala Seksi Ekonomi", k.akar)
    milik = skp.buat(k.sesi, k.staf[0], 2026).value
    penilai_skp.ganti_untuk_skp(k.sesi, milik, lain, None, "Suami istri")
    with pytest.raises(Tolakan, match="dipilih sebagai penilai"):
        pegawai.hapus(k.sesi, lain)
    penilai_skp.kembalikan_ke_relasi(k.sesi, milik)
    pegawai.hapus(k.sesi, lain)
