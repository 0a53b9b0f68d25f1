"""Send: write sealed and signed files of what the other side has not seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tukar.hasil import BerkasKirim, HasilKirim, Kemajuan, Tujuan
from kinerja_desktop.flows.tukar.umum import NAMA_BERKAS, ms, saat, skema, ukuran_kata, versi

if TYPE_CHECKING:
    from kinerja_desktop.exchange.kirim import Kiriman, Pengirim
    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.repo_tukar import Penulis


def kirim_adk(
    sesi: Sesi,
    folder: Path,
    kepada: Collection[bytes] | None = None,
    *,
    semua: bool = False,
    sertakan_lampiran: bool = False,
    kemajuan: Kemajuan | None = None,
) -> HasilKirim:
    """Write sealed and signed files of what the other side has not seen, one for each receiver.

    `kepada` are keys out of `tujuan_kirim`; without it an office writes to its centre (without one to the
    first PC, or to the only other one), the centre to all.
    `semua` writes everything from the beginning, `sertakan_lampiran` the bytes of attachments too, in files
    of their own. Stopped by `kemajuan`, files that are written stay.
    """
    from kinerja_desktop.exchange.identitas import catat_saksi, kunci_buka, lingkup
    from kinerja_desktop.exchange.kirim import IsiLampiran, susun
    from kinerja_desktop.store import repo_lampiran, repo_tukar

    di_pusat = sesi.db.peran == "pusat"
    sesi.wajib("kompilasi" if di_pusat else "adk.kirim")
    kunci_buka(sesi.db)
    antre: list[tuple[Penulis, Kiriman]] = []
    nama: dict[bytes, tuple[str, str]] = {}
    gudang = repo_lampiran.gudang(sesi.db)
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        _wajib_berlaku(milik)
        kami, _ = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        for lawan in _penerima(sesi, p, milik, kepada):
            nama[lawan.kunci] = _sebutan(sesi, milik, kami, lawan)
            pengirim, surat = _pengirim(sesi, p, milik, lawan)
            # The centre returns an office's own changes (to a restored PC), never those of another office.
            boleh = milik.pembaca(lawan.ruang) if di_pusat else None
            lampiran = IsiLampiran(gudang, sertakan_lampiran, lawan.ruang if di_pusat else None)
            isi = susun(p, lawan.kunci, pengirim, penulis=boleh, sertifikat=surat, semua=semua, isi=lampiran)
            antre += [(lawan, k) for k in isi]
        pemulihan = _pemulihan(p)
        catat_saksi(sesi.db, p)
    hasil: list[BerkasKirim] = []
    for n, (lawan, k) in enumerate(antre):
        if kemajuan is not None and kemajuan(n, len(antre), lawan.nama) is False:
            return HasilKirim(hasil, _kalimat_kirim(hasil, antre), dibatalkan=True)
        hasil.append(
            _tulis(sesi, folder, nama[lawan.kunci], lawan, k, pemulihan if lawan.peran == "pusat" else "")
        )
    return HasilKirim(hasil, _kalimat_kirim(hasil, antre))


def tujuan_kirim(sesi: Sesi) -> list[Tujuan]:
    """To whom this database can write: an office's centre and its other PCs, or the centre's offices."""
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.store import repo_tukar

    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        semua = _semua_penerima(p, milik)
    return [Tujuan(w.kunci, w.nama or "pusat", "pusat" if w.peran == "pusat" else "komputer") for w in semua]


def tujuan_bernama(sesi: Sesi, nama: Collection[str]) -> list[bytes]:
    """Keys of receivers by name, or by eight or more hex digits of the key; Tolakan unless each is one."""
    semua = tujuan_kirim(sesi)
    hasil = []
    for n in nama:
        sebut = n.strip().casefold()
        cocok = [
            t.kunci
            for t in semua
            if t.nama.casefold() == sebut
            or (sebut == "pusat" and t.jenis == "pusat")
            or (len(sebut) >= 8 and t.kunci.hex().startswith(sebut))
        ]
        if len(cocok) != 1:
            raise Tolakan(
                "Tidak ada tepat satu tujuan bernama {nama}; yang ada: {ada}.",
                siapa="operator",
                nama=n.strip()[:60],
                ada=", ".join(t.nama for t in semua) or "belum ada",
            )
        hasil += cocok
    return hasil


def _pengirim(sesi: Sesi, p: Pelaksana, milik: Lingkup, lawan: Penulis) -> tuple[Pengirim, list[bytes]]:
    """What of this PC goes into every file for `lawan`, and the lines about keys that it needs."""
    from kinerja_desktop.exchange.gabung import permintaan_untuk
    from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda
    from kinerja_desktop.exchange.kepercayaan import rantai_surat, terbukti
    from kinerja_desktop.exchange.kirim import Pengirim
    from kinerja_desktop.exchange.sertifikat import surat_untuk

    di_pusat = milik.peran == "pusat"
    minta = None if di_pusat else permintaan_untuk(sesi, p, milik, lawan)
    if lawan.peran == "pusat" and minta is None and not terbukti(milik):
        raise Tolakan(
            "Komputer ini belum dikenal pusat; terima dulu ADK dari komputer pertama kantor ini yang sudah "
            "bergabung.",
            siapa="operator di komputer pertama",
        )
    surat = surat_untuk(
        p, milik, seed=kunci_tanda(sesi.db), penerima=kunci_buka(sesi.db)[1],
        ruang=lawan.ruang if di_pusat else milik.ruang, hari_ini=sesi.jam.hari_ini().isoformat(),
        waktu=ms(sesi),
    )  # fmt: skip
    bukti = rantai_surat(milik, milik.kunci)[0]
    jenis = "balasan" if di_pusat else "data"
    return Pengirim(jenis, sesi.db.ruang, ms(sesi), versi(), skema(), minta, bukti), surat


def _pemulihan(p: Pelaksana) -> str:
    """The centre's recovery recipient: its own signed line, else what the invitation named."""
    from kinerja_desktop.exchange.gabung import PEMULIHAN_UNDANGAN
    from kinerja_desktop.exchange.sertifikat import penerima_pemulihan
    from kinerja_desktop.store import repo_lawan

    return penerima_pemulihan(p) or repo_lawan.catatan_lokal(p, PEMULIHAN_UNDANGAN)


def _wajib_berlaku(milik: Lingkup) -> None:
    if milik.kunci in milik.cabutan or milik.penulis[milik.kunci].keadaan == "dicabut":
        raise Tolakan(
            "Kunci komputer ini sudah dicabut, sehingga berkasnya akan ditolak; minta undangan baru lalu "
            "gabung lagi.",
            siapa="pusat atau komputer pertama kantor",
        )


def _semua_penerima(p: Pelaksana, milik: Lingkup) -> list[Penulis]:
    from kinerja_desktop.exchange.sertifikat import perlu_ganti

    cabang = perlu_ganti(p, milik)
    semua = [
        w
        for w in milik.penulis.values()
        if w.kunci != milik.kunci
        and w.penerima
        and not (w.peran == "pusat" and w.tingkat)
        # A key that two PCs share is written to until both have taken a new one.
        and (w.keadaan == "diterima" or w.kunci in cabang)
    ]
    return sorted(semua, key=lambda w: (w.peran != "pusat", w.nama, w.kunci))


def _penerima(sesi: Sesi, p: Pelaksana, milik: Lingkup, kepada: Collection[bytes] | None) -> list[Penulis]:
    semua = _semua_penerima(p, milik)
    if kepada is not None:
        pilihan = [w for w in semua if w.kunci in kepada]
        if len(pilihan) != len(set(kepada)):
            raise Tolakan(
                "Tujuan yang dipilih tidak dikenal atau kuncinya sudah dicabut. Muat ulang halaman ini.",
                siapa="operator",
            )
        return pilihan
    if sesi.db.peran == "pusat":
        if not semua:
            raise Tolakan("Belum ada kantor yang diterima, sehingga belum ada yang dikirimi.", siapa="pusat")
        return semua
    pusat = [w for w in semua if w.peran == "pusat"]
    if not pusat:  # an office that knows no centre: its first PC, or the only other one
        pusat = [w for w in semua if not w.tingkat] or (semua if len(semua) == 1 else [])
    if not pusat and semua:
        raise Tolakan(
            "Kantor ini belum bergabung dengan pusat; pilih komputer tujuannya: {nama}.",
            siapa="operator",
            nama=", ".join(w.nama for w in semua),
        )
    if not pusat:
        raise Tolakan(
            "Kantor ini belum bergabung dengan pusat. Minta berkas undangan dan kodenya kepada BKPSDM, "
            "lalu pilih Gabung.",
            siapa="operator",
        )
    return pusat[:1]


def _sebutan(sesi: Sesi, milik: Lingkup, kami: str, lawan: Penulis) -> tuple[str, str]:
    """(office, PC) in the name of a file for `lawan`: whose it is, and which of several PCs reads it."""
    from kinerja_desktop.exchange.sebutan_pc import nama_kantor, sebutan_pc

    if sesi.db.peran == "pusat":
        return nama_kantor(milik, lawan), sebutan_pc(milik, lawan)
    kantor = kami or sesi.db.meta("menunggu_data") or lawan.nama
    return kantor, lawan.nama if lawan.peran != "pusat" else ""


def _tulis(
    sesi: Sesi, folder: Path, nama: tuple[str, str], lawan: Penulis, kiriman: Kiriman, pemulihan: str
) -> BerkasKirim:
    import hashlib
    import json

    from kinerja_desktop.exchange.berkas import lihat_berkas, tulis_berkas
    from kinerja_desktop.exchange.identitas import kunci_tanda
    from kinerja_desktop.exchange.simpan import simpan_berkas
    from kinerja_desktop.store import repo_lawan, repo_tukar

    penerima = [lawan.penerima, pemulihan] if pemulihan else [lawan.penerima]
    data = tulis_berkas(kiriman.kepala, kiriman.baris, seed=kunci_tanda(sesi.db), penerima=penerima)
    nomor = int(sesi.db.meta("nomor_adk", "0")) + 1
    path = _nama_bebas(folder, *nama, sesi, nomor)
    simpan_berkas(path, data, lihat_berkas)
    sha256 = hashlib.sha256(data).hexdigest()
    rincian = {
        "kepada": lawan.kunci.hex(), "perubahan": kiriman.jumlah_commit, "ukuran": len(data),
        "rantai": [list(r) for r in kiriman.kepala.rantai],
    }  # fmt: skip
    with repo_tukar.transaksi(sesi.db) as p:
        penulis = sesi.db.penulis.kunci_umum if sesi.db.penulis else None
        resi = repo_tukar.Resi(
            sha256, "kirim", path.name, penulis, saat(sesi), "ditulis", json.dumps(rincian)
        )
        repo_lawan.simpan_resi(p, resi)
    sesi.db.simpan_meta({"nomor_adk": str(nomor)})
    return BerkasKirim(path, lawan.nama, sha256, len(data), kiriman.jumlah_commit, kiriman.lampiran)


def _nama_bebas(folder: Path, pihak: str, komputer: str, sesi: Sesi, nomor: int) -> Path:
    """Readable and never that of a file that is there; the name means nothing to the program."""
    ke = f"_ke-{NAMA_BERKAS.sub('-', komputer).strip('-')[:20]}" if komputer else ""
    kantor = NAMA_BERKAS.sub("-", pihak.replace("Kecamatan", "Kec")).strip("-")[:40] or "kantor"
    pc = "balasan" if sesi.db.peran == "pusat" else sesi.db.meta("nama_pc", "PC1")
    dasar = f"ADK_{kantor}_{pc}{ke}_{sesi.jam.hari_ini():%Y-%m}_{nomor:04d}"
    path, n = folder / f"{dasar}.adk", 1
    while path.exists():
        n += 1
        path = folder / f"{dasar}-{n}.adk"
    return path


def _kalimat_kirim(berkas: Sequence[BerkasKirim], antre: Sequence[tuple[Penulis, Kiriman]]) -> str:
    perubahan = sum(b.perubahan for b in berkas)
    isi = "pernyataan dan tanda terima saja, tanpa perubahan baru"
    if perubahan:
        isi = f"{perubahan} perubahan"
    elif any(k.kepala.permintaan for _, k in antre):
        isi = "permintaan bergabung"
    tempat = berkas[0].path.parent if berkas else ""
    lampiran = {s: n for b in berkas for s, n in b.lampiran}
    if lampiran:
        isi += f", dan {len(lampiran)} lampiran ({ukuran_kata(sum(lampiran.values()))})"
    return f"{len(berkas)} berkas ADK ditulis ke {tempat} dan diperiksa: {isi}."
