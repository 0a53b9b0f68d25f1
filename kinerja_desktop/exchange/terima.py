"""Receive: open a file, then apply its commits once, whatever the order or number of copies."""

from __future__ import annotations

import json
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import msgspec

from kinerja_desktop.domain.sebutan import sebutan_pusat
from kinerja_desktop.exchange import batal, kepercayaan, tolakan
from kinerja_desktop.exchange.bentuk import Permintaan, Tanda
from kinerja_desktop.exchange.berkas import BerkasTerbuka, baca_berkas, lihat_berkas
from kinerja_desktop.exchange.pompa import DITERAPKAN, DITOLAK, DIULANG, MENUNGGU, HasilBerkas, Pompa
from kinerja_desktop.exchange.rantai import CommitBerkas, periksa_rantai
from kinerja_desktop.exchange.sebutan_pc import komputer_tujuan
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.undangan import permintaan_sah
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DICABUT, PC, PUSAT, Penulis, Resi

_TAHUN_9000 = 221_845_392_000_000  # ms since 1970


@dataclass(frozen=True, slots=True)
class Terbuka:
    """A file that passed every check that needs no transaction."""

    berkas: BerkasTerbuka
    commit: tuple[CommitBerkas, ...]


@dataclass(slots=True)
class HasilBerkasSurat(HasilBerkas):
    """The same with what lines about keys changed: sentences for the reader, and whether to change keys."""

    kabar: list[str] = field(default_factory=list)
    ganti_kunci: bool = False


def buka_adk(p: Pelaksana, lingkup: Lingkup, data: bytes, identitas: str, hari_ini: date) -> Terbuka:
    """Open and check an ADK for this database; TolakanBerkas names the fault. Writes nothing."""

    def kenali(minta: Permintaan) -> bool:
        u = repo_lawan.undangan(p, undangan_id=minta.undangan_id)
        if u is None or u.keadaan == "dicabut" or not permintaan_sah(u.rahasia, minta):
            return False
        if lingkup.peran != PUSAT and (u.jenis != PC or u.nomor >= 0 or minta.ruang != lingkup.ruang):
            return False
        # An accepted office that lost its key asks again with the same secret, however late.
        if (u.writer is None or u.keadaan == "dikirim") and u.sampai < hari_ini.isoformat():
            raise tolakan.undangan_lewat(u.kantor, date.fromisoformat(u.sampai), hari_ini)
        return True

    def kenali_surat(surat: Sequence[str], penanda: bytes) -> bool:
        coba = lingkup.salinan()
        kepercayaan.terapkan(coba, surat, penanda)
        return penanda in coba.penanda_sah()

    penanda = data[24:56]
    try:
        b = baca_berkas(
            data,
            kunci_dikenal=lingkup.penanda_sah(),
            identitas=identitas,
            kenali_permintaan=None if _dicabut(lingkup, penanda) else kenali,
            kenali_surat=kenali_surat,
        )
    except TolakanBerkas as e:
        if e.kode == "bukan_dikenal" and _dicabut(lingkup, penanda):
            raise _tolak_dicabut(lingkup, penanda) from e
        w = lingkup.penulis.get(penanda)
        if e.kode == "bukan_untuk_sini" and (pc := komputer_tujuan(lingkup, lihat_berkas(data)[1].to)):
            raise tolakan.untuk_komputer_lain(pc) from e
        if e.kode == "bukan_untuk_sini" and w is not None and w.peran != PUSAT and w.ruang == lingkup.ruang:
            raise tolakan.bukan_untuk_komputer(w.nama) from e
        raise
    return Terbuka(b, tuple(periksa_rantai(b.commit, b.manifes.chains)))


def _dicabut(lingkup: Lingkup, kunci: bytes) -> bool:
    w = lingkup.penulis.get(kunci)
    return kunci in lingkup.cabutan or (w is not None and w.keadaan == DICABUT)


def _tolak_dicabut(lingkup: Lingkup, kunci: bytes) -> TolakanBerkas:
    w, c = lingkup.penulis.get(kunci), lingkup.cabutan.get(kunci)
    tanggal = date.fromisoformat(c.waktu[:10]) if c else None
    return tolakan.kunci_dicabut(w.nama if w else "", tanggal, c.alasan if c else "")


def terapkan_berkas(p: Pelaksana, lingkup: Lingkup, t: Terbuka, nama: str, waktu: str) -> HasilBerkas:
    """Apply one opened file inside the caller's transaction; after TolakanBerkas the caller rolls back."""
    b = t.berkas
    # Who may write what is settled before anything that he wrote is looked at.
    surat = kepercayaan.terapkan(lingkup, [*b.manifes.surat, *b.sertifikat], b.penanda)
    penanda = lingkup.penulis.get(b.penanda)
    if penanda is None or penanda.keadaan == DICABUT:
        raise _tolak_dicabut(lingkup, b.penanda)
    hasil = HasilBerkasSurat(b.sha256, sebut_penulis(penanda))
    lama = repo_lawan.resi(p, b.sha256, "terima")
    if lama is not None and lama.keadaan == DITOLAK:
        lama = None
    if b.manifes.office != penanda.ruang:
        raise tolakan.isi_rusak("nomor kantor")
    kepercayaan.simpan(p, lingkup, surat)
    hasil.sertifikat_baru, hasil.ganti_kunci = surat.milik_baru, surat.ganti_kunci
    awal = repo_tukar.ordinal_terakhir(p)
    pompa = Pompa(p, lingkup, penanda, hasil, waktu)
    hasil.kabar = [*surat.kabar, *batal.selaraskan(lingkup, pompa)]
    pompa.jalan(t.commit)
    hasil.berbeda = repo_tukar.beda_sejak(p, awal + 1)
    _baca_tanda(p, b.tanda, penanda)
    if lama is None:
        hasil.kabar += _jam_keliru(b.manifes.created, waktu)
        # Replaces, never joins: a restored peer has less. No clock or number decides, since both may go back;
        # a late file only makes the next one longer.
        m = b.manifes
        repo_lawan.simpan_pernyataan(p, b.penanda, (list(m.have), list(m.want), m.created))
    if hasil.menunggu:
        hasil.keadaan = MENUNGGU
    elif lama is not None and not hasil.baru:
        hasil.keadaan = DIULANG
    if lama is None:
        _catat_resi(p, t, hasil, nama, waktu, awal)
    if pompa.lepas:
        perbarui_resi_menunggu(p, lingkup, pompa.lepas)
    if lingkup.peran != PUSAT and lingkup.kunci in repo_tukar.penulis_bercabang(p):
        hasil.ganti_kunci = True  # this PC's own key works on another PC too
    return hasil


def sebut_penulis(w: Penulis) -> str:
    """Who signed a file, as people call it."""
    return sebutan_pusat(w.nama) if w.peran == PUSAT else w.nama


def _catat_resi(p: Pelaksana, t: Terbuka, hasil: HasilBerkas, nama: str, waktu: str, sesudah: int) -> None:
    m = t.berkas.manifes
    rincian = {
        "baru": hasil.baru, "sudah_ada": hasil.sudah_ada, "menunggu": hasil.menunggu,
        "berbeda": hasil.berbeda, "disisihkan": hasil.disisihkan, "alasan": "; ".join(hasil.alasan_sisih),
        "rantai": [list(r) for r in m.chains], "dibuat": m.created,
        "sesudah": sesudah,  # what of these runs has a higher local number came with this file
    }  # fmt: skip
    keadaan = MENUNGGU if hasil.menunggu else DITERAPKAN
    resi = Resi(hasil.sha256, "terima", nama[:300], t.berkas.penanda, waktu, keadaan, json.dumps(rincian))
    repo_lawan.simpan_resi(p, resi)


def _jam_keliru(dibuat: int, waktu: str) -> list[str]:
    """A file from the day after tomorrow: one of the two clocks is wrong, and everything written shows it."""
    kini = datetime.fromisoformat(waktu)
    saat = datetime.fromtimestamp(min(dibuat, _TAHUN_9000) / 1000, kini.tzinfo)
    if saat - kini < timedelta(days=1):
        return []
    return [
        f"Berkas ini bertanggal {saat:%d-%m-%Y}, sedangkan komputer ini {kini:%d-%m-%Y}: jam salah satu "
        "komputer keliru; betulkan."
    ]


def _baca_tanda(p: Pelaksana, baris: Sequence[bytes], penanda: Penulis) -> None:
    """Receipts of the other side: what became of the files we sent to it."""
    for mentah in baris:
        try:
            tanda = msgspec.json.decode(mentah, type=Tanda)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as e:
            raise tolakan.isi_rusak("tanda terima") from e
        resi = repo_lawan.resi(p, tanda.sha256, "kirim")
        if resi is None:
            continue
        rincian = json.loads(resi.rincian) | {"tanda": msgspec.to_builtins(tanda)}
        if rincian.get("kepada") not in (None, penanda.kunci.hex()):
            continue
        repo_lawan.simpan_resi(
            p,
            Resi(resi.sha256, "kirim", resi.nama, resi.writer, resi.waktu, tanda.hasil, json.dumps(rincian)),
        )


def perbarui_resi_menunggu(p: Pelaksana, lingkup: Lingkup, lepas: Set[bytes]) -> None:
    """A receipt that said "menunggu" says "diterapkan" once nothing of its file waits any more.

    `lepas`: writers of whom something was released; only files that may have brought it are looked at.
    """
    for r in _resi_menunggu(p, lingkup, lepas):
        rincian = json.loads(r.rincian)
        rantai = [(bytes.fromhex(w), a, z) for w, a, z in rincian.get("rantai", [])]
        if lepas.isdisjoint(w for w, _, _ in rantai) or repo_tukar.masih_menunggu(p, rantai):
            continue
        rincian |= {"baru": rincian.get("baru", 0) + rincian.get("menunggu", 0), "menunggu": 0}
        repo_lawan.simpan_resi(
            p, Resi(r.sha256, r.arah, r.nama, r.writer, r.waktu, DITERAPKAN, json.dumps(rincian))
        )


def _resi_menunggu(p: Pelaksana, lingkup: Lingkup, lepas: Set[bytes]) -> list[Resi]:
    """Receipts of waiting files from those who may bring these writers' commits (see `atas_nama_lain`)."""
    semua = lingkup.penulis
    milik = [semua[w] for w in lepas if w in semua]
    if len(milik) < len(lepas) or any(w.peran == PUSAT for w in milik):
        return repo_lawan.daftar_resi(p, "terima", keadaan=MENUNGGU, jumlah=100_000)
    ruang = {w.ruang for w in milik}
    pembawa = sorted(k for k, w in semua.items() if w.peran == PUSAT or w.ruang in ruang)
    return [
        r
        for k in pembawa
        for r in repo_lawan.daftar_resi(p, "terima", writer=k, keadaan=MENUNGGU, jumlah=100_000)
    ]


def catat_penolakan(
    p: Pelaksana, sha256: str, nama: str, penanda: bytes | None, waktu: str, t: Exception
) -> None:
    """A refused file of a known sender is remembered, so that the next reply can say why."""
    kode = getattr(t, "kode", "ditolak")
    if penanda is None or repo_lawan.resi(p, sha256, "terima") is not None:
        return
    rincian = json.dumps({"kode": kode, "alasan": str(t)})
    repo_lawan.simpan_resi(p, Resi(sha256, "terima", nama[:300], penanda, waktu, DITOLAK, rincian))


def kalimat_menunggu(p: Pelaksana, lingkup: Lingkup) -> list[str]:
    """What is missing, by name: "menunggu berkas dari Kec. Sukamaju nomor 1180 s.d. 1203"."""
    kepala: dict[str, int] = {}
    for w, s, _ in repo_tukar.kepala(p):
        kepala[w[:4].hex()] = max(s, kepala.get(w[:4].hex(), 0))
    nama = {w[:4].hex(): v.nama for w, v in lingkup.penulis.items()}
    rentang: dict[str, tuple[int, int]] = {}
    for acuan in repo_tukar.dicari(p):
        if repo_tukar.hilang(p, acuan):  # still asked for in every file, but nobody waits for it
            continue
        penulis, seq = acuan.split(":")[0], int(acuan.split(":")[1])
        awal = min(kepala.get(penulis, 0) + 1, seq)
        a, z = rentang.get(penulis, (awal, seq))
        rentang[penulis] = (min(a, awal), max(z, seq))
    return [
        f"menunggu berkas dari {nama.get(w) or 'komputer ' + w} nomor {a}" + (f" s.d. {z}" if z > a else "")
        for w, (a, z) in sorted(rentang.items())
    ]
