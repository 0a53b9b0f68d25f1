"""Refusals of a file: one sentence for the person, one stable code for programs."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.tolakan import Tolakan


class TolakanBerkas(Tolakan):
    """Refusal of one ADK or invitation; `kode` never changes its meaning between versions."""

    def __init__(self, pola: str, *, kode: str = "isi_rusak", siapa: str = "", **isi: object) -> None:
        super().__init__(pola, siapa=siapa, kode=kode, **isi)
        self.kode = kode


def kb(jumlah: int) -> str:
    """A number of bytes as people here write it: `412`, `1.204` (in KB, at least 1)."""
    return f"{max(1, (jumlah + 512) // 1024):,}".replace(",", ".")


def bukan_adk() -> TolakanBerkas:
    """The file is no ADK at all."""
    return TolakanBerkas(
        "Berkas ini bukan ADK; pilih berkas yang berakhiran .adk.", siapa="operator", kode="bukan_adk"
    )


def terpotong(ada: int, seharusnya: int | None) -> TolakanBerkas:
    """Shorter than it says of itself."""
    if seharusnya is None:
        return TolakanBerkas(
            "Berkas terpotong (hanya {ada} byte), salin ulang dari asalnya.",
            siapa="operator",
            kode="terpotong",
            ada=ada,
        )
    if seharusnya - ada < 1024:
        return TolakanBerkas(
            "Berkas terpotong (kurang {kurang} byte), salin ulang dari asalnya.",
            siapa="operator",
            kode="terpotong",
            kurang=seharusnya - ada,
        )
    return TolakanBerkas(
        "Berkas terpotong ({ada} dari {semua} KB), salin ulang dari asalnya.",
        siapa="operator",
        kode="terpotong",
        ada=kb(ada),
        semua=kb(seharusnya),
    )


def berubah() -> TolakanBerkas:
    """Its bytes are not those that were written."""
    return TolakanBerkas(
        "Isi berkas berubah di perjalanan, minta salinan baru dari pengirim.",
        siapa="pengirim berkas",
        kode="berubah",
    )


def versi_baru(rincian: str) -> TolakanBerkas:
    """Written by a newer program; the file waits and is offered again after the update."""
    return TolakanBerkas(
        "Berkas ini dibuat oleh program yang lebih baru ({rincian}); perbarui program dulu, "
        "berkasnya disimpan.",
        kode="versi_baru",
        siapa="operator",
        rincian=rincian,
    )


def bukan_dikenal(penanda: bytes) -> TolakanBerkas:
    """Signed by nobody this database knows."""
    return TolakanBerkas(
        "Berkas ini bukan dari kantor yang dikenal (kunci {kunci}…).",
        kode="bukan_dikenal",
        siapa="pengirim berkas, dengan undangan dari pusat",
        kunci=penanda[:4].hex(),
    )


def tanda_tangan() -> TolakanBerkas:
    """Signature does not fit the bytes."""
    return TolakanBerkas(
        "Tanda tangan berkas tidak cocok dengan isinya; berkas ini tidak dapat dipercaya.",
        kode="tanda_tangan",
        siapa="pengirim berkas",
    )


def bukan_untuk_sini() -> TolakanBerkas:
    """Sealed for somebody else."""
    return TolakanBerkas(
        "Berkas ini bukan untuk kantor ini; serahkan kepada kantor yang dituju.",
        siapa="pengirim berkas",
        kode="bukan_untuk_sini",
    )


def untuk_komputer_lain(nama: str) -> TolakanBerkas:
    """Sealed for another PC of this very office."""
    return TolakanBerkas(
        "Berkas ini untuk {nama} kantor ini; bawa ke komputer itu dan terima di sana.",
        kode="bukan_untuk_sini",
        siapa="operator di komputer itu",
        nama=nama,
    )


def bukan_untuk_komputer(nama: str) -> TolakanBerkas:
    """Sealed by a PC of this very office for somebody else."""
    return TolakanBerkas(
        "Berkas ini ditulis {nama} untuk penerima lain; di sana Kirim ADK lagi dan pilih komputer ini.",
        kode="bukan_untuk_sini",
        siapa="operator di komputer itu",
        nama=nama or "komputer lain kantor ini",
    )


def terlalu_besar(batas_kb: int) -> TolakanBerkas:
    """Claims a size that no ADK has."""
    return TolakanBerkas(
        "Ukuran berkas ini melampaui batas ADK ({batas} KB).",
        siapa="pengirim berkas",
        kode="terlalu_besar",
        batas=kb(batas_kb * 1024),
    )


def isi_rusak(bagian: str) -> TolakanBerkas:
    """Authentic, yet not what the format promises."""
    return TolakanBerkas(
        "Isi berkas tidak sesuai dengan bentuk ADK ({bagian}); minta pengirim membuat berkas baru.",
        kode="isi_rusak",
        siapa="pengirim berkas",
        bagian=bagian,
    )


def undangan_lewat(kantor: str, batas: date, hari_ini: date) -> TolakanBerkas:
    """At the centre: the first request came after the invitation's last day."""
    return TolakanBerkas(
        "Undangan untuk {kantor} hanya berlaku sampai {batas}, dan komputer ini bertanggal {kini}. Bila "
        "tanggal itu keliru, betulkan jam komputer; bila benar, buat undangan baru untuknya.",
        kode="kedaluwarsa",
        siapa="pusat",
        kantor=kantor,
        batas=batas.strftime("%d-%m-%Y"),
        kini=hari_ini.strftime("%d-%m-%Y"),
    )


def kunci_dicabut(nama: str, tanggal: date | None, alasan: str) -> TolakanBerkas:
    """Signed by a key that was revoked, or that only a revoked one vouched for."""
    sejak = f" sejak {tanggal:%d-%m-%Y}" if tanggal else ""
    return TolakanBerkas(
        "Berkas ini ditandatangani kunci {nama} yang sudah dicabut{sejak} ({alasan}); isinya tidak dibaca.",
        kode="kunci_dicabut",
        siapa="komputer pertama kantor itu atau pusat, dengan undangan baru",
        nama=nama or "sebuah komputer",
        sejak=sejak,
        alasan=alasan or "tidak lagi dijamin siapa pun",
    )


def lewat_wewenang(nama: str) -> TolakanBerkas:
    """A line about keys that its signer may not write: another space, or another level."""
    return TolakanBerkas(
        "Berkas ini memuat surat kunci dari {nama} yang melampaui wewenangnya; berkas ditolak seluruhnya.",
        kode="lewat_wewenang",
        siapa="pusat",
        nama=nama or "sebuah komputer",
    )


def tak_terolah(jenis: str) -> TolakanBerkas:
    """Its content passed the checks and still could not be taken in; nothing of it is here."""
    return TolakanBerkas(
        "Isi berkas ini tidak dapat diolah ({jenis}) dan tidak ada yang diambil darinya. Perbarui program "
        "ini, atau minta pengirim membuat ADK baru; bila berulang, kirim berkasnya kepada pembuat program.",
        siapa="operator",
        kode="tak_terolah",
        jenis=jenis,
    )
