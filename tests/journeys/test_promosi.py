"""A lurah is promoted on 1 July by the wizard: SKP, figures, results, assessors and papers follow."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.services import alur_skp, beranda, mutasi, pengecualian, penilai, skp
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys import rencana_tangan as tangan
from tests.services.bantu_kinerja import Kantor, isi_lengkap, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung

JULI, JUNI = date(2026, 7, 1), date(2026, 6, 30)
CAMAT, LURAH, SEKLUR = "Rahmad Santosa", "Dewi Anggraini", "Fajar Hidayat"
WARGA = ("Gita Larasati", "Hadi Pranoto")
NOMOR = "821/07/2026"


@pytest.mark.timeout(120)
def test_lurah_dipromosikan_pada_1_juli(panggung: Panggung) -> None:
    g = panggung
    orang: dict[str, bytes] = {}
    g.jam.maju_ke(JULI)
    k = tangan.buka_kantor_kecil(g, lambda k: isi_kantor(k, orang), staf=1)
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        g.pakai("Operator")
        semula = keadaan(g, orang)
        promosi(g)
        sesudah = keadaan(g, orang)
        berakibat(g, k, orang, sesudah)
        g.p.tekan("Ctrl+Z")
        g.p.sampai(lambda: keadaan(g, orang) == semula, "semuanya kembali")
        g.potret("sesudah-urung")
        g.p.tekan("Ctrl+Y")
        g.p.sampai(lambda: keadaan(g, orang) == sesudah, "semuanya terjadi lagi")
        plt_lurah(g, k, orang)
        tugas_belajar(g, orang)
        mencetak(g)


def isi_kantor(k: Kantor, orang: dict[str, bytes]) -> None:
    """A kelurahan with lurah, secretary and two staff; the secretary's SKP is open for a revision."""
    kelurahan = k.buat.unit("Kelurahan Melati", induk=k.akar)
    k.buat.jabatan("Sekretaris Kecamatan", k.buat.unit("Sekretariat Kecamatan", induk=k.akar))
    orang["lurah"] = k.buat.orang("Lurah Melati", kelurahan, LURAH, golongan="III/d")
    orang["seklur"] = k.buat.orang("Sekretaris Lurah", kelurahan, SEKLUR, golongan="III/c")
    for nama in WARGA:
        orang[nama] = k.buat.orang(tangan.JABATAN_STAF, kelurahan, nama)
    k.buat.relasi(orang["lurah"], k.camat, k.sekda)
    for siapa in ("seklur", *WARGA):
        k.buat.relasi(orang[siapa], orang["lurah"], k.camat)
    skp_disetujui(k, k.camat)
    for siapa in ("seklur", *WARGA):
        skp_disetujui(k, orang[siapa])
    isi_lengkap(k.sesi, skp.buat(k.sesi, orang["lurah"], 2026).value)
    tangan.tulis_standar(k, "Sekretaris Kecamatan")
    seklur = skp.daftar(k.sesi, 2026, orang["seklur"])[0].skp_id
    alur_skp.buka_kembali(k.sesi, seklur, "Menerima tugas lurah.", untuk=orang["lurah"])


Keadaan = dict[str, object]


def keadaan(g: Panggung, orang: dict[str, bytes]) -> Keadaan:
    """What a promotion changes, as it is stored: SKP and rows of everybody, assessors by day, register."""

    def baca(s: object) -> Keadaan:
        hasil: Keadaan = {"mutasi": [m.nomor for m in mutasi.daftar(s)]}
        for nama, kunci in orang.items():
            milik = [skp.muat(s, x.skp_id) for x in skp.daftar(s, 2026, kunci)]
            hasil[nama] = [
                (m.masa, m.jabatan, [(b.rhk, b.target, b.penugasan_dari) for b in m.baris]) for m in milik
            ]
            hasil[f"penilai {nama}"] = [
                p.pegawai.nama if (p := penilai.penilai_untuk(s, kunci, hari).penilai) else ""
                for hari in (JUNI, JULI)
            ]
        return hasil

    return g.baca(baca)


def promosi(g: Panggung) -> None:
    """The wizard by hand: promoted, the results go to the secretary, one figure is typed over."""
    p = g.p

    def akibat(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert "berakhir 30 Juni 2026; bagian itu dinilai Rahmad Santosa" in teks
        assert "Sekretaris Kecamatan, 1 Juli 2026 sampai 31 Desember 2026." in teks
        if not cari.tombol("Teruskan RHK yang belum selesai kepada:", d).isChecked():
            p.klik("Teruskan RHK yang belum selesai kepada:", d)
        p.pilih("Penerima RHK", SEKLUR)
        assert tangan.daftar(d, "RHK yang diteruskan") == ["Terlayaninya warga bagian 1"]

    def target(d: QDialog) -> None:
        baris = {(b[1], b[2]): (b[0], b[3], b[4]) for b in tangan.pohon(d, "Target yang disesuaikan")}
        assert baris["SKP lama", "Jumlah surat terbit"] == ("✓", "480 surat", "240")
        assert baris["SKP baru", "Surat pengantar terbit"] == ("✓", "480 surat", "240")
        assert baris["SKP baru", "Surat tanpa salah tulis"] == ("", "98 %", "98")
        assert baris["RHK diteruskan", "Jumlah surat terbit"] == ("✓", "480 surat", "240")
        p.tekan("F2")
        p.ketik("250")
        p.tekan("Return")

    def penilai_baru(d: QDialog) -> None:
        siapa = {b[1]: b[2:] for b in tangan.pohon(d, "Penilai yang berganti")}
        assert siapa[WARGA[0]][0] == LURAH
        assert LURAH not in siapa[WARGA[0]][1:]

    def catat(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert f"surat {NOMOR}" in teks
        assert f"1 RHK diteruskan kepada {SEKLUR} sebagai RHK tambahan." in teks

    def selesai(d: QDialog) -> None:
        for surat in ("SKP lama sampai hari terakhirnya", "SKP baru, sesudah disetujui"):
            assert cari.ada_tombol(surat, d)

    langkah = {"SKP": akibat, "Target": target, "Penilai": penilai_baru, "Catat": catat, "Selesai": selesai}
    tangan.catat_mutasi(g, LURAH, "Promosi di kantor ini", NOMOR, "Sekretaris Kecamatan", langkah, "promosi")


def berakibat(g: Panggung, k: Kantor, orang: dict[str, bytes], kini: Keadaan) -> None:
    """Old and new SKP, figures, results handed on, assessors on the last day before and the first after."""
    assert kini["mutasi"] == [NOMOR]
    lama, baru = kini["lurah"]
    assert lama[:2] == ("1 Januari s.d. 30 Juni 2026", "Lurah Melati")
    assert [t for _, t, _ in lama[2]] == ["250", "98"]
    assert baru[:2] == ("1 Juli s.d. 31 Desember 2026", "Sekretaris Kecamatan")
    assert [t for _, t, _ in baru[2]] == ["240", "98", "300", "95"]
    assert tangan.lembar_skp(g, orang["lurah"]).penilai_nama == CAMAT
    (seklur,) = kini["seklur"]
    assert ("Terlayaninya warga bagian 1", "240", f"{LURAH}, dilanjutkan sejak 1 Juli 2026") in seklur[2]
    for nama in ("seklur", *WARGA):
        sebelum, sejak = kini[f"penilai {nama}"]
        assert sebelum == LURAH, nama
        assert sejak not in ("", LURAH), nama
    assert kini["penilai lurah"] == [CAMAT, CAMAT]


def plt_lurah(g: Panggung, k: Kantor, orang: dict[str, bytes]) -> None:
    """The secretary is named Plt; the staff of the kelurahan are assessed by him from 1 July."""

    def penilai_plt(d: QDialog) -> None:
        siapa = {b[1]: b[2:] for b in tangan.pohon(d, "Penilai yang berganti")}
        assert siapa[WARGA[0]][1:] == (f"Plt. {SEKLUR}", CAMAT)

    tangan.catat_mutasi(g, SEKLUR, "Ditunjuk Plt.", "800/118/2026", "Lurah Melati", {"Penilai": penilai_plt})
    kini = keadaan(g, orang)
    for nama in WARGA:
        assert kini[f"penilai {nama}"] == [LURAH, SEKLUR]


def tugas_belajar(g: Panggung, orang: dict[str, bytes]) -> None:
    """Study leave by letter: out of the counts from that day, and no percentage holds it against anybody."""
    p, siapa = g.p, WARGA[1]

    def angka() -> tuple[int, str]:
        kartu = next(x for x in g.baca(beranda.ringkasan).kartu if x.kunci == "skp")
        return kartu.angka, kartu.keterangan

    belum, _ = angka()
    tangan.catat_mutasi(g, siapa, "Tugas belajar", "893/5/2026", gambar="tugas-belajar")
    (x,) = g.baca(lambda s: pengecualian.daftar(s, orang[siapa]))
    assert (x.isi.nomor, x.isi.mulai, x.berlaku) == ("893/5/2026", JULI, True)
    assert angka() == (belum, "tahun 2026; 1 dikecualikan")
    g.tempat("Beranda")
    p.sampai(lambda: "1 dikecualikan" in tangan.layar(), "Beranda menyebut pengecualian")
    g.potret("beranda-pengecualian")


def mencetak(g: Panggung) -> None:
    """The paper of the half year names the old post and its old assessor."""
    teks = tangan.cetak(g, LURAH, "SKP 1 Januari s.d. 30 Juni", "SKP lurah.pdf")
    g.potret("cetak-skp-lama")
    for kata in ("30 Juni", "Lurah Melati", LURAH, CAMAT, "250"):
        assert kata.upper() in teks.upper()
