"""The office that the machine of the workflow begins with, made once and copied for every run."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from kinerja_desktop.services import matriks, skp
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.matriks_lembar import UbahanPeran
from tests.kantor_uji import Cetakan, Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil, skp_disetujui


@functools.cache
def cetakan_mesin() -> tuple[Cetakan, bytes, tuple[bytes, ...]]:
    """An office with a complete draft of staff A: template, the SKP, (staff A, the kasi, a stranger)."""
    akar = Path(tempfile.mkdtemp(prefix="mesin-alur-"))
    atexit.register(shutil.rmtree, akar, ignore_errors=True)
    cetakan = buat_cetakan(akar, "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k = kantor_kecil(sesi, Pabrik(sesi), staf=2)
        skp_id = skp.buat(sesi, k.staf[0], 2026).value
        isi_lengkap(sesi, skp_id, 2)
        isi_lengkap(sesi, skp.buat(sesi, k.staf[1], 2026).value)  # a colleague's, to copy from
        skp_disetujui(k, k.kasi)  # the assessor's, to link to and for the matrix
        kolom = matriks.lembar(sesi, 2026, k.kasi).kolom[0].kunci
        peran = [UbahanPeran(k.staf[0], kolom, "Tertatanya arsip loket")]
        matriks.ubah_sel(sesi, 2026, k.kasi, peran)
        sesi.db.tutup()
    return cetakan, skp_id, (k.staf[0], k.kasi, k.staf[1])
