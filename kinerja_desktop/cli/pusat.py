"""Commands about the keys of a centre on a server: pusat kunci-tulis, kunci-pasang, kunci-ganti."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Keluaran
from kinerja_desktop.cli.penguraian import jalur, umum


def pasang(sub: Any) -> None:
    """Add the commands to the parser; `pusat` must stand already."""
    anak = next(a for a in sub.choices["pusat"]._actions if hasattr(a, "choices") and a.dest == "langkah")
    p = anak.add_parser(
        "kunci-tulis", help="berkas kunci pusat untuk komputer pusat yang lain", parents=[umum(db=True)]
    )
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=tulis)
    p = anak.add_parser("kunci-pasang", help="pasang berkas kunci pusat di sini", parents=[umum(db=True)])
    p.add_argument("berkas", type=jalur, metavar="BERKAS")
    p.add_argument("--kode", required=True)
    p.set_defaults(jalan=pasang_kunci)
    p = anak.add_parser(
        "kunci-ganti", help="kunci pusat baru sesudah sebuah komputer pusat hilang", parents=[umum(db=True)]
    )
    p.add_argument(
        "--tanpa-lama", action="store_true", help="kunci lama tidak ada lagi; kantor diundang lagi"
    )
    p.set_defaults(jalan=ganti)


def tulis(a: Namespace) -> Keluaran:
    """Write the centre's keys for one more PC."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        h = tukar.tulis_kunci_pusat(sesi, a.keluar)
    isi = {"berkas": h.path, "kode": h.kode, "kalimat": h.kalimat}
    return Keluaran(isi, [h.kalimat, f"Kode: {h.kode}."])


def pasang_kunci(a: Namespace) -> Keluaran:
    """Take the centre's keys from a file."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        kalimat = tukar.pasang_kunci_pusat(sesi, a.berkas, a.kode)
    return Keluaran({"kalimat": kalimat}, [kalimat])


def ganti(a: Namespace) -> Keluaran:
    """Make new keys for the centre."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        kalimat = tukar.ganti_kunci_pusat(sesi, tanpa_lama=a.tanpa_lama)
    return Keluaran({"kalimat": kalimat}, [kalimat])
