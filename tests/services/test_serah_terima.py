"""Handover: counted, recorded, printed on one page, and roles or assessors moved where asked."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.surat_serah import surat_serah_terima, tulis_serah_terima
from kinerja_desktop.services import pengguna, penilai, riwayat
from kinerja_desktop.services import serah_terima as st
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik

TANGGAL = date(2026, 7, 1)


@pytest.fixture
def pabrik(sesi: Sesi) -> Pabrik:
    return Pabrik(sesi)


def test_operator_baru(sesi: Sesi, pabrik: Pabrik, tmp_path) -> None:  # type: ignore[no-untyped-def]
    unit = pabrik.unit()
    lama, baru = pabrik.orang("Pengadministrasi", unit, "Budi"), pabrik.orang("Arsiparis", unit, "Siti")
    jumlah = {s.uraian: s.jumlah for s in st.hitung(sesi)}
    assert jumlah["Pegawai dalam daftar"] == 2
    assert jumlah["Beda Isian yang belum diputuskan"] == 0
    dari, kepada = st.pihak(sesi, lama), st.pihak(sesi, baru)
    hasil = st.catat(
        sesi, st.OPERATOR, dari, kepada, TANGGAL, "800/12", "Termasuk buku register.", alihkan=True
    )
    (s,) = st.daftar(sesi)
    assert (s.id, s.nomor, s.tanggal) == (hasil.value, "800/12", TANGGAL)
    assert st.ringkas(s) == "Budi kepada Siti, 1 Juli 2026"
    assert ("Pegawai dalam daftar", 2) in [(x.uraian, x.jumlah) for x in s.daftar]
    peran = {p.nama: (p.peran, p.aktif) for p in pengguna.daftar(sesi) if p.pengguna_id}
    assert Peran.OPERATOR in peran["Siti"][0]
    assert not peran["Operator"][1], "the nameless operator of the first day is no longer one"
    assert pengguna.pelaku(sesi, "operator").nama == "Siti"
    assert "Serah terima operator" in riwayat.terakhir(sesi)[0].judul
    path = tulis_serah_terima(sesi, s.id, tmp_path)
    assert path.read_bytes()[:5] == b"%PDF-"


def test_camat_baru_menilai_sejak_tanggalnya(sesi: Sesi, pabrik: Pabrik) -> None:
    unit = pabrik.unit()
    lama, baru = pabrik.orang("Camat", unit, "Lama"), pabrik.orang("Camat", unit, "Baru")
    sekretaris, staf = pabrik.orang("Sekretaris", unit), pabrik.orang("Pengadministrasi", unit)
    pabrik.relasi(sekretaris, lama)
    pabrik.relasi(staf, sekretaris, lama)
    pabrik.relasi(baru, lama)
    st.catat(sesi, st.PIMPINAN, st.pihak(sesi, lama), st.pihak(sesi, baru), TANGGAL, "800/13", alihkan=True)
    for hari, siapa in ((date(2026, 6, 30), "Lama"), (TANGGAL, "Baru")):
        p = penilai.penilai_untuk(sesi, sekretaris, hari)
        assert p.penilai is not None
        assert p.penilai.pegawai.nama == siapa
        q = penilai.penilai_untuk(sesi, staf, hari)
        assert q.atasan is not None
        assert q.atasan.pegawai.nama == siapa
    sendiri = penilai.penilai_untuk(sesi, baru, TANGGAL).penilai
    assert sendiri is not None
    assert sendiri.pegawai.nama == "Lama", "nobody is made to assess himself"


@pytest.mark.parametrize(
    ("ubah", "kalimat"),
    [
        ({"jenis": "x"}, "tidak dikenal"),
        ({"kepada": st.PihakSerah("budi")}, "orang yang sama"),
        ({"kepada": st.PihakSerah("  ")}, "Yang menerima"),
        ({"tanggal": date(1900, 1, 1)}, "Tanggal serah terima"),
        ({"jenis": st.PIMPINAN, "alihkan": True}, "kedua pejabat dari daftar pegawai"),
    ],
)
def test_yang_ditolak(sesi: Sesi, ubah: dict, kalimat: str) -> None:
    isi = {"jenis": st.OPERATOR, "dari": st.PihakSerah("Budi"), "kepada": st.PihakSerah("Siti"),
           "tanggal": TANGGAL}  # fmt: skip
    with pytest.raises(Tolakan, match=kalimat):
        st.catat(sesi, **{**isi, **ubah})
    assert st.daftar(sesi) == []


def test_peran_diperiksa(sesi: Sesi, pabrik: Pabrik) -> None:
    staf = pabrik.orang("Pengadministrasi", pabrik.unit())
    lain = sesi.sebagai(pengguna.pelaku(sesi, staf))
    with pytest.raises(Tolakan, match="tidak berwenang untuk mencatat serah terima"):
        st.catat(lain, st.OPERATOR, st.PihakSerah("A"), st.PihakSerah("B"), TANGGAL)


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_satu_halaman_dengan_kedua_tanda_tangan(sesi: Sesi, kertas: str) -> None:
    panjang = st.PihakSerah(
        "Dra. Nama Yang Sangat Panjang Sekali Contoh, M.Si.", "198001012006041001", "Camat " * 12
    )
    st.catat(
        sesi, st.PIMPINAN, panjang, st.PihakSerah("Budi Contoh"), TANGGAL, "800/1/2026", "Catatan. " * 40
    )
    pdf = surat_serah_terima(sesi, st.daftar(sesi)[0].id, kertas)
    teks = _teks(pdf)
    assert len(teks) == 1
    for kata in (
        "BERITA ACARA SERAH TERIMA",
        "YANG MENYERAHKAN",
        "YANG MENERIMA",
        "Budi Contoh",
        "800/1/2026",
    ):
        assert kata in teks[0], kata
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        surat_serah_terima(sesi, b"x" * 16)


def _teks(pdf: bytes) -> list[str]:
    import pypdfium2

    dokumen = pypdfium2.PdfDocument(BytesIO(pdf))
    return [h.get_textpage().get_text_range() for h in dokumen]


def test_pusat_mencatat_serah_terimanya_sendiri(sesi_pusat: Sesi) -> None:
    st.catat(
        sesi_pusat, st.OPERATOR, st.PihakSerah("Operator Pusat"), st.PihakSerah("Siti"), TANGGAL, alihkan=True
    )
    (s,) = st.daftar(sesi_pusat)
    assert s.daftar[0].uraian == "Kantor yang sudah bergabung"
    assert pengguna.pelaku(sesi_pusat, "operator").nama == "Siti"
