"""Papers of handover and objection: receipts, the letter, the explanation, the minutes with the decision."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.keberatan import NAMA_BAGIAN, NAMA_PUTUSAN
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.reports.surat import Penanda, Surat
    from kinerja_desktop.services.lembar_penyerahan import BarisSerah, Keberatan, Pihak
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.repo_unit import Kantor

_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_TITIK = "…………………………"


def surat_keberatan(sesi: Sesi, keberatan_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of the employee's objection, addressed to the superior of the assessor (PP 30/2019 Pasal 59)."""
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat

    k, kantor = _baca(sesi, keberatan_id)
    terlambat: tuple[str, ...] = ()
    if k.terlambat is not None:
        terlambat = (
            f"Keberatan ini diajukan sesudah batas waktu {tanggal_panjang(k.terlambat)}. "
            f"Alasan terlambat: {k.alasan_terlambat}",
        )
    surat = Surat(
        judul=("SURAT KEBERATAN", "ATAS HASIL EVALUASI KINERJA"),
        nomor=k.nomor,
        pembuka=(
            _kepada(k.pemutus),
            "Yang bertanda tangan di bawah ini mengajukan keberatan atas hasil evaluasi kinerjanya:",
        ),
        rincian=(
            *_orang("Nama", k.pegawai),
            ("Pejabat penilai", k.penilai.nama),
            ("Periode", k.periode),
            ("Predikat yang dikeberatkan", k.semula[2]),
            ("Rating hasil kerja", _rating(k.semula[0])),
            ("Rating perilaku kerja", _rating(k.semula[1])),
            ("Bagian yang dikeberatkan", ", ".join(NAMA_BAGIAN[b] for b in k.bagian).capitalize()),
        ),
        tabel=TabelSurat(
            (("BAGIAN", 28), ("URAIAN", 72)),
            (
                ("ALASAN KEBERATAN", k.alasan),
                ("YANG DIMINTA", k.diminta),
                ("DAFTAR BUKTI", "\n".join(f"{n}. {x}" for n, x in enumerate(k.bukti, 1)) or "Tidak ada."),
            ),
        ),
        penutup=(*terlambat, "Demikian keberatan ini diajukan untuk diperiksa dan diputus."),
        kanan=_penanda(kantor, k.tanggal, "PEGAWAI YANG MENGAJUKAN", k.pegawai),
        kaki=_kaki("Surat Keberatan", k.pegawai),
    )
    return cetak_surat([surat], kertas)


def penjelasan(sesi: Sesi, keberatan_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of the assessor's explanation; refused while there is none."""
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat

    k, kantor = _baca(sesi, keberatan_id)
    if not k.penjelasan:
        raise Tolakan(
            "Pejabat penilai belum menjelaskan keberatan ini; belum ada yang dicetak.",
            siapa=k.penilai.nama or "pejabat penilai",
        )
    surat = Surat(
        judul=("PENJELASAN PEJABAT PENILAI", "ATAS KEBERATAN"),
        pembuka=(_kepada(k.pemutus),),
        rincian=(
            *_orang("Pegawai yang dinilai", k.pegawai),
            *_orang("Pejabat penilai", k.penilai),
            ("Periode", k.periode),
            ("Keberatan tanggal", _tanggal(k.tanggal)),
            ("Predikat yang dikeberatkan", k.semula[2]),
        ),
        tabel=TabelSurat(
            (("BAGIAN", 28), ("URAIAN", 72)),
            (
                ("KEBERATAN", k.alasan),
                ("YANG DIMINTA", k.diminta),
                ("PENJELASAN PEJABAT PENILAI ATAS KEBERATAN", k.penjelasan),
            ),
        ),
        kanan=_penanda(kantor, k.tanggal_penjelasan, "PEJABAT PENILAI KINERJA", k.penilai),
        kaki=_kaki("Penjelasan atas Keberatan", k.pegawai),
    )
    return cetak_surat([surat], kertas)


def berita_acara(sesi: Sesi, keberatan_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of the minutes with the decision and three signatures; before the decision with room for it."""
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat

    k, kantor = _baca(sesi, keberatan_id)
    hari = k.tanggal_putusan
    saat = (
        f"{_HARI[hari.weekday()]} tanggal {tanggal_panjang(hari)}" if hari else f"{_TITIK} tanggal {_TITIK}"
    )
    surat = Surat(
        judul=("BERITA ACARA PEMERIKSAAN", "DAN KEPUTUSAN KEBERATAN"),
        nomor=k.nomor_putusan or _TITIK,
        pembuka=(
            f"Pada hari {saat}, {k.pemutus.nama or _TITIK} selaku atasan pejabat penilai kinerja pada "
            f"{kantor.nama}, {kantor.instansi}, memeriksa keberatan atas hasil evaluasi kinerja berikut.",
        ),
        rincian=(
            *_orang("1. Pegawai yang dinilai", k.pegawai),
            *_orang("2. Pejabat penilai kinerja", k.penilai),
            *_orang("3. Atasan pejabat penilai", k.pemutus),
            ("4. Penilaian kinerja", f"{k.periode}; {_hasil(k.semula)}"),
        ),
        tabel=TabelSurat((("BAGIAN", 28), ("URAIAN", 72)), _isi_ba(k)),
        penutup=("Keputusan ini menjadi dasar hasil evaluasi kinerja pegawai yang bersangkutan.",),
        kiri=_penanda(kantor, None, "PEGAWAI YANG DINILAI", k.pegawai),
        kanan=_penanda(kantor, None, "PEJABAT PENILAI KINERJA", k.penilai),
        bawah=_penanda(kantor, hari, "ATASAN PEJABAT PENILAI KINERJA", k.pemutus),
        kaki=_kaki("Berita Acara Keputusan Keberatan", k.pegawai),
    )
    return cetak_surat([surat], kertas)


def _isi_ba(k: Keberatan) -> tuple[tuple[str, str], ...]:
    tanggal = f"Diajukan {_tanggal(k.tanggal)}"
    tanggal += f", sesudah batas {tanggal_panjang(k.terlambat)}" if k.terlambat else ""
    putusan = NAMA_PUTUSAN[k.putusan].upper() if k.putusan is not None else _TITIK
    menjadi = _hasil(k.menjadi) if k.menjadi is not None else _TITIK
    if k.menjadi is not None:
        menjadi = f"{'tetap' if k.menjadi == k.semula else 'menjadi'}: {menjadi}"
    return (
        ("KEBERATAN", f"{tanggal}.\n{k.alasan}\nYang diminta: {k.diminta}"),
        ("PENJELASAN PEJABAT PENILAI ATAS KEBERATAN", k.penjelasan or "Tidak ada penjelasan."),
        ("HASIL PEMERIKSAAN", k.pemeriksaan or _TITIK),
        (
            "KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA",
            f"Keberatan {putusan}\nHasil evaluasi {menjadi}\nAlasan: {k.alasan_putusan or _TITIK}",
        ),
    )


def tanda_terima(sesi: Sesi, periode_id: bytes, skp_id: Collection[bytes], kertas: str = "A4") -> bytes:
    """PDF with one receipt per person for documents that were handed over (or are about to be)."""
    from kinerja_desktop.reports.surat import cetak_surat
    from kinerja_desktop.services.kantor import identitas

    label, baris = _serahan(sesi, periode_id, skp_id)
    kantor = identitas(sesi)
    nip = _nip_penilai(sesi, baris)
    return cetak_surat(
        [_tanda_terima(kantor, label, b, nip.get(b.penilai_id or b"", "")) for b in baris], kertas
    )


def _nip_penilai(sesi: Sesi, baris: Sequence[BarisSerah]) -> dict[bytes, str]:
    from kinerja_desktop.services.orang import BukuOrang

    semua = {b.penilai_id for b in baris if b.penilai_id is not None}
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn, semua, penilai=False)
    return {i: p.nip for i in semua if (p := buku.pegawai.get(i)) is not None}


def _tanda_terima(kantor: Kantor, label: str, b: BarisSerah, nip_penilai: str) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Penanda, Surat

    cara = b.cara or _TITIK
    rincian = (
        ("Nama", b.nama),
        *((("NIP", b.nip),) if b.nip else ()),
        ("Jabatan", b.jabatan),
        ("Periode", label),
        ("Dokumen ditandatangani penilai", _tanggal(b.tanggal_nilai)),
        ("Diserahkan", _tanggal(b.diserahkan) or _TITIK),
        ("Cara penyerahan", cara),
        ("Diterima", _tanggal(b.diterima) or _TITIK),
    )
    catatan = [x for x in (b.keterangan,) if x]
    return Surat(
        judul=("TANDA TERIMA PENYERAHAN", "DOKUMEN EVALUASI KINERJA PEGAWAI"),
        pembuka=(
            "Telah diserahkan dan diterima Dokumen Evaluasi Kinerja Pegawai dengan keterangan berikut.",
        ),
        rincian=rincian,
        penutup=(
            *catatan,
            "Pegawai menandatangani dan mengembalikan dokumen itu, atau mengajukan keberatan dengan alasan "
            "kepada atasan pejabat penilai, dalam batas waktu yang berlaku.",
        ),
        kiri=Penanda("", "YANG MENYERAHKAN", b.penilai_nama or _TITIK, nip_penilai),
        kanan=_penanda_hari(kantor, b.diterima, "YANG MENERIMA", b.nama, b.nip),
        kaki=kaki_lokal("Tanda Terima Dokumen Evaluasi", b.nama, b.nip),
    )


def daftar_terima(sesi: Sesi, periode_id: bytes, skp_id: Collection[bytes], kertas: str = "A4") -> bytes:
    """PDF of one list for several people, with a column for their signatures; predicates are not on it."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services.kantor import identitas

    label, baris = _serahan(sesi, periode_id, skp_id)
    kantor = identitas(sesi)
    isi = tuple(
        (
            str(n),
            f"{b.nama}\n{b.nip}".strip(),
            b.jabatan,
            _tanggal(b.diserahkan),
            _tanggal(b.diterima),
            f"{n}. {'menolak' if b.keterangan.startswith('Menolak') else _TITIK}",
        )
        for n, b in enumerate(sorted(baris, key=lambda b: b.nama.casefold()), 1)
    )
    surat = Surat(
        judul=("DAFTAR TANDA TERIMA PENYERAHAN", "DOKUMEN EVALUASI KINERJA PEGAWAI", label.upper()),
        pembuka=(f"{kantor.nama}, {kantor.instansi}",),
        tabel=TabelSurat(
            (
                ("NO", 6),
                ("NAMA DAN NIP", 30),
                ("JABATAN", 24),
                ("DISERAHKAN", 13),
                ("DITERIMA", 13),
                ("TANDA TANGAN", 18),
            ),
            isi,
        ),
        kanan=Penanda(bagian.tempat_tanggal(kantor.tempat, ""), "YANG MENYERAHKAN", _TITIK),
        kaki=kaki_lokal(f"Daftar Tanda Terima {label}", kantor=kantor.nama),
        mendatar=True,
    )
    return cetak_surat([surat], kertas)


# -- what they share ---------------------------------------------------------------------------------------


def _baca(sesi: Sesi, keberatan_id: bytes) -> tuple[Keberatan, Kantor]:
    from kinerja_desktop.services.kantor import identitas
    from kinerja_desktop.services.keberatan_baca import satu

    sesi.wajib("cetak")
    return satu(sesi, keberatan_id), identitas(sesi)


def _serahan(sesi: Sesi, periode_id: bytes, skp_id: Collection[bytes]) -> tuple[str, list[BarisSerah]]:
    from kinerja_desktop.services.penyerahan_baca import lembar

    sesi.wajib("cetak")
    isi, dicari = lembar(sesi, periode_id), set(skp_id)
    baris = [b for b in isi.baris if b.skp_id in dicari]
    if not baris:
        raise Tolakan(
            "Belum ada dokumen evaluasi {periode} yang selesai untuk pegawai ini.",
            siapa="pejabat penilai",
            periode=isi.label,
        )
    return isi.label, baris


def _kepada(p: Pihak) -> str:
    jabatan = f"{p.jabatan} selaku" if p.jabatan else "selaku"
    return f"Kepada Yth. {p.nama or _TITIK}\n{jabatan} atasan pejabat penilai kinerja"


def _orang(label: str, p: Pihak) -> tuple[tuple[str, str], ...]:
    isi = [(label, p.nama or _TITIK)]
    if p.nip:
        isi.append((p.label_nip, p.nip))
    if p.jabatan:
        isi.append(("Jabatan", p.jabatan))
    return tuple(isi)


def _penanda(kantor: Kantor, hari: date | None, peran: str, p: Pihak) -> Penanda:
    return _penanda_hari(kantor, hari, peran, p.nama, p.nip, p.label_nip)


def _penanda_hari(
    kantor: Kantor, hari: date | None, peran: str, nama: str, nip: str, label_nip: str = "NIP"
) -> Penanda:
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.surat import Penanda

    saat = bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(hari)) if hari else ""
    return Penanda(saat, peran, nama or _TITIK, nip, label_nip)


def _kaki(nama: str, p: Pihak) -> tuple[str, str]:
    from kinerja_desktop.reports.kaki import kaki_lokal

    return kaki_lokal(nama, p.nama, p.nip, p.label_nip)


def _tanggal(hari: date | None) -> str:
    return tanggal_panjang(hari) if hari else ""


def _rating(nilai: str) -> str:
    return NAMA_RATING[Rating(nilai)] if nilai in Rating._value2member_map_ else ""


def _hasil(isi: tuple[str, str, str]) -> str:
    hasil, perilaku, predikat = isi
    return f"hasil kerja {_rating(hasil)}, perilaku kerja {_rating(perilaku)}, predikat {predikat}"
