"""Send: write sealed and signed files of what the other side has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tukar.hasil import BerkasKirim, HasilKirim
from kinerja_desktop.flows.tukar.umum import NAMA_BERKAS, ms, saat, skema, versi

if TYPE_CHECKING:
    from kinerja_desktop.exchange.kirim import Kiriman
    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.repo_tukar import Penulis


def kirim_adk(sesi: Sesi, folder: Path) -> HasilKirim:
    """Write sealed and signed files of what the other side has not seen; the centre writes to each office."""
    from kinerja_desktop.exchange.gabung import permintaan_untuk
    from kinerja_desktop.exchange.identitas import catat_saksi, kunci_buka, lingkup
    from kinerja_desktop.exchange.kirim import Pengirim, susun
    from kinerja_desktop.store import repo_tukar

    di_pusat = sesi.db.peran == "pusat"
    sesi.wajib("kompilasi" if di_pusat else "adk.kirim")
    kunci_buka(sesi.db)
    antre: list[tuple[Penulis, Kiriman]] = []
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        nama, _ = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        for lawan in _penerima(sesi, milik.penulis.values()):
            minta = None if di_pusat else permintaan_untuk(sesi, p, milik)
            pengirim = Pengirim(
                "balasan" if di_pusat else "data", sesi.db.ruang, ms(sesi), versi(), skema(), minta
            )
            # The centre returns an office's own changes (to a restored PC), never those of another office.
            boleh = milik.pembaca(lawan.ruang) if di_pusat else None
            kunci = _sertifikat_untuk(sesi, milik, lawan) if di_pusat else []
            antre += [(lawan, k) for k in susun(p, lawan.kunci, pengirim, penulis=boleh, sertifikat=kunci)]
        catat_saksi(sesi.db, p)
    hasil = [_tulis(sesi, folder, nama, lawan, k) for lawan, k in antre]
    return HasilKirim(hasil, _kalimat_kirim(hasil))


def _sertifikat_untuk(sesi: Sesi, milik: Lingkup, lawan: Penulis) -> list[bytes]:
    """The office's own certificate and those of the centre's chains that it reads."""
    from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda
    from kinerja_desktop.exchange.sertifikat import saluran_untuk

    hari, penerima = sesi.jam.hari_ini().isoformat(), kunci_buka(sesi.db)[1]
    sendiri = [lawan.sertifikat.encode()] if lawan.sertifikat else []
    return sendiri + saluran_untuk(milik, kunci_tanda(sesi.db), penerima, lawan.ruang, hari)


def _penerima(sesi: Sesi, semua: Any) -> list[Penulis]:
    from kinerja_desktop.store.repo_tukar import PUSAT

    if sesi.db.peran != PUSAT:
        pusat = [w for w in semua if w.peran == PUSAT and not w.tingkat]
        if not pusat:
            raise Tolakan(
                "Kantor ini belum bergabung dengan pusat. Minta berkas undangan dan kodenya kepada BKPSDM, "
                "lalu pilih Gabung.",
                siapa="operator",
            )
        return pusat[:1]
    kantor = sorted((w for w in semua if w.sertifikat), key=lambda w: (w.nama, w.kunci))
    if not kantor:
        raise Tolakan("Belum ada kantor yang diterima, sehingga belum ada yang dikirimi.", siapa="pusat")
    return kantor


def _tulis(sesi: Sesi, folder: Path, nama: str, lawan: Penulis, kiriman: Kiriman) -> BerkasKirim:
    import hashlib
    import json

    from kinerja_desktop.exchange.berkas import lihat_berkas, tulis_berkas
    from kinerja_desktop.exchange.identitas import kunci_tanda
    from kinerja_desktop.exchange.simpan import simpan_berkas
    from kinerja_desktop.store import repo_lawan, repo_tukar

    data = tulis_berkas(kiriman.kepala, kiriman.baris, seed=kunci_tanda(sesi.db), penerima=[lawan.penerima])
    nomor = int(sesi.db.meta("nomor_adk", "0")) + 1
    pihak = lawan.nama if sesi.db.peran == "pusat" else nama
    path = _nama_bebas(folder, pihak, sesi, nomor)
    simpan_berkas(path, data, lihat_berkas)
    sha256 = hashlib.sha256(data).hexdigest()
    rincian = {"kepada": lawan.kunci.hex(), "perubahan": kiriman.jumlah_commit, "ukuran": len(data)}
    with repo_tukar.transaksi(sesi.db) as p:
        penulis = sesi.db.penulis.kunci_umum if sesi.db.penulis else None
        resi = repo_tukar.Resi(
            sha256, "kirim", path.name, penulis, saat(sesi), "ditulis", json.dumps(rincian)
        )
        repo_lawan.simpan_resi(p, resi)
    sesi.db.simpan_meta({"nomor_adk": str(nomor)})
    return BerkasKirim(path, lawan.nama, sha256, len(data), kiriman.jumlah_commit)


def _nama_bebas(folder: Path, pihak: str, sesi: Sesi, nomor: int) -> Path:
    """Readable and never that of a file that is there; the name means nothing to the program."""
    kantor = NAMA_BERKAS.sub("-", pihak.replace("Kecamatan", "Kec")).strip("-")[:40] or "kantor"
    pc = "balasan" if sesi.db.peran == "pusat" else sesi.db.meta("nama_pc", "PC1")
    dasar = f"ADK_{kantor}_{pc}_{sesi.jam.hari_ini():%Y-%m}_{nomor:04d}"
    path, n = folder / f"{dasar}.adk", 1
    while path.exists():
        n += 1
        path = folder / f"{dasar}-{n}.adk"
    return path


def _kalimat_kirim(berkas: Sequence[BerkasKirim]) -> str:
    perubahan = sum(b.perubahan for b in berkas)
    isi = f"{perubahan} perubahan" if perubahan else "pernyataan dan tanda terima saja, tanpa perubahan baru"
    tempat = berkas[0].path.parent if berkas else ""
    return f"{len(berkas)} berkas ADK ditulis ke {tempat} dan diperiksa: {isi}."
