"""Dialog kinerja on paper: what was talked about and agreed, signed by both sides; one page as a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.dialog import NAMA_SIKAP
from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from datetime import date

    from kinerja_desktop.domain.skp import Identitas
    from kinerja_desktop.reports.surat import Penanda
    from kinerja_desktop.services.dialog_kinerja_isi import ButirDialog
    from kinerja_desktop.services.sesi import Sesi

_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_SIKAP = {k.value: n for k, n in NAMA_SIKAP.items()}


def hari_tanggal(hari: date) -> str:
    """ "Senin, 30 Maret 2026"."""
    return f"{_HARI[hari.weekday()]}, {tanggal_panjang(hari)}"


def orang(label: str, i: Identitas) -> tuple[tuple[str, str], ...]:
    """One side as facts: name with number, then the post."""
    nomor = f" ({i.label_nip} {i.nip})" if i.nip else ""
    return ((label, f"{i.nama}{nomor}"), ("Jabatan", i.jabatan))


def tanda(saat: str, peran: str, i: Identitas) -> Penanda:
    """One signature."""
    from kinerja_desktop.reports.surat import Penanda

    return Penanda(saat, peran, i.nama, i.nip, i.label_nip)


def kertas_dialog(sesi: Sesi, dialog_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of one dialogue for both signatures; `kertas` A4 or F4. A long one goes on upon a second page."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services import dialog_kinerja
    from kinerja_desktop.services.dialog_kinerja_pihak import pihak
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    d, kantor = dialog_kinerja.lembar(sesi, dialog_id), identitas(sesi)
    hari = d.tanggal or sesi.jam.hari_ini()
    sisi = pihak(sesi, d.skp_id, d.oleh_id, hari)
    penutup = []
    if d.selesai_lalu:
        penutup.append("Sudah selesai sejak dialog sebelumnya: " + "; ".join(d.selesai_lalu) + ".")
    if d.catatan:
        penutup.append(f"Catatan: {d.catatan}")
    if d.tanggal_berikut:
        penutup.append(f"Dialog berikutnya: {hari_tanggal(d.tanggal_berikut)}.")
    surat = Surat(
        judul=("DIALOG KINERJA", d.periode.upper(), kantor.nama.upper()),
        rincian=(
            *orang("Pegawai yang dinilai", sisi.pegawai),
            *orang("Pejabat penilai kinerja", sisi.penilai),
            ("Hari, tanggal", hari_tanggal(hari)),
            *((("Tempat", d.tempat),) if d.tempat else ()),
        ),
        tabel=TabelSurat(
            (
                ("NO", 5),
                ("POKOK YANG DIBICARAKAN", 36),
                ("SIKAP", 12),
                ("TINDAK LANJUT", 27),
                ("OLEH, BATAS WAKTU", 20),
            ),
            tuple(_baris(b) for b in d.butir),
        ),
        penutup=tuple(penutup),
        kiri=tanda("", "PEGAWAI YANG DINILAI", sisi.pegawai),
        kanan=tanda(
            bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(hari)),
            "PEJABAT PENILAI KINERJA",
            sisi.penilai,
        ),
        kaki=kaki_lokal("Dialog Kinerja", sisi.pegawai.nama, sisi.pegawai.nip, sisi.pegawai.label_nip),
    )
    return cetak_surat([surat], kertas)


def _baris(b: ButirDialog) -> tuple[str, ...]:
    dari = f" (dari dialog {b.dari})" if b.dari else ""
    kapan = "\n".join(x for x in (b.penanggung, b.batas) if x)
    lanjut = b.tindak_lanjut
    if b.selesai:
        lanjut = "\n".join(x for x in (lanjut, f"Selesai{f': {b.hasil}' if b.hasil else ''}") if x)
    return (str(b.nomor), f"{b.teks}{dari}", _SIKAP.get(b.sikap, ""), lanjut, kapan)
