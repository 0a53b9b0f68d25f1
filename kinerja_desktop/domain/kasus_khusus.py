"""Special cases of a period: which case, how the rule treats it, on what basis, what the assessor does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.mutasi import JenisPengecualian, Pengecualian
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import tanggal_panjang

#: Exceptions of who is away, or kept from the post, without being on leave.
_BUKAN_CUTI = frozenset(
    {JenisPengecualian.PENUGASAN, JenisPengecualian.HUKUMAN_DISIPLIN, JenisPengecualian.LAIN}
)
_PRAKTIK = "Praktik instansi"
_PINDAH = "PermenPANRB 6/2022 dan praktik instansi"


class JenisKasus(StrEnum):
    """Kinds of special case (rules on moves, acting posts, contracts, leave)."""

    SEBELUM_PINDAH = "sebelum_pindah"
    SESUDAH_PINDAH = "sesudah_pindah"
    PLT = "plt"
    PARUH_WAKTU = "paruh_waktu"
    CPNS = "cpns"
    CUTI = "cuti"
    TUGAS_BELAJAR = "tugas_belajar"
    KELUAR = "keluar"
    MENINGGAL = "meninggal"
    DIKECUALIKAN = "dikecualikan"


@dataclass(frozen=True, slots=True)
class KasusKhusus:
    """One case: a short mark, the treatment in a sentence, its basis, and what the assessor should do."""

    jenis: JenisKasus
    tanda: str
    perlakuan: str
    dasar: str
    tindakan: str

    @property
    def kalimat(self) -> str:
        """Everything in one line: for the explanation below a grid."""
        return f"{self.tanda}: {self.perlakuan} {self.tindakan} ({self.dasar})"


@dataclass(frozen=True, slots=True)
class PredikatBerkala:
    """One periodic predicate of a year: period, the post of its SKP, months that fall to it; "" unrated."""

    label: str
    jabatan: str
    bulan: int
    predikat: str


def sebelum_pindah(jabatan: str, sampai: date, penilai: str, tahunan: bool) -> KasusKhusus:
    """The SKP of a post that was left during the year."""
    siapa = penilai or "pejabat penilai lama"
    perlakuan = (
        f"SKP sebagai {jabatan} berakhir {tanggal_panjang(sampai)}; {siapa} menutupnya dengan periode "
        "terakhir pada jabatan itu."
    )
    tindakan = f"{siapa} menilai periode terakhirnya; predikat tahunan ada pada SKP jabatan terakhir."
    if tahunan:
        tindakan = (
            "Predikat tahunan dinilai pada SKP jabatan terakhir; predikat berkala SKP ini menjadi bahannya."
        )
    return KasusKhusus(JenisKasus.SEBELUM_PINDAH, "SKP sebelum pindah", perlakuan, _PINDAH, tindakan)


def sesudah_pindah(jabatan: str, mulai: date, bahan: Sequence[PredikatBerkala], tahunan: bool) -> KasusKhusus:
    """The last SKP of somebody who moved: it carries the annual predicate; earlier predicates are an aid."""
    perlakuan = [f"SKP kedua tahun ini, sebagai {jabatan} sejak {tanggal_panjang(mulai)}."]
    tindakan = ["Nilailah hanya masa pada jabatan ini; masa sebelumnya dinilai penilai lama."]
    if tahunan:
        perlakuan.append("Predikat tahunan ada pada SKP ini dan menggabungkan masa sebelumnya.")
        tindakan = [
            porsi(bahan),
            "Tidak ada angka gabungan; pejabat penilai terakhir yang menetapkan.",
        ]
    return KasusKhusus(JenisKasus.SESUDAH_PINDAH, "Dua SKP", " ".join(perlakuan), _PINDAH, " ".join(tindakan))


def porsi(bahan: Sequence[PredikatBerkala]) -> str:
    """Periodic predicates by post, with the months that each stands for, in words; the months are an aid."""
    if not bahan:
        return "Alat bantu: belum ada predikat berkala."
    per_jabatan: dict[str, list[PredikatBerkala]] = {}
    for b in bahan:
        per_jabatan.setdefault(b.jabatan, []).append(b)
    semua = sum(b.bulan for b in bahan)
    potongan = []
    for jabatan, milik in per_jabatan.items():
        isi = ", ".join(f"{b.label} {b.predikat or 'belum dinilai'}" for b in milik)
        potongan.append(f"sebagai {jabatan} {sum(b.bulan for b in milik)} dari {semua} bulan ({isi})")
    per_predikat: dict[str, int] = {}
    for b in bahan:
        if b.predikat:
            per_predikat[b.predikat] = per_predikat.get(b.predikat, 0) + b.bulan
    terbanyak = sorted(per_predikat.items(), key=lambda x: -x[1])
    lama = ", ".join(f"{p} {n} bulan" for p, n in terbanyak)
    kalimat = [f"Alat bantu: {'; '.join(potongan)}."]
    if lama:
        kalimat.append(f"Menurut bulan: {lama}.")
    return " ".join(kalimat)


def plt(jabatan: str, tahunan: bool) -> KasusKhusus:
    """A second SKP for a post held as Plt. or Plh."""
    tindakan = ["Nilailah tugas sebagai Plt./Plh. saja; rating jabatan definitif berdiri sendiri."]
    if tahunan:
        tindakan.append("Predikat tahunan yang dipakai adalah predikat jabatan definitif.")
    return KasusKhusus(
        JenisKasus.PLT,
        "SKP Plt./Plh.",
        f"SKP kedua sebagai {jabatan}; dalam pola distribusi orangnya dihitung sekali, pada jabatan "
        "definitif.",
        _PRAKTIK,
        " ".join(tindakan),
    )


def paruh_waktu(ikut: bool) -> KasusKhusus:
    """Part-time PPPK: quarterly and yearly, whatever the office does."""
    return KasusKhusus(
        JenisKasus.PARUH_WAKTU,
        "PPPK Paruh Waktu",
        "Dinilai setiap triwulan dan setiap tahun, juga bila kantor menilai per bulan.",
        "KepmenPANRB 16/2025 diktum 13, 17, dan 18",
        "Hasilnya menjadi dasar perpanjangan kontrak satu tahun atau pengangkatan."
        if ikut
        else "Tidak dinilai pada periode ini; nilailah pada triwulannya.",
    )


def cpns() -> KasusKhusus:
    """Somebody in the first year."""
    return KasusKhusus(
        JenisKasus.CPNS,
        "CPNS",
        "Memiliki SKP dan dinilai dengan kuadran yang sama, sejak tanggal mulai bertugas.",
        "Peraturan BKN 3/2023 Lampiran I angka 1",
        "Nilailah masa yang dijalani; untuk jabatan fungsional predikatnya kelak dikonversi secara "
        "proporsional pada pengangkatan pertama.",
    )


def pengecualian(x: Pengecualian, mulai: date, selesai: date, penuh: bool) -> KasusKhusus:
    """Somebody left out by a letter, for a whole period or some days of it (within `mulai` to `selesai`)."""
    awal, akhir = max(x.mulai, mulai), min(x.sampai or selesai, selesai)
    masa = f"{tanggal_panjang(awal)} sampai {tanggal_panjang(akhir)}"
    if x.jenis is JenisPengecualian.TUGAS_BELAJAR:
        return KasusKhusus(
            JenisKasus.TUGAS_BELAJAR,
            "Tugas belajar",
            f"Dari {masa}; kinerjanya dinilai dari hasil belajar.",
            _PRAKTIK,
            "Mintalah keterangan hasil belajar dari lembaga pendidikan sebagai bukti."
            if not penuh
            else "Tidak dihitung pada periode ini; catat hasil belajarnya sesudah kembali.",
        )
    if x.jenis in _BUKAN_CUTI:
        return KasusKhusus(
            JenisKasus.DIKECUALIKAN,
            x.nama,
            f"Dikecualikan dari {masa} menurut surat {x.nomor or 'yang dicatat'}.",
            _PRAKTIK,
            "Tidak dihitung pada periode ini." if penuh else "Nilailah hari-hari di luar masa itu.",
        )
    luar = bulan_luar(mulai, selesai, awal, akhir)
    return KasusKhusus(
        JenisKasus.CUTI,
        x.nama,
        f"Dari {masa}; masa tanpa pekerjaan tidak dinilai.",
        _PRAKTIK,
        "Tidak dinilai pada periode ini."
        if penuh
        else f"Nilailah masa bekerjanya saja{f' ({luar})' if luar else ''}; target yang tak berjalan bukan "
        "kesalahannya.",
    )


def bulan_luar(mulai: date, selesai: date, awal: date, akhir: date) -> str:
    """Months of a period that hold at least one day outside a leave: "Januari, Februari"."""
    hasil = []
    for bulan in range(mulai.month, selesai.month + 1):
        pertama = max(mulai, date(mulai.year, bulan, 1))
        esok = date(mulai.year + bulan // 12, bulan % 12 + 1, 1)
        terakhir = min(selesai, date.fromordinal(esok.toordinal() - 1))
        if not (awal <= pertama and terakhir <= akhir):
            hasil.append(NAMA_BULAN[bulan - 1])
    return ", ".join(hasil)


def keluar(nama: str, sampai: date | None, dinilai: bool) -> KasusKhusus:
    """Somebody who retired or left the office; `dinilai`: this period is still owed."""
    kapan = f"Terakhir bertugas {tanggal_panjang(sampai)}." if sampai else ""
    tutup = (
        "SKP ditutup dengan periode terakhir yang dijalani sebulan atau lebih, bukan dengan penilaian "
        "tahunan."
    )
    return KasusKhusus(
        JenisKasus.KELUAR,
        nama,
        " ".join(filter(None, (kapan, tutup))),
        _PRAKTIK,
        "Nilailah sampai hari terakhir bertugas."
        if dinilai
        else "Tidak dinilai pada periode ini dan tidak dihitung sebagai belum SKP.",
    )


def meninggal() -> KasusKhusus:
    """Somebody who died."""
    return KasusKhusus(
        JenisKasus.MENINGGAL,
        "Meninggal dunia",
        "Tidak dinilai lagi dan tidak dihitung sebagai belum SKP atau belum dinilai.",
        _PRAKTIK,
        "Tidak ada yang perlu dikerjakan; penilaian yang sudah selesai tetap tersimpan.",
    )
