"""A centre with two compiled offices, made once and copied for every test."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import Cetakan, Pabrik, folder_data, jam_uji
from tests.sekali import dipakai_bersama
from tests.services.bantu_kinerja import Kantor, kantor_kecil

INSTANSI = "Pemerintah Kabupaten Contoh"


def _nilai(k: Kantor, orang: bytes, periode: str, hasil: str, perilaku: str, status: str = "dinilai") -> None:
    """An approved SKP with one evaluation, as they lie in the store."""
    with k.sesi.kerja("uji", "Siapkan penilaian") as uow:
        isi = {"pegawai_id": orang, "tahun": 2026, "mulai": "2026-01-01", "selesai": "2026-12-31"}
        isi |= {"bentuk": "administrasi", "pendekatan": "kuantitatif", "status": "disetujui"}
        skp_id = uow.insert("skp", isi)
        nilai = {"skp_id": skp_id, "periode_id": k.periode[periode], "status": status}
        uow.insert("evaluasi", {**nilai, "rating_hasil": hasil, "rating_perilaku": perilaku})


def _gabungkan(pusat, sesi, nama: str, folder: Path) -> None:
    tempat = folder / f"ADK {nama}"
    tempat.mkdir()
    undangan = tukar.undang(pusat, nama, folder)
    tukar.gabung(sesi, undangan.path, undangan.kode)
    tukar.kirim_adk(sesi, tempat)
    tukar.kompilasi(pusat, tempat)
    tukar.terima_kantor(pusat, undangan.nomor)


@dipakai_bersama
def buat_pusat(akar: Path) -> Cetakan:
    """Sukamaju: A Sangat Baik, B only filled in, C left; Harapan: A Baik."""
    cetakan = Cetakan(akar / "pusat" / "pusat.db", akar / "data")
    with pytest.MonkeyPatch.context() as m, folder_data(cetakan.data):
        undangan_cepat(m)
        pusat = buat_kantor(cetakan.berkas, jam_uji(), "BKPSDM Contoh", INSTANSI, "pusat")
        for nama, mulai in (("Kecamatan Sukamaju", 1), ("Kecamatan Harapan", 300)):
            sesi = buat_kantor(akar / nama / "k.db", jam_uji(), nama, INSTANSI)
            pabrik = Pabrik(sesi)
            for _ in range(mulai):
                next(pabrik._nomor)
            k = kantor_kecil(sesi, pabrik, staf=3)
            if mulai == 1:
                _nilai(k, k.staf[0], "triwulan1", "di_atas", "di_atas")
                _nilai(k, k.staf[1], "triwulan1", "sesuai", "sesuai", "draf")
                with sesi.kerja("uji", "Pensiun") as uow:
                    uow.update("pegawai", k.staf[2], {"kedudukan": "pensiun"})
                _nilai(k, k.staf[2], "triwulan1", "sesuai", "sesuai")
            else:
                _nilai(k, k.staf[0], "triwulan1", "di_bawah", "sesuai")
            _gabungkan(pusat, sesi, nama, akar)
            sesi.db.tutup()
        pusat.db.tutup()
    return cetakan
