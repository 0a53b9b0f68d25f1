"""Where every finished evaluation document of a period stands, with the clock that runs and who must act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.alur import LANGKAH_EVALUASI, NAMA_STATUS_EVALUASI, evaluasi_dapat_diubah
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.keberatan import BERJALAN, StatusKeberatan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tenggat import KEBERATAN as JAM_KEBERATAN
from kinerja_desktop.domain.tenggat import KEMBALI, KERJA, SERAH, Jam
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.hasil_tertutup import tertutup
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.jam_serah import PengukurJam, menolak, sebab_belum_final
from kinerja_desktop.services.keberatan_baca import draf_terlihat
from kinerja_desktop.services.keberatan_izin import boleh_lihat, pemutus
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.lembar_penyerahan import (
    BELUM_SERAH,
    BELUM_TERIMA,
    FINAL,
    GOLONGAN,
    KEBERATAN,
    MENUNGGU,
    SIAP_FINAL,
    BarisSerah,
    LembarPenyerahan,
)
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.penilaian_baca import SKP_SAH, Tahun, acuan, muat_tahun
from kinerja_desktop.services.penyerahan import CARA, tanggal_serah
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import catatan_libur
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_keberatan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import RekamKeberatan, Serahan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

_E = StatusEvaluasi


@dataclass(slots=True)
class _Bahan:
    p: PeriodeTersimpan
    t: Tahun
    serahan: dict[bytes, Serahan]
    keberatan: dict[bytes, list[RekamKeberatan]]
    ukur: PengukurJam


def lembar(sesi: Sesi, periode_id: bytes) -> LembarPenyerahan:
    """The handover of a period: everybody finished whom this person may see, most urgent first."""
    sesi.wajib("lihat")
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        b = _Bahan(
            p,
            muat_tahun(sesi, conn, p.periode.tahun),
            repo_keberatan.serahan_periode(q, p.id),
            repo_keberatan.periode(q, p.id),
            PengukurJam.muat(sesi),
        )
    baris, belum = [], 0
    for _, skp in b.t.pasangan(p):
        e = b.t.evaluasi.get((skp.id, p.id)) if skp is not None else None
        if skp is None or e is None or evaluasi_dapat_diubah(e.status) or e.status is _E.DIBATALKAN:
            belum += skp is not None and skp.status in SKP_SAH
            continue
        x = _baris(sesi, b, skp, e)
        if x is not None:
            baris.append(x)
    urut = {g: n for n, g in enumerate(GOLONGAN)}
    baris.sort(key=lambda x: (not x.lewat, urut[x.golongan], x.nama.casefold(), x.skp_id))
    tutup = sebab_tutup(p) if p.ditutup else ""
    libur = catatan_libur(b.ukur.libur, _tahun_jam(baris))
    return LembarPenyerahan(p.id, p.periode.label, tutup, tuple(baris), belum, libur)


def _tahun_jam(baris: list[BarisSerah]) -> set[int]:
    """Years in which clocks of working days run."""
    jam = [b.jam for b in baris if b.jam is not None and b.jam.jenis == KERJA]
    return {t for j in jam for t in range(j.mulai.year, j.batas.year + 1)}


def _baris(sesi: Sesi, b: _Bahan, skp: RekamSkp, e: RekamEvaluasi) -> BarisSerah | None:
    hari = b.ukur.hari
    pada = acuan(skp, b.p, hari)
    siapa = pemutus(b.t.buku, skp.pegawai_id, pada, hari, skp.id)
    if not boleh_lihat(sesi, b.t.buku, skp.pegawai_id, siapa):
        return None
    k = _terbaru(sesi, b, skp, e)
    if not _diperiksa(sesi, b, skp, k):
        return None
    penilai = b.t.buku.penilai(skp.pegawai_id, pada, hari, skp.id)
    sosok = b.t.buku.sosok(skp.pegawai_id, pada, skp.penempatan_id)
    s = b.serahan.get(e.id) or Serahan()
    sembunyi = tertutup(sesi, skp.pegawai_id, e)
    hasil, perilaku = (None, None) if sembunyi else (e.rating_hasil, e.rating_perilaku)
    predikat = predikat_kinerja(hasil, perilaku) if hasil and perilaku else None
    golongan, jam, keadaan, bertindak = _keadaan(b, e, s, k, penilai, siapa.nama)
    return BarisSerah(
        skp.id,
        e.id,
        skp.pegawai_id,
        b.t.buku.nama(skp.pegawai_id),
        sosok.pegawai.nip,
        sosok.nama_jabatan,
        masa(max(skp.mulai, b.p.periode.mulai), min(skp.selesai, b.p.periode.selesai)),
        penilai.id,
        penilai.nama,
        hasil.value if hasil else "",
        perilaku.value if perilaku else "",
        predikat.predikat.value if predikat else "",
        e.status.value,
        NAMA_STATUS_EVALUASI[e.status],
        golongan,
        e.tanggal_nilai,
        tanggal_serah(e, s),
        CARA.get(s.cara, ""),
        e.tanggal_terima,
        s.kembali,
        s.keterangan,
        jam,
        keadaan,
        bertindak or ("pegawai yang bersangkutan" if golongan == BELUM_TERIMA else ""),
        k.id if k else None,
        k.status if k else None,
        _belum_kembali(b, e, s),
        _batas_keberatan(b, e),
        frozenset() if b.p.ditutup else _boleh(sesi, skp.pegawai_id, penilai),
    )


def _batas_keberatan(b: _Bahan, e: RekamEvaluasi) -> date | None:
    jam = b.ukur.jam(JAM_KEBERATAN, e.tanggal_terima)
    return jam.batas if jam is not None else None


def _boleh(sesi: Sesi, milik: bytes, penilai: Penilai) -> frozenset[str]:
    """An operator may type each act in the right name; the services look again."""
    hasil = set()
    for nama, untuk in (("sampaikan", None), ("terima", None), ("keberatan", None), ("final", penilai.id)):
        try:
            izin.wewenang(sesi, LANGKAH_EVALUASI[nama].tindakan, milik, penilai, untuk)
        except Tolakan:
            if nama != "final" or Peran.PIMPINAN not in sesi.pelaku.peran or sesi.pelaku.pegawai_id == milik:
                continue
        hasil.add(nama)
    return frozenset(hasil)


def _diperiksa(sesi: Sesi, b: _Bahan, skp: RekamSkp, k: RekamKeberatan | None) -> bool:
    """Who would decide an objection reads the result of somebody else's once there is one."""
    boleh = izin.lingkup(sesi, b.t.buku)
    return (
        boleh is None
        or skp.pegawai_id in boleh
        or (k is not None and k.status is not StatusKeberatan.DICABUT)
    )


def _terbaru(sesi: Sesi, b: _Bahan, skp: RekamSkp, e: RekamEvaluasi) -> RekamKeberatan | None:
    """The objection that counts: one that runs, else the newest; another's draft is not shown."""
    milik = b.keberatan.get(e.id, [])
    if not draf_terlihat(sesi, skp.pegawai_id):
        milik = [k for k in milik if k.status is not StatusKeberatan.DRAF]
    jalan = [k for k in milik if k.status in BERJALAN]
    draf = [k for k in milik if k.status is StatusKeberatan.DRAF]
    return next(iter(jalan or draf or milik[-1:]), None)


def _keadaan(
    b: _Bahan, e: RekamEvaluasi, s: Serahan, k: RekamKeberatan | None, penilai: Penilai, pemutus_: str
) -> tuple[str, Jam | None, str, str]:
    """Place on the way, the clock that runs, one sentence, and who must act."""
    penilai_nama = penilai.nama or "pejabat penilai"
    if e.status is _E.DINILAI:
        jam = b.ukur.jam(SERAH, e.tanggal_nilai)
        return BELUM_SERAH, jam, _dengan("Belum diserahkan", jam), penilai_nama
    if e.status is _E.DISAMPAIKAN:
        serah = tanggal_serah(e, s)
        sejak = f", diserahkan {tanggal_panjang(serah)}" if serah else ""
        return BELUM_TERIMA, None, f"Penerimaan belum dicatat{sejak}", ""
    if e.status is _E.KEBERATAN:
        if k is not None and k.status is StatusKeberatan.DIAJUKAN:
            return KEBERATAN, None, "Keberatan menunggu penjelasan pejabat penilai", penilai_nama
        return KEBERATAN, None, "Keberatan menunggu keputusan", pemutus_ or "atasan pejabat penilai"
    if e.status is _E.FINAL:
        return FINAL, None, "Hasil akhir sudah ditetapkan", ""
    if e.status is _E.DIPUTUS:
        return SIAP_FINAL, None, "Keberatan sudah diputus, siap ditetapkan final", penilai_nama
    jam = b.ukur.jam(JAM_KEBERATAN, e.tanggal_terima)
    sebab = sebab_belum_final(b.ukur, e, s)
    if not sebab:
        return SIAP_FINAL, jam, _siap(b, e, s), penilai_nama
    if jam is not None and jam.lewat:
        return MENUNGGU, b.ukur.jam(KEMBALI, e.tanggal_terima), sebab[0].upper() + sebab[1:], ""
    return MENUNGGU, jam, _dengan("Waktu keberatan", jam), ""


def _siap(b: _Bahan, e: RekamEvaluasi, s: Serahan) -> str:
    """Ready, and what became of the signature."""
    if menolak(s):
        return "Waktu keberatan habis, pegawai menolak menandatangani, hasil tetap berlaku"
    if s.kembali is None:
        return "Waktu keberatan habis, dokumen tidak kembali, hasil tetap berlaku menurut setelan kantor"
    return "Waktu keberatan habis tanpa keberatan, siap ditetapkan final"


def _belum_kembali(b: _Bahan, e: RekamEvaluasi, s: Serahan) -> str:
    if e.tanggal_terima is None or s.kembali is not None or menolak(s) or e.status is _E.FINAL:
        return ""
    return _dengan("Belum kembali dengan tanda tangan", b.ukur.jam(KEMBALI, e.tanggal_terima))


def _dengan(kata: str, jam: Jam | None) -> str:
    return f"{kata}: {jam.kalimat}" if jam is not None else kata
