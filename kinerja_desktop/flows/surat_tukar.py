"""Papers and messages of the exchange: receipt of a file, Berita Acara, and texts ready for WhatsApp."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.flows.papan_tukar import BarisBerkas, BarisPapan
    from kinerja_desktop.reports.surat import Penanda, Surat
    from kinerja_desktop.services.berita_acara import Pihak
    from kinerja_desktop.services.sesi import Sesi

#: Of more offices than that the message names those of a district in one line.
SATU_PER_BARIS = 25
KECAMATAN = "Kecamatan "
_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def sidik_terbaca(sha256: str) -> str:
    """A digest in groups of four, as people read it aloud."""
    return " ".join(sha256[i : i + 4] for i in range(0, len(sha256), 4))


def kode_berkas(sha256: str, perubahan: int) -> str:
    """The text of a file's QR code, the same on paper and on the screen."""
    return f"KD1:ADK:{sha256}:{perubahan}"


# ---- the receipt -------------------------------------------------------------------------------------


def tanda_terima(sesi: Sesi, sha256: str, arah: str, kertas: str = "A4") -> bytes:
    """PDF of the Tanda Terima of a file sent ("kirim") or received ("terima"); Tolakan when unknown."""
    from kinerja_desktop.reports.kaki import kaki_program
    from kinerja_desktop.reports.surat import Surat, cetak_surat
    from kinerja_desktop.services.kantor import identitas

    b, ukuran = _berkas(sesi, sha256, arah)
    milik = identitas(sesi)
    dari, kepada = (milik.nama, b.pihak) if arah == "kirim" else (b.pihak, milik.nama)
    rincian = (
        ("Berkas", b.nama),
        ("Dari", dari or "-"),
        ("Kepada", kepada or "-"),
        ("Waktu", _waktu(b.waktu)),
        *((("Ukuran", ukuran),) if ukuran else ()),
        ("Perubahan di dalamnya", str(b.perubahan)),
        ("Keadaan", b.keadaan),
        ("Keterangan", b.rincian),
        ("Sidik (SHA-256)", sidik_terbaca(sha256)),
    )
    surat = Surat(
        judul=("TANDA TERIMA ADK", milik.nama.upper()),
        rincian=rincian,
        penutup=(
            "Tanda terima ini dibuat oleh program dari catatan berkas itu. Berkas yang sidiknya sama adalah "
            "berkas yang sama, apa pun namanya.",
        ),
        kode=kode_berkas(sha256, b.perubahan),
        kaki=kaki_program("Tanda Terima ADK"),
    )
    return cetak_surat([surat], kertas)


def pesan_kirim(sesi: Sesi, sha256: str) -> str:
    """A message to paste into WhatsApp when a file has been sent: what, how large, and its digest's head."""
    from kinerja_desktop.services.kantor import identitas

    b, ukuran = _berkas(sesi, sha256, "kirim")
    nama = identitas(sesi).nama
    isi = f"{b.perubahan} perubahan" if b.perubahan else "tanda terima saja, tanpa perubahan baru"
    return (
        f"Yth. {b.pihak or 'BKPSDM'},\n"
        f"ADK {nama} kami kirim: *{b.nama}*"
        + (f" ({ukuran})" if ukuran else "")
        + f", berisi {isi}.\nSidik: {sidik_terbaca(sha256[:16])} …\n"
        "Mohon diterima dan dibalas dengan berkas balasan. Terima kasih."
    )


def _berkas(sesi: Sesi, sha256: str, arah: str) -> tuple[BarisBerkas, str]:
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.tolakan import kb
    from kinerja_desktop.flows.papan_tukar import baris_berkas
    from kinerja_desktop.store import repo_lawan, repo_tukar

    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        r = repo_lawan.resi(p, sha256, arah)
        if r is None:
            raise Tolakan("Berkas itu tidak ada dalam riwayat Tukar data.", siapa="operator")
        b = baris_berkas(r, lingkup(sesi.db, p).penulis)
        ukuran = int(json.loads(r.rincian).get("ukuran", 0) or 0)
    return b, f"{kb(ukuran)} KB" if ukuran else ""


def _waktu(waktu: datetime | None) -> str:
    if waktu is None:
        return "-"
    di_sini = waktu.astimezone()  # stored in UTC; people read the clock on their wall
    return f"{tanggal_panjang(di_sini.date())} pukul {di_sini:%H.%M}"


# ---- Berita Acara ------------------------------------------------------------------------------------


def berita_acara(sesi: Sesi, ba_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of minutes with the comparison, document by document, for both signatures."""
    from kinerja_desktop.reports.surat import cetak_surat

    return cetak_surat(_surat_ba(sesi, ba_id), kertas)


def _surat_ba(sesi: Sesi, ba_id: bytes) -> list[Surat]:
    from kinerja_desktop.reports.kaki import kaki_program
    from kinerja_desktop.reports.surat import Surat, TabelSurat
    from kinerja_desktop.services import berita_acara as ba
    from kinerja_desktop.services.kantor import identitas
    from kinerja_desktop.store.repo_ba import DISEPAKATI

    hasil = ba.rekonsiliasi(sesi, ba_id)
    b = hasil.ba
    sepakat = next((p for p in b.putusan if p.putusan == DISEPAKATI), None)
    pusat = "BKPSDM" if sesi.db.peran != "pusat" else identitas(sesi).nama
    tempat = identitas(sesi).tempat
    hari = date.fromisoformat(sepakat.tanggal) if sepakat else b.tanggal or sesi.jam.hari_ini()
    sama = len(hasil.baris) - hasil.beda
    baris = tuple(
        (str(n), x.nama, x.nip, x.dokumen, x.keadaan.capitalize()) for n, x in enumerate(hasil.baris, 1)
    )
    pihak_pusat = sepakat.pihak if sepakat else {}
    surat = Surat(
        judul=("BERITA ACARA REKONSILIASI DATA KINERJA", b.periode.upper()),
        nomor=" / ".join(x for x in (b.nomor, sepakat.nomor if sepakat else "") if x),
        pembuka=(
            f"Pada hari ini, {_HARI[hari.weekday()]} tanggal {tanggal_panjang(hari)}, {b.kantor} dan {pusat} "
            f"telah mencocokkan data kinerja pegawai untuk {b.periode}, dokumen demi dokumen, dengan hasil "
            "sebagai berikut.",
        ),
        rincian=(
            ("Kantor", b.kantor),
            ("Periode", b.periode),
            ("Dokumen", f"{sama} sama, {hasil.beda} berbeda"),
            ("Keadaan", ba.NAMA_KEADAAN[b.keadaan]),
        ),
        tabel=TabelSurat((("NO", 6), ("NAMA", 40), ("NIP", 26), ("DOKUMEN", 14), ("HASIL", 16)), baris),
        penutup=(
            "Sesudah Berita Acara ini disepakati, data periode tersebut hanya dapat diubah melalui Reset BA "
            "dengan surat.",
        ),
        kiri=_penanda(b.pihak, b.kantor, tempat if sesi.db.peran != "pusat" else "", b.tanggal),
        kanan=_penanda(
            ba.Pihak(pihak_pusat.get("nama", ""), pihak_pusat.get("nip", ""), pihak_pusat.get("jabatan", "")),
            pusat,
            tempat if sesi.db.peran == "pusat" else "",
            hari if sepakat else None,
        ),
        kaki=kaki_program("Berita Acara Rekonsiliasi"),
    )
    return [surat]


def _penanda(p: Pihak, kantor: str, tempat: str, tanggal: date | None) -> Penanda:
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.surat import Penanda

    saat = bagian.tempat_tanggal(tempat, tanggal_panjang(tanggal) if tanggal else "")
    return Penanda(saat, (p.jabatan or kantor).upper(), p.nama or "." * 30, p.nip)


# ---- messages of the centre --------------------------------------------------------------------------


def _daftar_kantor(kantor: Sequence[BarisPapan], semua: Sequence[str], nomor: bool = False) -> list[str]:
    """One line an office; many are put together by the district whose name theirs holds."""
    milik = [k.kantor for k in kantor]
    if len(milik) <= SATU_PER_BARIS:
        return [f"{n}. {k}" if nomor else f"- {k}" for n, k in enumerate(milik, 1)]
    tempat = {k.removeprefix(KECAMATAN) for k in semua if k.startswith(KECAMATAN)}
    menurut: dict[str, list[str]] = {}
    for k in milik:
        ada = [t for t in tempat if f" {t.casefold()} " in f" {k.casefold()} "]
        menurut.setdefault(max(ada, key=len, default=""), []).append(k)
    hasil = []
    for t in sorted(menurut, key=lambda t: (not t, t.casefold())):
        isi = sorted(menurut[t], key=lambda k: (not k.startswith(KECAMATAN), k.casefold()))
        hasil.append(f"*{KECAMATAN + t if t else 'Kantor lain'}* ({len(isi)}): {'; '.join(isi)}")
    return hasil


def pesan_siapa_belum(sesi: Sesi) -> str:
    """At the centre: which offices have not sent, for a WhatsApp group; who has is thanked in one line."""
    from kinerja_desktop.flows.papan_tukar import papan_pusat

    papan = papan_pusat(sesi)
    belum = [k for k in papan.kantor if k.terlambat or (k.keadaan == "diterima" and k.terakhir is None)]
    diundang = [k for k in papan.kantor if k.keadaan == "dikirim"]
    sudah = papan.bergabung - len(belum)
    baris = [f"*Pengiriman ADK kinerja, {tanggal_panjang(sesi.jam.hari_ini())}*"]
    semua = [k.kantor for k in papan.kantor]
    if belum:
        baris += ["", f"Belum mengirim ({len(belum)}):", *_daftar_kantor(belum, semua, nomor=True)]
    if diundang:
        baris += ["", f"Belum bergabung ({len(diundang)}):", *_daftar_kantor(diundang, semua)]
    if not belum and not diundang:
        baris += ["", "Semua kantor sudah mengirim. Terima kasih."]
    else:
        baris += ["", f"Sudah mengirim: {sudah} kantor, terima kasih. Yang belum mohon mengirim hari ini."]
    return "\n".join(baris)
