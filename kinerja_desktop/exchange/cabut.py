"""Revoke the key of a PC that was lost or stolen: it counts up to one commit and no further."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import kepercayaan
from kinerja_desktop.exchange.batal import selaraskan
from kinerja_desktop.exchange.bentuk import Cabut, Sertifikat, Suksesi
from kinerja_desktop.exchange.identitas import kunci_tanda, lingkup
from kinerja_desktop.exchange.kepercayaan import penjamin
from kinerja_desktop.exchange.pompa import HasilBerkas, Pompa
from kinerja_desktop.exchange.surat import isi_tersimpan, tulis
from kinerja_desktop.exchange.terima import perbarui_resi_menunggu
from kinerja_desktop.exchange.undangan import DICABUT_UNDANGAN
from kinerja_desktop.exchange.wewenang import TEPERCAYA, Lingkup
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.jurnal import acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DICABUT, KANTOR, PC, PUSAT, Penulis

ALASAN_MAKS = 200


@dataclass(frozen=True, slots=True)
class HasilCabut:
    """A revocation: whose key, number of the last change that counts, PCs certified anew, in words."""

    nama: str
    nomor: int
    tetap: tuple[str, ...]
    kalimat: str


def cabut_kunci(sesi: Sesi, kunci: bytes, alasan: str, sampai: int | None = None) -> HasilCabut:
    """Revoke a PC's key up to its change number `sampai` (default: the last one known here).

    The first PC revokes further PCs of its office, the centre any office's key. The PC's former keys fall
    with it; other PCs that it had let in are certified anew by whoever revokes.
    """
    sesi.wajib("kunci.cabut")
    sebab = bersihkan_teks(alasan, "Alasan", ALASAN_MAKS, wajib=True)
    seed = kunci_tanda(sesi.db)
    waktu = int(sesi.jam.sekarang().timestamp() * 1000)
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        w = _periksa(milik, kunci)
        keluarga = _keluarga(milik, kunci)
        batas = {k: _batas(p, k, sampai if k == kunci else None) for k in keluarga}
        baris: list[bytes | str] = [
            tulis(Cabut(k.hex(), batas[k], sebab, waktu, milik.kunci.hex()), seed) for k in sorted(keluarga)
        ]
        asuhan = _asuhan(milik, keluarga)
        hasil = kepercayaan.terapkan(milik, baris)
        tetap = kepercayaan.terapkan(milik, [_sertifikat_baru(milik, a, seed, sesi) for a in asuhan])
        hasil.berubah |= tetap.berubah
        kepercayaan.simpan(p, milik, hasil)
        pompa = Pompa(p, milik, milik.penulis[milik.kunci], HasilBerkas("", ""), _iso(sesi))
        kabar = selaraskan(milik, pompa)
        pompa.tumpukan.tulis()
        if pompa.lepas:
            perbarui_resi_menunggu(p, milik, pompa.lepas)
        for u in repo_lawan.semua_undangan(p):
            if u.writer in keluarga:
                repo_lawan.simpan_undangan(p, replace(u, keadaan=DICABUT_UNDANGAN, permintaan=""))
    nomor = int(batas[kunci].split(":")[1]) if batas[kunci] else 0
    _catat_riwayat(sesi, w.nama, sebab)
    nama_tetap = tuple(a.nama for a in asuhan)
    return HasilCabut(
        w.nama, nomor, nama_tetap, " ".join([_kalimat(sesi, w.nama, nomor, nama_tetap), *kabar])
    )


def _periksa(milik: Lingkup, kunci: bytes) -> Penulis:
    w = milik.penulis.get(kunci)
    if w is None or w.peran == PUSAT:
        raise Tolakan("Komputer itu tidak dikenal di sini. Muat ulang halaman ini.", siapa="operator")
    if kunci == milik.kunci:
        raise Tolakan(
            "Kunci komputer ini sendiri tidak dapat dicabut dari sini; lakukan dari komputer pertama atau "
            "pusat.",
            siapa="pusat atau komputer pertama kantor",
        )
    if kunci in milik.cabutan or w.keadaan == DICABUT:
        raise Tolakan("Kunci {nama} sudah dicabut.", siapa="operator", nama=w.nama)
    if milik.peran != PUSAT and (milik.penulis[milik.kunci].tingkat or w.tingkat != PC):
        raise Tolakan(
            "Kunci {nama} hanya dapat dicabut oleh {siapa_boleh}.",
            siapa="pusat" if not w.tingkat else "komputer pertama kantor",
            nama=w.nama,
            siapa_boleh="pusat" if not w.tingkat else "komputer pertama kantor ini atau pusat",
        )
    return w


def _keluarga(milik: Lingkup, kunci: bytes) -> set[bytes]:
    """The key with the former and later ones of the same PC: who has one of them has its key folder."""
    pasangan = [
        {k, penjamin(w)}
        for k, w in milik.penulis.items()
        if isinstance(isi_tersimpan(w.sertifikat), Suksesi) and milik.kunci not in (k, penjamin(w))
    ]
    hasil, sebelum = {kunci}, 0
    while len(hasil) > sebelum:
        sebelum = len(hasil)
        for pasang in pasangan:
            hasil |= pasang if pasang & hasil else set()
    return hasil & milik.penulis.keys()


def _batas(p: Pelaksana, kunci: bytes, sampai: int | None) -> str:
    """Reference of the last commit that counts; "" when this key has written nothing that is here."""
    if sampai == 0:
        return ""
    syarat, isi = ("", ()) if sampai is None else (" AND seq = ?", (sampai,))
    baca = f"SELECT seq, hash FROM journal_commit WHERE writer = ?{syarat} ORDER BY seq DESC, ordinal LIMIT 1"
    r = p.satu(baca, (kunci, *isi))
    if r is None and sampai is not None:
        raise Tolakan(
            "Perubahan nomor {nomor} dari komputer itu belum ada di sini; pilih nomor yang sudah diterima.",
            siapa="operator",
            nomor=sampai,
        )
    return acuan_commit(kunci, int(r[0]), bytes(r[1])) if r else ""


def _asuhan(milik: Lingkup, keluarga: set[bytes]) -> list[Penulis]:
    """PCs that were let in by the key that falls, and are not under suspicion themselves."""
    return [
        w
        for k, w in sorted(milik.penulis.items())
        if k not in keluarga
        and w.keadaan in TEPERCAYA
        and isinstance(isi_tersimpan(w.sertifikat), Sertifikat)
        and penjamin(w) in keluarga
    ]


def _sertifikat_baru(milik: Lingkup, w: Penulis, seed: bytes, sesi: Sesi) -> bytes:
    lama = isi_tersimpan(w.sertifikat)
    assert isinstance(lama, Sertifikat)
    return tulis(
        msgspec.structs.replace(
            lama, penerbit=milik.kunci.hex(), nomor_seri=lama.nomor_seri + 1, peran=KANTOR, nama=w.nama,
            berlaku_mulai=sesi.jam.hari_ini().isoformat(),
        ),
        seed,
    )  # fmt: skip


def _iso(sesi: Sesi) -> str:
    return sesi.jam.sekarang().isoformat(timespec="seconds")


def _catat_riwayat(sesi: Sesi, nama: str, alasan: str) -> None:
    waktu = _iso(sesi)
    isi = {"jenis_dokumen": "kunci", "tindakan": "dicabut", "alasan": f"{nama}: {alasan}", "waktu": waktu}
    with sesi.kerja("kunci.cabut", f"Cabut kunci {nama}: {alasan}") as uow:
        uow.insert("tindakan", {**isi, "oleh_id": sesi.pelaku.pegawai_id})


def _kalimat(sesi: Sesi, nama: str, nomor: int, tetap: tuple[str, ...]) -> str:
    sampai = f"perubahannya berlaku sampai nomor {nomor}" if nomor else "tidak ada perubahannya yang berlaku"
    lain = f" {', '.join(tetap)} tetap diterima." if tetap else ""
    lanjut = "kantor" if sesi.db.peran == PUSAT else "komputer"
    return (
        f"Kunci {nama} dicabut: {sampai}.{lain} Surat ini ikut dalam setiap ADK; buat undangan baru bila "
        f"{lanjut} itu perlu bergabung lagi."
    )
