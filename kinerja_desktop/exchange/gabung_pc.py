"""Further PCs of one office: the first PC invites and certifies them, as the centre does with offices."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import undangan as und
from kinerja_desktop.exchange.bentuk import IsiUndangan, Permintaan, Sertifikat
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda, lingkup
from kinerja_desktop.exchange.surat import tulis
from kinerja_desktop.exchange.undangan import DIKIRIM, DIMINTA, DITERIMA_KANTOR, MASA_UNDANGAN, UndanganBaru
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.services.komputer_kantor import nama_komputer
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.kunci_db import DIGANTI
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import (
    DICABUT,
    DIKENALKAN,
    DITERIMA,
    KANTOR,
    PC,
    PUSAT,
    Penulis,
    Undangan,
)

#: Kind of an invitation for a further PC; its number is kept below zero, apart from the centre's.
PC_UNDANGAN = "pc"
INI, DIKENAL, HILANG, DIUNDANG, MEMINTA = "ini", "diterima", "dicabut", "diundang", "meminta"
_NAMA_MAKS = 40


@dataclass(frozen=True, slots=True)
class KomputerKantor:
    """One PC of this office: name, state, whether it is the first one, its last change known here.

    `keadaan`: "ini" (this PC), "diterima", "dicabut", "diundang" or "meminta"; `nomor` is that of its
    invitation (0: none), `catatan` the number of its last change, `waktu` when that was (ms since 1970).
    `lagi`: it asks by an invitation that a PC used whose key still counts.
    """

    kunci: bytes | None
    nama: str
    keadaan: str
    nomor: int = 0
    pertama: bool = False
    catatan: int = 0
    waktu: int = 0
    alasan: str = ""
    boleh_dicabut: bool = False
    lagi: bool = False


def undang_pc(sesi: Sesi, nama: str = "") -> UndanganBaru:
    """Invite a further PC of this office, for sixty days; takes about a second. Only on the first PC."""
    sesi.wajib("pc.kelola")
    _, penerima = kunci_buka(sesi.db)
    sampai = sesi.jam.hari_ini() + MASA_UNDANGAN
    kode = und.kode_baru()
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        _wajib_pertama(sesi, milik)
        nomor = max((-u.nomor for u in repo_lawan.semua_undangan(p)), default=1)
        nomor = max(nomor, 1) + 1
        sebut = bersihkan_teks(nama, "Nama komputer", _NAMA_MAKS) or f"PC-{nomor}"
        kantor, instansi = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        isi = und.undangan_baru(
            nomor_kantor=nomor, kantor=kantor, instansi=instansi, pusat_kunci=milik.kunci,
            pusat_penerima=penerima, pusat_ruang=sesi.db.ruang, berlaku_sampai=sampai, jenis=PC_UNDANGAN,
            nama_pc=sebut, pengundang=nama_komputer(sesi),
        )  # fmt: skip
        baru = Undangan(
            -nomor, isi.undangan_id, sebut, bytes.fromhex(isi.rahasia), sampai.isoformat(), DIKIRIM,
            jenis=PC_UNDANGAN,
        )  # fmt: skip
        repo_lawan.simpan_undangan(p, baru)
    return UndanganBaru(und.tulis_undangan(isi, kode), kode, nomor, sebut, sampai.isoformat())


def periksa_gabung_pc(milik: Lingkup, isi: IsiUndangan) -> None:
    """Refuse an invitation that this database cannot use: another office's data, its own, or one too many."""
    if isi.pusat_ruang != milik.ruang:
        raise Tolakan(
            "Undangan ini untuk komputer lain {kantor}, sedangkan di sini terbuka data yang lain. Pakai "
            "undangan ini di layar awal (Pengaturan, bagian Komputer); data yang terbuka tidak berubah.",
            siapa="operator", kantor=isi.kantor or "sebuah kantor",
        )  # fmt: skip
    if isi.pusat_kunci == milik.kunci.hex():
        raise Tolakan(
            "Undangan ini ditulis di komputer ini untuk {nama}; pakai undangan ini di komputer itu.",
            siapa="operator", nama=isi.nama_pc or "komputer lain",
        )  # fmt: skip
    kami = milik.penulis[milik.kunci]
    if kami.sertifikat and kami.keadaan == DITERIMA and milik.kunci not in milik.cabutan:
        raise Tolakan(
            "Komputer ini sudah diterima di kantor ini; undangan {nama} untuk komputer yang lain lagi.",
            siapa="operator", nama=isi.nama_pc or "ini",
        )  # fmt: skip


def gabung_pc(sesi: Sesi, isi: IsiUndangan) -> None:
    """Become a further PC of the office that wrote this invitation; the request rides in the next ADK."""
    kunci = bytes.fromhex(isi.pusat_kunci)
    nomor = isi.nomor_kantor
    with repo_tukar.transaksi(sesi.db) as p:
        ada = lingkup(sesi.db, p).penulis.get(kunci)
        if ada is not None and ada.keadaan == DICABUT:
            raise Tolakan(
                "Undangan ini dari komputer yang kuncinya sudah dicabut; minta undangan lain.",
                siapa="pusat atau komputer pertama kantor",
            )
        baru = Penulis(kunci, isi.pusat_ruang, isi.pengundang or "PC-1", KANTOR, isi.pusat_penerima, DITERIMA)
        if ada is None or ada.keadaan == DIKENALKAN:
            repo_lawan.simpan_penulis(p, baru)
        u = Undangan(
            -nomor, isi.undangan_id, isi.nama_pc, bytes.fromhex(isi.rahasia), isi.berlaku_sampai, DIMINTA,
            jenis=PC_UNDANGAN,
        )  # fmt: skip
        repo_lawan.simpan_undangan(p, u)
    sesi.db.simpan_meta({"nama_pc": f"PC{nomor}", "sebutan_pc": isi.nama_pc})


def terima_pc(sesi: Sesi, nomor: int) -> Penulis:
    """Accept a PC that has asked: certify its key for this office; the next file to it carries that."""
    sesi.wajib("pc.kelola")
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        _wajib_pertama(sesi, milik)
        u = repo_lawan.undangan(p, nomor=-nomor) if 0 < nomor < 1 << 31 else None
        if u is None:
            raise Tolakan("Tidak ada undangan komputer nomor {nomor}.", siapa="operator", nomor=nomor)
        if not u.permintaan:
            raise Tolakan(
                "{nama} belum mengirim permintaannya; di sana kirim ADK ke {sini}, lalu terima di sini.",
                siapa="operator di komputer itu", nama=u.kantor, sini=nama_komputer(sesi),
            )  # fmt: skip
        minta = msgspec.json.decode(u.permintaan, type=Permintaan)
        kunci = bytes.fromhex(minta.kunci_umum)
        ada = milik.penulis.get(kunci)
        if ada is not None and ada.sertifikat and ada.keadaan == DITERIMA and u.keadaan == DITERIMA_KANTOR:
            return ada
        if kunci in milik.cabutan or (ada is not None and ada.ruang != milik.ruang):
            raise Tolakan(
                "Permintaan {nama} memakai kunci yang sudah dicabut; buat undangan baru.",
                siapa="operator", nama=u.kantor,
            )  # fmt: skip
        nama = _nama_bebas(milik, u.kantor, kunci)
        s = Sertifikat(
            nomor_seri=nomor, kunci_umum=minta.kunci_umum, penerima=minta.penerima, ruang=milik.ruang,
            peran=KANTOR, nama=nama, undangan_id=u.undangan_id,
            berlaku_mulai=sesi.jam.hari_ini().isoformat(), tingkat=PC, penerbit=milik.kunci.hex(),
            bukti=minta.bukti,
        )  # fmt: skip
        mentah = tulis(s, kunci_tanda(sesi.db)).decode()
        baru = Penulis(kunci, milik.ruang, nama, KANTOR, minta.penerima, DITERIMA, mentah, PC)
        repo_lawan.simpan_penulis(p, baru)
        repo_lawan.simpan_undangan(p, replace(u, keadaan=DITERIMA_KANTOR, writer=kunci))
    return baru


def _nama_bebas(milik: Lingkup, nama: str, kunci: bytes) -> str:
    """The name, with a number behind it while another PC of this office bears it."""
    ada = {
        w.nama
        for w in milik.penulis.values()
        if w.kunci != kunci and w.ruang == milik.ruang and w.peran == KANTOR and w.keadaan == DITERIMA
    }
    pilihan = (nama, *(f"{nama} ({n})" for n in range(2, len(ada) + 3)))
    return next(n for n in pilihan if n not in ada)


def daftar_pc(sesi: Sesi) -> list[KomputerKantor]:
    """This office's PCs, this one first, then those that ask, then by name; only reads."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        undangan = [u for u in repo_lawan.semua_undangan(p) if u.jenis == PC_UNDANGAN and not _milik_sini(u)]
        terakhir = _terakhir(p)
        hasil = [
            _komputer(sesi, milik, w, terakhir, undangan)
            for w in milik.penulis.values()
            if w.peran == KANTOR and w.ruang == milik.ruang and w.keadaan not in (DIGANTI, DIKENALKAN)
        ]
    hasil += [k for u in undangan if (k := _calon(milik, u)) is not None]
    urut = {INI: 0, MEMINTA: 1, DIKENAL: 2, DIUNDANG: 3, HILANG: 4}
    return sorted(hasil, key=lambda k: (urut[k.keadaan], not k.pertama, k.nama.casefold(), k.kunci or b""))


def daftar_kunci(sesi: Sesi, ruang: int) -> list[tuple[bytes, str]]:
    """At the centre: (key, name) of an office's PCs whose keys count, the first ones first."""
    sesi.wajib("kunci.cabut")
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
    ada = [
        w
        for w in milik.penulis.values()
        if w.peran == KANTOR and w.ruang == ruang and w.keadaan == DITERIMA and w.kunci != milik.kunci
    ]
    return [(w.kunci, w.nama) for w in sorted(ada, key=lambda w: (w.tingkat, w.nama, w.kunci))]


def peminta(p: Pelaksana, milik: Lingkup) -> list[str]:
    """Names of PCs that ask to be accepted here."""
    undangan = [u for u in repo_lawan.semua_undangan(p) if u.jenis == PC_UNDANGAN and not _milik_sini(u)]
    calon = [k for u in undangan if (k := _calon(milik, u)) is not None]
    return [k.nama for k in calon if k.keadaan == MEMINTA]


def _wajib_pertama(sesi: Sesi, milik: Lingkup) -> None:
    kami = milik.penulis[milik.kunci]
    if sesi.db.peran == PUSAT:
        raise Tolakan("Berkas data ini milik pusat; komputer diundang di kantornya.", siapa="kantor itu")
    if kami.tingkat == PC or kami.keadaan == DICABUT or milik.kunci in milik.cabutan:
        semua = [w for w in milik.penulis.values() if w.ruang == milik.ruang and not w.tingkat and w != kami]
        pertama = next((w for w in semua if w.keadaan == DITERIMA), semua[0] if semua else None)
        if pertama is not None and pertama.keadaan == DICABUT:
            raise Tolakan(
                "{nama}, komputer pertama kantor ini, kuncinya sudah dicabut; minta undangan untuk komputer "
                "penggantinya.",
                siapa="pusat", nama=pertama.nama,
            )  # fmt: skip
        raise Tolakan(
            "Komputer lain diundang dan diatur dari {nama}, komputer pertama kantor ini.",
            siapa="operator di komputer pertama",
            nama=pertama.nama if pertama else "PC-1",
        )


def _milik_sini(u: Undangan) -> bool:
    """The invitation by which this PC itself joined: it asked, and nobody asks it."""
    return u.keadaan == DIMINTA and not u.permintaan


def _terakhir(p: Pelaksana) -> dict[bytes, tuple[int, int]]:
    baca = "SELECT writer, max(seq), max(hlc) FROM sync_head GROUP BY writer"
    return {bytes(w): (int(s), int(h) >> 16) for w, s, h in p.semua(baca)}


def _komputer(
    sesi: Sesi,
    milik: Lingkup,
    w: Penulis,
    terakhir: dict[bytes, tuple[int, int]],
    undangan: list[Undangan],
) -> KomputerKantor:
    ini = w.kunci == milik.kunci
    catatan, waktu = terakhir.get(w.kunci, (0, 0))
    cabutan = milik.cabutan.get(w.kunci)
    dicabut = w.keadaan == DICABUT or (ini and cabutan is not None)
    keadaan = HILANG if dicabut else INI if ini else DIKENAL
    nomor = next((-u.nomor for u in undangan if u.writer == w.kunci), 0)
    pertama_di_sini = not milik.penulis[milik.kunci].tingkat
    return KomputerKantor(
        w.kunci, nama_komputer(sesi) if ini else w.nama, keadaan, nomor, not w.tingkat, catatan, waktu,
        cabutan.alasan if cabutan else "", keadaan == DIKENAL and w.tingkat == PC and pertama_di_sini,
    )  # fmt: skip


def _calon(milik: Lingkup, u: Undangan) -> KomputerKantor | None:
    """An invitation that no PC has used yet, or by which another key asks; None for a settled one."""
    minta = msgspec.json.decode(u.permintaan, type=Permintaan) if u.permintaan else None
    if u.keadaan in (und.DICABUT_UNDANGAN, und.DIPAKAI):
        return None
    if minta is None:
        return KomputerKantor(None, u.kantor, DIUNDANG, -u.nomor)
    kunci = bytes.fromhex(minta.kunci_umum)
    ada = milik.penulis.get(kunci)
    if ada is not None and ada.sertifikat:
        return None
    lama = milik.penulis.get(u.writer) if u.writer else None
    lagi = lama is not None and lama.keadaan == DITERIMA and lama.kunci != kunci
    return KomputerKantor(kunci, u.kantor, MEMINTA, -u.nomor, lagi=lagi)
