"""Data Awal: what the centre sets for all arrives in offices; what it writes for one stays with that one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.aturan import Aturan, aturan_sejenis
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import kripto
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import periode, rujukan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.jurnal import urai_baris
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.saluran import UMUM, tanda_baris
from tests.exchange.tempat import Tempat, gabungkan


def balasan(pusat: Tempat, kantor: str) -> Path:
    return next(b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas if b.kepada == kantor)


def ke_kantor(pusat: Tempat, kantor: Tempat, nama: str = "Kecamatan Sukamaju") -> tukar.HasilTerima:
    hasil = kantor.terima(balasan(pusat, nama))
    assert (hasil.ditolak, hasil.disisihkan, hasil.menunggu) == (0, 0, 0)
    return hasil


def sebagai_camat(kantor: Tempat) -> Sesi:
    return kantor.sesi.sebagai(Pelaku("Camat", frozenset({Peran.PIMPINAN})))


def test_tenggat_pusat_berlaku_di_kantor_tanpa_mengganti_periodenya(kantor: Tempat, pusat: Tempat) -> None:
    """The office's own period keeps its id, what was rated stays attached to it; the date is the centre's."""
    milik = next(p for p in periode.daftar(kantor.sesi) if p.periode.jenis.value == "tahunan")
    tahun = milik.periode.tahun
    baru = next(p for p in periode.daftar(pusat.sesi, tahun) if p.periode.jenis.value == "tahunan")
    with pusat.sesi.kerja("periode.ubah", "Mundurkan batas SKP") as uow:
        uow.update("periode", baru.id, {"batas_skp": f"{tahun}-02-27"})
    ke_kantor(pusat, kantor)
    kini = next(p for p in periode.daftar(kantor.sesi) if p.periode.jenis.value == "tahunan")
    assert (kini.id, kini.batas_skp, kini.lokal) == (milik.id, date(tahun, 2, 27), True)
    assert len(periode.daftar(kantor.sesi, tahun)) == len(periode.daftar(pusat.sesi, tahun))
    assert periksa(kantor.sesi.db).temuan == []


def test_periode_yang_ditutup_pusat_tidak_dibuka_kantor(kantor: Tempat, pusat: Tempat) -> None:
    tahunan = next(p for p in periode.daftar(pusat.sesi) if p.periode.jenis.value == "tahunan")
    periode.tutup(pusat.sesi, tahunan.id)
    ke_kantor(pusat, kantor)
    milik = next(p for p in periode.daftar(kantor.sesi) if p.periode.jenis.value == "tahunan")
    assert milik.ditutup
    with pytest.raises(Tolakan, match="ditutup oleh pusat"):
        periode.buka_kunci(sebagai_camat(kantor), milik.id, "Perlu diperbaiki")


def test_periode_yang_hanya_dibuat_pusat_ditutup_kantor_dengan_langkahnya_sendiri(
    kantor: Tempat, pusat: Tempat
) -> None:
    """The row is the centre's; the office's step closes it here, and the file it sends is not set aside."""
    tahun = periode.daftar(pusat.sesi)[0].periode.tahun + 1
    periode.buat_tahun(pusat.sesi, tahun)
    ke_kantor(pusat, kantor)
    dari_pusat = periode.daftar(kantor.sesi, tahun)[0]
    assert not dari_pusat.lokal
    periode.tutup(sebagai_camat(kantor), dari_pusat.id)
    assert periode.satu(kantor.sesi, dari_pusat.id).ditutup
    assert pusat.terima(kantor.kirim()).disisihkan == 0
    assert not periode.satu(pusat.sesi, dari_pusat.id).ditutup
    periode.buka_kunci(sebagai_camat(kantor), dari_pusat.id, "Masih ada yang belum dinilai")
    assert not periode.satu(kantor.sesi, dari_pusat.id).ditutup


def test_aturan_pusat_mengalahkan_aturan_kantor(kantor: Tempat, pusat: Tempat) -> None:
    lama = next(a for a in rujukan.daftar_aturan(kantor.sesi, "tenggat") if a.kunci == "keberatan_hari")
    rujukan.tetapkan(
        pusat.sesi, Aturan("tenggat", "keberatan_hari", "10", date(2027, 1, 1), None, "Perbup", lama.tingkat)
    )
    ke_kantor(pusat, kantor)
    berlaku = aturan_sejenis(rujukan.daftar_aturan(kantor.sesi), "tenggat", date(2027, 5, 1))
    assert berlaku["keberatan_hari"].nilai == "10"


def test_yang_ditulis_untuk_satu_kantor_tidak_sampai_ke_kantor_lain(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    tujuan = f"{kantor.sesi.db.ruang:08x}"
    with pusat.sesi.kerja("usulan.buat", "Usulan untuk Sukamaju") as uow:
        uow.insert("usulan", {"kantor": tujuan, "alasan": "Nama salah ketik", "status": "terbuka"})
    ke_kantor(pusat, kantor)
    nama_lain = next(b.kepada for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "c").berkas
                     if b.kepada != "Kecamatan Sukamaju")  # fmt: skip
    ke_kantor(pusat, lain, nama_lain)
    assert (kantor.hitung("usulan"), lain.hitung("usulan")) == (1, 0)
    with repo_tukar.bacaan(lain.sesi.db) as p:
        lines = "".join(r[0] for r in p.semua("SELECT line FROM journal_commit"))
    assert "salah ketik" not in lines
    assert periksa(kantor.sesi.db).temuan == []


def test_satu_tindakan_tidak_boleh_untuk_dua_alamat(pusat: Tempat) -> None:
    def campur() -> None:
        with pusat.sesi.kerja("x", "x") as uow:
            uow.insert("rujukan", {"jenis": "baru"})
            uow.insert("pengguna", {"nama": "Orang pusat"})

    with pytest.raises(RuntimeError, match="satu tindakan"):
        campur()
    assert pusat.hitung("pengguna", "nama = 'Orang pusat'") == 0


def test_catatan_saluran_bertanda_tangan_dan_tidak_dapat_ditiru(kantor: Tempat, pusat: Tempat) -> None:
    ke_kantor(pusat, kantor)
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        saluran = [w for w in repo_lawan.semua_penulis(p).values() if w.tingkat == UMUM]
        baris = [
            r[0] for r in p.semua("SELECT line FROM journal_commit WHERE writer = ?", (saluran[0].kunci,))
        ]
    assert len(saluran) == 1
    assert baris
    for line in baris:
        pesan, tanda = tanda_baris(line)
        assert kripto.tanda_cocok(saluran[0].kunci, pesan, tanda)
        assert not kripto.tanda_cocok(saluran[0].kunci, pesan.replace(b"rujukan", b"rujukaN"), tanda)
        assert urai_baris(line).ext["ttd"] == tanda.hex()


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_pusat_yang_dipulihkan_mendapat_catatannya_kembali_dari_kantor(kantor: Tempat, pusat: Tempat) -> None:
    """Signed by its chain, the centre's own line is taken back even from an office's hands."""
    cadangan = pusat.salinan("cadangan.db")
    rujukan.tetapkan(pusat.sesi, Aturan("tenggat", "uji", "3", date(2026, 1, 1), None, "Uji", "instansi"))
    ke_kantor(pusat, kantor)
    kantor.tambah("Sesudah aturan baru")
    dikirim = kantor.kirim()
    pusat.pulihkan(cadangan)
    assert pusat.hitung("rujukan", "kunci = 'uji'") == 0
    hasil = pusat.terima(dikirim)
    assert hasil.menunggu == 1, "the office's work was done in sight of a rule that the centre has lost"
    kantor.terima(balasan(pusat, "Kecamatan Sukamaju"))
    hasil = pusat.terima(kantor.kirim())
    assert (hasil.disisihkan, hasil.menunggu) == (0, 0)
    assert pusat.hitung("rujukan", "kunci = 'uji'") == 1
    assert pusat.hitung("pegawai", "nama = 'Sesudah aturan baru'") == 1
