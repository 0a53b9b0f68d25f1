"""A key belongs to nobody without its own word: strangers naming it capture nothing, whoever comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.exchange import bukti, kripto, surat
from kinerja_desktop.exchange.bentuk import Permintaan, Sertifikat, Suksesi
from kinerja_desktop.exchange.gabung import perbarui_surat
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda, lingkup
from kinerja_desktop.exchange.surat import isi_tersimpan
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_lawan, repo_tukar
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import antar, buat_pc, kunci
from tests.exchange.test_cabut import berkas_buatan


@pytest.fixture
def pc2(kantor: Tempat, tmp_path: Path) -> Iterator[Tempat]:
    t = buat_pc(kantor, "pc2", tmp_path / "pc2")
    yield t
    t.sesi.db.tutup()


@pytest.fixture
def lain(buat: Callable[..., Tempat], pusat: Tempat) -> Tempat:
    t = buat("Lain")
    gabungkan(t, pusat)
    return t


def sertifikat(oleh: Tempat, korban: bytes, kata: str = "") -> bytes:
    s = Sertifikat(
        nomor_seri=9, kunci_umum=korban.hex(), penerima=kunci_buka(oleh.sesi.db)[1], ruang=oleh.sesi.db.ruang,
        peran="kantor", nama="Rebut", undangan_id="00" * 16, berlaku_mulai="2026-07-01", tingkat="pc",
        penerbit=kunci(oleh).hex(), bukti=kata,
    )  # fmt: skip
    return surat.tulis(s, kunci_tanda(oleh.sesi.db))


def kata_dari(t: Tempat, korban: bytes) -> str:
    """The word that a key gave to its own office, out of its certificate there."""
    with repo_tukar.bacaan(t.sesi.db) as p:
        isi = isi_tersimpan(repo_lawan.semua_penulis(p)[korban].sertifikat)
    assert isinstance(isi, Sertifikat)
    return isi.bukti


def keadaan(t: Tempat) -> list[tuple[object, ...]]:
    with repo_tukar.bacaan(t.sesi.db) as p:
        semua = repo_lawan.semua_penulis(p).values()
    return sorted((w.kunci, w.ruang, w.nama, w.keadaan, w.tingkat, w.sertifikat) for w in semua)


def test_kunci_pc_baru_tidak_terebut_dalam_urutan_apa_pun(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, lain: Tempat
) -> None:
    """Another office certifies and "succeeds to" a PC's key that the centre does not know yet."""
    korban, seed = kunci(pc2), kunci_tanda(lain.sesi.db)
    lancang = [
        sertifikat(lain, korban),
        sertifikat(lain, korban, kata_dari(kantor, korban)),
        surat.tulis(Suksesi(kunci(lain).hex(), korban.hex(), bukti=kata_dari(kantor, korban)), seed),
    ]
    jahat = [berkas_buatan(lain, pusat, [s], f"jahat{n}") for n, s in enumerate(lancang)]
    pc2.tambah("Dari PC-2")
    sah = [pc2.kirim(), kantor.kirim()]
    pc2.tambah("Sesudahnya")
    sah.append(pc2.kirim())
    akhir: list[object] = []

    @settings(max_examples=12, deadline=None, derandomize=True)
    @given(st.permutations([*jahat, jahat[0], *sah]))
    def coba(urutan: list[Path]) -> None:
        t = pusat.cabang(f"u{len(akhir)}")
        jawab = [t.terima(path).berkas[0] for path in urutan]
        assert {j.keadaan for j in jawab} <= {"diterapkan", "menunggu", "sudah_pernah"}, [
            j.kalimat for j in jawab
        ]
        assert sum("tidak menyatakan setuju" in j.kalimat for j in jawab) == len(lancang)
        assert t.pegawai() == pc2.pegawai()
        akhir.append(keadaan(t))
        t.sesi.db.tutup()

    coba()
    assert all(k == akhir[0] for k in akhir)
    ruang = {k: (r, s) for k, r, _, s, _, _ in akhir[0]}  # type: ignore[attr-defined]
    assert ruang[korban] == (kantor.sesi.db.ruang, "diterima")
    assert ruang[kunci(lain)] == (lain.sesi.db.ruang, "diterima")


def test_berkas_sesudah_yang_jahat_tidak_memberitahu_lagi(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, lain: Tempat
) -> None:
    """The stranger's line lies in each of his files; a person reads of it once, and the PC works on."""
    s = sertifikat(lain, kunci(pc2))
    kalimat = [pusat.terima(berkas_buatan(lain, pusat, [s], f"j{n}")).berkas[0].kalimat for n in range(3)]
    assert [k.count("Surat kunci dari Kecamatan Lain tidak dipakai") for k in kalimat] == [1, 0, 0]
    pc2.tambah("Budi")
    assert pusat.terima(pc2.kirim()).baru > 0
    balas = {b.kepada: b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas}
    assert pc2.terima(*[p for n, p in balas.items() if n.endswith("PC-2")]).ditolak == 0
    kantor.terima(*antar(pc2, kantor))
    assert kantor.pegawai() == pc2.pegawai() == pusat.pegawai()
    (j,) = kantor.terima(berkas_buatan(lain, kantor, [s], "langsung")).berkas
    assert j.kode == "bukan_dikenal"


def test_penerus_dan_pc_dari_kunci_yang_jatuh_tidak_menyeret_kunci_asing(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, lain: Tempat
) -> None:
    """A revoked office names another's new PC: the line neither grants nor fells that key."""
    from kinerja_desktop.exchange.cabut import cabut_kunci

    s = sertifikat(lain, kunci(pc2))
    pindah = surat.tulis(Suksesi(kunci(lain).hex(), kunci(pc2).hex()), kunci_tanda(lain.sesi.db))
    cabut_kunci(pusat.sesi, kunci(lain), "uji")
    # Carried by somebody whose files are still read.
    pusat.terima(berkas_buatan(kantor, pusat, [s, pindah], "bawa"))
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert kunci(pc2) not in lingkup(pusat.sesi.db, p).penulis
    pc2.tambah("Budi")
    assert pusat.terima(pc2.kirim()).ditolak == 0


def berkas_curian(pencuri: Tempat, pusat: Tempat, pemilik: Tempat, ganti: tuple[str, str] = ("", "")) -> Path:
    """A file of one office with another's last commit, as if it had been its own to bring."""
    from kinerja_desktop.exchange import berkas as b
    from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai

    with pemilik.sesi.baca() as conn:
        line = str(conn.exec_driver_sql("SELECT line FROM journal_commit ORDER BY ordinal DESC").scalar())
    c = line.replace(*ganti).encode() if ganti[0] else line.encode()
    rantai = hitung_rantai([baca_commit(c)])
    kepala = b.KepalaBerkas("data", pencuri.sesi.db.ruang, 2, "0", 1, rantai=rantai)
    tujuan = [kunci_buka(pusat.sesi.db)[1]]
    path = pencuri.folder / "curi.adk"
    path.write_bytes(b.tulis_berkas(kepala, [("C", c)], seed=kunci_tanda(pencuri.sesi.db), penerima=tujuan))
    return path


def test_catatan_curian_dari_kunci_tak_dikenal_masuk_bila_pemiliknya_membawanya(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, lain: Tempat
) -> None:
    """Another office brings the first change of a PC that the centre has not met: not swallowed."""
    orang = pc2.tambah("Korban")
    hasil = pusat.terima(berkas_curian(lain, pusat, pc2))
    assert (hasil.disisihkan, hasil.baru) == (1, 0)
    pc2.ubah(orang, nama="Lanjut")
    assert pusat.terima(pc2.kirim()).disisihkan == 0
    assert pusat.pegawai() == pc2.pegawai()


def test_kunci_lama_yang_dikenalkan_kantor_lain_tetap_terbaca(
    pusat: Tempat, lain: Tempat, buat: Callable[..., Tempat]
) -> None:
    """A former key without certificate, seen in a file's manifest and named by a stranger first."""
    baru = buat("Baru")
    orang = baru.tambah("Dari kunci pertama")
    milik_lain = lain.sesi.db.ruang.to_bytes(4, "big").hex()
    hasil = pusat.terima(
        berkas_curian(lain, pusat, baru, (baru.sesi.db.ruang.to_bytes(4, "big").hex(), milik_lain))
    )
    assert hasil.disisihkan == 0, "it passes for the stranger's own former key"
    berkas = baru.sesi.db.penulis.brankas.berkas  # type: ignore[union-attr]
    baru.sesi.db.tutup()
    berkas.unlink()
    baru.buka_lagi()
    gabungkan(baru, pusat)
    assert pusat.terima(baru.kirim()).disisihkan == 0
    assert pusat.pegawai()[orang][0] == "Dari kunci pertama"


def test_pusat_pun_tidak_menerima_kunci_tanpa_katanya(kantor: Tempat, pusat: Tempat, pc2: Tempat) -> None:
    """A request whose key did not sign for that space is a stranger's; so is a certificate without it."""
    seed = kunci_tanda(pusat.sesi.db)
    asing = kripto.kunci_umum(b"\5" * 32)
    s = Sertifikat(
        nomor_seri=9, kunci_umum=asing.hex(), penerima=kunci_buka(pusat.sesi.db)[1],
        ruang=kantor.sesi.db.ruang, peran="kantor", nama="X", undangan_id="00" * 16,
        berlaku_mulai="2026-07-01", penerbit=kunci(pusat).hex(),
        bukti=bukti.kata_milik(b"\5" * 32, kantor.sesi.db.ruang + 1),
    )  # fmt: skip
    (j,) = kantor.terima(berkas_buatan(pusat, kantor, [surat.tulis(s, seed)])).berkas
    assert "tidak menyatakan setuju" in j.kalimat
    sah = msgspec.structs.replace(s, bukti=bukti.kata_milik(b"\5" * 32, kantor.sesi.db.ruang))
    kantor.terima(berkas_buatan(pusat, kantor, [surat.tulis(sah, seed)], "sah"))
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        assert repo_lawan.semua_penulis(p)[asing].keadaan == repo_tukar.DITERIMA


def test_kunci_yang_bersedia_di_dua_ruang_tetap_di_ruang_pertama(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, lain: Tempat
) -> None:
    pc2.tambah("Budi")
    pusat.terima(pc2.kirim())
    kata = bukti.kata_milik(kunci_tanda(pc2.sesi.db), lain.sesi.db.ruang)
    (j,) = pusat.terima(berkas_buatan(lain, pusat, [sertifikat(lain, kunci(pc2), kata)])).berkas
    assert j.kode == "lewat_wewenang"
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert repo_lawan.semua_penulis(p)[kunci(pc2)].ruang == kantor.sesi.db.ruang


def lupakan_kata(t: Tempat, korban: bytes, oleh: Tempat) -> str:
    """The key's certificate as it was before it carried its own word; the line as stored."""
    with repo_tukar.transaksi(t.sesi.db) as p:
        w = repo_lawan.semua_penulis(p)[korban]
        isi = isi_tersimpan(w.sertifikat)
        assert isinstance(isi, Sertifikat)
        mentah = surat.tulis(msgspec.structs.replace(isi, bukti=""), kunci_tanda(oleh.sesi.db)).decode()
        repo_lawan.simpan_penulis(p, replace(w, sertifikat=mentah))
    return mentah


def test_sertifikat_tanpa_kata_dilengkapi_hanya_dengan_kata_kunci_itu_sendiri(
    kantor: Tempat, pusat: Tempat
) -> None:
    """Another space's word, another key's, none at all, or a key that fell: the certificate stays."""
    k, seed, ruang = kunci(kantor), kunci_tanda(kantor.sesi.db), kantor.sesi.db.ruang
    lama = lupakan_kata(pusat, k, pusat)
    sah = Permintaan(
        undangan_id="00" * 16, kunci_umum=k.hex(), penerima=kunci_buka(kantor.sesi.db)[1], ruang=ruang,
        kantor="Nama lain", nama_pc="PC", dibuat=0, hmac="00" * 32, bukti=bukti.kata_milik(seed, ruang),
    )  # fmt: skip
    ganti = msgspec.structs.replace
    palsu = [
        ganti(sah, bukti=""),
        ganti(sah, bukti=bukti.kata_milik(b"\5" * 32, ruang)),
        ganti(sah, ruang=ruang ^ 1, bukti=bukti.kata_milik(seed, ruang ^ 1)),
        ganti(sah, kunci_umum=kripto.kunci_umum(b"\5" * 32).hex(), bukti=bukti.kata_milik(b"\5" * 32, ruang)),
    ]
    db = pusat.sesi.db
    with repo_tukar.transaksi(db) as p:
        assert [perbarui_surat(db, p, lingkup(db, p), x) for x in palsu] == [None] * len(palsu)
        jatuh = lingkup(db, p)
        jatuh.penulis[k] = replace(jatuh.penulis[k], keadaan=repo_tukar.DICABUT)
        assert perbarui_surat(db, p, jatuh, sah) is None
        assert repo_lawan.semua_penulis(p)[k].sertifikat == lama
        baru = perbarui_surat(db, p, lingkup(db, p), sah)
        assert baru is not None
        assert (baru.nama, baru.ruang) == ("Kecamatan Sukamaju", ruang)
        assert perbarui_surat(db, p, lingkup(db, p), sah) is None, "whole already"
    kantor.terima(*(b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas))
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        assert repo_lawan.semua_penulis(p)[k].sertifikat == baru.sertifikat
