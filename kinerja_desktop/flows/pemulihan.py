"""The centre's recovery key for people: how it stands, whether file and code fit, the sheet for the safe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


_TITIK = "." * 40  # to be filled in by hand


@dataclass(frozen=True, slots=True)
class KeadaanPemulihan:
    """Day on which the key in force was made (None: there is none), and whether this person may make one."""

    dibuat: date | None
    boleh: bool


@dataclass(frozen=True, slots=True)
class PeriksaPemulihan:
    """Whether a key that was tried is the one in force, in words."""

    berlaku: bool
    kalimat: str


def keadaan(sesi: Sesi) -> KeadaanPemulihan:
    """How the recovery key of this centre stands."""
    from kinerja_desktop.exchange import pemulihan

    saat = pemulihan.dibuat(sesi)
    return KeadaanPemulihan(_hari(sesi, saat) if saat else None, sesi.boleh("pusat.undang"))


def periksa(sesi: Sesi, kunci: Path, kode: str) -> PeriksaPemulihan:
    """Open a recovery key as in an emergency, reading nothing by it; Tolakan when the two do not fit."""
    from kinerja_desktop.exchange import pemulihan
    from kinerja_desktop.exchange.simpan import baca_dari

    sesi.wajib("pusat.undang")
    path = Path(kunci)
    berlaku, saat = pemulihan.berlaku(sesi, baca_dari(path), kode, path.name)
    hari = tanggal_panjang(_hari(sesi, saat))
    if berlaku:
        return PeriksaPemulihan(True, f"Berkas dan kode cocok. Kunci dibuat {hari} dan masih berlaku.")
    return PeriksaPemulihan(
        False,
        f"Berkas dan kode cocok, tetapi kunci yang dibuat {hari} ini sudah diganti. Simpan terus: ADK lama "
        "hanya terbuka dengannya.",
    )


def tulis_lembar(sesi: Sesi, berkas: str, kode: str, keluar: Path, kertas: str = "A4") -> Path:
    """Write the sheet that lies in the safe: what the key is for, its code, who keeps what; where it is."""
    from kinerja_desktop.exchange.simpan import simpan_berkas
    from kinerja_desktop.reports.kaki import kaki_program
    from kinerja_desktop.reports.surat import Penanda, Surat, cetak_surat
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("pusat.undang")
    kantor, hari = identitas(sesi), sesi.jam.hari_ini()
    surat = Surat(
        judul=("LEMBAR KODE KUNCI PEMULIHAN", kantor.nama.upper()),
        pembuka=(
            "Lembar ini dan sebuah berkas bersama-sama membuka ADK yang dikirim kantor kepada pusat, bila "
            "komputer pusat rusak, hilang, atau dicuri. Masing-masing sendirian tidak membuka apa pun.",
        ),
        rincian=(("Kode", kode), ("Nama berkas", berkas), ("Dibuat", tanggal_panjang(hari))),
        penutup=(
            "Menyimpannya: lembar ini dalam amplop tertutup di lemari besi atau pada pimpinan; berkasnya di "
            "flash disk pada orang lain, di ruang lain. Jangan difoto, jangan dikirim lewat WhatsApp, dan "
            "jangan disimpan di komputer pusat.",
            "Memakainya: pasang Kinerja Desktop di komputer pengganti, buka backup data pusat, lalu "
            "Pengaturan, Kunci pemulihan, Baca ADK dengan kunci pemulihan.",
            "Setahun sekali cocokkan dengan tombol Periksa kunci. Bila salah seorang penyimpan berganti, "
            "buat kunci baru; kunci lama tetap disimpan untuk ADK lama.",
        ),
        kiri=Penanda("", "PENYIMPAN BERKAS", _TITIK, ""),
        kanan=Penanda("", "PENYIMPAN KODE", _TITIK, ""),
        kaki=kaki_program("Lembar Kode Kunci Pemulihan"),
    )
    path = Path(keluar)
    simpan_berkas(path, cetak_surat([surat], kertas))
    return path


def _hari(sesi: Sesi, saat: datetime) -> date:
    """The day on this office's wall clock."""
    return saat.astimezone(sesi.jam.sekarang().tzinfo).date()
