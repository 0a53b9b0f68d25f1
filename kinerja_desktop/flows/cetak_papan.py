"""The board of offices on paper: every office with its state, last file and digest, for the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_KOLOM = (("NO", 5.0), ("KANTOR", 30.0), ("KEADAAN", 17.0), ("BERKAS TERAKHIR", 17.0), ("SIDIK", 11.0),
          ("PEGAWAI", 10.0), ("SKP DISETUJUI", 11.0), ("DINILAI", 10.0))  # fmt: skip


def papan_pdf(sesi: Sesi, kertas: str = "A4", saring: str = "") -> bytes:
    """PDF of the board of the centre, on wish only of the offices of one state (flows.papan_pusat.SARING)."""
    from kinerja_desktop.flows.papan_pusat import papan_pusat
    from kinerja_desktop.reports.kaki import kaki_program
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services.kantor import identitas

    papan = papan_pusat(sesi)
    hari = sesi.jam.hari_ini()
    milik = [k for k in papan.kantor if k.dalam(saring)]
    baris = tuple(
        (
            str(n), k.kantor, k.keadaan_teks, tanggal_panjang(k.terakhir.date()) if k.terakhir else "-",
            k.sidik_pendek or "-", str(k.pegawai), str(k.skp_disetujui), str(k.evaluasi),
        )
        for n, k in enumerate(milik, 1)
    )  # fmt: skip
    surat = Surat(
        judul=("PAPAN PENGIRIMAN ADK KINERJA", identitas(sesi).nama.upper()),
        rincian=(
            ("Keadaan pada", tanggal_panjang(hari)),
            ("Kantor bergabung", str(papan.bergabung)),
            ("Sudah mengirim", str(papan.jumlah("sudah"))),
            ("Belum mengirim atau terlambat", str(papan.jumlah("belum"))),
            ("Menunggu berkas sebelumnya", str(papan.jumlah("menunggu"))),
            ("Beda Isian", str(papan.jumlah("beda"))),
            ("Berkas ditolak", str(papan.jumlah("ditolak"))),
        ),
        tabel=TabelSurat(_KOLOM, baris),
        kaki=kaki_program("Papan pengiriman ADK"),
        mendatar=True,
    )
    return cetak_surat([surat], kertas)
