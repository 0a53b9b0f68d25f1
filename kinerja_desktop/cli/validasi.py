"""The command validasi: every SKP of a year against the rules, with who must act."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Bilah, Keluaran
from kinerja_desktop.cli.penguraian import jalur, umum


def pasang(sub: Any) -> None:
    """Add the command to the parser."""
    p = sub.add_parser("validasi", help="periksa seluruh SKP setahun", parents=[umum(db=True)])
    p.add_argument("--tahun", required=True, type=int)
    p.add_argument("--tanpa-kemiripan", action="store_true", help="jangan bandingkan teks antarpegawai")
    p.add_argument("--keluar", type=jalur, metavar="BERKAS.xlsx", help="tulis pula sebagai buku kerja")
    p.set_defaults(jalan=validasi)


def validasi(a: Namespace) -> Keluaran:
    """Findings of a year; with --keluar also as a workbook."""
    from kinerja_desktop.domain.periode import periksa_tahun
    from kinerja_desktop.flows.validasi import tulis_validasi
    from kinerja_desktop.services.validasi import periksa_kantor

    with sesi_dari(a) as sesi:
        h = periksa_kantor(sesi, periksa_tahun(a.tahun), Bilah("Validasi"), kemiripan=not a.tanpa_kemiripan)
        tertulis = tulis_validasi(sesi, a.keluar, h) if a.keluar is not None else ""
    temuan = [
        {
            "tingkat": t.tingkat,
            "apa": t.apa,
            "di_mana": t.di_mana,
            "aturan": t.aturan,
            "siapa": t.siapa_nama,
            "akibat": t.akibat,
            "kode": t.kode,
            "pegawai": t.pegawai_id,
            "skp": t.skp_id,
        }
        for t in h.temuan
    ]
    isi: dict[str, Any] = {
        "invalid": h.invalid,
        "peringatan": h.peringatan,
        "saran": h.saran,
        "temuan": temuan,
        "orang": h.orang,
        "jumlah_skp": h.skp,
        "dibandingkan": h.dibandingkan,
        "terpotong": h.terpotong,
    }
    baris = [
        f"{h.invalid} invalid, {h.peringatan} peringatan, {h.saran} saran ({h.skp} SKP, {h.orang} pegawai)."
    ]
    baris += [
        f"- {t.tingkat}: {t.di_mana}: {t.apa} Yang memperbaiki: {t.siapa_nama.removesuffix('.')}."
        for t in h.temuan
    ]
    if a.keluar is not None:
        isi["berkas"] = a.keluar
        baris.append(tertulis)
    return Keluaran(isi, baris)
