"""The inbox: one file after another into one transaction, each on a savepoint, with an answer for each."""

from __future__ import annotations

import gc
import hashlib
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import lampiran, pompa, terima, tolakan
from kinerja_desktop.exchange.berkas import lihat_berkas
from kinerja_desktop.exchange.gabung import catat_permintaan, perbarui_surat
from kinerja_desktop.exchange.identitas import catat_saksi_masuk, kunci_buka, lingkup
from kinerja_desktop.exchange.pompa import HasilBerkas
from kinerja_desktop.exchange.simpan import baca_dari, simpan_berkas
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store import repo_lampiran, repo_lawan, repo_tukar
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.galat import galat_isi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import PC, PUSAT
from kinerja_desktop.system.jalur import folder_data

CALON = "menunggu_diterima"
DILEWATI = "dilewati"
_NAMA = ".nama"
#: Bytes of files that may wait here for the rows that name their attachments.
MAKS_TUNGGU = 256 << 20


@dataclass(slots=True)
class Jawaban:
    """What became of one file: state, code of a refusal, one sentence, and counts when it was opened."""

    nama: str
    keadaan: str
    kalimat: str
    kode: str = ""
    sha256: str = ""
    dari: str = ""
    hasil: HasilBerkas | None = None


@dataclass(slots=True)
class Kotak:
    """Files for one database; `terapkan` False answers the same and leaves nothing behind."""

    db: Database
    waktu: str
    terapkan: bool = True
    identitas: str | None = None  # another one than this database's own: the centre's recovery key
    _simpanan: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    _selesai: set[str] = field(default_factory=set)
    _milik: Lingkup | None = None
    _ber_lampiran: bool = False

    @property
    def folder(self) -> Path:
        """Where files wait for an acceptance or for an update of the program; made on first use."""
        return folder_data() / "adk-menunggu" / self.db.meta("db_id", "server")

    def tertunda(self) -> list[Path]:
        """Files that were kept back earlier."""
        return sorted(self.folder.glob("*.adk")) if self.folder.is_dir() else []

    def olah(self, p: Pelaksana, path: Path) -> Jawaban:
        """Read one file into the caller's transaction; never raises for what a file may contain."""
        with jeda_sampah():
            return self._olah(p, path)

    def _nama(self, path: Path) -> str:
        """Name under which the file came: what waits here is kept under its digest, its name beside it."""
        if path.parent == self.folder:
            try:
                return path.with_suffix(_NAMA).read_text("utf-8")[:300].strip() or path.name
            except (OSError, ValueError):
                return path.name
        return path.name

    def _olah(self, p: Pelaksana, path: Path) -> Jawaban:
        nama = self._nama(path)
        try:
            data = baca_dari(path)
        except Tolakan as t:
            return _ditolak(nama, t)
        sha256 = hashlib.sha256(data).hexdigest()
        lama = repo_lawan.resi(p, sha256, "terima")
        sudah = lama is not None and lama.keadaan != pompa.DITOLAK
        if sudah and lama is not None and not lampiran.ber_lampiran(data):
            return self._ulangan(p, nama, lama)
        milik = self._lingkup(p)
        if milik.peran == PUSAT and self._dari_sini(milik, data):
            return Jawaban(nama, DILEWATI, "Berkas dari pusat sendiri, dilewati.", sha256=sha256)
        try:
            hasil = self._terapkan(p, milik, data, nama, sudah)
        except Exception as e:
            self._milik = None  # what the file had added to it was taken back
            sebab = e if isinstance(e, Tolakan) else _tak_terolah(nama, e)
            if sebab is None:
                raise
            return self._tolak(p, milik, data, nama, sha256, sebab)
        if isinstance(hasil, Jawaban):
            return hasil
        self._selesai.add(sha256)
        kalimat = _kalimat(hasil)
        return Jawaban(nama, hasil.keadaan, kalimat, sha256=sha256, dari=hasil.dari, hasil=hasil)

    def _terapkan(
        self, p: Pelaksana, milik: Lingkup, data: bytes, nama: str, sudah: bool
    ) -> HasilBerkas | Jawaban:
        """Everything that a file's content can bring about, whole or not at all."""
        identitas = self.identitas or kunci_buka(self.db)[0]
        with repo_tukar.titik(p):
            buka = terima.buka_adk(p, milik, data, identitas, self.db.jam.hari_ini())
            if buka.berkas.calon:
                return self._calon(p, nama, data, buka)
            hasil = terima.terapkan_berkas(p, milik, buka, nama, self.waktu)
            if not sudah:
                lampiran.catat_pernyataan(p, buka.berkas.penanda, buka.berkas.manifes.lampiran)
            self._isi_lampiran(p, milik, buka, hasil)
            minta = buka.berkas.manifes.minta
            if minta is not None and minta.kunci_umum == buka.berkas.penanda.hex():
                perbarui_surat(self.db, p, milik, minta)
        return hasil

    def _tolak(
        self, p: Pelaksana, milik: Lingkup, data: bytes, nama: str, sha256: str, t: Tolakan
    ) -> Jawaban:
        if getattr(t, "kode", "") == lampiran.TUNGGU:
            if self._muat(len(data)):
                self._simpanan[sha256] = (nama, data)
                return Jawaban(nama, pompa.MENUNGGU, str(t), lampiran.TUNGGU, sha256)
            t = lampiran.tunggu_penuh()
        if getattr(t, "kode", "") == "versi_baru":
            self._simpanan[sha256] = (nama, data)
        penanda = data[24:56] if data[24:56] in milik.penanda_sah() else None
        terima.catat_penolakan(p, sha256, nama, penanda, self.waktu, t)
        return _ditolak(nama, t, sha256)

    def _isi_lampiran(self, p: Pelaksana, milik: Lingkup, t: terima.Terbuka, hasil: HasilBerkas) -> None:
        if not t.berkas.lampiran:
            return
        gudang = repo_lampiran.gudang(self.db)
        kabar = lampiran.terima_isi(p, gudang, milik, t.berkas, self.waktu, tulis=self.terapkan)
        if isinstance(hasil, terima.HasilBerkasSurat):
            hasil.kabar += kabar
        self._ber_lampiran = True

    def _muat(self, ukuran: int) -> bool:
        """Whether one more file may wait here."""
        ada = sum(f.stat().st_size for f in self.tertunda()) + sum(len(d) for _, d in self._simpanan.values())
        return ada + ukuran <= MAKS_TUNGGU

    def tuntaskan(self) -> None:
        """After the transaction: keep copies of files that wait, drop those that are in."""
        self._milik = None
        if not self.terapkan:
            return
        catat_saksi_masuk(self.db)
        if self._ber_lampiran:
            self._ber_lampiran = False
            gudang = repo_lampiran.gudang(self.db)
            with repo_tukar.bacaan(self.db) as p:
                dicari = {r.sidik for r in repo_lampiran.semua(p)}
            gudang.rapikan(dicari)
        for sha256, (nama, data) in self._simpanan.items():
            if not (self.folder / f"{sha256}.adk").exists():
                simpan_berkas(self.folder / f"{sha256}{_NAMA}", nama.encode("utf-8", "replace") or b"-")
                simpan_berkas(self.folder / f"{sha256}.adk", data)
        for sha256 in self._selesai:
            (self.folder / f"{sha256}.adk").unlink(missing_ok=True)
            (self.folder / f"{sha256}{_NAMA}").unlink(missing_ok=True)
        self._simpanan.clear()
        self._selesai.clear()

    def _lingkup(self, p: Pelaksana) -> Lingkup:
        """The known keys, read once in each transaction."""
        if self._milik is None:
            self._milik = lingkup(self.db, p)
        return self._milik

    def _dari_sini(self, milik: Lingkup, data: bytes) -> bool:
        """True for a whole file that this centre wrote for others: it lies among those to be compiled."""
        w = milik.penulis.get(data[24:56])
        if w is None or w.peran != PUSAT or w.ruang != milik.ruang:
            return False
        try:
            _, manifes = lihat_berkas(data)
        except Tolakan:
            return False
        return kunci_buka(self.db)[1] not in manifes.to

    def _ulangan(self, p: Pelaksana, nama: str, lama: repo_tukar.Resi) -> Jawaban:
        milik = self._lingkup(p)
        dari = terima.sebut_penulis(milik.penulis[lama.writer]) if lama.writer in milik.penulis else ""
        isi = json.loads(lama.rincian)
        hasil = HasilBerkas(lama.sha256, dari, pompa.DIULANG)
        hasil.sudah_ada = int(isi.get("baru", 0)) + int(isi.get("sudah_ada", 0))
        hasil.menunggu = int(isi.get("menunggu", 0))
        self._selesai.add(lama.sha256)
        kalimat = f"Sudah pernah diterima dari {dari or 'pengirim yang sama'}; tidak ada yang diulang."
        return Jawaban(nama, pompa.DIULANG, kalimat, sha256=lama.sha256, dari=dari, hasil=hasil)

    def _calon(self, p: Pelaksana, nama: str, data: bytes, t: terima.Terbuka) -> Jawaban:
        minta = t.berkas.manifes.minta
        u = catat_permintaan(p, minta) if minta is not None else None
        pc = u is not None and u.jenis == PC
        kantor = u.kantor if u is not None and pc else minta.kantor if minta else ""
        self._simpanan.setdefault(t.berkas.sha256, (nama, data))  # a copy does not rename the first one
        kalimat = (
            f"{kantor} meminta bergabung (undangan nomor {abs(u.nomor) if u else '?'}); berkas disimpan dan "
            f"dibaca setelah {'komputer' if pc else 'kantor'} itu diterima."
        )
        return Jawaban(nama, CALON, kalimat, CALON, t.berkas.sha256, kantor)


@contextmanager
def jeda_sampah() -> Iterator[None]:
    """No search for garbage while one file is read: its objects die by count anyway (a fifth of the time)."""
    menyala = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if menyala:
            gc.enable()


def _tak_terolah(nama: str, galat: Exception) -> Tolakan | None:
    """The refusal of one file whose content fits no check and no row, so that it stops no other file."""
    if not galat_isi(galat):
        return None
    logging.getLogger(__name__).error("berkas %s tidak terolah", nama, exc_info=galat)
    return tolakan.tak_terolah(type(galat).__name__)


def _ditolak(nama: str, t: Tolakan, sha256: str = "") -> Jawaban:
    return Jawaban(nama, pompa.DITOLAK, str(t), str(getattr(t, "kode", "ditolak")), sha256)


def _kalimat(h: HasilBerkas) -> str:
    """The result of one file in words."""
    dari = h.dari or "pengirim"
    kabar = getattr(h, "kabar", [])
    if h.keadaan == pompa.DIULANG and not kabar:
        return f"Sudah pernah diterima dari {dari}; tidak ada yang diulang."
    bagian = [f"{h.baru} perubahan baru" if h.baru else "tidak ada perubahan baru"]
    bagian += [
        f"{n} {kata}"
        for n, kata in (
            (h.sudah_ada, "sudah ada"),
            (h.menunggu, "menunggu berkas sebelumnya"),
            (h.dilepas, "yang tadinya menunggu kini masuk"),
            (h.berbeda, "Beda Isian"),
            (h.disisihkan, "disisihkan"),
        )
        if n
    ]
    kalimat = f"Dari {dari}: {', '.join(bagian)}."
    if h.alasan_sisih:
        kalimat += f" {'; '.join(h.alasan_sisih)}."
    if h.sertifikat_baru:
        kalimat += " Pusat telah menerima kantor ini."
    if kabar:
        kalimat += f" {' '.join(kabar)}"
    return kalimat
