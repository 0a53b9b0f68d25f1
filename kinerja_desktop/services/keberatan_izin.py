"""Who decides an objection: the superior of the assessor, as relations say, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.kepegawaian import Peran, RelasiPenilai
from kinerja_desktop.domain.peran import nama_tindakan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_pegawai import Sosok

MEMUTUS = "evaluasi.putuskan"


@dataclass(frozen=True, slots=True)
class Pemutus:
    """The superior of the assessor: staff id (None = nobody known), name, "plt"/"plh" or "", and why."""

    id: bytes | None
    nama: str = ""
    sebagai: str = ""
    alasan: str = ""

    @property
    def sebutan(self) -> str:
        """Name with "Plt."/"Plh." in front."""
        return f"{self.sebagai.capitalize()}. {self.nama}" if self.sebagai and self.nama else self.nama


def pemutus(
    buku: BukuOrang, pegawai_id: bytes, tanggal: date, hari_ini: date, skp_id: bytes | None = None
) -> Pemutus:
    """Who decides on an objection of this person to a document of a date.

    The superior named in the assessor's relation of that date; has he left, the one of today's relation;
    where none is named, the assessor's own assessor (PP 30/2019 Pasal 59: atasan dari pejabat penilai).
    """
    penilai = buku.penilai(pegawai_id, tanggal, hari_ini, skp_id)
    kini = buku.penilai(pegawai_id, hari_ini, hari_ini)
    for relasi, sebab in (
        (penilai.relasi, "atasan pejabat penilai pada tanggal dokumen"),
        (kini.relasi, "atasan pejabat penilai sekarang"),
    ):
        jadi = _dari_relasi(buku, relasi, pegawai_id, penilai.id, sebab)
        if jadi is not None:
            return jadi
    if penilai.id is not None:
        atas = buku.penilai(penilai.id, tanggal, hari_ini)
        if atas.id is not None and _layak(buku, atas.id, pegawai_id, penilai.id):
            sebagai = atas.relasi.sebagai if atas.relasi else ""
            return Pemutus(atas.id, buku.nama(atas.id), sebagai, "pejabat yang menilai pejabat penilai")
    return Pemutus(None)


def _dari_relasi(
    buku: BukuOrang, relasi: RelasiPenilai | None, pegawai_id: bytes, penilai_id: bytes | None, sebab: str
) -> Pemutus | None:
    atasan = relasi.atasan_penilai_id if relasi is not None else None
    if relasi is None or atasan is None or not _layak(buku, atasan, pegawai_id, penilai_id):
        return None
    return Pemutus(atasan, buku.nama(atasan), relasi.sebagai_atasan, sebab)


def _layak(buku: BukuOrang, orang: bytes, pegawai_id: bytes, penilai_id: bytes | None) -> bool:
    """In service, and neither the one who objects nor the one who rated."""
    p = buku.pegawai.get(orang)
    bertugas = p is not None and p.kedudukan not in TIDAK_BERTUGAS
    return bertugas and orang not in (pegawai_id, penilai_id)


def sosok_pemutus(buku: BukuOrang, siapa: Pemutus, tanggal: date) -> Sosok | None:
    """The one who decides, with the post in which he does."""
    return buku.sosok(siapa.id, tanggal, None, siapa.sebagai) if siapa.id is not None else None


def wajib_pemutus(siapa: Pemutus, nama_pegawai: str) -> bytes:
    """The id of the one who decides; Tolakan with the way out when nobody is known."""
    if siapa.id is None:
        raise Tolakan(
            "Atasan pejabat penilai {nama} belum ditetapkan, sehingga belum ada yang memutus keberatan; "
            "isi atasan penilainya di tempat Pegawai.",
            siapa="operator kepegawaian",
            nama=nama_pegawai,
        )
    return siapa.id


def wewenang_putus(
    sesi: Sesi, milik: bytes, penilai_id: bytes | None, siapa: Pemutus, untuk: bytes | None = None
) -> Wewenang:
    """May this person decide, or an operator who types in that name; Tolakan names who decides.

    Neither the employee nor the assessor may, also not as the operator who types.
    """
    p = sesi.pelaku
    atas_nama = untuk or p.untuk
    if p.pegawai_id is not None and p.pegawai_id in (milik, penilai_id):
        pihak = "pegawai yang mengajukannya" if p.pegawai_id == milik else "pejabat penilainya"
        raise Tolakan(
            "Anda tidak dapat {tindakan} ini karena Anda {pihak}.",
            siapa=siapa.nama or "atasan pejabat penilai",
            tindakan=nama_tindakan(MEMUTUS),
            pihak=pihak,
        )
    if siapa.id is not None and p.pegawai_id == siapa.id:
        return Wewenang(frozenset({Peran.PENILAI}), p.pegawai_id, None)
    if Peran.OPERATOR in p.peran and siapa.id is not None and atas_nama == siapa.id:
        return Wewenang(frozenset({Peran.PENILAI, Peran.OPERATOR}), siapa.id, siapa.id)
    if Peran.OPERATOR in p.peran:
        pola = "Untuk {tindakan}, operator harus mengetik atas nama atasan pejabat penilai."
    else:
        pola = "{nama} tidak berwenang untuk {tindakan} ini."
    raise Tolakan(
        pola,
        siapa=f"{siapa.nama} sebagai atasan pejabat penilai" if siapa.nama else "atasan pejabat penilai",
        nama=p.nama or "Anda",
        tindakan=nama_tindakan(MEMUTUS),
    )


def boleh_lihat(sesi: Sesi, buku: BukuOrang, milik: bytes, siapa: Pemutus) -> bool:
    """Whether this person may read an objection: office, employee, assessor, and who decides."""
    boleh = izin.lingkup(sesi, buku)
    return boleh is None or milik in boleh or (siapa.id is not None and sesi.pelaku.pegawai_id == siapa.id)
