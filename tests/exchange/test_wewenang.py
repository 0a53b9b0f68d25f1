"""Scope is checked on receipt: foreign rows set aside, forged names refused, bad values kept out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja_desktop.exchange import berkas as b
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda
from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.jurnal import Perubahan, susun_baris, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.exchange.tempat import Tempat, gabungkan


@pytest.fixture(params=["sqlite", "postgresql"])
def pangkalan(request: pytest.FixtureRequest) -> str:
    """The centre on both kinds of database."""
    return request.param


def test_kantor_tidak_dapat_menulis_rujukan_pusat(kantor: Tempat, pusat: Tempat) -> None:
    """The office forges a row of the centre's space: set aside, told by name, and work goes on after it."""
    ruang = pusat.sesi.db.ruang.to_bytes(4, "big")
    with kantor.sesi.kerja("rujukan.palsu", "Rujukan palsu") as uow:
        uow.insert("rujukan", {"jenis": "palsu"}, ruang + b"\1" * 12)
    orang = kantor.tambah("Budi")
    path = kantor.kirim()
    hasil = pusat.terima(path)
    assert (hasil.disisihkan, hasil.baru) == (1, 1)
    assert "milik" in hasil.berkas[0].kalimat
    assert pusat.hitung("rujukan", "jenis = 'palsu'") == 0
    assert orang in pusat.pegawai()
    with kantor.sesi.kerja("rujukan.palsu", "Lagi") as uow:
        uow.update("rujukan", ruang + b"\1" * 12, {"nilai": "9"})
    kantor.tambah("Siti")
    lagi = pusat.terima(kantor.kirim())
    assert (lagi.disisihkan, lagi.baru, lagi.menunggu) == (1, 1, 0)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    assert tukar.kirim_adk(kantor.sesi, kantor.folder / "x").berkas[0].perubahan == 0


def test_pusat_tidak_dapat_menulis_isian_kantor(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A centre that sends its own changes: references come in, office tables and rows are set aside."""
    from kinerja_desktop.exchange import kirim

    def semua(p: Pelaksana, peer: bytes, penulis: object, **_: object) -> list[int]:
        return [o for (o,) in p.semua("SELECT ordinal FROM journal_commit ORDER BY ordinal")]

    monkeypatch.setattr(kirim, "yang_dikirim", semua)
    orang = kantor.tambah("Budi")
    pusat.terima(kantor.kirim())
    with pusat.sesi.kerja("rujukan.ubah", "Rujukan baru") as uow:
        uow.insert("rujukan", {"jenis": "baru"})
    with pusat.sesi.kerja("pegawai.paksa", "Ubah pegawai kantor") as uow:
        uow.update("pegawai", orang, {"nama": "Diganti pusat"})
    with pusat.sesi.kerja("skp.paksa", "SKP dari pusat") as uow:
        uow.insert("skp", {"pegawai_id": orang, "tahun": 2026})
    hasil = kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    assert hasil.disisihkan == 2
    assert kantor.pegawai()[orang][0] == "Budi"
    assert kantor.hitung("rujukan", "jenis = 'baru'") == 1
    assert kantor.hitung("skp") == 0


def test_kantor_tidak_membawa_catatan_atas_nama_kantor_lain(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    """Commits are chained, not signed one by one: only the space's own keys may bring them."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    korban = kantor.tambah("Korban")
    pusat.terima(kantor.kirim())
    # The other office holds the victim's journal and writes on in its name.
    with kantor.sesi.baca() as conn:
        baris = conn.exec_driver_sql("SELECT line FROM journal_commit ORDER BY ordinal").fetchall()

    akhir = urai_baris(baris[-1][0])
    palsu = susun_baris(
        writer=akhir.writer, seq=akhir.seq + 1, prev=akhir.hash, hlc=akhir.hlc + 1, pelaku=("", "X", ""),
        perintah="p", deps=[], ext={},
        perubahan=[Perubahan("pegawai", korban, "u", (akhir.acuan,), {"nama": ["Korban", "Palsu"]})],
    ).encode()  # fmt: skip
    kepala = b.KepalaBerkas("data", lain.sesi.db.ruang, 2, "0", 1, rantai=hitung_rantai([baca_commit(palsu)]))

    data = b.tulis_berkas(
        kepala, [("C", palsu)], seed=kunci_tanda(lain.sesi.db), penerima=[kunci_buka(pusat.sesi.db)[1]]
    )
    path = lain.folder / "palsu.adk"
    path.write_bytes(data)
    hasil = pusat.terima(path)
    assert (hasil.disisihkan, hasil.baru) == (1, 0)
    assert "atas nama Kecamatan Sukamaju" in hasil.berkas[0].kalimat
    assert pusat.pegawai()[korban][0] == "Korban"
    kantor.ubah(korban, nama="Sah")
    assert pusat.terima(kantor.kirim()).baru == 1
    assert pusat.pegawai()[korban][0] == "Sah"


def test_kantor_hanya_menerima_miliknya_dari_pusat(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    lain.tambah("Rahasia kantor lain")
    pusat.terima(lain.kirim())
    sebelum = kantor.pegawai()
    for k in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        if k.kepada == "Kecamatan Sukamaju":
            assert k.perubahan == 1, "the centre's own rules and periods, for every office"
            assert kantor.terima(k.path).disisihkan == 0
        else:
            hasil = kantor.terima(k.path)
            assert hasil.berkas[0].kode == "bukan_untuk_sini"
    assert kantor.pegawai() == sebelum


@pytest.mark.parametrize(
    ("isi", "berkas_rusak"),
    [
        ({"hlc": 2**62}, True),
        ({"baris": [("pegawai", {"nama": [None, 5]})]}, True),
        ({"baris": [("pegawai", {"nama": [None, None]})]}, True),
        ({"baris": [("unit", {"induk_id": [None, "zz"]})]}, True),
        ({"baris": [("unit", {"urut": [0, "tiga"]})]}, True),
        ({"baris": [("pegawai", {"_del": [0, 2]})]}, True),
        ({"baris": [("pegawai", {"nama": ["", "x"]})] * 2}, True),
        ({"baris": [("pegawai", {"nama": ["", "é" * (33 << 10)]})]}, True),
        ({"baris": [("pegawai", {"nama": ["", "é" * (32 << 10)]})]}, False),
        ({"baris": [("pegawai", {"kolom_esok": ["", "x" * (65 << 10)], "nama": ["", "Ani"]})]}, True),
        ({"baris": [("tabel_esok", {"apa": ["", "x"]})]}, False),
        ({"baris": [("pegawai", {"kolom_esok": ["", "x"], "nama": ["", "Ani"]})]}, False),
        ({"baris": [("pegawai", {"nama": ["", "a\0b"]})]}, True),
        ({"baris": [("pegawai", {"nama": ["", "a\\u0000b"]})]}, False),
        ({"baris": [("unit", {"urut": [0, 2**63 - 1]})]}, False),
        ({"skema": 999}, False),
    ],
)
def test_catatan_jahat_atau_dari_esok(kantor: Tempat, pusat: Tempat, isi: dict, berkas_rusak: bool) -> None:
    """A member with a hostile or a newer program: refused whole, or kept and applied as far as known."""

    with repo_tukar.bacaan(kantor.sesi.db) as p:
        sendiri = kantor.sesi.db.penulis.kunci_umum
        ((w, seq, h),) = [k for k in repo_tukar.kepala(p) if k[0] == sendiri]
    id_baris = kantor.sesi.db.ruang.to_bytes(4, "big") + b"\x09" * 12
    ubahan = [Perubahan(t, id_baris, "u", (), d) for t, d in isi.get("baris", [])]
    line = susun_baris(
        writer=w, seq=seq + 1, prev=h, hlc=isi.get("hlc", 1 << 56), pelaku=("", "X", ""), perintah="p",
        deps=[], perubahan=ubahan, ext={}, skema=isi.get("skema", 1),
    ).encode()  # fmt: skip
    kepala = b.KepalaBerkas(
        "data", kantor.sesi.db.ruang, 2, "9", 1, rantai=hitung_rantai([baca_commit(line)])
    )
    data = b.tulis_berkas(
        kepala, [("C", line)], seed=kunci_tanda(kantor.sesi.db), penerima=[kunci_buka(pusat.sesi.db)[1]]
    )
    path = kantor.folder / "x.adk"
    path.write_bytes(data)
    sebelum = pusat.isi_semua()
    hasil = pusat.terima(path)
    if berkas_rusak:
        assert [j.kode for j in hasil.berkas] == ["isi_rusak"]
        assert pusat.isi_semua() == sebelum
        kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    else:
        assert [j.keadaan for j in hasil.berkas] == ["diterapkan"]
        with repo_tukar.bacaan(pusat.sesi.db) as p:
            assert repo_tukar.hadir(p, baca_commit(line).id[:16])
    with pusat.sesi.kerja("rujukan.ubah", "Masih dapat bekerja") as uow:
        uow.insert("rujukan", {"jenis": "uji"})
