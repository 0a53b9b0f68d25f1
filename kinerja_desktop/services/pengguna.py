"""Who may sit at the keyboard: one users table, roles stored and roles that follow from today's posts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Kedudukan, Peran, StatusPegawai
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.domain.peran import NAMA_PERAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_pegawai, repo_pengguna, repo_penilai
from kinerja_desktop.store.repo_pengguna import Pengguna

__all__ = ["Pengguna", "RingkasPengguna", "atur_aktif", "daftar", "pelaku", "tambah"]

NAMA_MAKS = 120
#: Roles that somebody may give; the others follow from posts and confirmed relations.
PERAN_DIBERIKAN = frozenset({Peran.OPERATOR, Peran.PENGAWAS, Peran.PUSAT})
_TAK_BEKERJA = frozenset({Kedudukan.PENSIUN, Kedudukan.MENINGGAL, Kedudukan.MUTASI_KELUAR})


@dataclass(frozen=True, slots=True)
class RingkasPengguna:
    """One line of *Ganti Pengguna*: `sebagai` is what `pelaku` takes; no user row: `pengguna_id` None."""

    sebagai: str
    nama: str
    keterangan: str
    peran: frozenset[Peran]
    pegawai_id: bytes | None
    pengguna_id: bytes | None
    aktif: bool = True


def daftar(sesi: Sesi) -> list[RingkasPengguna]:
    """Users first, then everybody on the staff list who works here or assesses somebody here."""
    hari = sesi.jam.hari_ini()
    pusat = sesi.db.peran == "pusat"
    pengguna = _milik_sini(sesi)
    with sesi.baca() as conn:
        sosok = {} if pusat else repo_pegawai.sosok_semua(conn, hari)
        penilai = repo_penilai.menilai_pada(conn, hari)
    hasil = []
    for p in pengguna:
        s = sosok.get(p.pegawai_id) if p.pegawai_id else None
        peran = p.peran | (_turunan(s, penilai) if s else frozenset())
        ket = s.nama_jabatan if s else ", ".join(NAMA_PERAN[r] for r in Peran if r in p.peran)
        hasil.append(RingkasPengguna(p.id.hex(), p.nama, ket, peran, p.pegawai_id, p.id, p.aktif))
    berakun = {p.pegawai_id for p in pengguna}
    lain = [s for k, s in sosok.items() if k not in berakun and _boleh_masuk(s, penilai)]
    for s in sorted(lain, key=lambda x: x.pegawai.nama.casefold()):
        q = s.pegawai
        sebagai = q.nip or q.id.hex()
        hasil.append(
            RingkasPengguna(sebagai, q.nama_lengkap, s.nama_jabatan, _turunan(s, penilai), q.id, None)
        )
    return hasil


def pelaku(sesi: Sesi, sebagai: str | bytes = "operator") -> Pelaku:
    """The person at the keyboard: "operator", a NIP, or the id (bytes or hex) of a user or a person."""
    teks = sebagai.hex() if isinstance(sebagai, bytes) else sebagai.strip()
    hari = sesi.jam.hari_ini()
    pusat = sesi.db.peran == "pusat"
    semua = _milik_sini(sesi)
    if not semua and not pusat and teks == "operator":
        # A further PC of an office, or one that replaces a lost one: its data comes by the first ADK.
        return Pelaku("Operator", frozenset({Peran.OPERATOR}))
    pengguna = [p for p in semua if p.aktif]
    with sesi.baca() as conn:
        penilai = repo_penilai.menilai_pada(conn, hari)
        akun = _cari_akun(pengguna, teks)
        orang = akun.pegawai_id if akun else None
        if akun is None and not pusat:
            nip = periksa_nip(teks)
            ketemu = repo_pegawai.pegawai_menurut_nip(conn, nip.nip) if nip.sah else None
            orang = ketemu.id if ketemu else _id_dari_hex(teks)
        sosok = repo_pegawai.sosok_semua(conn, hari, [orang]).get(orang) if orang else None
    if akun is None and sosok is not None:
        akun = next((p for p in pengguna if p.pegawai_id == sosok.pegawai.id), None)
    if akun is None and (sosok is None or not _boleh_masuk(sosok, penilai)):
        raise Tolakan(
            "Pengguna “{sebagai}” tidak ditemukan; pilih dari daftar Ganti Pengguna.",
            siapa="operator",
            sebagai=teks,
        )
    peran = (akun.peran if akun else frozenset()) | (_turunan(sosok, penilai) if sosok else frozenset())
    nama = sosok.pegawai.nama_lengkap if sosok else akun.nama if akun else ""
    # Somebody without a row of the users table is named in the journal by the row of the staff list.
    pengenal = akun.id if akun else sosok.pegawai.id if sosok else None
    return Pelaku(nama, peran, pengenal, sosok.pegawai.id if sosok else None)


def tambah(
    sesi: Sesi, nama: str, peran: Collection[Peran] = (), pegawai_id: bytes | None = None
) -> Outcome[bytes]:
    """Add a user with roles operator, pengawas or pusat, linked to a person of the staff list or to none."""
    sesi.wajib("pengguna.ubah")
    bersih = bersihkan_teks(nama, "Nama pengguna", NAMA_MAKS, wajib=True)
    diberi = _peran_sah(peran)
    with sesi.baca() as conn:
        if pegawai_id is not None and repo_pegawai.pegawai_satu(conn, pegawai_id) is None:
            raise Tolakan("Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    for p in _milik_sini(sesi):
        if p.nama.casefold() == bersih.casefold() or (pegawai_id and p.pegawai_id == pegawai_id):
            raise Tolakan("Pengguna {nama} sudah ada.", siapa="operator", nama=p.nama)
    with sesi.kerja("pengguna.tambah", f"Tambah pengguna {bersih}") as uow:
        isi = {
            "nama": bersih,
            "pegawai_id": pegawai_id,
            "peran": repo_pengguna.tulis_peran(diberi),
            "aktif": 1,
        }
        pengenal = uow.insert("pengguna", isi)
    return Outcome(pengenal, uow.perubahan)


def atur_aktif(sesi: Sesi, pengguna_id: bytes, aktif: bool) -> Outcome[None]:
    """Let a user in or keep them out; the last operator (or centre) stays."""
    sesi.wajib("pengguna.ubah")
    kini = _pengguna(sesi, pengguna_id)
    if not aktif:
        _jaga_terakhir(sesi, kini)
    kata = "Aktifkan" if aktif else "Nonaktifkan"
    with sesi.kerja("pengguna.ubah", f"{kata} pengguna {kini.nama}") as uow:
        uow.update("pengguna", pengguna_id, {"aktif": int(aktif)})
    return Outcome(None, uow.perubahan)


def _milik_sini(sesi: Sesi) -> list[Pengguna]:
    """Users of this database: rows that came by file from another place open no door here."""
    pusat = sesi.db.peran == "pusat"
    awalan = sesi.db.ruang.to_bytes(4, "big")
    with sesi.baca() as conn:
        semua = repo_pengguna.pengguna_semua(conn)
    if pusat:
        return [p for p in semua if p.id.startswith(awalan)]
    return [p for p in semua if Peran.PUSAT not in p.peran]


def _pengguna(sesi: Sesi, pengguna_id: bytes) -> Pengguna:
    for p in _milik_sini(sesi):
        if p.id == pengguna_id:
            return p
    raise Tolakan("Pengguna itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")


def _pengelola(sesi: Sesi) -> frozenset[Peran]:
    return frozenset({Peran.PUSAT if sesi.db.peran == "pusat" else Peran.OPERATOR})


def _jaga_terakhir(sesi: Sesi, kini: Pengguna) -> None:
    pengelola = _pengelola(sesi)
    lain = [p for p in _milik_sini(sesi) if p.aktif and p.id != kini.id and p.peran & pengelola]
    if kini.peran & pengelola and not lain:
        raise Tolakan(
            "{nama} satu-satunya operator; tambah operator lain dahulu.", siapa="operator", nama=kini.nama
        )


def _peran_sah(peran: Collection[Peran]) -> frozenset[Peran]:
    diberi = frozenset(peran)
    if asing := diberi - PERAN_DIBERIKAN:
        raise Tolakan(
            "Peran {peran} mengikuti jabatan dan penilaian, tidak diberikan dengan tangan.",
            siapa="operator",
            peran=" dan ".join(NAMA_PERAN[p] for p in Peran if p in asing),
        )
    return diberi


def _cari_akun(pengguna: list[Pengguna], teks: str) -> Pengguna | None:
    if teks in ("operator", "pusat"):
        return next((p for p in pengguna if p.peran & {Peran.OPERATOR, Peran.PUSAT}), None)
    return next((p for p in pengguna if p.id.hex() == teks.lower()), None)


def _id_dari_hex(teks: str) -> bytes | None:
    try:
        isi = bytes.fromhex(teks)
    except ValueError:
        return None
    return isi if len(isi) == 16 else None


def _boleh_masuk(s: repo_pegawai.Sosok, penilai: frozenset[bytes]) -> bool:
    if s.pegawai.status is StatusPegawai.LUAR:
        return s.pegawai.id in penilai
    return s.pegawai.kedudukan not in _TAK_BEKERJA


def _turunan(s: repo_pegawai.Sosok, penilai: frozenset[bytes]) -> frozenset[Peran]:
    """Roles that follow from today's post and confirmed relations."""
    luar = s.pegawai.status is StatusPegawai.LUAR
    hasil = set() if luar else {Peran.PEGAWAI}
    if s.pegawai.id in penilai:
        hasil.add(Peran.PENILAI)
    if s.jabatan is not None and s.jabatan.pimpinan_mandiri and not luar:
        hasil.add(Peran.PIMPINAN)
    return frozenset(hasil)
