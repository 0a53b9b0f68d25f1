"""February to December: progress month by month, and what happens to people in between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.langkah_awal import konfirmasi_usulan
from kinerja_desktop.flows.contoh.langkah_dialog import (
    bimbing,
    dialog_triwulan,
    keberatan,
    nilai_kompetensi,
    putaran_rekan,
)
from kinerja_desktop.flows.contoh.langkah_nilai import nilai_sebelum_pensiun
from kinerja_desktop.flows.contoh.langkah_pantau import (
    bentuk_tim,
    catat_kemajuan,
    isi_presensi,
    putaran_tim,
    susun_rencana_aksi,
    tulis_harian,
)
from kinerja_desktop.flows.contoh.langkah_skp import isi_ekspektasi, setujui, susun_satu
from kinerja_desktop.flows.contoh.orang import CPNS_BARU
from kinerja_desktop.flows.contoh.pantau_isi import PRESENSI
from kinerja_desktop.flows.contoh.realisasi_isi import isi_bulan
from kinerja_desktop.flows.contoh.rencana import RENCANA
from kinerja_desktop.flows.contoh.revisi import revisi_mei
from kinerja_desktop.flows.contoh.umum import (
    akhir_bulan,
    hari_kerja,
    id_pegawai,
    lewat,
    maju,
    oleh,
    segarkan,
    skp_contoh,
)

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import RingkasSkp
    from kinerja_desktop.services.sesi import Sesi

TUGAS_BELAJAR = ("staf_trantib", 9)
"""Who studies, from which month."""
PENSIUN = {"kasi_yanum": 7, "ekbang_kenanga": 9, "kasi_kesos": 10}
"""Seat -> first month of the pension (58 years, first day of the next month)."""


def isi_realisasi(sesi: Sesi, bulan: int) -> int:
    """Record the progress of a month, one act a person, on its last working day; returns how many values."""
    from kinerja_desktop.services import realisasi

    maju(sesi, akhir_bulan(bulan))
    jumlah = 0
    for rencana, s in skp_contoh(sesi):
        kursi = _kursi(rencana)
        if not _bekerja(kursi, bulan) or not s.mulai.month <= bulan <= s.selesai.month:
            continue
        isi = isi_bulan(rencana, bulan)
        if not isi or s.status != "disetujui":
            continue
        indikator = _indikator(sesi, rencana, s)
        ubahan = [
            realisasi.UbahanRealisasi(indikator[k], bulan, i.angka, i.teks, i.bukti) for k, i in isi.items()
        ]
        jumlah += len(realisasi.catat_banyak(oleh(sesi, kursi), s.skp_id, ubahan).value)
    return jumlah


def _kursi(rencana: str) -> str:
    return {"staf_pem_pindah": "staf_pem", "kasi_kesos_baru": "perencana"}.get(rencana, rencana)


def _bekerja(kursi: str, bulan: int) -> bool:
    if kursi == TUGAS_BELAJAR[0] and bulan >= TUGAS_BELAJAR[1]:
        return False
    return bulan < PENSIUN.get(kursi, 13)


def _indikator(sesi: Sesi, rencana: str, s: RingkasSkp) -> dict[tuple[str, int], bytes]:
    """Row ids of an SKP by (code, place), read once a session: rows do not change after approval."""
    simpan: dict[bytes, dict[tuple[str, int], bytes]] = sesi.catatan.setdefault("contoh.indikator", {})
    if s.skp_id not in simpan:
        simpan[s.skp_id] = baca_indikator(sesi, rencana, s.skp_id)
    return simpan[s.skp_id]


def baca_indikator(sesi: Sesi, rencana: str, skp_id: bytes) -> dict[tuple[str, int], bytes]:
    """Row ids of the indicators of one SKP by (code of the work result, place from 0)."""
    from kinerja_desktop.services import skp

    baris = {(b.rhk, b.indikator): b.id for b in skp.muat(sesi, skp_id).baris}
    return {
        (r.kode, n): baris[r.teks, u.teks]
        for r in RENCANA[rencana]
        for n, u in enumerate(r.ukuran)
        if (r.teks, u.teks) in baris
    }


def peristiwa(sesi: Sesi, bulan: int) -> None:
    """What happens in a month besides the work: new people, moves, an acting seat, pensions, study leave."""
    langkah: dict[int, tuple[Callable[[Sesi], None], ...]] = {
        1: (bentuk_tim, susun_rencana_aksi),
        3: (_cpns_datang, tulis_harian),
        4: (lambda s: putaran_tim(s, 1),),
        5: (revisi_mei,),
        7: (_kasi_yanum_pensiun, _staf_pindah, lambda s: putaran_tim(s, 2), lambda s: keberatan(s, 2)),
        8: (bimbing,),
        9: (_ekbang_kenanga_pensiun, _tugas_belajar),
        10: (_kasi_kesos_pensiun, _perencana_diangkat, lambda s: keberatan(s, 3)),
        11: (putaran_rekan, nilai_kompetensi),
    }
    for satu in langkah.get(bulan, ()):
        satu(sesi)


def jalani_bulan(sesi: Sesi, bulan: int) -> None:
    """One month: events, progress, attendance and talks of its end; who retires the next day is rated."""
    peristiwa(sesi, bulan)
    isi_realisasi(sesi, bulan)
    pantau_bulan(sesi, bulan)
    for kursi, mulai in PENSIUN.items():
        if mulai == bulan + 1:
            nilai_sebelum_pensiun(sesi, kursi, (bulan + 2) // 3)


def pantau_bulan(sesi: Sesi, bulan: int) -> None:
    """What is recorded besides the progress at the end of a month."""
    if bulan in PRESENSI:
        isi_presensi(sesi, bulan)
    if bulan % 3 == 0:
        catat_kemajuan(sesi, bulan)
    if bulan in (3, 6):
        dialog_triwulan(sesi, bulan // 3)


def _jabatan(sesi: Sesi, nama: str, unit: str) -> tuple[bytes, bytes]:
    """(post, unit) by their names; the post is added when the unit does not have it yet."""
    from kinerja_desktop.services import susunan

    unit_id = next(u.id for u in susunan.daftar_unit(sesi) if u.nama.casefold() == unit.casefold())
    for j in susunan.daftar_jabatan(sesi, unit_id):
        if j.nama.casefold() == nama.casefold():
            return j.id, unit_id
    return susunan.tambah_jabatan(sesi, nama, unit_id).value, unit_id


def _pensiun(sesi: Sesi, kursi: str) -> None:
    from kinerja_desktop.services import pegawai

    mulai = date(2026, PENSIUN[kursi], 1)
    maju(sesi, hari_kerja(mulai))
    ada = id_pegawai(sesi)
    if kursi in ada and pegawai.rincian(sesi, ada[kursi]).pegawai.kedudukan.value == "aktif":
        lewat(sesi)
        pegawai.tandai_kedudukan(sesi, ada[kursi], "pensiun", mulai)
        segarkan(sesi)


def _skp_baru(sesi: Sesi, kursi: str, rencana: str, mulai: date) -> None:
    """Draft, submit and approve the SKP of a new placement within its first days."""
    from kinerja_desktop.services import alur_skp

    if any(r == rencana for r, _ in skp_contoh(sesi)):
        return
    skp_id = susun_satu(sesi, kursi, rencana, None, mulai)
    alur_skp.ajukan(oleh(sesi, kursi), skp_id)
    s = next(x for _, x in skp_contoh(sesi) if x.skp_id == skp_id)
    isi_ekspektasi(sesi, rencana, s)
    setujui(sesi, rencana, s)


def _cpns_datang(sesi: Sesi) -> None:
    from kinerja_desktop.services import pegawai, penempatan

    o = CPNS_BARU
    maju(sesi, date(2026, 3, 2))
    mulai = date(2026, 3, 1)
    if o.kunci not in id_pegawai(sesi):
        orang = pegawai.tambah(
            sesi,
            nip=o.nip,
            nama=o.nama,
            gelar_belakang=o.gelar_belakang,
            status=o.status,
            golongan=o.golongan,
            tmt_golongan=mulai,
            pendidikan=o.pendidikan,
            tempat_lahir="Kota Contoh",
        ).value
        lewat(sesi)
        penempatan.tempatkan(
            sesi, orang, *_jabatan(sesi, o.jabatan, o.unit), mulai, nomor_sk="813/021/BKPSDM/2026"
        )
        konfirmasi_usulan(sesi)
    _skp_baru(sesi, o.kunci, o.kunci, mulai)


def _kasi_yanum_pensiun(sesi: Sesi) -> None:
    from kinerja_desktop.services import penempatan

    _pensiun(sesi, "kasi_yanum")
    kasi = id_pegawai(sesi)["kasi_pmd"]
    if any(p.jenis.value == "plt" for p in penempatan.riwayat(sesi, kasi)):
        return
    pos, _ = _jabatan(sesi, "Kepala Seksi Pelayanan Umum", "Seksi Pelayanan Umum")
    lewat(sesi)
    penempatan.tunjuk_plt(sesi, kasi, pos, date(2026, 7, 1), nomor_sk="800/114/2026")
    konfirmasi_usulan(sesi)


def _staf_pindah(sesi: Sesi) -> None:
    _pindah(sesi, "staf_pem", "Pengadministrasi Umum", "Kelurahan Melati", date(2026, 7, 1), "800/117/2026")
    _skp_baru(sesi, "staf_pem", "staf_pem_pindah", date(2026, 7, 1))


def _pindah(sesi: Sesi, kursi: str, jabatan: str, unit: str, mulai: date, nomor: str) -> None:
    from kinerja_desktop.services import penempatan

    maju(sesi, hari_kerja(mulai))
    orang = id_pegawai(sesi)[kursi]
    if penempatan.riwayat(sesi, orang)[0].mulai == mulai:
        return
    lewat(sesi)
    penempatan.pindahkan(sesi, orang, *_jabatan(sesi, jabatan, unit), mulai, nomor)
    konfirmasi_usulan(sesi)


def _ekbang_kenanga_pensiun(sesi: Sesi) -> None:
    _pensiun(sesi, "ekbang_kenanga")
    konfirmasi_usulan(sesi)


def _tugas_belajar(sesi: Sesi) -> None:
    from kinerja_desktop.services import pegawai

    kursi, bulan = TUGAS_BELAJAR
    orang = id_pegawai(sesi)[kursi]
    if pegawai.rincian(sesi, orang).pegawai.kedudukan.value == "aktif":
        lewat(sesi)
        pegawai.tandai_kedudukan(sesi, orang, "tugas_belajar", date(2026, bulan, 1))


def _kasi_kesos_pensiun(sesi: Sesi) -> None:
    _pensiun(sesi, "kasi_kesos")


def _perencana_diangkat(sesi: Sesi) -> None:
    """The planner is appointed head of the section that fell vacant."""
    jabatan, unit = "Kepala Seksi Kesejahteraan Sosial", "Seksi Kesejahteraan Sosial"
    _pindah(sesi, "perencana", jabatan, unit, date(2026, 10, 1), "821/203/BKPSDM/2026")
    _skp_baru(sesi, "perencana", "kasi_kesos_baru", date(2026, 10, 1))
