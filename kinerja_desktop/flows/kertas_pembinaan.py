"""One coaching or counselling record on paper, signed by both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.kertas_dialog import hari_tanggal, orang, tanda

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


def kertas_pembinaan(sesi: Sesi, skp_id: bytes, pembinaan_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of one record; Tolakan for a counselling that this person may not read. `kertas` A4 or F4."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services import pembinaan
    from kinerja_desktop.services.dialog_kinerja_pihak import pihak
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    b = next((x for x in pembinaan.lembar(sesi, skp_id).baris if x.id == pembinaan_id), None)
    if b is None or b.tertutup:
        raise Tolakan(
            "Isi konseling hanya dicetak oleh yang boleh membacanya.", siapa="pejabat penilai yang mencatat"
        )
    kantor, hari = identitas(sesi), b.tanggal or sesi.jam.hari_ini()
    sisi = pihak(sesi, b.skp_id, b.oleh_id, hari)
    nama = pembinaan.NAMA_JENIS.get(b.jenis, "Pembinaan")
    isi = [("Masalah", b.masalah), ("Yang dibicarakan", b.teks), ("Kesepakatan", b.kesepakatan)]
    isi += [("Batas waktu", b.batas), ("Hasil", f"{b.hasil} ({b.tanggal_selesai})" if b.selesai else "")]
    rahasia = ("RAHASIA",) if b.jenis == pembinaan.KONSELING else ()
    surat = Surat(
        judul=(*rahasia, f"CATATAN {nama.upper()}", kantor.nama.upper()),
        rincian=(
            *orang("Pegawai", sisi.pegawai),
            *orang("Pejabat penilai kinerja", sisi.penilai),
            ("Hari, tanggal", hari_tanggal(hari)),
        ),
        tabel=TabelSurat((("HAL", 22), ("CATATAN", 78)), tuple((h, t) for h, t in isi if t)),
        penutup=("Catatan ini dibuat bersama dan disimpan oleh pejabat penilai kinerja.",),
        kiri=tanda("", "PEGAWAI", sisi.pegawai),
        kanan=tanda(
            bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(hari)),
            "PEJABAT PENILAI KINERJA",
            sisi.penilai,
        ),
        kaki=kaki_lokal(f"Catatan {nama}", sisi.pegawai.nama, sisi.pegawai.nip, sisi.pegawai.label_nip),
    )
    return cetak_surat([surat], kertas)
