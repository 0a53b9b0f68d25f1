"""The centre's recovery key: announced to offices, sealed to in every file, and good when the key is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import kripto
from kinerja_desktop.exchange.berkas import lihat_berkas
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.flows import tukar
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.test_suksesi import balasan


def test_berkas_terbuka_dengan_kunci_pemulihan(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat, tmp_path: Path
) -> None:
    """One office learns it from the reply, another from its invitation; the centre's own key is lost then."""
    h = tukar.kunci_pemulihan(pusat.sesi, tmp_path)
    balasan(pusat, kantor)
    baru = buat("Baru")
    u = tukar.undang(pusat.sesi, "Kecamatan Baru", tmp_path)
    tukar.gabung(baru.sesi, u.path, u.kode)
    kantor.tambah("Budi")
    baru.tambah("Siti")
    berkas = [kantor.kirim(), baru.kirim()]
    for b in berkas:
        assert len(lihat_berkas(b.read_bytes())[1].to) == 2
    pusat.sesi.db.tutup()
    for f in pusat.sesi.db.penulis.brankas.berkas.parent.glob(f"{pusat.sesi.db.meta('db_id')}*"):
        f.unlink()
    pusat.buka_lagi()
    assert {j.kode for j in pusat.terima(*berkas).berkas} == {"bukan_untuk_sini"}
    with pytest.raises(TolakanBerkas, match="Kode"):
        tukar.terima_dengan_pemulihan(pusat.sesi, berkas, h.path, "00000-00000-00000-00000")
    hasil = tukar.terima_dengan_pemulihan(pusat.sesi, berkas, h.path, h.kode.lower())
    assert (hasil.ditolak, hasil.calon) == (0, 1), [j.kalimat for j in hasil.berkas]
    assert "Budi" in {r[0] for r in pusat.pegawai().values()}


def test_hanya_pusat_dan_berkas_yang_benar(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    with pytest.raises(Tolakan):
        tukar.kunci_pemulihan(kantor.sesi, tmp_path)
    u = tukar.undang(pusat.sesi, "Kecamatan X", tmp_path)
    h = tukar.kunci_pemulihan(pusat.sesi, tmp_path / "k.pemulihan")
    assert h.path.name == "k.pemulihan"
    assert len(h.kode.replace("-", "")) == 20
    with pytest.raises(TolakanBerkas) as e:
        tukar.terima_dengan_pemulihan(pusat.sesi, [], tmp_path / u.path.name, h.kode)
    assert e.value.kode == "kode_salah"
    (tmp_path / "x").write_bytes(b"bukan kunci")
    with pytest.raises(TolakanBerkas) as e:
        tukar.terima_dengan_pemulihan(pusat.sesi, [], tmp_path / "x", h.kode)
    assert e.value.kode == "bukan_pemulihan"


def test_kunci_pemulihan_baru_menggantikan_yang_lama(
    buat: Callable[..., Tempat], pusat: Tempat, tmp_path: Path
) -> None:
    """An old reply that arrives late does not bring the old recovery key back."""
    kantor = buat("Sukamaju")
    gabungkan(kantor, pusat)
    tukar.kunci_pemulihan(pusat.sesi, tmp_path / "a")
    lama = tukar.kirim_adk(pusat.sesi, tmp_path).berkas[0].path
    h = tukar.kunci_pemulihan(pusat.sesi, tmp_path / "b")
    baru = tukar.kirim_adk(pusat.sesi, tmp_path).berkas[0].path
    kantor.terima(baru)
    kantor.terima(lama)
    (tujuan,) = set(lihat_berkas(kantor.kirim().read_bytes())[1].to) & {_penerima(h)}
    assert tujuan


def _penerima(h: tukar.KunciPemulihan) -> str:
    from kinerja_desktop.exchange import pemulihan

    return kripto.semua_penerima(pemulihan.buka(h.path.read_bytes(), h.kode))[0]
