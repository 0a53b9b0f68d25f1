"""Distribution of employee predicates against the organisation's predicate (SE MenPANRB 3/2023).

The pattern is a consideration for the leader: it is computed and explained, never a reason to block.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_pada, aturan_sejenis
from kinerja_desktop.domain.predikat import NAMA_SUMBU, Predikat, PredikatOrganisasi
from kinerja_desktop.domain.tolakan import Tolakan


@dataclass(frozen=True, slots=True)
class Pelanggaran:
    """One broken rule: the rule in words and what the numbers say."""

    aturan: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class HasilPola:
    """Whether the shape fits; `kecil` marks offices below five people, for whom it is information only."""

    sesuai: bool
    pelanggaran: tuple[Pelanggaran, ...]
    kecil: bool


@dataclass(frozen=True, slots=True)
class Batas:
    """One bound for `n` people in force: `jenis` terbanyak, maks_persen, min_persen or min_orang."""

    jenis: str
    predikat: tuple[Predikat, ...]
    orang: int
    aturan: str
    persen: int = 0

    def kalimat(self) -> str:
        """The bound in numbers of people: "Baik paling banyak 14 orang"."""
        nama = " atau ".join(p.value for p in self.predikat)
        if self.jenis == "terbanyak":
            return f"{nama} harus yang terbanyak"
        if self.jenis == "maks_persen":
            return f"{nama} paling banyak {self.orang} orang" if self.orang else f"{nama} tidak boleh ada"
        return f"{nama} paling sedikit {self.orang} orang"


@dataclass(frozen=True, slots=True)
class Ketentuan:
    """One bound against the numbers: whether it holds, and a sentence with both in people."""

    terpenuhi: bool
    kalimat: str
    batas: Batas


# Five points of the printed curve, Sangat Kurang to Sangat Baik: a drawing, not a quota.
TITIK_KURVA: dict[PredikatOrganisasi, tuple[int, int, int, int, int]] = {
    PredikatOrganisasi.ISTIMEWA: (0, 1, 3, 7, 13),
    PredikatOrganisasi.BAIK: (2, 3, 6, 11, 2),
    PredikatOrganisasi.BUTUH_PERBAIKAN: (3, 4, 10, 4, 3),
    PredikatOrganisasi.KURANG: (2, 11, 6, 3, 2),
    PredikatOrganisasi.SANGAT_KURANG: (13, 7, 3, 1, 0),
}
SUMBU_X = "Predikat Kinerja Pegawai"
SUMBU_Y = "Frekuensi Pegawai"


def judul_kurva(organisasi: PredikatOrganisasi) -> str:
    """Title printed over the curve."""
    return (
        "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI "
        f"{organisasi.value.upper()}"
    )


def _nama(predikat: tuple[Predikat, ...]) -> str:
    return " dan/atau ".join(NAMA_SUMBU[p] for p in predikat)


def _batas(jenis: str, predikat: tuple[Predikat, ...], aturan: Aturan, n: int) -> Batas:
    nilai = aturan.bilangan()
    nama = _nama(predikat)
    if jenis == "maks_persen":
        kalimat = f"{nama} paling banyak {nilai}%" if nilai else f"Tidak boleh ada {nama}"
        return Batas(jenis, predikat, n * nilai // 100, kalimat, nilai)
    if jenis == "min_persen":
        orang = max(1, -(-n * nilai // 100))
        return Batas(jenis, predikat, orang, f"{nama} paling sedikit {nilai}%", nilai)
    if jenis == "min_orang":
        return Batas(jenis, predikat, nilai, f"Harus ada {nama}")
    return Batas("terbanyak", predikat, 0, f"{nama} harus yang terbanyak")


def batas_pola(
    organisasi: PredikatOrganisasi,
    n: int,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    tanggal: date | None = None,
) -> tuple[Batas, ...]:
    """The bounds for `n` people, in the order of the rule set; maxima floor, minima ceil and at least one."""
    hasil = []
    for kunci, butir in aturan_sejenis(aturan, "pola_distribusi", tanggal).items():
        nama, jenis, sasaran = kunci.split("|")
        if nama == organisasi.value:
            hasil.append(_batas(jenis, tuple(Predikat(p) for p in sasaran.split("+")), butir, n))
    if not hasil:
        raise Tolakan(
            "Aturan pola distribusi untuk capaian {organisasi} pada tanggal itu tidak ditemukan.",
            siapa="pusat",
            organisasi=organisasi.value,
        )
    return tuple(hasil)


def _langgar(batas: Batas, jumlah: Mapping[Predikat, int], n: int) -> str:
    """What is wrong with the numbers under one bound; empty when nothing is."""
    ada = sum(jumlah[p] for p in batas.predikat)
    nama = _nama(batas.predikat)
    if batas.jenis == "terbanyak":
        saingan = max((p for p in Predikat if p not in batas.predikat), key=lambda p: jumlah[p])
        if ada > jumlah[saingan]:
            return ""
        return f"{nama} {ada} orang, {NAMA_SUMBU[saingan]} {jumlah[saingan]} orang dari {n} pegawai."
    if batas.jenis == "maks_persen":
        if ada <= batas.orang:
            return ""
        return f"{nama} {ada} orang dari {n} pegawai; paling banyak {batas.orang} orang."
    if ada >= batas.orang:
        return ""
    return f"{nama} {ada} orang dari {n} pegawai; paling sedikit {batas.orang} orang."


def ketentuan(batas: Sequence[Batas], jumlah: Mapping[Predikat, int]) -> tuple[Ketentuan, ...]:
    """Each bound with what stands now, in the order of the bounds: "Baik paling banyak 14 orang; kini 12"."""
    ada = {p: jumlah.get(p, 0) for p in Predikat}
    n = sum(ada.values())
    hasil = []
    for b in batas:
        kalimat = f"{b.kalimat()} ({b.persen}% dari {n} orang)" if b.persen else b.kalimat()
        jumlah_b = sum(ada[p] for p in b.predikat)
        kini = f"kini {jumlah_b} orang"
        lain = [p for p in Predikat if p not in b.predikat]
        if b.jenis == "terbanyak" and lain:
            saingan = max(lain, key=lambda p: ada[p])
            kini = f"kini {jumlah_b} orang dan {saingan.value} {ada[saingan]} orang"
        hasil.append(Ketentuan(not _langgar(b, ada, n), f"{kalimat}; {kini}.", b))
    return tuple(hasil)


def periksa_pola(
    organisasi: PredikatOrganisasi,
    jumlah: Mapping[Predikat, int],
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    tanggal: date | None = None,
) -> HasilPola:
    """Check counts per predicate (missing = 0); Tolakan on a negative count; never blocks (SE 3/2023)."""
    lengkap = {p: jumlah.get(p, 0) for p in Predikat}
    for predikat, banyak in lengkap.items():
        if banyak < 0:
            raise Tolakan(
                "Jumlah pegawai {predikat} tidak boleh {banyak}; isi 0 atau lebih.",
                siapa="yang mengisi",
                predikat=predikat.value,
                banyak=banyak,
            )
    n = sum(lengkap.values())
    batas_kecil = aturan_pada(aturan, "pola_kecil", "kurang_dari_orang", tanggal).bilangan()
    if n == 0:
        kosong = Pelanggaran("Ada pegawai yang dinilai", "Belum ada pegawai yang dinilai.")
        return HasilPola(False, (kosong,), True)
    pelanggaran = tuple(
        Pelanggaran(batas.aturan, keterangan)
        for batas in batas_pola(organisasi, n, aturan=aturan, tanggal=tanggal)
        if (keterangan := _langgar(batas, lengkap, n))
    )
    return HasilPola(not pelanggaran, pelanggaran, n < batas_kecil)
