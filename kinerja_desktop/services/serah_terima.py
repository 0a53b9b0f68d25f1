"""Handover: a new operator or a new head takes over; what is handed over is counted and signed for."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.serah_alih import alihkan_operator, alihkan_pimpinan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_pegawai, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_pegawai import Sosok

OPERATOR, PIMPINAN = "operator", "pimpinan"
NAMA_JENIS = {OPERATOR: "Operator kepegawaian", PIMPINAN: "Pimpinan kantor"}
NAMA_MAKS, NOMOR_MAKS, KETERANGAN_MAKS = 120, 60, 500


@dataclass(frozen=True, slots=True)
class PihakSerah:
    """Who hands over or takes over, as printed; `pegawai_id` None for somebody without a staff record."""

    nama: str
    nip: str = ""
    jabatan: str = ""
    pegawai_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Serahan:
    """One line of what is handed over: what, and how many."""

    uraian: str
    jumlah: int


@dataclass(frozen=True, slots=True)
class SerahTerima:
    """A recorded handover; `daftar` is as it was counted on that day."""

    id: bytes
    jenis: str
    nomor: str
    tanggal: date | None
    dari: PihakSerah
    kepada: PihakSerah
    daftar: tuple[Serahan, ...]
    keterangan: str


def hitung(sesi: Sesi) -> tuple[Serahan, ...]:
    """What would be handed over now, counted from the database; lines with nothing stand too."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        return tuple(Serahan(uraian, _jumlah(p, baca)) for uraian, baca in _yang_dihitung(sesi.db.peran))


def pihak(sesi: Sesi, pegawai_id: bytes) -> PihakSerah:
    """A person of the staff list as party of a handover: name with titles, NIP and today's post."""
    with sesi.baca() as conn:
        sosok = repo_pegawai.sosok_semua(conn, sesi.jam.hari_ini(), [pegawai_id]).get(pegawai_id)
    if sosok is None:
        raise Tolakan("Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    return _dari_sosok(sosok)


def catat(
    sesi: Sesi,
    jenis: str,
    dari: PihakSerah,
    kepada: PihakSerah,
    tanggal: date,
    nomor: str = "",
    keterangan: str = "",
    *,
    alihkan: bool = False,
) -> Outcome[bytes]:
    """Record a handover; `alihkan` also moves the operator's role, or who assesses, as of that date.

    An operator's role goes to the user of `kepada` (made if there is none) and leaves that of `dari`. As
    head, `kepada` becomes assessor, or the assessor's superior, wherever `dari` was; nobody assesses himself.
    """
    sesi.wajib("serah_terima")
    if jenis not in NAMA_JENIS:
        raise Tolakan("Jenis serah terima {jenis} tidak dikenal.", siapa="operator", jenis=jenis)
    a, b = _bersih(dari, "Yang menyerahkan"), _bersih(kepada, "Yang menerima")
    if _sama(a, b):
        raise Tolakan("Yang menyerahkan dan yang menerima adalah orang yang sama.", siapa="operator")
    wajar(tanggal, "Tanggal serah terima", date(2000, 1, 1))
    surat = bersihkan_teks(nomor, "Nomor Berita Acara", NOMOR_MAKS)
    ket = bersihkan_teks(keterangan, "Keterangan", KETERANGAN_MAKS, berbaris=True)
    if alihkan:
        sesi.wajib("pengguna.ubah" if jenis == OPERATOR else "penilai.konfirmasi")
    daftar = hitung(sesi)
    judul = f"Serah terima {NAMA_JENIS[jenis].lower()}: {a.nama} kepada {b.nama}"
    with sesi.kerja("serah_terima.catat", judul) as uow:
        if alihkan and jenis == OPERATOR:
            alihkan_operator(uow, sesi, a.nama, a.pegawai_id, b.nama, b.pegawai_id)
        elif alihkan:
            alihkan_pimpinan(uow, a.pegawai_id, b.pegawai_id, tanggal, surat)
        pengenal = uow.insert(
            "serah_terima",
            {
                "jenis": jenis,
                "nomor": surat,
                "tanggal": tanggal.isoformat(),
                "dari_id": a.pegawai_id,
                "kepada_id": b.pegawai_id,
                "isi": _tulis_isi(a, b, daftar),
                "keterangan": ket,
                "waktu": sesi.saat(),
            },
        )
    return Outcome(pengenal, uow.perubahan)


def daftar(sesi: Sesi) -> list[SerahTerima]:
    """Every recorded handover, the newest first."""
    sesi.wajib("lihat")
    baca = (
        "SELECT id, jenis, nomor, tanggal, isi, keterangan FROM serah_terima WHERE _del = 0 "
        "ORDER BY tanggal DESC, waktu DESC, id"
    )
    awalan = sesi.db.ruang.to_bytes(4, "big")
    with repo_tukar.bacaan(sesi.db) as p:
        return [_baca(r) for r in p.semua(baca) if bytes(r[0]).startswith(awalan)]


def satu(sesi: Sesi, pengenal: bytes) -> SerahTerima:
    """One handover; Tolakan when it is not here."""
    for s in daftar(sesi):
        if s.id == pengenal:
            return s
    raise Tolakan("Serah terima itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")


def ringkas(s: SerahTerima) -> str:
    """One line for a list: "Budi kepada Siti, 3 Juli 2026"."""
    saat = f", {tanggal_panjang(s.tanggal)}" if s.tanggal else ""
    return f"{s.dari.nama} kepada {s.kepada.nama}{saat}"


# ---- parts -------------------------------------------------------------------------------------------

_BELUM = "('draf', 'dikembalikan')"


def _yang_dihitung(peran: str) -> tuple[tuple[str, str], ...]:
    umum = (
        (
            "Beda Isian yang belum diputuskan",
            "SELECT count(*) FROM (SELECT DISTINCT tabel, row_id, kelompok FROM sync_conflict "
            "WHERE resolved_by IS NULL) b",
        ),
        ("Perubahan yang menunggu berkas", "SELECT count(*) FROM sync_waiting"),
        ("Perubahan yang disisihkan", "SELECT count(*) FROM sync_aside"),
    )
    kunci = (
        "SELECT count(*) FROM sync_writer WHERE peran = 'kantor' AND keadaan = 'diterima' AND penerima <> ''"
    )
    if peran == "pusat":
        kantor = "SELECT count(*) FROM sync_invite WHERE keadaan = 'diterima'"
        return (("Kantor yang sudah bergabung", kantor), *umum, ("Kunci komputer kantor yang berlaku", kunci))
    return (
        ("Pegawai dalam daftar", "SELECT count(*) FROM pegawai WHERE _del = 0 AND status <> 'LUAR'"),
        (
            "SKP yang masih draf atau dikembalikan",
            f"SELECT count(*) FROM skp WHERE _del = 0 AND status IN {_BELUM}",
        ),
        ("SKP yang menunggu persetujuan", "SELECT count(*) FROM skp WHERE _del = 0 AND status = 'diajukan'"),
        (
            "Penilaian yang belum selesai",
            "SELECT count(*) FROM evaluasi WHERE _del = 0 AND status IN ('', 'draf')",
        ),
        *umum,
        (
            "Usulan pusat yang belum dijawab",
            "SELECT count(*) FROM usulan u WHERE u._del = 0 AND NOT EXISTS "
            "(SELECT 1 FROM jawaban_usulan j WHERE j.usulan_id = u.id AND j._del = 0)",
        ),
        ("Kunci komputer lain kantor ini", " AND ".join((kunci, "tingkat = 'pc'"))),
    )


def _jumlah(p: Pelaksana, baca: str) -> int:
    r = p.satu(baca)
    return int(r[0]) if r else 0


def _dari_sosok(s: Sosok) -> PihakSerah:
    return PihakSerah(s.pegawai.nama_lengkap, s.pegawai.nip, s.nama_jabatan, s.pegawai.id)


def _bersih(p: PihakSerah, label: str) -> PihakSerah:
    return PihakSerah(
        bersihkan_teks(p.nama, label, NAMA_MAKS, wajib=True),
        bersihkan_teks(p.nip, f"NIP {label.lower()}", 30),
        bersihkan_teks(p.jabatan, f"Jabatan {label.lower()}", NAMA_MAKS),
        p.pegawai_id,
    )


def _sama(a: PihakSerah, b: PihakSerah) -> bool:
    if a.pegawai_id is not None and b.pegawai_id is not None:
        return a.pegawai_id == b.pegawai_id
    return a.nama.casefold() == b.nama.casefold()


def _tulis_isi(dari: PihakSerah, kepada: PihakSerah, daftar: tuple[Serahan, ...]) -> str:
    orang = [{k: v for k, v in asdict(p).items() if k != "pegawai_id"} for p in (dari, kepada)]
    isi = {"dari": orang[0], "kepada": orang[1], "daftar": [[s.uraian, s.jumlah] for s in daftar]}
    return json.dumps(isi, ensure_ascii=False, sort_keys=True)


def _baca(r: tuple[object, ...]) -> SerahTerima:
    pengenal, jenis, nomor, tanggal, isi, keterangan = r
    try:
        rinci = json.loads(str(isi))
        dari, kepada = (PihakSerah(**rinci[k]) for k in ("dari", "kepada"))
        baris = tuple(Serahan(str(u), int(n)) for u, n in rinci["daftar"])
    except (ValueError, KeyError, TypeError):
        dari = kepada = PihakSerah("")
        baris = ()
    try:
        hari = date.fromisoformat(str(tanggal))
    except ValueError:
        hari = None
    assert isinstance(pengenal, bytes)
    return SerahTerima(pengenal, str(jenis), str(nomor), hari, dari, kepada, baris, str(keterangan))
