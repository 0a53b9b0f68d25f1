"""Who may give feedback on whom, in which role, and whose notes who reads.

Assessor and operator write in every role. A colleague (same assessor or same unit) writes as Rekan Kerja and
somebody assessed by the person as Bawahan: their own notes alone, which are all that they see of another's
SKP. The person reads every note on the own SKP with the name of its giver: what is to stay anonymous belongs
into the 360-degree round.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.evaluasi import PemberiUmpanBalik
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import nama_tindakan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from kinerja_desktop.store.repo_skp import RekamSkp

PIMPINAN, REKAN, BAWAHAN, LAYANAN = (p.value for p in PemberiUmpanBalik)
SEMUA = (PIMPINAN, REKAN, BAWAHAN, LAYANAN)


@dataclass(frozen=True, slots=True)
class Penulis:
    """In which roles somebody may write feedback on one SKP; `sendiri`: as a colleague, own notes alone."""

    peran: tuple[str, ...]
    wewenang: Wewenang
    sendiri: bool


def orang_terkait(sesi: Sesi, rekam: RekamSkp) -> set[bytes]:
    """Whose placements and assessors have to be read before anything is asked here."""
    saya = sesi.pelaku.pegawai_id
    return {rekam.pegawai_id} | ({saya} if saya is not None else set())


def peran_kolega(buku: BukuOrang, saya: bytes, milik: bytes, hari: date) -> str:
    """Role in which `saya` may write on `milik` without assessing: Rekan Kerja, Bawahan, or "" for none."""
    if saya == milik:
        return ""
    penilai_saya = buku.penilai(saya, hari, hari).id
    if penilai_saya is not None and penilai_saya == milik:
        return BAWAHAN
    penilainya = buku.penilai(milik, hari, hari).id
    if penilainya == saya:
        return ""
    if penilai_saya is not None and penilai_saya == penilainya:
        return REKAN
    unit = [buku.sosok(x, hari).unit for x in (saya, milik)]
    return REKAN if unit[0] is not None and unit[0] == unit[1] else ""


def penulis(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, penilai: Penilai, untuk: bytes | None = None
) -> Penulis:
    """In which roles this person writes; Tolakan that names who can when it is in none.

    Nobody writes feedback on the own SKP, an operator no more than others.
    """
    if sesi.pelaku.pegawai_id == rekam.pegawai_id:
        raise Tolakan(
            "Anda tidak dapat {tindakan} milik sendiri.",
            siapa=penilai.nama or "pejabat penilai",
            tindakan=nama_tindakan("umpan_balik.ubah"),
        )
    try:
        return Penulis(
            SEMUA, izin.wewenang(sesi, "umpan_balik.ubah", rekam.pegawai_id, penilai, untuk), False
        )
    except Tolakan as e:
        saya = sesi.pelaku.pegawai_id
        hari = izin.jepit(sesi.jam.hari_ini(), rekam.mulai, rekam.selesai)
        peran = peran_kolega(buku, saya, rekam.pegawai_id, hari) if saya is not None else ""
        if not peran:
            raise e
        return Penulis((peran,), Wewenang(frozenset({Peran.PEGAWAI}), saya, None), True)


def boleh_ubah(sesi: Sesi, tulis: Penulis, u: RekamUmpanBalik) -> bool:
    """Whether one note may be rewritten: a colleague's by the colleague, or by the operator for him."""
    if u.peran_pemberi in ("", PIMPINAN):
        return not tulis.sendiri
    milik_orang = u.pemberi_id is not None and u.pemberi_id != tulis.wewenang.oleh
    if tulis.sendiri:
        return u.pemberi_id == sesi.pelaku.pegawai_id and u.peran_pemberi in tulis.peran
    return not milik_orang or Peran.OPERATOR in sesi.pelaku.peran


def terlihat(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, isi: list[RekamUmpanBalik]
) -> list[RekamUmpanBalik]:
    """The notes that this person may read: all, or a colleague's own; Tolakan for other eyes."""
    sesi.wajib("lihat")
    boleh, saya = izin.lingkup(sesi, buku), sesi.pelaku.pegawai_id
    if boleh is None or rekam.pegawai_id in boleh:
        return isi
    hari = izin.jepit(sesi.jam.hari_ini(), rekam.mulai, rekam.selesai)
    if saya is None or not peran_kolega(buku, saya, rekam.pegawai_id, hari):
        izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    return [u for u in isi if u.pemberi_id == saya]
