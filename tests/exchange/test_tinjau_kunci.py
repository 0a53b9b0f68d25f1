"""Found on a second reading: keys of others taken, verdicts forged, letters from one's own level."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kinerja_desktop.exchange import surat
from kinerja_desktop.exchange.bentuk import Cabut, Sertifikat, Suksesi
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import putusan_pusat as pp
from kinerja_desktop.services.tindakan import TERIMA_PUSAT
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.kunci_db import KONTEKS_PENERUS
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import antar, buat_pc, kunci
from tests.exchange.test_cabut import berkas_buatan


def _rebut(t: Tempat, korban: bytes) -> bytes:
    s = Sertifikat(
        nomor_seri=9, kunci_umum=korban.hex(), penerima=kunci_buka(t.sesi.db)[1], ruang=t.sesi.db.ruang,
        peran="kantor", nama="Rebut", undangan_id="00" * 16, berlaku_mulai="2026-07-01", tingkat="pc",
        penerbit=kunci(t).hex(),
    )  # fmt: skip
    return surat.tulis(s, kunci_tanda(t.sesi.db))


def test_kantor_tidak_merebut_saluran_pusat(kantor: Tempat, pusat: Tempat) -> None:
    """A chain's key is known to every office; certifying it as a PC of one's own must not take it away."""
    with pusat.sesi.kerja("rujukan.ubah", "Aturan") as uow:
        uow.insert("rujukan", {"jenis": "satu"})
    umum = pusat.sesi.db.penulis.kunci_saluran("umum")  # type: ignore[union-attr]
    (j,) = pusat.terima(berkas_buatan(kantor, pusat, [_rebut(kantor, umum)])).berkas
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert repo_lawan.semua_penulis(p)[umum].peran == "pusat"
    assert (j.keadaan, "tidak menyatakan setuju" in j.kalimat) == ("diterapkan", True)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path)
    assert kantor.hitung("rujukan", "jenis = 'satu'") == 1


def test_kantor_tidak_memutus_atas_nama_pusat(kantor: Tempat, pusat: Tempat) -> None:
    """A step named like the centre's verdict but written in the office's own space is none."""
    orang = kantor.tambah("Siti")
    with kantor.sesi.kerja("skp.buat", "SKP Siti") as uow:
        skp = uow.insert(
            "skp",
            {"pegawai_id": orang, "tahun": 2026, "status": "disetujui", "mulai": "2026-01-01",
             "selesai": "2026-12-31", "bentuk": "administrasi", "pendekatan": "kuantitatif"},
        )  # fmt: skip
    with kantor.sesi.kerja("dokumen.palsu", "Palsu") as uow:
        isi = {"jenis_dokumen": "skp", "dokumen_id": skp, "tindakan": TERIMA_PUSAT}
        uow.insert("tindakan", isi | {"waktu": "2099-01-01T00:00:00"})
    pusat.terima(kantor.kirim())
    assert pp.daftar(pusat.sesi, [skp]) == {}
    pp.beri(pusat.sesi, [("skp", skp)], TERIMA_PUSAT)
    assert pp.daftar(pusat.sesi, [skp])[skp].berlaku


def test_pc_tidak_mencabut_kunci_yang_belum_dikenal(kantor: Tempat, tmp_path: Path) -> None:
    """A further PC speaks of a key that the receiver has not met yet: it counts as little as of any other."""
    pc2, pc3 = buat_pc(kantor, "pc2", tmp_path), buat_pc(kantor, "pc3", tmp_path)
    pc2.terima(*antar(kantor, pc2))
    pc4 = buat_pc(kantor, "pc4", tmp_path)
    cabut = surat.tulis(Cabut(kunci(pc4).hex(), "", "iseng", 5, kunci(pc3).hex()), kunci_tanda(pc3.sesi.db))
    assert pc2.terima(berkas_buatan(pc3, pc2, [cabut])).berkas[0].kode == "lewat_wewenang"
    pc2.terima(*antar(kantor, pc2))
    pc4.tambah("Sah")
    assert pc2.terima(*antar(pc4, pc2)).ditolak == 0


def test_commit_yang_dibawa_orang_lain_masuk_bila_pemiliknya_membawanya(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    """Somebody else brought an office's own commit first: set aside, and still taken from its owner."""
    from kinerja_desktop.exchange import berkas as b
    from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai
    from tests.exchange.tempat import gabungkan

    lain = buat("Lain")
    gabungkan(lain, pusat)
    pusat.terima(kantor.kirim())
    orang = kantor.tambah("Korban")
    with kantor.sesi.baca() as conn:
        line = str(conn.exec_driver_sql("SELECT line FROM journal_commit ORDER BY ordinal DESC").scalar())
    c = line.encode()
    kepala = b.KepalaBerkas("data", lain.sesi.db.ruang, 2, "0", 1, rantai=hitung_rantai([baca_commit(c)]))
    data = b.tulis_berkas(
        kepala, [("C", c)], seed=kunci_tanda(lain.sesi.db), penerima=[kunci_buka(pusat.sesi.db)[1]]
    )
    path = lain.folder / "curi.adk"
    path.write_bytes(data)
    assert pusat.terima(path).disisihkan == 1
    pusat.terima(kantor.kirim())
    assert orang in pusat.pegawai()
    kantor.ubah(orang, nama="Lanjut")
    assert pusat.terima(kantor.kirim()).disisihkan == 0
    assert pusat.pegawai() == kantor.pegawai()


def test_suksesi_tidak_terhalang_pengenalan_kantor_lain(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    from nacl.signing import SigningKey

    from tests.exchange.tempat import gabungkan

    lain = buat("Lain")
    gabungkan(lain, pusat)
    seed = b"\7" * 32
    baru = bytes(SigningKey(seed).verify_key)
    with repo_tukar.transaksi(pusat.sesi.db) as p:
        repo_lawan.simpan_penulis(
            p, repo_tukar.Penulis(baru, lain.sesi.db.ruang, "Lain", "kantor", "", repo_tukar.DIKENALKAN)
        )
    bukti = SigningKey(seed).sign(KONTEKS_PENERUS + kunci(kantor) + baru).signature.hex()
    isi = Suksesi(lama=kunci(kantor).hex(), baru=baru.hex(), bukti=bukti)
    s = surat.tulis(isi, kunci_tanda(kantor.sesi.db))
    pusat.terima(berkas_buatan(kantor, pusat, [s]))
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        w = repo_lawan.semua_penulis(p)[baru]
    assert (w.ruang, w.keadaan) == (kantor.sesi.db.ruang, "diterima")


def test_surat_lancang_yang_hanya_dibawa_tidak_menahan_pembawanya(
    kantor: Tempat, pusat: Tempat, tmp_path: Path
) -> None:
    """A further PC's unlawful letter lies in the first PC's file: left out and told, the rest comes in."""
    pc2 = buat_pc(kantor, "pc2", tmp_path)
    pusat.terima(pc2.kirim(), kantor.kirim())
    lancang = surat.tulis(
        Cabut(kunci(kantor).hex(), "", "iseng", 5, kunci(pc2).hex()), kunci_tanda(pc2.sesi.db)
    )
    (j,) = pusat.terima(berkas_buatan(kantor, pusat, [lancang], "bawa")).berkas
    assert j.keadaan == "diterapkan"
    assert "melampaui wewenangnya tidak dipakai" in j.kalimat
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert repo_lawan.semua_cabutan(p) == {}
        assert repo_lawan.semua_penulis(p)[kunci(kantor)].keadaan == repo_tukar.DITERIMA
    assert pusat.terima(berkas_buatan(pc2, pusat, [lancang], "sendiri")).berkas[0].kode == "lewat_wewenang"
