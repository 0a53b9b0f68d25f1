"""Berita Acara rekonsiliasi: office and centre agree, document by document, that both have the same.

The office files the fingerprints of what it has; the centre compares them with what it compiled. Agreed
minutes hold the period until a Reset BA by a letter's number; both are rows that travel: both ends log them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.periode import periode as susun_periode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import periode as layanan_periode
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_ba, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_ba import DIKEMBALIKAN, DISEPAKATI, RESET, LingkupBa, RekamBa, RekamPutusan

DIAJUKAN, DIBATALKAN = "diajukan", "dibatalkan"
NAMA_KEADAAN = {
    DIAJUKAN: "Diajukan",
    DIBATALKAN: "Dibatalkan",
    DISEPAKATI: "Disepakati",
    DIKEMBALIKAN: "Dikembalikan",
    RESET: "Direset",
}
#: Agreed minutes close the period, and a document under objection cannot be closed.
_DIKEBERATKAN = "Berita Acara {periode} belum dapat diajukan karena keberatan {nama} belum diputus."
SAMA, BEDA, HANYA_KANTOR, HANYA_PUSAT = "sama", "beda", "hanya di kantor", "hanya di pusat"


@dataclass(frozen=True, slots=True)
class Pihak:
    """Who signs for one side: name, NIP and post as they stand on the minutes."""

    nama: str
    nip: str = ""
    jabatan: str = ""


@dataclass(frozen=True, slots=True)
class BeritaAcara:
    """Minutes of one office and period with what became of them; `keadaan` is a key of NAMA_KEADAAN."""

    id: bytes
    ruang: int
    kantor: str
    tahun: int
    jenis: str
    nomor_periode: int
    periode: str
    nomor: str
    tanggal: date | None
    pihak: Pihak
    keadaan: str
    putusan: tuple[RekamPutusan, ...]
    dokumen: int

    @property
    def terkunci(self) -> bool:
        """True while these minutes hold their period."""
        return self.keadaan == DISEPAKATI


@dataclass(frozen=True, slots=True)
class BarisRekon:
    """One document of one person: sama, beda, hanya di kantor, hanya di pusat."""

    skp_id: bytes
    nama: str
    nip: str
    dokumen: str
    keadaan: str


@dataclass(frozen=True, slots=True)
class Rekonsiliasi:
    """The comparison of one set of minutes with this database, those that differ first."""

    ba: BeritaAcara
    baris: tuple[BarisRekon, ...] = field(default_factory=tuple)

    @property
    def beda(self) -> int:
        """Documents that are not the same on both sides."""
        return sum(b.keadaan != SAMA for b in self.baris)


def daftar(sesi: Sesi) -> list[BeritaAcara]:
    """Minutes of this office, or of all offices at the centre, the newest first."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        putusan = repo_ba.putusan(p)
        return [_ba(p, r, putusan.get(r.id, [])) for r in repo_ba.semua_ba(p)]


def satu(sesi: Sesi, ba_id: bytes) -> BeritaAcara:
    """One set of minutes; Tolakan when it is gone."""
    ada = next((b for b in daftar(sesi) if b.id == ba_id), None)
    if ada is None:
        raise Tolakan("Berita Acara itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    return ada


def rekonsiliasi(sesi: Sesi, ba_id: bytes) -> Rekonsiliasi:
    """Compare what the minutes state with what stands in this database now."""
    ba = satu(sesi, ba_id)
    with repo_tukar.bacaan(sesi.db) as p:
        rekam = next(r for r in repo_ba.semua_ba(p) if r.id == ba_id)
        baris = _banding(p, rekam, _lingkup(rekam))
    return Rekonsiliasi(
        ba, tuple(sorted(baris, key=lambda b: (b.keadaan == SAMA, b.nama.casefold(), b.dokumen)))
    )


def calon(sesi: Sesi, periode_id: bytes) -> tuple[int, int]:
    """(people, documents) that minutes of this period would hold today."""
    with repo_tukar.bacaan(sesi.db) as p:
        isi = repo_ba.dokumen(p, _lingkup_periode(sesi, periode_id))
    return len({d.skp_id for d in isi}), len(isi)


def ajukan(sesi: Sesi, periode_id: bytes, nomor: str, tanggal: date, pihak: Pihak) -> Outcome[bytes]:
    """File minutes of a period for the centre; refused while something differs or waits in this office."""
    sesi.wajib("ba.ajukan")
    if sesi.db.peran == "pusat":
        raise Tolakan("Berita Acara diajukan oleh kantor; pusat memutuskannya.", siapa="operator kantor itu")
    lingkup, p_kini = _lingkup_periode(sesi, periode_id), layanan_periode.satu(sesi, periode_id)
    bersih = bersihkan_teks(nomor, "Nomor Berita Acara", 80, wajib=True)
    wajar(tanggal, "Tanggal Berita Acara")
    penanda = _bersih_pihak(pihak, "Penanda tangan kantor")
    with repo_tukar.bacaan(sesi.db) as p:
        _boleh_diajukan(p, lingkup, p_kini.periode.label)
        dokumen = repo_ba.dokumen(p, lingkup)
    layanan_periode.wajib_tanpa_keberatan(sesi, p_kini, _DIKEBERATKAN)
    if not dokumen:
        raise Tolakan(
            "Belum ada dokumen untuk {periode}; Berita Acara dibuat sesudah penilaian diisi.",
            siapa="operator",
            periode=p_kini.periode.label,
        )
    isi = [[d.skp_id.hex(), d.dokumen, d.sidik] for d in dokumen]
    with sesi.kerja("ba.ajukan", f"Ajukan Berita Acara {bersih} ({p_kini.periode.label})") as uow:
        ba_id = uow.insert(
            "berita_acara",
            {
                "tahun": lingkup.tahun,
                "jenis_periode": lingkup.jenis,
                "nomor_periode": lingkup.nomor,
                "nomor": bersih,
                "tanggal": tanggal.isoformat(),
                "isi": json.dumps(isi, separators=(",", ":")),
                "sidik": sidik(isi),
                "pihak": penanda,
                "status": DIAJUKAN,
                "waktu": sesi.saat(),
            },
        )
    return Outcome(ba_id, uow.perubahan)


def batalkan(sesi: Sesi, ba_id: bytes) -> Outcome[None]:
    """Take minutes back that the centre has not decided yet."""
    sesi.wajib("ba.ajukan")
    ba = satu(sesi, ba_id)
    if ba.keadaan != DIAJUKAN or ba.ruang != sesi.db.ruang:
        raise Tolakan(
            "Berita Acara {nomor} sudah {keadaan}, sehingga tidak dapat dibatalkan.",
            siapa="BKPSDM (Reset BA)",
            nomor=ba.nomor,
            keadaan=NAMA_KEADAAN[ba.keadaan].lower(),
        )
    with sesi.kerja("ba.batalkan", f"Batalkan Berita Acara {ba.nomor}") as uow:
        uow.update("berita_acara", ba_id, {"status": DIBATALKAN})
    return Outcome(None, uow.perubahan)


def sepakati(sesi: Sesi, ba_id: bytes, nomor: str, tanggal: date, pihak: Pihak) -> Outcome[bytes]:
    """At the centre: agree; refused while any document differs."""
    sesi.wajib("ba.putuskan")
    hasil = rekonsiliasi(sesi, ba_id)
    if hasil.beda:
        pertama = next(b for b in hasil.baris if b.keadaan != SAMA)
        raise Tolakan(
            "{jumlah} dokumen belum sama, di antaranya {dokumen} {nama} ({keadaan}); minta kantor mengirim "
            "ADK terbaru, atau kembalikan Berita Acara ini.",
            siapa="operator kantor itu",
            jumlah=hasil.beda,
            dokumen=pertama.dokumen,
            nama=pertama.nama,
            keadaan=pertama.keadaan,
        )
    return _putus(
        sesi, hasil.ba, DISEPAKATI, bersihkan_teks(nomor, "Nomor", 80, wajib=True), tanggal, "", pihak
    )


def kembalikan(sesi: Sesi, ba_id: bytes, alasan: str, pihak: Pihak) -> Outcome[bytes]:
    """At the centre: send minutes back with a reason."""
    sesi.wajib("ba.putuskan")
    bersih = bersihkan_teks(alasan, "Alasan", 500, wajib=True)
    return _putus(sesi, satu(sesi, ba_id), DIKEMBALIKAN, "", sesi.jam.hari_ini(), bersih, pihak)


def reset(
    sesi: Sesi, ba_id: bytes, nomor_surat: str, tanggal: date, alasan: str, pihak: Pihak
) -> Outcome[bytes]:
    """At the centre: open a held period again by the number of a letter; logged at both ends."""
    sesi.wajib("ba.reset")
    ba = satu(sesi, ba_id)
    if not ba.terkunci:
        raise Tolakan(
            "Berita Acara {nomor} tidak sedang mengunci periodenya.", siapa="pusat", nomor=ba.nomor
        )  # fmt: skip
    surat = bersihkan_teks(nomor_surat, "Nomor surat", 80, wajib=True)
    sebab = bersihkan_teks(alasan, "Alasan", 500, wajib=True)
    return _putus(sesi, ba, RESET, surat, tanggal, sebab, pihak)


# ---- parts -------------------------------------------------------------------------------------------


def _putus(
    sesi: Sesi, ba: BeritaAcara, putusan: str, nomor: str, tanggal: date, alasan: str, pihak: Pihak
) -> Outcome[bytes]:
    if putusan != RESET and ba.keadaan != DIAJUKAN:
        raise Tolakan(
            "Berita Acara {nomor} sudah {keadaan}.",
            siapa="pusat",
            nomor=ba.nomor,
            keadaan=NAMA_KEADAAN[ba.keadaan].lower(),
        )
    wajar(tanggal, "Tanggal")
    penanda = _bersih_pihak(pihak, "Penanda tangan pusat")
    with repo_tukar.bacaan(sesi.db) as p:
        rekam = next(r for r in repo_ba.semua_ba(p) if r.id == ba.id)
    kata = {DISEPAKATI: "Sepakati", DIKEMBALIKAN: "Kembalikan", RESET: "Reset"}[putusan]
    with sesi.kerja(f"ba.{putusan}", f"{kata} Berita Acara {ba.nomor} dari {ba.kantor}") as uow:
        hasil = uow.insert(
            "putusan_ba",
            {
                "kantor": f"{ba.ruang:08x}",
                "berita_acara_id": ba.id,
                "putusan": putusan,
                "nomor": nomor,
                "tanggal": tanggal.isoformat(),
                "alasan": alasan,
                "sidik": rekam.sidik,
                "pihak": penanda,
                "waktu": sesi.saat(),
            },
        )
    return Outcome(hasil, uow.perubahan)


def _boleh_diajukan(p: Pelaksana, k: LingkupBa, label: str) -> None:
    nomor = repo_ba.kunci_periode(p, k.ruang.to_bytes(4, "big")).get((k.tahun, k.jenis, k.nomor))
    if nomor is not None:
        raise Tolakan(
            "{periode} sudah dikunci Berita Acara {nomor}; minta Reset BA lebih dahulu.",
            siapa="BKPSDM",
            periode=label,
            nomor=nomor,
        )
    putusan = repo_ba.putusan(p)
    for r in repo_ba.semua_ba(p):
        sama = (r.tahun, r.jenis, r.nomor_periode) == (k.tahun, k.jenis, k.nomor)
        if sama and r.status == DIAJUKAN and not putusan.get(r.id):
            raise Tolakan(
                "Berita Acara {nomor} untuk {periode} masih menunggu putusan BKPSDM.",
                siapa="BKPSDM",
                nomor=r.nomor,
                periode=label,
            )
    beda, tunggu = repo_tukar.beda_sejak(p, 0), repo_tukar.jumlah_menunggu(p)
    if beda or tunggu:
        raise Tolakan(
            "Masih ada {beda} Beda Isian dan {tunggu} perubahan yang menunggu berkas; selesaikan dahulu.",
            siapa="operator",
            beda=beda,
            tunggu=tunggu,
        )


def _banding(p: Pelaksana, rekam: RekamBa, lingkup: LingkupBa) -> list[BarisRekon]:
    di_sini = {(d.skp_id, d.dokumen): d for d in repo_ba.dokumen(p, lingkup)}
    tersurat = {(s, d): h for s, d, h in rekam.isi}
    nama = {d.skp_id: (d.nama, d.nip) for d in di_sini.values()}
    hasil = []
    for kunci in {*di_sini, *tersurat}:
        orang, nip = nama.get(kunci[0], ("Pegawai yang belum dikenal", ""))
        ada = di_sini.get(kunci)
        if ada is None:
            keadaan = HANYA_KANTOR
        elif kunci not in tersurat:
            keadaan = HANYA_PUSAT
        else:
            keadaan = SAMA if ada.sidik == tersurat[kunci] else BEDA
        hasil.append(BarisRekon(kunci[0], orang, nip, kunci[1], keadaan))
    return hasil


def _ba(p: Pelaksana, r: RekamBa, putusan: list[RekamPutusan]) -> BeritaAcara:
    ruang = int.from_bytes(r.id[:4], "big")
    jenis = {x.putusan for x in putusan}
    if RESET in jenis:
        keadaan = RESET
    elif putusan:
        keadaan = DISEPAKATI if DISEPAKATI in jenis else putusan[-1].putusan
    else:
        keadaan = r.status if r.status in NAMA_KEADAAN else DIAJUKAN
    kantor, _ = repo_tukar.kantor_ruang(p, ruang)
    return BeritaAcara(
        r.id, ruang, kantor, r.tahun, r.jenis, r.nomor_periode, _label(r), r.nomor, _tanggal(r.tanggal),
        Pihak(r.pihak.get("nama", ""), r.pihak.get("nip", ""), r.pihak.get("jabatan", "")), keadaan,
        tuple(putusan), len(r.isi),
    )  # fmt: skip


def _label(r: RekamBa) -> str:
    try:
        return susun_periode(JenisPeriode(r.jenis), r.tahun, r.nomor_periode).label
    except (Tolakan, ValueError):
        return f"{r.jenis} {r.nomor_periode} {r.tahun}"


def _lingkup(r: RekamBa) -> LingkupBa:
    isi = susun_periode(JenisPeriode(r.jenis), r.tahun, r.nomor_periode)
    return LingkupBa(
        int.from_bytes(r.id[:4], "big"), r.tahun, r.jenis, r.nomor_periode,
        (isi.mulai.month, isi.selesai.month),
    )  # fmt: skip


def _lingkup_periode(sesi: Sesi, periode_id: bytes) -> LingkupBa:
    p = layanan_periode.satu(sesi, periode_id).periode
    baku = susun_periode(p.jenis, p.tahun, p.nomor)
    return LingkupBa(
        sesi.db.ruang, p.tahun, p.jenis.value, p.nomor, (baku.mulai.month, baku.selesai.month)
    )  # fmt: skip


def _bersih_pihak(pihak: Pihak, label: str) -> str:
    isi = {
        "nama": bersihkan_teks(pihak.nama, label, 160, wajib=True),
        "nip": bersihkan_teks(pihak.nip, "NIP", 30),
        "jabatan": bersihkan_teks(pihak.jabatan, "Jabatan", 200),
    }
    return json.dumps(isi, ensure_ascii=False)


def _tanggal(teks: str) -> date | None:
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None
