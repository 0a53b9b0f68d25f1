"""Tukar data in words, for window and command line: send, receive, compile, join, look inside."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.exchange.gabung import KantorPusat
    from kinerja_desktop.exchange.kirim import Kiriman
    from kinerja_desktop.exchange.kotak import Jawaban
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.repo_tukar import Penulis

#: Called with (done, all, name of the file); False stops after the files that are in.
Kemajuan = Callable[[int, int, str], bool | None]

_PER_TRANSAKSI = 50
_AJAIB = b"\x89ADK"
_NAMA_BERKAS = re.compile(r"[^0-9A-Za-z]+")


@dataclass(frozen=True, slots=True)
class BerkasKirim:
    """One file written: where, for whom, digest, size in bytes and number of changes inside."""

    path: Path
    kepada: str
    sha256: str
    ukuran: int
    perubahan: int


@dataclass(frozen=True, slots=True)
class HasilKirim:
    """Files written by *Kirim ADK* and the summary in words."""

    berkas: list[BerkasKirim]
    kalimat: str


@dataclass(slots=True)
class HasilTerima:
    """Answers for every file, sums over all of them, what still waits by name, and the summary in words."""

    berkas: list[Jawaban] = field(default_factory=list)
    baru: int = 0
    sudah_ada: int = 0
    menunggu: int = 0
    berbeda: int = 0
    disisihkan: int = 0
    ditolak: int = 0
    calon: int = 0
    menunggu_apa: list[str] = field(default_factory=list)
    diterapkan: bool = True
    dibatalkan: bool = False
    backup: Path | None = None
    perubahan: ChangeSet = field(default_factory=ChangeSet)
    kalimat: str = ""


@dataclass(frozen=True, slots=True)
class HasilUndang:
    """An invitation written for an office: the file, the code to be told apart from it, number, last day."""

    path: Path
    kode: str
    nomor: int
    kantor: str
    sampai: str


@dataclass(frozen=True, slots=True)
class IsiBerkas:
    """What can be said of an ADK without its key."""

    sha256: str
    jenis: str
    kantor: int
    penulis: str
    dibuat: str
    program: str
    perubahan: int
    bagian: tuple[int, int]
    ukuran: int
    kalimat: str


# ---- send --------------------------------------------------------------------------------------------


def kirim_adk(sesi: Sesi, folder: Path) -> HasilKirim:
    """Write sealed and signed files of what the other side has not seen; the centre writes to each office."""
    from kinerja_desktop.exchange.gabung import permintaan_untuk
    from kinerja_desktop.exchange.identitas import catat_saksi, kunci_buka, lingkup
    from kinerja_desktop.exchange.kirim import Pengirim, susun
    from kinerja_desktop.store import repo_tukar

    di_pusat = sesi.db.peran == "pusat"
    sesi.wajib("kompilasi" if di_pusat else "adk.kirim")
    kunci_buka(sesi.db)
    antre: list[tuple[Penulis, Kiriman]] = []
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        nama, _ = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        for lawan in _penerima(sesi, milik.penulis.values()):
            minta = None if di_pusat else permintaan_untuk(sesi, p, milik)
            pengirim = Pengirim(
                "balasan" if di_pusat else "data", sesi.db.ruang, _ms(sesi), _versi(), _skema(), minta
            )
            # The centre returns an office's own changes (to a restored PC), never those of another office.
            boleh = {lawan.ruang} if di_pusat else None
            sertifikat = [lawan.sertifikat.encode()] if di_pusat and lawan.sertifikat else []
            antre += [
                (lawan, k) for k in susun(p, lawan.kunci, pengirim, ruang_boleh=boleh, sertifikat=sertifikat)
            ]
        catat_saksi(sesi.db, p)
    hasil = [_tulis(sesi, folder, nama, lawan, k) for lawan, k in antre]
    return HasilKirim(hasil, _kalimat_kirim(hasil))


def _penerima(sesi: Sesi, semua: Any) -> list[Penulis]:
    from kinerja_desktop.store.repo_tukar import PUSAT

    if sesi.db.peran != PUSAT:
        pusat = [w for w in semua if w.peran == PUSAT]
        if not pusat:
            raise Tolakan(
                "Kantor ini belum bergabung dengan pusat. Minta berkas undangan dan kodenya kepada BKPSDM, "
                "lalu pilih Gabung.",
                siapa="operator",
            )
        return pusat[:1]
    kantor = sorted((w for w in semua if w.sertifikat), key=lambda w: (w.nama, w.kunci))
    if not kantor:
        raise Tolakan("Belum ada kantor yang diterima, sehingga belum ada yang dikirimi.", siapa="pusat")
    return kantor


def _tulis(sesi: Sesi, folder: Path, nama: str, lawan: Penulis, kiriman: Kiriman) -> BerkasKirim:
    import hashlib
    import json

    from kinerja_desktop.exchange.berkas import lihat_berkas, tulis_berkas
    from kinerja_desktop.exchange.identitas import kunci_tanda
    from kinerja_desktop.exchange.simpan import simpan_berkas
    from kinerja_desktop.store import repo_lawan, repo_tukar

    data = tulis_berkas(kiriman.kepala, kiriman.baris, seed=kunci_tanda(sesi.db), penerima=[lawan.penerima])
    nomor = int(sesi.db.meta("nomor_adk", "0")) + 1
    pihak = lawan.nama if sesi.db.peran == "pusat" else nama
    path = _nama_bebas(folder, pihak, sesi, nomor)
    simpan_berkas(path, data, lihat_berkas)
    sha256 = hashlib.sha256(data).hexdigest()
    rincian = {"kepada": lawan.kunci.hex(), "perubahan": kiriman.jumlah_commit, "ukuran": len(data)}
    with repo_tukar.transaksi(sesi.db) as p:
        penulis = sesi.db.penulis.kunci_umum if sesi.db.penulis else None
        resi = repo_tukar.Resi(
            sha256, "kirim", path.name, penulis, _saat(sesi), "ditulis", json.dumps(rincian)
        )
        repo_lawan.simpan_resi(p, resi)
    sesi.db.simpan_meta({"nomor_adk": str(nomor)})
    return BerkasKirim(path, lawan.nama, sha256, len(data), kiriman.jumlah_commit)


def _nama_bebas(folder: Path, pihak: str, sesi: Sesi, nomor: int) -> Path:
    """Readable and never that of a file that is there; the name means nothing to the program."""
    kantor = _NAMA_BERKAS.sub("-", pihak.replace("Kecamatan", "Kec")).strip("-")[:40] or "kantor"
    pc = "balasan" if sesi.db.peran == "pusat" else sesi.db.meta("nama_pc", "PC1")
    dasar = f"ADK_{kantor}_{pc}_{sesi.jam.hari_ini():%Y-%m}_{nomor:04d}"
    path, n = folder / f"{dasar}.adk", 1
    while path.exists():
        n += 1
        path = folder / f"{dasar}-{n}.adk"
    return path


def _kalimat_kirim(berkas: Sequence[BerkasKirim]) -> str:
    perubahan = sum(b.perubahan for b in berkas)
    isi = f"{perubahan} perubahan" if perubahan else "pernyataan dan tanda terima saja, tanpa perubahan baru"
    tempat = berkas[0].path.parent if berkas else ""
    return f"{len(berkas)} berkas ADK ditulis ke {tempat} dan diperiksa: {isi}."


# ---- receive -----------------------------------------------------------------------------------------


def terima_adk(
    sesi: Sesi, paths: Sequence[Path], *, terapkan: bool = True, kemajuan: Kemajuan | None = None
) -> HasilTerima:
    """Receive files in any order and number; `terapkan` False gives the same summary without writing."""
    sesi.wajib("adk.terima")
    return _terima(sesi, list(paths), terapkan, kemajuan)


def kompilasi(sesi: Sesi, folder: Path, kemajuan: Kemajuan | None = None) -> HasilTerima:
    """Receive every ADK of a folder and its subfolders into the centre; one bad file never stops the rest."""
    sesi.wajib("kompilasi")
    if sesi.db.peran != "pusat":
        raise Tolakan("Berkas data ini milik kantor; kompilasi dilakukan di pusat.", siapa="pusat")
    try:
        daftar = sorted(f for f in Path(folder).rglob("*") if f.is_file() and _mungkin_adk(f))
        if not Path(folder).is_dir():
            raise Tolakan("Folder {folder} tidak ada.", siapa="operator", folder=str(folder))
    except (OSError, ValueError) as e:
        raise Tolakan("Folder {folder} tidak dapat dibaca.", siapa="operator", folder=str(folder)) from e
    return _terima(sesi, daftar, True, kemajuan)


def _mungkin_adk(path: Path) -> bool:
    if path.suffix.lower() == ".adk":
        return not path.name.startswith(".")
    try:
        with path.open("rb") as f:
            return f.read(4) == _AJAIB
    except OSError:
        return False


class _Batal(Exception):
    """Takes a dry run back."""


def _terima(sesi: Sesi, paths: list[Path], terapkan: bool, kemajuan: Kemajuan | None) -> HasilTerima:
    from contextlib import suppress

    from kinerja_desktop.exchange.identitas import kunci_buka, lingkup
    from kinerja_desktop.exchange.kotak import Kotak
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.store import repo_tukar

    kunci_buka(sesi.db)
    hasil = HasilTerima(diterapkan=terapkan)
    kotak = Kotak(sesi.db, _saat(sesi), terapkan)
    semua = [*paths, *(f for f in kotak.tertunda() if f not in paths)]
    diminta = len(paths)
    if terapkan and paths and sesi.db.berkas is not None:
        from kinerja_desktop.store.backup import buat_backup

        hasil.backup = buat_backup(sesi.db, sesi.db.berkas.parent / "Backup", "sebelum-terima").berkas
    langkah = _PER_TRANSAKSI if terapkan else max(1, len(semua))
    for i in range(0, max(1, len(semua)), langkah):
        with suppress(_Batal), repo_tukar.transaksi(sesi.db) as p:
            for n, path in enumerate(semua[i : i + langkah], i):
                if kemajuan is not None and kemajuan(n, len(semua), path.name) is False:
                    hasil.dibatalkan = True
                    break
                jawaban = kotak.olah(p, path)
                if n < diminta or jawaban.hasil is not None:
                    _jumlahkan(hasil, jawaban)
            hasil.menunggu_apa = kalimat_menunggu(p, lingkup(sesi.db, p))
            hasil.menunggu = repo_tukar.jumlah_menunggu(p)
            if not terapkan:
                raise _Batal
        kotak.tuntaskan()
        if hasil.dibatalkan:
            break
    hasil.kalimat = _kalimat_terima(hasil)
    return hasil


def _jumlahkan(hasil: HasilTerima, j: Jawaban) -> None:
    hasil.berkas.append(j)
    hasil.ditolak += j.keadaan == "ditolak"
    hasil.calon += j.keadaan == "menunggu_diterima"
    if j.hasil is None:
        return
    hasil.baru += j.hasil.baru + j.hasil.dilepas
    hasil.sudah_ada += j.hasil.sudah_ada
    hasil.berbeda += j.hasil.berbeda
    hasil.disisihkan += j.hasil.disisihkan
    if j.hasil.commit_terakhir is not None:
        jenis = hasil.perubahan.kinds | j.hasil.kinds
        hasil.perubahan = ChangeSet(jenis, frozenset(), "Terima ADK", j.hasil.commit_terakhir)


def _kalimat_terima(h: HasilTerima) -> str:
    kata = "diterapkan" if h.diterapkan else "akan diterapkan"
    bagian = [f"{h.baru} perubahan baru {kata}", f"{h.sudah_ada} sudah ada"]
    bagian += [
        f"{n} {k}"
        for n, k in (
            (h.menunggu, "menunggu"),
            (h.berbeda, "Beda Isian"),
            (h.disisihkan, "disisihkan"),
            (h.calon, "berkas menunggu kantornya diterima"),
            (h.ditolak, "berkas ditolak"),
        )
        if n
    ]
    akhir = " Dihentikan sebelum selesai; berkas yang sudah masuk tetap tersimpan." if h.dibatalkan else ""
    return f"{len(h.berkas)} berkas dibaca: {', '.join(bagian)}.{akhir}"


# ---- join --------------------------------------------------------------------------------------------


def undang(sesi: Sesi, kantor: str, keluar: Path) -> HasilUndang:
    """Write an invitation file for an office; its code goes by telephone or letter, never with the file."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange.simpan import simpan_berkas

    u = g.undang(sesi, kantor)
    path = Path(keluar)
    if path.is_dir():
        path = path / f"Undangan_{_NAMA_BERKAS.sub('-', u.kantor).strip('-')[:40] or u.nomor}.undangan"
    simpan_berkas(path, u.data)
    return HasilUndang(path, u.kode, u.nomor, u.kantor, u.sampai)


def gabung(sesi: Sesi, undangan: Path, kode: str) -> str:
    """Join by invitation file and code; answers in words what happens next."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange.simpan import baca_dari

    isi = g.gabung(sesi, baca_dari(Path(undangan)), kode)
    return (
        f"Undangan dari {isi.instansi or 'pusat'} untuk {isi.kantor} diterima. Permintaan bergabung ikut "
        "dalam ADK pertama yang Anda kirim."
    )


def daftar_kantor(sesi: Sesi) -> list[KantorPusat]:
    """Every invited office and how far its joining is."""
    from kinerja_desktop.exchange import gabung as g

    return g.daftar_kantor(sesi)


def terima_kantor(sesi: Sesi, nomor: int) -> HasilTerima:
    """Accept an office that has asked to join, and read the files of it that were kept until now."""
    from kinerja_desktop.exchange import gabung as g

    kantor = g.terima_kantor(sesi, nomor)
    hasil = _terima(sesi, [], True, None)
    hasil.kalimat = f"{kantor.nama} diterima. {hasil.kalimat}"
    return hasil


# ---- look inside -------------------------------------------------------------------------------------


def periksa_berkas(path: Path) -> IsiBerkas:
    """What an ADK says of itself, whole and signed by its writer; no database and no key needed."""
    from datetime import UTC, datetime

    from kinerja_desktop.exchange.berkas import lihat_berkas
    from kinerja_desktop.exchange.simpan import baca_dari

    data = baca_dari(Path(path))
    sha256, m = lihat_berkas(data)
    perubahan = sum(max(0, z - a + 1) for _, a, z in m.chains)
    saat = datetime.fromtimestamp(min(m.created, 4_102_444_800_000) / 1000, UTC)
    kalimat = (
        f"Berkas utuh, {len(data) // 1024 + 1} KB, {perubahan} perubahan, dibuat {saat:%d-%m-%Y %H:%M} UTC. "
        "Pengirimnya baru dapat dipastikan di kantor yang dituju."
    )
    return IsiBerkas(
        sha256, m.kind, m.office, m.writer, saat.isoformat(), m.app, perubahan, m.part, len(data), kalimat
    )


def _ms(sesi: Sesi) -> int:
    return int(sesi.jam.sekarang().timestamp() * 1000)


def _saat(sesi: Sesi) -> str:
    return sesi.jam.sekarang().isoformat(timespec="seconds")


def _versi() -> str:
    from kinerja_desktop import __version__

    return __version__


def _skema() -> int:
    from kinerja_desktop.store.tabel import SKEMA

    return SKEMA
