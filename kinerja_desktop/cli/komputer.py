"""Commands about PCs, keys and handovers: komputer, pusat undang-lagi and kunci-pemulihan, serah-terima."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Keluaran, undangan
from kinerja_desktop.cli.penguraian import jalur, kata, umum
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.serah_terima import PihakSerah
    from kinerja_desktop.services.sesi import Sesi

_PERAN = ("operator", "pimpinan")


def pasang(sub: Any) -> None:
    """Add the commands to the parser; `pusat` and `adk` must stand already."""
    k = sub.add_parser("komputer", help="komputer lain kantor ini: undang, terima, cabut kuncinya")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser("undang", help="tulis undangan untuk komputer lain", parents=[umum(db=True)])
    p.add_argument("--nama", default="", help="bawaan: PC-2, PC-3 dan seterusnya")
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=undang)
    p = anak.add_parser(
        "daftar", help="daftar komputer; --terima NOMOR menerima satu", parents=[umum(db=True)]
    )
    p.add_argument("--terima", type=int, metavar="NOMOR")
    p.set_defaults(jalan=daftar)
    p = anak.add_parser("cabut", help="cabut kunci komputer yang hilang", parents=[umum(db=True)])
    p.add_argument("kunci", type=kata, metavar="NAMA|KUNCI")
    p.add_argument("--alasan", required=True, type=kata)
    p.add_argument("--sampai", type=int, metavar="NOMOR", help="bawaan: perubahan terakhir yang ada di sini")
    p.set_defaults(jalan=cabut)
    _pasang_pusat(sub.choices["pusat"])
    _pasang_adk(sub.choices["adk"])
    p = sub.add_parser("serah-terima", help="catat serah terima dan cetak beritanya", parents=[umum(db=True)])
    p.add_argument("--jenis", choices=_PERAN, default="operator")
    p.add_argument("--dari", required=True, type=kata, metavar="NIP|NAMA")
    p.add_argument("--kepada", required=True, type=kata, metavar="NIP|NAMA")
    p.add_argument("--tanggal", type=_tanggal, metavar="TTTT-BB-HH", help="bawaan: hari ini")
    p.add_argument("--nomor", default="")
    p.add_argument("--keterangan", default="")
    p.add_argument("--alihkan", action="store_true", help="alihkan juga peran operator atau penilaian")
    p.add_argument("--keluar", type=jalur, metavar="BERKAS.pdf")
    p.set_defaults(jalan=serah)


def _pasang_pusat(pusat: Any) -> None:
    anak = next(a for a in pusat._actions if hasattr(a, "choices") and a.dest == "langkah")
    p = anak.add_parser(
        "undang-lagi", help="undangan baru untuk kantor yang dikenal", parents=[umum(db=True)]
    )
    p.add_argument("--nomor", required=True, type=int)
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=undang_lagi)
    p = anak.add_parser("kunci-pemulihan", help="kunci cadangan untuk membuka ADK", parents=[umum(db=True)])
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS")
    p.set_defaults(jalan=pemulihan)


def _pasang_adk(adk: Any) -> None:
    anak = next(a for a in adk._actions if hasattr(a, "choices") and a.dest == "langkah")
    p = anak.add_parser("pulihkan", help="baca ADK dengan kunci pemulihan pusat", parents=[umum(db=True)])
    p.add_argument("berkas", nargs="+", type=jalur, metavar="BERKAS")
    p.add_argument("--kunci", required=True, type=jalur, metavar="KUNCI-PEMULIHAN")
    p.add_argument("--kode", required=True)
    p.set_defaults(jalan=pulihkan)
    p = anak.add_parser("ditunggu", help="berkas yang belum datang; --hilang menyatakannya hilang",
                        parents=[umum(db=True)])  # fmt: skip
    p.add_argument("--hilang", type=kata, metavar="NAMA", help="nama komputer atau kantor pengirimnya")
    p.add_argument("--alasan", default="")
    p.set_defaults(jalan=ditunggu)


def _tanggal(teks: str) -> date:
    try:
        return date.fromisoformat(teks)
    except ValueError as e:
        raise ArgumentTypeError(f"“{teks[:40]}” bukan tanggal; tulis seperti 2026-07-01") from e


def undang(a: Namespace) -> Keluaran:
    """Write an invitation for a further PC of this office."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        return undangan(tukar.undang_pc(sesi, a.nama, a.keluar))


def daftar(a: Namespace) -> Keluaran:
    """This office's PCs; accept one."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        if a.terima is not None:
            h = tukar.terima_pc(sesi, a.terima)
            return Keluaran({"diterima": a.terima, "baru": h.baru, "kalimat": h.kalimat}, [h.kalimat])
        semua = tukar.daftar_pc(sesi)
    isi = [{n: getattr(k, n) for n in k.__dataclass_fields__} for k in semua]
    return Keluaran({"komputer": isi}, [f"{k.nomor or '':>4}  {k.nama}  {k.keadaan}" for k in semua])


def cabut(a: Namespace) -> Keluaran:
    """Revoke a PC's key."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        h = tukar.cabut_kunci(sesi, _kunci(sesi, a.kunci), a.alasan, a.sampai)
    isi = {"nama": h.nama, "nomor": h.nomor, "tetap": list(h.tetap), "kalimat": h.kalimat}
    return Keluaran(isi, [h.kalimat])


def _kunci(sesi: Sesi, sebutan: str) -> bytes:
    """A key by its beginning in hex (eight digits or more) or by the PC's or office's name."""
    from kinerja_desktop.flows import tukar

    return tukar.tujuan_bernama(sesi, [sebutan])[0]


def undang_lagi(a: Namespace) -> Keluaran:
    """Invite a known office again."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        return undangan(tukar.undang(sesi, "", a.keluar, a.nomor))


def pemulihan(a: Namespace) -> Keluaran:
    """Write the centre's recovery key."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        h = tukar.kunci_pemulihan(sesi, a.keluar)
    baris = [h.kalimat, f"Kode: {h.kode}. Catat terpisah; tanpa kode ini berkasnya tidak dapat dibuka."]
    return Keluaran({"berkas": h.path, "kode": h.kode, "kalimat": h.kalimat}, baris)


def pulihkan(a: Namespace) -> Keluaran:
    """Apply files by the recovery key."""
    from kinerja_desktop.cli.data import terima_isi
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        return terima_isi(tukar.terima_dengan_pemulihan(sesi, a.berkas, a.kunci, a.kode))


def ditunggu(a: Namespace) -> Keluaran:
    """Missing files; declare one lost."""
    from kinerja_desktop.flows import tukar

    with sesi_dari(a) as sesi:
        semua = tukar.daftar_ditunggu(sesi)
        if a.hilang is not None:
            cocok = [d for d in semua if d.nama.casefold() == a.hilang.strip().casefold()]
            if not cocok:
                raise Tolakan(
                    "Tidak ada berkas dari {nama} yang ditunggu.", siapa="operator", nama=a.hilang[:60]
                )
            h = tukar.nyatakan_hilang(sesi, [x for d in cocok for x in d.acuan], a.alasan)
            return Keluaran({"masuk": h.masuk, "kalimat": h.kalimat}, [h.kalimat])
    isi = [{n: getattr(d, n) for n in d.__dataclass_fields__} for d in semua]
    return Keluaran({"ditunggu": isi}, [d.kalimat for d in semua] or ["Tidak ada berkas yang ditunggu."])


def serah(a: Namespace) -> Keluaran:
    """Record a handover and print its minutes."""
    from kinerja_desktop.flows.surat_serah import tulis_serah_terima
    from kinerja_desktop.services import serah_terima as st

    with sesi_dari(a) as sesi:
        h = st.catat(
            sesi, a.jenis, _pihak(sesi, a.dari), _pihak(sesi, a.kepada), a.tanggal or sesi.jam.hari_ini(),
            a.nomor, a.keterangan, alihkan=a.alihkan,
        )  # fmt: skip
        path = tulis_serah_terima(sesi, h.value, a.keluar) if a.keluar else None
        s = st.satu(sesi, h.value)
    kalimat = f"Serah terima dicatat: {st.ringkas(s)}." + (f" Berita Acara: {path}." if path else "")
    isi = {
        "id": s.id.hex(),
        "berkas": path,
        "daftar": [{"uraian": x.uraian, "jumlah": x.jumlah} for x in s.daftar],
        "kalimat": kalimat,
    }
    return Keluaran(isi, [kalimat, *(f"  {x.uraian}: {x.jumlah}" for x in s.daftar)])


def _pihak(sesi: Sesi, sebutan: str) -> PihakSerah:
    """A person of the staff list by NIP or by name, else just the name as typed."""
    from kinerja_desktop.services import pegawai
    from kinerja_desktop.services import serah_terima as st

    bersih = sebutan.strip()
    if sesi.db.peran != "pusat":
        for p in pegawai.daftar(sesi):
            if bersih and (
                p.nip == bersih or bersih.casefold() in (p.nama.casefold(), p.nama_lengkap.casefold())
            ):
                return st.pihak(sesi, p.id)
    return st.PihakSerah(bersih)
