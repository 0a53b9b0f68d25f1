"""Make the golden databases of the newest schema: `python -m tests.databases.buat`, once it is released.

An office and its centre with invented people, an office that has only asked to join, their keys, one file
that the centre has not read yet and the asking one. tests/flows/test_skema_lama.py says what is in them.
"""

from __future__ import annotations

import io
import lzma
import os
import shutil
import tarfile
import tempfile
from datetime import date, timedelta, timezone
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ISI = ("kantor.db", "pusat.db", "calon.db", "data", "lama.adk", "minta.adk")


def buat(akar: Path) -> None:
    """All of it into an empty folder; KINERJA_DATA is `data` in it."""
    from kinerja_desktop.flows import tukar
    from kinerja_desktop.services import penilaian
    from kinerja_desktop.services.kantor import buat_kantor
    from kinerja_desktop.services.penilaian import UbahanNilai
    from kinerja_desktop.system.jam import JamTetap
    from tests.kantor_uji import Pabrik
    from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui

    jam = JamTetap(date(2026, 1, 5), timezone(timedelta(hours=8)))
    instansi = "Pemerintah Kabupaten Contoh"
    pusat = buat_kantor(akar / "pusat.db", jam, "BKPSDM Contoh", instansi, "pusat")
    kantor = buat_kantor(akar / "kantor.db", jam, "Kecamatan Sukamaju", instansi, tempat="Sukamaju")
    calon = buat_kantor(akar / "calon.db", jam, "Kecamatan Harapan", instansi, tempat="Harapan")
    k = kantor_kecil(kantor, Pabrik(kantor), staf=2)
    a = skp_disetujui(k, k.staf[0])
    skp_disetujui(k, k.kasi)
    undangan = tukar.undang(pusat, "Kecamatan Sukamaju", akar / "f")
    tukar.gabung(kantor, undangan.path, undangan.kode)
    tukar.kirim_adk(kantor, akar / "f")
    tukar.kompilasi(pusat, akar / "f")
    tukar.terima_kantor(pusat, undangan.nomor)
    tukar.terima_adk(kantor, [b.path for b in tukar.kirim_adk(pusat, akar / "g").berkas])
    jam.atur(date(2026, 4, 6))
    kasi, p = k.sebagai(k.kasi), k.periode["triwulan1"]
    penilaian.beri(kasi, [UbahanNilai(a, p, "hasil", "1"), UbahanNilai(a, p, "perilaku", "2")])
    penilaian.beri(kasi, [UbahanNilai(a, p, "alasan_hasil", "Target terlampaui menurut register.")])
    penilaian.selesai(kasi, p, [a])
    shutil.copy(tukar.kirim_adk(kantor, akar / "h").berkas[0].path, akar / "lama.adk")
    undangan = tukar.undang(pusat, "Kecamatan Harapan", akar / "i")
    tukar.gabung(calon, undangan.path, undangan.kode)
    shutil.copy(tukar.kirim_adk(calon, akar / "j").berkas[0].path, akar / "minta.adk")
    for sesi in (pusat, kantor, calon):
        sesi.db.tutup()


def arsip(akar: Path) -> bytes:
    """What belongs into the archive, pressed together."""
    with io.BytesIO() as isi:
        with tarfile.open(fileobj=isi, mode="w") as tar:
            for nama in ISI:
                tar.add(akar / nama, nama)
        return lzma.compress(isi.getvalue(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    from kinerja_desktop.store.buka import VERSI_SKEMA

    with tempfile.TemporaryDirectory() as nama:
        akar = Path(nama)
        os.environ.update(KINERJA_DATA=str(akar / "data"), KINERJA_TANPA_KEYRING="1")
        for f in "fghij":
            (akar / f).mkdir()
        buat(akar)
        shutil.rmtree(akar / "data" / "adk-menunggu", ignore_errors=True)
        tujuan = FOLDER / f"skema-{VERSI_SKEMA}.tar.xz"
        tujuan.write_bytes(arsip(akar))
        print(tujuan, tujuan.stat().st_size)


if __name__ == "__main__":
    main()
