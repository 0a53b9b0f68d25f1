"""Tukar data in words, for window and command line: send, receive, compile, join, look inside."""

from __future__ import annotations

from kinerja_desktop.flows.tukar.folder import BerkasBaru, BerkasFolder, berkas_baru, lihat_folder
from kinerja_desktop.flows.tukar.hasil import (
    BerkasKirim,
    HasilKirim,
    HasilTerima,
    HasilUndang,
    IsiBerkas,
    Kemajuan,
    Tujuan,
)
from kinerja_desktop.flows.tukar.kirim import kirim_adk, tujuan_bernama, tujuan_kirim
from kinerja_desktop.flows.tukar.kompilasi import kompilasi
from kinerja_desktop.flows.tukar.kunci import (
    HasilHilang,
    KunciPemulihan,
    cabut_kunci,
    daftar_ditunggu,
    kunci_pemulihan,
    nyatakan_hilang,
    terima_dengan_pemulihan,
)
from kinerja_desktop.flows.tukar.kunci_pusat import (
    BerkasKunci,
    ganti_kunci_pusat,
    keadaan_kunci,
    pasang_kunci_pusat,
    tulis_kunci_pusat,
)
from kinerja_desktop.flows.tukar.lihat import periksa_berkas
from kinerja_desktop.flows.tukar.terima import terima_adk
from kinerja_desktop.flows.tukar.undangan import (
    daftar_kantor,
    daftar_kunci,
    daftar_pc,
    gabung,
    terima_kantor,
    terima_pc,
    undang,
    undang_pc,
)

__all__ = [
    "BerkasBaru",
    "BerkasFolder",
    "BerkasKirim",
    "BerkasKunci",
    "HasilHilang",
    "HasilKirim",
    "HasilTerima",
    "HasilUndang",
    "IsiBerkas",
    "Kemajuan",
    "KunciPemulihan",
    "Tujuan",
    "berkas_baru",
    "cabut_kunci",
    "daftar_ditunggu",
    "daftar_kantor",
    "daftar_kunci",
    "daftar_pc",
    "gabung",
    "ganti_kunci_pusat",
    "keadaan_kunci",
    "kirim_adk",
    "kompilasi",
    "kunci_pemulihan",
    "lihat_folder",
    "nyatakan_hilang",
    "pasang_kunci_pusat",
    "periksa_berkas",
    "terima_adk",
    "terima_dengan_pemulihan",
    "terima_kantor",
    "terima_pc",
    "tujuan_bernama",
    "tujuan_kirim",
    "tulis_kunci_pusat",
    "undang",
    "undang_pc",
]
