"""The assessor of one SKP: why this person, another one for this SKP alone, and whether the chain changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Kedudukan, RelasiPenilai
from kinerja_desktop.domain.mengapa import FaktaPenilai, Jejak, Kursi, kursi_dilewati, mengapa, rantai_berubah
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import baca_beku
from kinerja_desktop.services.isi_pegawai import NAMA_KEDUDUKAN
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang, Penilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

SEBAGAI = ("", "plt", "plh")


def wajib_kedudukan(*kedudukan: str) -> None:
    """Tolakan for a way of acting that is neither "" nor plt nor plh."""
    for s in kedudukan:
        if s not in SEBAGAI:
            raise Tolakan("Kedudukan “{s}” tidak dikenal; isi plt atau plh.", siapa="operator", s=s)


_DITETAPKAN = frozenset({StatusDokumen.DISETUJUI, StatusDokumen.DIKIRIM, StatusDokumen.DITERIMA})
_PERGI = {
    Kedudukan.PENSIUN: "pensiun",
    Kedudukan.MENINGGAL: "meninggal dunia",
    Kedudukan.MUTASI_KELUAR: "pindah ke luar kantor",
    Kedudukan.CLTN: "menjalani CLTN",
}


@dataclass(frozen=True, slots=True)
class KepalaPenilai:
    """What Susun shows of the assessor: the sentence, whether chosen for this SKP, what may be done."""

    penilai_id: bytes | None
    atasan_id: bytes | None
    sebagai: str
    sebagai_atasan: str
    kalimat: str
    khusus: bool
    alasan: str
    boleh_ganti: bool
    rantai: str


def kepala(sesi: Sesi, skp_id: bytes) -> KepalaPenilai:
    """Everything about the assessor of one SKP; Tolakan when it is gone or not for these eyes."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        buku = bertingkat(conn, rekam.pegawai_id)
        diajukan = tanggal_diajukan(p, [rekam])
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    penilai = izin.penilai_skp(buku, rekam, hari)
    r = penilai.relasi
    khusus = r is not None and r.id == rekam.id
    boleh = sesi.boleh("penilai.konfirmasi") and rekam.status in (
        StatusDokumen.DRAF,
        StatusDokumen.DIKEMBALIKAN,
    )
    pada = izin.jepit(hari, rekam.mulai, rekam.selesai)
    return KepalaPenilai(
        penilai.id,
        r.atasan_penilai_id if r else None,
        r.sebagai if r else "",
        r.sebagai_atasan if r else "",
        kalimat_mengapa(buku, rekam.pegawai_id, penilai, pada, hari),
        khusus,
        rekam.alasan_penilai if khusus else "",
        boleh,
        rantai(buku, rekam, hari, diajukan.get(rekam.id)),
    )


def mengapa_pegawai(sesi: Sesi, pegawai_id: bytes, tanggal: date) -> str:
    """The sentence for a person on a date, by the relations."""
    with sesi.baca() as conn:
        buku = bertingkat(conn, pegawai_id)
    return kalimat_mengapa(buku, pegawai_id, buku.penilai(pegawai_id, tanggal), tanggal, tanggal)


def bertingkat(conn: Connection, pegawai_id: bytes) -> BukuOrang:
    """A person with the assessors over time, and these with theirs: the levels that may have been passed."""
    inti = {pegawai_id}
    for _ in range(3):
        atas = {r.penilai_id for r in repo_penilai.relasi_dan_pilihan(conn, inti)}
        if atas <= inti:
            break
        inti |= atas
    return BukuOrang.muat(conn, inti)


# ---- why -------------------------------------------------------------------------------------------------


def kalimat_mengapa(buku: BukuOrang, pegawai_id: bytes, penilai: Penilai, pada: date, hari: date) -> str:
    """The sentence of `domain.mengapa` from the people, posts and relations that were read."""
    r = penilai.relasi
    nama = buku.nama(pegawai_id)
    if r is None or penilai.penilai is None:
        return mengapa(FaktaPenilai(nama))
    sosok = buku.sosok_penilai(r, pada)
    khusus = r.id in buku.pilihan
    relasi = ""
    if khusus:
        biasa = buku.penilai(pegawai_id, pada, hari)
        relasi = biasa.nama if biasa.id != r.penilai_id else ""
    acting = next(
        (t for t in buku.penempatan.get(r.penilai_id, []) if r.sebagai and t.jenis.value == r.sebagai), None
    )
    return mengapa(
        FaktaPenilai(
            nama,
            penilai.nama,
            sebut_jabatan(sosok.jabatan.nama, sosok.nama_unit) if sosok.jabatan else "",
            r.sebagai,
            None if khusus else r.mulai,
            r.sumber,
            r.alasan,
            acting.nomor_sk if acting else "",
            _kosong(buku, r),
            relasi,
        )
    )


def _kosong(buku: BukuOrang, r: RelasiPenilai) -> tuple[Kursi, ...]:
    """Seats that had to be empty for this assessor: the one before, his superior, and so on upwards."""
    lama = [
        x
        for x in buku.relasi.get(r.pegawai_id, [])
        if x.penilai_id != r.penilai_id and not x.sebagai and x.sampai is not None and x.sampai < r.mulai
    ]
    if not lama:
        return ()
    dulu = max(lama, key=lambda x: (x.mulai, x.id))
    jenjang: list[tuple[str, Kursi]] = []
    siapa: bytes | None = dulu.penilai_id
    atas = dulu.atasan_penilai_id
    while siapa is not None and siapa != r.penilai_id and len(jenjang) < 5:
        kursi = _ditinggalkan(buku, siapa, r.mulai)
        if kursi is None:
            return ()  # still there: the change has another reason than an empty seat
        jenjang.append((siapa.hex(), kursi))
        if r.sebagai:
            break
        naik = [x for x in buku.relasi.get(siapa, []) if not x.sebagai and x.mulai <= r.mulai]
        siapa, atas = atas, max(naik, key=lambda x: x.mulai).atasan_penilai_id if naik else None
    if not r.sebagai and siapa != r.penilai_id:
        return ()
    return kursi_dilewati(jenjang, r.penilai_id.hex())


def _ditinggalkan(buku: BukuOrang, siapa: bytes, mulai: date) -> Kursi | None:
    """The seat of somebody who had left it before a date, and what became of him."""
    milik = [t for t in buku.penempatan.get(siapa, []) if t.jenis.value == "definitif"]
    usai = [t for t in milik if t.sampai is not None and t.sampai < mulai]
    if not usai:
        return None
    t = max(usai, key=lambda t: (t.sampai or date.min, t.id))
    pos, orang = buku.jabatan.get(t.jabatan_id), buku.pegawai.get(siapa)
    if pos is None or orang is None:
        return None
    if any(x.jabatan_id == t.jabatan_id and x.mulai <= mulai <= (x.sampai or date.max) for x in milik):
        return None
    sebab = _PERGI.get(orang.kedudukan) if orang.kedudukan in TIDAK_BERTUGAS else "pindah jabatan"
    unit = buku.unit.get(t.unit_id or pos.unit_id or b"")
    nama = sebut_jabatan(pos.nama, unit.nama if unit else "")
    return Kursi(nama, orang.nama_lengkap, t.sampai, sebab or NAMA_KEDUDUKAN[orang.kedudukan].lower())


def sebut_jabatan(nama: str, unit: str) -> str:
    """A post that is told apart by its unit alone: "Lurah" of Kelurahan Melati is "Lurah Melati"."""
    if nama.casefold() == "lurah" and unit.casefold().startswith("kelurahan "):
        return f"{nama} {unit[len('kelurahan ') :]}"
    return nama


# ---- the chain -------------------------------------------------------------------------------------------


def tanggal_diajukan(p: Pelaksana, rekam: Collection[RekamSkp]) -> dict[bytes, date]:
    """The day on which each SKP that waits for approval was submitted; no statement when none waits."""
    tunggu = [s.id for s in rekam if s.status is StatusDokumen.DIAJUKAN]
    if not tunggu:
        return {}
    sql = (
        "SELECT dokumen_id, max(waktu) FROM tindakan WHERE tindakan = 'ajukan' AND _del = 0 "
        "AND {dalam dokumen_id} GROUP BY dokumen_id"
    )
    hasil = {}
    for dokumen, waktu in repo_skp.potongan(p, sql, tunggu):
        try:
            hasil[bytes(dokumen)] = date.fromisoformat(str(waktu)[:10])
        except ValueError:
            continue
    return hasil


def rantai(
    buku: BukuOrang, rekam: RekamSkp, hari: date, diajukan: date | None = None, *, anjuran: bool = True
) -> str:
    """Remark when the assessor of a submitted or approved SKP is another one by now; "" when not."""
    kini = izin.penilai_skp(buku, rekam, hari)
    sekarang = _jejak(kini)
    if rekam.status in _DITETAPKAN:
        beku = baca_beku(rekam.beku)
        if beku is None:
            return ""
        dulu = Jejak(beku.penilai.nama, beku.penilai.nip, str(beku.lain.get("penilai_id", "")))
        return rantai_berubah(dulu, sekarang, "disetujui", anjuran=anjuran)
    if rekam.status is StatusDokumen.DIAJUKAN and diajukan is not None:
        pada = izin.jepit(diajukan, rekam.mulai, rekam.selesai)
        dulu = _jejak(buku.penilai(rekam.pegawai_id, pada, diajukan, rekam.id))
        return rantai_berubah(dulu, sekarang, "diajukan", anjuran=anjuran)
    return ""


def _jejak(p: Penilai) -> Jejak:
    if p.penilai is None:
        return Jejak("")
    return Jejak(p.nama, p.penilai.nip or p.penilai.nrp, p.penilai.id.hex())


# ---- another assessor for one SKP ------------------------------------------------------------------------


def ganti_untuk_skp(
    sesi: Sesi,
    skp_id: bytes,
    penilai_id: bytes,
    atasan_penilai_id: bytes | None,
    alasan: str,
    sebagai: str = "",
    sebagai_atasan: str = "",
) -> Outcome[None]:
    """Another assessor for this SKP and its evaluations only, with a reason; a set SKP needs a Revisi first.

    Example: the assessor is the employee's spouse, and the superior above takes the SKP over.
    """
    sesi.wajib("penilai.konfirmasi")
    rekam, nama, untuk = siapkan(sesi, skp_id, "penilai.konfirmasi")
    wajib_dapat_diubah_skp(rekam.status)
    bersih = bersihkan_teks(alasan, "Alasan", 300, wajib=True)
    wajib_kedudukan(sebagai, sebagai_atasan)
    with sesi.baca() as conn:
        orang = repo_pegawai.pegawai_semua(conn, [i for i in (penilai_id, atasan_penilai_id) if i])
    for kunci in (penilai_id, atasan_penilai_id):
        if kunci is not None and kunci not in orang:
            raise Tolakan(
                "Pejabat yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa="operator kepegawaian"
            )
    if rekam.pegawai_id in (penilai_id, atasan_penilai_id):
        raise Tolakan("{nama} tidak dapat menilai diri sendiri.", siapa="operator kepegawaian", nama=nama)
    if penilai_id == atasan_penilai_id:
        raise Tolakan(
            "{nama} dipilih sebagai penilai dan sekaligus atasan penilai.",
            siapa="operator kepegawaian",
            nama=orang[penilai_id].nama_lengkap,
        )
    if orang[penilai_id].kedudukan in TIDAK_BERTUGAS:
        raise Tolakan(
            "{nama} sudah tidak bertugas ({kedudukan}); pilih pejabat yang masih bertugas.",
            siapa="operator kepegawaian",
            nama=orang[penilai_id].nama_lengkap,
            kedudukan=NAMA_KEDUDUKAN[orang[penilai_id].kedudukan].lower(),
        )
    isi = {
        "penilai_id": penilai_id,
        "atasan_penilai_id": atasan_penilai_id,
        "sebagai_penilai": sebagai,
        "sebagai_atasan": sebagai_atasan,
        "alasan_penilai": bersih,
    }
    judul = f"Pilih {orang[penilai_id].nama_lengkap} sebagai penilai SKP {rekam.tahun} {nama}"
    with sesi.kerja("skp.ganti_penilai", judul, untuk) as uow:
        uow.update("skp", skp_id, isi)
    return Outcome(None, uow.perubahan)


def kembalikan_ke_relasi(sesi: Sesi, skp_id: bytes) -> Outcome[bool]:
    """Let the relations decide again who assesses this SKP; False when they did already."""
    sesi.wajib("penilai.konfirmasi")
    rekam, nama, untuk = siapkan(sesi, skp_id, "penilai.konfirmasi")
    wajib_dapat_diubah_skp(rekam.status)
    teks = dict.fromkeys(("sebagai_penilai", "sebagai_atasan", "alasan_penilai"), "")
    isi = {"penilai_id": None, "atasan_penilai_id": None, **teks}
    with sesi.kerja(
        "skp.ganti_penilai", f"Penilai SKP {rekam.tahun} {nama} kembali menurut relasi", untuk
    ) as u:
        berubah = u.update("skp", skp_id, isi)
    return Outcome(berubah, u.perubahan)
