"""SKP and facts in which Validasi finds nothing, to be spoilt in one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisJabatan,
    JenisPenempatan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
)
from kinerja_desktop.domain.perilaku import KODE_PERILAKU
from kinerja_desktop.domain.skp import (
    Aspek,
    BentukSkp,
    EkspektasiPerilaku,
    Indikator,
    JenisRhk,
    Lampiran,
    Perspektif,
    Rhk,
    Skp,
)
from kinerja_desktop.domain.validasi import FaktaOrang, FaktaSkp, Ukuran

HARI = date(2026, 1, 10)
BATAS = date(2026, 1, 31)
KUANTITAS = Indikator(b"i1", b"r1", 1, Aspek.KUANTITAS, "Jumlah laporan terbit", "12", "laporan")
KUALITAS = Indikator(b"i2", b"r1", 2, Aspek.KUALITAS, "Laporan tanpa salah tulis", "95", "%")
RHK = Rhk(
    b"r1",
    b"s",
    JenisRhk.UTAMA,
    1,
    "Tersusunnya laporan keuangan kecamatan",
    teks_atasan="Terkelolanya keuangan kecamatan",
    indikator=(KUANTITAS, KUALITAS),
)
TAMBAHAN = replace(
    RHK, id=b"r2", jenis=JenisRhk.TAMBAHAN, teks="Terlayaninya tamu upacara kecamatan", penugasan_dari="Camat"
)
SKP = Skp(
    b"s",
    b"p",
    2026,
    date(2026, 1, 1),
    date(2026, 12, 31),
    penilai_id=b"k",
    atasan_penilai_id=b"c",
    jabatan_id=b"j",
    rhk=(RHK,),
    perilaku=tuple(
        EkspektasiPerilaku(k, f"Utamakan {n}" if n < 2 else "") for n, k in enumerate(KODE_PERILAKU)
    ),
    lampiran=Lampiran(("Laptop",), ("Laporan bulanan",), ("Bimbingan",)),
)
PIMPINAN = replace(
    SKP,
    bentuk=BentukSkp.PIMPINAN,
    rhk=tuple(
        replace(
            RHK,
            id=b"r%d" % n,
            urut=n,
            teks=f"Meningkatnya layanan bidang {n}",
            teks_atasan="",
            perspektif=p,
            indikator=(replace(KUANTITAS, aspek=None),),
        )
        for n, p in enumerate(Perspektif)
    ),
)
PEGAWAI = Pegawai(b"p", "198001012006041001", "Budi Raharjo", golongan="III/a")
PENILAI = Pegawai(b"k", "197001011996031001", "Sri Wulandari", golongan="III/d")
POS = Jabatan(b"j", "Pengadministrasi Perkantoran")
TEMPAT = Penempatan(b"t", b"p", b"j", None, JenisPenempatan.DEFINITIF, date(2025, 1, 1))
PLT = replace(TEMPAT, id=b"u", jenis=JenisPenempatan.PLT)
RELASI = RelasiPenilai(b"x", b"p", b"k", b"c", date(2025, 1, 1))


def rhk(skp: Skp = SKP, **ubah: Any) -> Skp:
    """The SKP with its first result changed."""
    return replace(skp, rhk=(replace(skp.rhk[0], **ubah), *skp.rhk[1:]))


def ind(skp: Skp = SKP, **ubah: Any) -> Skp:
    """The SKP with its first indicator changed."""
    satu = skp.rhk[0]
    return rhk(skp, indikator=(replace(satu.indikator[0], **ubah), *satu.indikator[1:]))


def fakta(skp: Skp = SKP, **ubah: Any) -> FaktaSkp:
    """Facts around an SKP in which nothing is wrong."""
    f = FaktaSkp(skp, Ukuran(), HARI, BATAS)
    f.jabatan, f.penempatan, f.relasi, f.penilai = POS, TEMPAT, RELASI, PENILAI
    f.jabatan_penilai = Jabatan(b"jk", "Kepala Seksi Umum", jenis=JenisJabatan.PENGAWAS)
    f.penempatan_penilai = replace(TEMPAT, pegawai_id=b"k")
    for nama, nilai in ubah.items():
        setattr(f, nama, nilai)
    return f


def orang(**ubah: Any) -> FaktaOrang:
    """Facts about a person in which nothing is wrong."""
    f = FaktaOrang(PEGAWAI, Ukuran(), 2026, HARI, BATAS, (SKP,), POS.nama, TEMPAT)
    for nama, nilai in ubah.items():
        setattr(f, nama, nilai)
    return f
