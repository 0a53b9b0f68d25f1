"""The centre's key file: all keys of a centre on a server, sealed, for one more of its PCs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import Nama, Nomor, Pendek, Penerima, Ruang
from kinerja_desktop.exchange.identitas import kunci_buka
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.undangan import KEPALA_SANDI, MAKS_LOG_N, MAKS_UNDANGAN, baca_kode, kode_baru
from kinerja_desktop.services import kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import kunci_server
from kinerja_desktop.store.kunci_db import PenulisBrankas

JENIS = "kunci-pusat"
_Rahasia = Annotated[str, Meta(min_length=64, max_length=64)]
_Identitas = Annotated[str, Meta(min_length=1, max_length=2_000)]
_Surat = Annotated[str, Meta(max_length=2_000)]
#: Former age identities that are kept for files still on their way.
_MAKS_LAMA = 5


class IsiKunciPusat(msgspec.Struct, frozen=True):
    """What the sealed file holds; `identitas` has one age identity a line, the present one first."""

    jenis: Pendek
    db_id: Pendek
    nama: Nama
    ruang: Ruang
    akar: _Rahasia
    identitas: _Identitas
    penerima: Penerima
    suksesi: Annotated[Sequence[_Surat], Meta(max_length=1_000)]
    dibuat: Nomor


@dataclass(frozen=True, slots=True)
class KeadaanKunci:
    """Whether the data is on a server, whether this PC holds the keys, and why not ("" when it does)."""

    di_server: bool
    memegang: bool
    kalimat: str


def keadaan(sesi: Sesi) -> KeadaanKunci:
    """How this PC stands to the centre's keys."""
    db = sesi.db
    return KeadaanKunci(
        db.berkas is None, db.penulis is not None, db.tanpa_kunci.inti() if db.tanpa_kunci else ""
    )


def _wajib_server(sesi: Sesi) -> None:
    sesi.wajib("pusat.undang")
    if sesi.db.berkas is not None:
        raise Tolakan(
            "Data ini ada di sebuah berkas dan hanya dipakai oleh satu komputer. Berkas kunci pusat "
            "diperlukan bila data pusat ada di server.",
            siapa="pusat",
        )


def tulis(sesi: Sesi) -> tuple[bytes, str]:
    """The centre's keys for one more PC: (sealed file, its code); takes about a second."""
    _wajib_server(sesi)
    identitas, penerima = kunci_buka(sesi.db)
    penulis = sesi.db.penulis
    assert isinstance(penulis, PenulisBrankas)
    from kinerja_desktop.exchange import kripto

    isi = IsiKunciPusat(
        JENIS, sesi.db.meta("db_id"), kantor.identitas(sesi).nama, sesi.db.ruang, penulis.kunci.akar.hex(),
        identitas, penerima, penulis.brankas.suksesi(), int(sesi.jam.sekarang().timestamp() * 1000),
    )  # fmt: skip
    kode = kode_baru()
    return kripto.segel_sandi(msgspec.json.encode(isi), _sandi(kode)), kode


def pasang(sesi: Sesi, data: bytes, kode: str) -> str:
    """Take the centre's keys from its file; the centre's name. Tolakan for a wrong code, file or database."""
    _wajib_server(sesi)
    isi = _baca(data, kode)
    if isi.db_id != sesi.db.meta("db_id"):
        raise TolakanBerkas(
            "Berkas kunci ini milik {nama}, bukan milik data pusat yang sedang dibuka. Pilih berkas lain.",
            kode="bukan_kunci", siapa="operator pusat", nama=isi.nama,
        )  # fmt: skip
    if not kunci_server.pasang_kunci_server(
        sesi.db, bytes.fromhex(isi.akar), isi.identitas, isi.penerima, list(isi.suksesi)
    ):
        raise TolakanBerkas(
            "Berkas kunci ini sudah tidak berlaku: kunci pusat diganti sesudah berkas itu ditulis. Minta "
            "berkas kunci yang baru dari komputer pusat yang lain.",
            kode="bukan_kunci", siapa="operator pusat",
        )  # fmt: skip
    sesi.db.pemberitahuan.clear()
    return isi.nama


def ganti(sesi: Sesi, *, tanpa_lama: bool = False) -> None:
    """New keys for the centre, since a PC that holds them was lost; every other PC needs a new key file.

    `tanpa_lama`: no PC holds the old keys any more, or a thief can read them; offices must be invited again.
    """
    _wajib_server(sesi)
    from kinerja_desktop.exchange import kripto

    identitas, penerima = kripto.identitas_baru()
    if not tanpa_lama or sesi.db.penulis is not None:
        lama = kunci_buka(sesi.db)[0].splitlines()
        identitas = "\n".join([identitas, *lama[:_MAKS_LAMA]])
    kunci_server.ganti_kunci_server(sesi.db, mewarisi=not tanpa_lama, identitas=identitas, penerima=penerima)


def _baca(data: bytes, kode: str) -> IsiKunciPusat:
    from kinerja_desktop.exchange import kripto

    kepala = KEPALA_SANDI.match(data[:200])
    if kepala is None or len(data) > MAKS_UNDANGAN << 6 or int(kepala[1]) > MAKS_LOG_N:
        raise TolakanBerkas(
            "Berkas ini bukan berkas kunci pusat.", kode="bukan_kunci", siapa="operator pusat"
        )
    try:
        isi = msgspec.json.decode(kripto.buka_sandi(data, _sandi(kode)), type=IsiKunciPusat)
        bytes.fromhex(isi.akar)
    except kripto.KriptoGagal as e:
        raise TolakanBerkas(
            "Kode ini tidak cocok dengan berkas kunci pusatnya.", kode="kode_salah", siapa="operator pusat"
        ) from e
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError) as e:
        raise tolakan.isi_rusak("kunci pusat") from e
    if isi.jenis != JENIS:
        raise tolakan.isi_rusak("kunci pusat")
    return isi


def _sandi(kode: str) -> str:
    try:
        return baca_kode(kode)
    except TolakanBerkas as e:
        raise TolakanBerkas(
            "Kode berkas kunci salah ketik: kodenya sepuluh huruf dan angka. Cocokkan lagi dengan komputer "
            "yang menulis berkasnya.",
            kode="kode_salah", siapa="operator pusat",
        ) from e  # fmt: skip
