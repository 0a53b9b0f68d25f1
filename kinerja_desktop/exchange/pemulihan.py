"""The centre's recovery key: a second way into every file for the centre, kept by two people."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import Nama, Nomor, Pemulihan, Pendek, Penerima, Ruang
from kinerja_desktop.exchange.identitas import kunci_tanda, lingkup
from kinerja_desktop.exchange.kepercayaan import SURAT_PEMULIHAN
from kinerja_desktop.exchange.surat import isi_tersimpan, tulis
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.undangan import KEPALA_SANDI, MAKS_LOG_N, MAKS_UNDANGAN, baca_kode, kode_baru
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.repo_tukar import PUSAT


class IsiPemulihan(msgspec.Struct, frozen=True):
    """What the sealed file holds: the secret age identity, and whose it is."""

    jenis: Pendek
    identitas: Nama
    penerima: Penerima
    ruang: Ruang
    dibuat: Nomor


def kunci_baru(sesi: Sesi) -> tuple[bytes, str]:
    """A new recovery key: (its sealed file, its code of twice ten signs); takes about a second."""
    sesi.wajib("pusat.undang")
    if sesi.db.peran != PUSAT:
        raise Tolakan("Kunci pemulihan hanya dibuat di pusat.", siapa="pusat")
    from kinerja_desktop.exchange import kripto

    identitas, penerima = kripto.identitas_baru()
    dibuat = int(sesi.jam.sekarang().timestamp() * 1000)
    isi = IsiPemulihan("pemulihan", identitas, penerima, sesi.db.ruang, dibuat)
    kode = f"{kode_baru()}-{kode_baru()}"
    return kripto.segel_sandi(msgspec.json.encode(isi), _sandi(kode)), kode


def umumkan(sesi: Sesi, data: bytes, kode: str) -> None:
    """Open the written file once more and let its recipient stand in invitations and replies from now on."""
    isi = _baca(data, kode)
    waktu = int(sesi.jam.sekarang().timestamp() * 1000)
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        dulu = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
        if isinstance(dulu, Pemulihan):  # offices keep the newest: a clock set back makes it no older
            waktu = max(waktu, dulu.waktu + 1)
        surat = tulis(Pemulihan(isi.penerima, waktu, milik.kunci.hex()), kunci_tanda(sesi.db))
        repo_lawan.simpan_catatan_lokal(p, SURAT_PEMULIHAN, surat.decode())


def dibuat(sesi: Sesi) -> datetime | None:
    """When the recovery key in force was made (aware UTC); None while there is none."""
    with repo_tukar.bacaan(sesi.db) as p:
        isi = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
    if not isinstance(isi, Pemulihan) or not isi.penerima:
        return None
    return datetime.fromtimestamp(min(isi.waktu, 4_102_444_800_000) / 1000, UTC)


def berlaku(sesi: Sesi, data: bytes, kode: str, nama: str = "ini") -> tuple[bool, datetime]:
    """(whether this key is the one that offices seal to now, when it was made); TolakanBerkas as `buka`."""
    isi = _baca(data, kode, nama)
    with repo_tukar.bacaan(sesi.db) as p:
        kini = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
    sama = isinstance(kini, Pemulihan) and kini.penerima == isi.penerima
    return sama, datetime.fromtimestamp(min(isi.dibuat, 4_102_444_800_000) / 1000, UTC)


def buka(data: bytes, kode: str, nama: str = "ini") -> str:
    """The secret age identity of a recovery key; TolakanBerkas for a wrong code or another file."""
    return _baca(data, kode, nama).identitas


def _baca(data: bytes, kode: str, nama: str = "ini") -> IsiPemulihan:
    from kinerja_desktop.exchange import kripto

    sandi = _sandi(kode)
    kepala = KEPALA_SANDI.match(data[:200])
    if kepala is None or len(data) > MAKS_UNDANGAN or int(kepala[1]) > MAKS_LOG_N:
        raise TolakanBerkas(
            "Berkas {nama} bukan kunci pemulihan.", kode="bukan_pemulihan", siapa="pusat", nama=nama
        )
    try:
        isi = msgspec.json.decode(kripto.buka_sandi(data, sandi), type=IsiPemulihan)
    except kripto.KriptoGagal as e:
        raise TolakanBerkas(
            "Kode ini tidak cocok dengan berkas kunci pemulihannya.", kode="kode_salah", siapa="pusat"
        ) from e
    except (msgspec.MsgspecError, UnicodeDecodeError) as e:
        raise tolakan.isi_rusak("kunci pemulihan") from e
    if isi.jenis != "pemulihan":
        raise tolakan.isi_rusak("kunci pemulihan")
    return isi


def _sandi(kode: str) -> str:
    """Both halves, each with its own check sign."""
    bersih = "".join(c for c in kode[:200] if c.isalnum())
    tengah = len(bersih) // 2
    return baca_kode(bersih[:tengah]) + baca_kode(bersih[tengah:])
