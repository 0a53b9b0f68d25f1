"""Before Kirim ADK: what wants a look, to whom it can go, and what the file will hold, in words."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.services.tujuan import Tujuan

if TYPE_CHECKING:
    from kinerja_desktop.services.isi_berkas import Sentuhan
    from kinerja_desktop.services.lembar_beranda import BarisTunggu
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana

#: Bytes of a file beside its changes: head, statements, receipts, seals (a measured middle).
_KEPALA = 1_600


@dataclass(frozen=True, slots=True)
class Perhatian:
    """One thing to look at: how many of what, what follows from it, and the button that leads there."""

    kalimat: str
    akibat: str
    tombol: str
    tujuan: Tujuan | None


@dataclass(frozen=True, slots=True)
class TujuanKirim:
    """Somebody to write to: key, name for people, "pusat" or "komputer"."""

    kunci: bytes
    nama: str
    jenis: str


@dataclass(frozen=True, slots=True)
class RingkasanKirim:
    """What a file will hold: changes, people and documents by name, and its size in bytes (estimated).

    `lampiran` contents of `ukuran_lampiran` bytes would go along in files of their own, on wish.
    """

    perubahan: int
    isi: tuple[Sentuhan, ...]
    perkiraan: int
    lampiran: int = 0
    ukuran_lampiran: int = 0


#: Per step of Beranda: sentence of a number, what follows, button, page to open when there are several.
_LANGKAH: dict[str, tuple[Callable[[int], str], str, Tujuan]] = {
    "Tetapkan penilai": (
        lambda n: f"{n} pegawai belum mempunyai pejabat penilai",
        "SKP-nya belum dapat diajukan.",
        Tujuan("pegawai", {"tindakan": "penilai"}),
    ),
    "Buat SKP": (
        lambda n: f"{n} pegawai belum mempunyai SKP",
        "BKPSDM menghitungnya belum mengirim.",
        Tujuan("pegawai", {"saring": "belum_skp"}),
    ),
    "Lengkapi SKP": (
        lambda n: f"{n} SKP belum lengkap",
        "Dikirim sebagai draf; belum diterima BKPSDM.",
        Tujuan("skp"),
    ),
    "Perbaiki SKP": (
        lambda n: f"{n} SKP dikembalikan",
        "Belum diterima BKPSDM sampai diperbaiki.",
        Tujuan("skp"),
    ),
    "Ajukan SKP": (
        lambda n: f"{n} SKP lengkap tetapi belum diajukan",
        "Dikirim sebagai draf.",
        Tujuan("skp"),
    ),
    "Setujui SKP": (lambda n: f"{n} SKP menunggu persetujuan", "Belum diterima BKPSDM.", Tujuan("skp")),
    "Tetapkan capaian": (
        lambda n: f"{n} penilaian menunggu capaian organisasi",
        "Predikatnya belum masuk rekap BKPSDM.",
        Tujuan("penilaian"),
    ),
    "Nilai sekarang": (
        lambda n: f"{n} penilaian belum diisi lengkap",
        "Predikatnya belum masuk rekap BKPSDM.",
        Tujuan("penilaian"),
    ),
    "Selesaikan": (
        lambda n: f"{n} penilaian belum diselesaikan",
        "Predikatnya belum masuk rekap BKPSDM.",
        Tujuan("penilaian"),
    ),
    "Sampaikan dokumen": (
        lambda n: f"{n} dokumen evaluasi belum disampaikan kepada pegawai",
        "Nilainya tetap terkirim.",
        Tujuan("penilaian"),
    ),
}


def periksa_kirim(sesi: Sesi, ke_pusat: bool = True) -> tuple[Perhatian, ...]:
    """What wants a look before an office sends; nothing of it stands in the way. Only reads.

    For another PC of the office (`ke_pusat` False) only what concerns the exchange itself.
    """
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.services import beranda, usulan
    from kinerja_desktop.store import repo_beda, repo_tukar

    hasil = []
    with repo_tukar.bacaan(sesi.db) as p:
        beda = repo_beda.jumlah(p)
        menunggu = kalimat_menunggu(p, lingkup(sesi.db, p))
        sisih = p.satu("SELECT count(*) FROM sync_aside")
        orang = p.satu("SELECT count(*) FROM pegawai WHERE _del = 0 AND status <> 'LUAR'")
    if ke_pusat and not (orang and orang[0]):
        hasil.append(
            Perhatian(
                "Belum ada pegawai",
                "Tidak ada yang dapat dihitung BKPSDM.",
                "Buka Pegawai",
                Tujuan("pegawai"),
            )
        )
    if beda:
        hasil.append(
            Perhatian(
                f"{beda} Beda Isian belum diputuskan",
                "Penilaiannya belum dapat diselesaikan dan Berita Acara belum dapat diajukan.",
                "Putuskan",
                Tujuan("beda"),
            )
        )
    hasil += [
        Perhatian(
            f"{t[:1].upper()}{t[1:]}",
            "Yang menunggu belum tampak di sini; Berita Acara belum dapat diajukan.",
            "Terima ADK",
            Tujuan("tukar", {"tindakan": "terima"}),
        )
        for t in menunggu
    ]
    if sisih and sisih[0]:
        hasil.append(
            Perhatian(f"{sisih[0]} perubahan disisihkan", "Isinya di luar wewenang pengirimnya.", "", None)
        )
    if not ke_pusat:
        return tuple(hasil)
    terbuka = len(usulan.daftar(sesi, hanya_terbuka=True))
    if terbuka:
        hasil.append(
            Perhatian(
                f"{terbuka} usulan BKPSDM belum dijawab",
                "BKPSDM masih menunggu jawaban.",
                "Jawab",
                Tujuan("usulan", {"saring": "terbuka"}),
            )
        )
    return (*hasil, *_per_langkah(beranda.ringkasan(sesi).tunggu))


def _per_langkah(tunggu: Collection[BarisTunggu]) -> list[Perhatian]:
    menurut: dict[str, list[BarisTunggu]] = {}
    for b in tunggu:
        menurut.setdefault(b.langkah, []).append(b)
    hasil = []
    for langkah, (kalimat, akibat, tujuan) in _LANGKAH.items():
        milik = menurut.get(langkah, [])
        if milik:
            ke = milik[0].tujuan if len(milik) == 1 else tujuan
            nama = f": {milik[0].nama}" if len(milik) == 1 else ""
            hasil.append(Perhatian(kalimat(len(milik)) + nama, akibat, "Lihat", ke))
    return hasil


def tujuan_kirim(sesi: Sesi) -> tuple[TujuanKirim, ...]:
    """To whom this office can write, its centre first, then its other PCs; empty where there is nobody."""
    from kinerja_desktop.domain.sebutan import sebutan_pusat
    from kinerja_desktop.flows import tukar

    return tuple(
        TujuanKirim(t.kunci, sebutan_pusat(t.nama) if t.jenis == "pusat" else t.nama, t.jenis)
        for t in tukar.tujuan_kirim(sesi)
    )


def ringkasan_kirim(sesi: Sesi, kunci: bytes, semua: bool = False) -> RingkasanKirim:
    """What a file for this key will hold now; `semua` from the beginning. Writes nothing."""
    from kinerja_desktop.exchange.kirim import yang_dikirim
    from kinerja_desktop.exchange.lampiran import rencana
    from kinerja_desktop.services.isi_berkas import komit_ordinal, sentuhan
    from kinerja_desktop.store import repo_lampiran
    from kinerja_desktop.store.pelaksana import Pelaksana

    sesi.wajib("lihat")
    gudang = repo_lampiran.gudang(sesi.db)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ordinal = yang_dikirim(p, kunci, semua=semua)
        isi = sentuhan(sesi, conn, komit_ordinal(p, ordinal))
        potong = [q for berkas in rencana(p, gudang, kunci, ordinal, semua=semua) for q in berkas]
        lampiran = len({q.sidik for q in potong}), sum(q.panjang for q in potong)
        return RingkasanKirim(len(ordinal), isi, _perkiraan(p, ordinal), *lampiran)


def lampiran_kirim(sesi: Sesi, kunci: Collection[bytes]) -> tuple[int, int]:
    """Attachments, and their bytes, that would go to these receivers on wish, each counted per receiver."""
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.kirim import yang_dikirim
    from kinerja_desktop.exchange.lampiran import rencana
    from kinerja_desktop.store import repo_lampiran, repo_tukar

    sesi.wajib("lihat")
    gudang, jumlah, ukuran = repo_lampiran.gudang(sesi.db), 0, 0
    with repo_tukar.bacaan(sesi.db) as p:
        if not repo_lampiran.semua(p):
            return 0, 0
        milik = lingkup(sesi.db, p)
        for k in kunci:
            w = milik.penulis.get(k)
            # The centre returns an office's own attachments to it, never those of another office.
            ruang = w.ruang if w is not None and sesi.db.peran == "pusat" else None
            ordinal = yang_dikirim(p, k, milik.pembaca(ruang) if ruang is not None else None)
            potong = [q for berkas in rencana(p, gudang, k, ordinal, ruang=ruang) for q in berkas]
            jumlah += len({q.sidik for q in potong})
            ukuran += sum(q.panjang for q in potong)
    return jumlah, ukuran


def _perkiraan(p: Pelaksana, ordinal: list[int]) -> int:
    """Size of the sealed file: the lines pressed together as they will be, and what stands around them."""
    import zstandard

    from kinerja_desktop.store import repo_tukar

    pemampat = zstandard.ZstdCompressor(level=3).compressobj()
    jumlah = _KEPALA
    for _, line in repo_tukar.baris_commit(p, ordinal):
        jumlah += len(pemampat.compress(line.encode()))
    return jumlah + len(pemampat.flush())
