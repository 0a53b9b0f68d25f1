"""Objection to an evaluation (PP 30/2019 Ps 59): draft, submitted, explained by the assessor, withdrawn.

The decision is in `keberatan_putus`, reading in `keberatan_baca`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.alur import langkah_evaluasi
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.keberatan import (
    StatusKeberatan,
    langkah_keberatan,
    susun_alasan,
    susun_tuntutan,
)
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tenggat import KEBERATAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import tulis_beku
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.jam_serah import PengukurJam
from kinerja_desktop.services.keberatan_baca import Keberatan, daftar, satu, tertunda
from kinerja_desktop.services.keberatan_dasar import (
    Perkara,
    pemutus_evaluasi,
    perkara,
    ringkas_rating,
    wajib_beku,
    wajib_rating,
)
from kinerja_desktop.services.keberatan_izin import Pemutus, sosok_pemutus, wajib_pemutus
from kinerja_desktop.services.keberatan_putus import IsiPutusan, batal_putusan, putuskan
from kinerja_desktop.services.langkah_evaluasi import Terbuka, buka_periode, sidik_beku, wajib_evaluasi
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.orang import identitas as identitas_sosok
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store import repo_keberatan, repo_lampiran
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import RekamKeberatan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = [
    "IsiKeberatan",
    "IsiPutusan",
    "Keberatan",
    "ajukan",
    "batal_putusan",
    "cabut",
    "daftar",
    "hapus_draf",
    "jelaskan",
    "putuskan",
    "satu",
    "simpan_draf",
    "tertunda",
]

#: Kind of the event rows; their document is the evaluation, so that its history tells the whole story.
JENIS = "keberatan"
_MENGAJUKAN, _MENJELASKAN = "evaluasi.keberatan", "evaluasi.jelaskan"


@dataclass(frozen=True, slots=True)
class IsiKeberatan:
    """What an employee writes: contested parts (hasil, perilaku, catatan), reasons, what is asked, evidence.

    `terlambat` is the reason for lateness, `nomor` that of the letter; `tanggal` None means today.
    """

    bagian: tuple[str, ...] = ()
    alasan: str = ""
    diminta: str = ""
    bukti: str = ""
    terlambat: str = ""
    nomor: str = ""
    tanggal: date | None = None


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What an act of the employee begins with; `draf` is not sent yet, `ke` objections were sent before."""

    b: Terbuka
    skp: RekamSkp
    evaluasi: RekamEvaluasi
    penilai: Penilai
    wewenang: Wewenang
    draf: RekamKeberatan | None
    ke: int

    @property
    def nama(self) -> str:
        """Whose evaluation it is."""
        return self.b.tahun.buku.nama(self.skp.pegawai_id)

    @property
    def judul(self) -> str:
        """Person and period in words of the history."""
        return f"{self.nama} {self.b.periode.periode.label}"

    def pengenal(self, sesi: Sesi) -> bytes:
        """The draft's id, else the one that two PCs would give the same objection."""
        if self.draf is not None:
            return self.draf.id
        return id_tetap(sesi.db.ruang, "keberatan", self.evaluasi.id, self.ke.to_bytes(2, "big"))


def _bahan(sesi: Sesi, periode_id: bytes, skp_id: bytes, untuk: bytes | None) -> _Bahan:
    b = buka_periode(sesi, periode_id)
    skp, e, penilai = wajib_evaluasi(sesi, b, skp_id)
    milik = skp.pegawai_id
    if untuk is None and Peran.OPERATOR in sesi.pelaku.peran and sesi.pelaku.pegawai_id != milik:
        untuk = milik  # an objection is always the employee's own words
    w = izin.wewenang(sesi, _MENGAJUKAN, milik, penilai, untuk)
    langkah_evaluasi(e.status, "keberatan", w.peran, "-")
    with sesi.baca() as conn:
        ada = repo_keberatan.evaluasi(Pelaksana.dari(conn), e.id)
    draf = next((k for k in ada if k.status is StatusKeberatan.DRAF), None)
    return _Bahan(b, skp, e, penilai, w, draf, sum(k.status is not StatusKeberatan.DRAF for k in ada))


def _isi(isi: IsiKeberatan, wajib: bool) -> dict[str, Any]:
    """The columns of group `isi`; `wajib`: what a submitted objection cannot do without."""
    alasan = bersihkan_teks(isi.alasan, "Alasan keberatan", 4000, wajib=wajib, berbaris=True)
    diminta = bersihkan_teks(isi.diminta, "Yang diminta", 2000, wajib=wajib, berbaris=True)
    terlambat = bersihkan_teks(isi.terlambat, "Alasan terlambat", 500)
    tuntutan = susun_tuntutan(isi.bagian, diminta) if isi.bagian or wajib else diminta
    return {
        "nomor": bersihkan_teks(isi.nomor, "Nomor surat", 100),
        "teks": susun_alasan(alasan, terlambat),
        "tuntutan": tuntutan,
        "bukti": bersihkan_teks(isi.bukti, "Daftar bukti", 2000, berbaris=True),
    }


def simpan_draf(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, isi: IsiKeberatan, untuk: bytes | None = None
) -> Outcome[bytes]:
    """Keep an objection that is still being written; only the employee and the office see it."""
    x = _bahan(sesi, periode_id, skp_id, untuk)
    nilai = {**_isi(isi, False), "tanggal": isi.tanggal.isoformat() if isi.tanggal else ""}
    pengenal = x.pengenal(sesi)
    with sesi.kerja("keberatan.draf", f"Tulis keberatan {x.judul}", x.wewenang.untuk) as uow:
        if x.draf is not None:
            uow.update("keberatan", pengenal, nilai)
        else:
            tulis_tetap(uow, "keberatan", {pengenal: {**nilai, **_letak(x)}})
    return Outcome(pengenal, uow.perubahan)


def _letak(x: _Bahan) -> dict[str, Any]:
    letak = {"skp_id": x.skp.id, "periode_id": x.b.periode.id, "evaluasi_id": x.evaluasi.id}
    return {**letak, "status": StatusKeberatan.DRAF.value}


def hapus_draf(sesi: Sesi, keberatan_id: bytes) -> Outcome[None]:
    """Take a draft away; a submitted objection is withdrawn instead."""
    x = perkara(sesi, keberatan_id)
    w = izin.wewenang(sesi, _MENGAJUKAN, x.skp.pegawai_id, x.penilai, _atas_nama(sesi, x))
    if x.rekam.status is not StatusKeberatan.DRAF:
        raise Tolakan(
            "Keberatan yang sudah diajukan tidak dihapus; pakai Cabut keberatan.",
            siapa="pegawai yang bersangkutan",
        )
    with sesi.baca() as conn:
        berkas = [r.id for r in repo_lampiran.untuk(Pelaksana.dari(conn), "keberatan", [keberatan_id])]
    with sesi.kerja("keberatan.hapus_draf", x.judul("Hapus draf keberatan"), w.untuk) as uow:
        if berkas:
            uow.delete("lampiran", berkas)
        uow.delete("keberatan", [keberatan_id])
    return Outcome(None, uow.perubahan)


def _atas_nama(sesi: Sesi, x: Perkara) -> bytes | None:
    """An operator writes in the employee's name, unless the operator is that employee."""
    operator = Peran.OPERATOR in sesi.pelaku.peran and sesi.pelaku.pegawai_id != x.skp.pegawai_id
    return x.skp.pegawai_id if operator else None


def ajukan(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, isi: IsiKeberatan, untuk: bytes | None = None
) -> Outcome[bytes]:
    """Submit an objection to the superior of the assessor; the evaluation is under objection from then on.

    After the clock it is refused with the last day, unless a reason for lateness is written; whether that
    reason holds, the superior decides.
    """
    x = _bahan(sesi, periode_id, skp_id, untuk)
    hari, kini = isi.tanggal or sesi.jam.hari_ini(), sesi.jam.hari_ini()
    nilai = _isi(isi, True)
    wajar(hari, "Tanggal keberatan", x.evaluasi.tanggal_terima, kini)
    siapa = pemutus_evaluasi(sesi, x.b, x.skp)
    wajib_pemutus(siapa, x.nama)
    wajib_jelas(sesi, [(x.skp.id, x.b.periode.id)])
    terlambat = _terlambat(sesi, x, hari, isi.terlambat)
    beku = _bekukan(sesi, x, siapa, terlambat)
    ke = langkah_evaluasi(x.evaluasi.status, "keberatan", x.wewenang.peran, nilai["teks"])
    status = langkah_keberatan(StatusKeberatan.DRAF, "ajukan", x.wewenang.peran)
    nilai |= {"tanggal": hari.isoformat(), "status": status.value, "beku": beku}
    pengenal = x.pengenal(sesi)
    with sesi.kerja("keberatan.ajukan", f"Ajukan keberatan {x.judul}", x.wewenang.untuk) as uow:
        if x.draf is not None:
            uow.update("keberatan", pengenal, nilai)
            # Words that stood in the draft already are submitted as well, whatever another PC types.
            uow.tegaskan("keberatan", pengenal, sorted(nilai))
        else:
            tulis_tetap(uow, "keberatan", {pengenal: {**_letak(x), **nilai}})
        uow.update("evaluasi", x.evaluasi.id, {"status": ke.value})
        alasan = f"Diajukan sesudah batas {tanggal_panjang(terlambat)}." if terlambat else ""
        catat(uow, sesi, JENIS, x.evaluasi.id, "keberatan", x.wewenang, alasan, sidik_beku(x.evaluasi))
    return Outcome(pengenal, uow.perubahan)


def _terlambat(sesi: Sesi, x: _Bahan, hari: date, alasan: str) -> date | None:
    """The last day when the objection is late; Tolakan when it is and no reason is written."""
    ukur = replace(PengukurJam.muat(sesi), hari=hari)
    jam = ukur.jam(KEBERATAN, x.evaluasi.tanggal_terima)
    if jam is None or not jam.lewat:
        return None
    if not alasan.strip():
        raise Tolakan(
            "Waktu keberatan {nama} berakhir {batas}; keberatan sesudah itu hanya dicatat bila alasan "
            "terlambatnya ditulis, dan atasan pejabat penilai yang memutuskan.",
            siapa="pegawai yang bersangkutan",
            nama=x.nama,
            batas=tanggal_panjang(jam.batas),
        )
    return jam.batas


def _bekukan(sesi: Sesi, x: _Bahan, siapa: Pemutus, terlambat: date | None) -> str:
    """People as the evaluation froze them, the superior as of today, and the result that is contested."""
    beku = wajib_beku(x.evaluasi, x.nama)
    lain = {
        "semula": ringkas_rating(wajib_rating(x.evaluasi, x.nama)),
        "pemutus_id": siapa.id.hex() if siapa.id else "",
        "penilai_id": str(beku.lain.get("penilai_id", "")),
        "terlambat": terlambat.isoformat() if terlambat else "",
    }
    sosok = sosok_pemutus(x.b.tahun.buku, siapa, sesi.jam.hari_ini())
    atasan = identitas_sosok(sosok, beku.pegawai.instansi) if sosok is not None else beku.atasan
    return tulis_beku(replace(beku, atasan=atasan, lain=lain))


def jelaskan(
    sesi: Sesi, keberatan_id: bytes, teks: str, tanggal: date | None = None, untuk: bytes | None = None
) -> Outcome[StatusKeberatan]:
    """The assessor's explanation with its date; until a decision it may be written again."""
    x = perkara(sesi, keberatan_id)
    sendiri = sesi.pelaku.pegawai_id == x.penilai.id
    if untuk is None and Peran.OPERATOR in sesi.pelaku.peran and not sendiri:
        untuk = x.penilai.id  # the words are the assessor's, whoever types them
    w = izin.wewenang(sesi, _MENJELASKAN, x.skp.pegawai_id, x.penilai, untuk)
    bersih = bersihkan_teks(teks, "Penjelasan", 4000, wajib=True, berbaris=True)
    ke = langkah_keberatan(x.rekam.status, "jelaskan", w.peran)
    hari = wajar(tanggal or sesi.jam.hari_ini(), "Tanggal penjelasan", x.rekam.tanggal, sesi.jam.hari_ini())
    wajib_jelas(sesi, [(x.skp.id, x.b.periode.id)])
    isi = {
        "penjelasan": bersih,
        "penjelas_id": x.penilai.id,
        "tanggal_penjelasan": hari.isoformat(),
        "status": ke.value,
    }
    with sesi.kerja("keberatan.jelaskan", x.judul("Jelaskan keberatan"), w.untuk) as uow:
        uow.update("keberatan", x.rekam.id, isi)
        catat(uow, sesi, JENIS, x.evaluasi.id, "jelaskan", w, "", sidik_beku(x.evaluasi))
    return Outcome(ke, uow.perubahan)


def cabut(
    sesi: Sesi, keberatan_id: bytes, alasan: str = "", untuk: bytes | None = None
) -> Outcome[StatusKeberatan]:
    """The employee withdraws an objection that is not decided; the evaluation is received as before."""
    x = perkara(sesi, keberatan_id)
    w = izin.wewenang(sesi, _MENGAJUKAN, x.skp.pegawai_id, x.penilai, untuk or _atas_nama(sesi, x))
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    ke = langkah_keberatan(x.rekam.status, "cabut", w.peran)
    status: StatusEvaluasi = langkah_evaluasi(x.evaluasi.status, "cabut", w.peran)
    wajib_jelas(sesi, [(x.skp.id, x.b.periode.id)])
    with sesi.kerja("keberatan.cabut", x.judul("Cabut keberatan"), w.untuk) as uow:
        uow.update("keberatan", x.rekam.id, {"status": ke.value})
        uow.update("evaluasi", x.evaluasi.id, {"status": status.value})
        catat(uow, sesi, JENIS, x.evaluasi.id, "cabut", w, bersih, sidik_beku(x.evaluasi))
    return Outcome(ke, uow.perubahan)
