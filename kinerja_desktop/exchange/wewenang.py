"""Who may write what: the scope of a key, checked on every commit that a file brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kinerja_desktop.exchange.bentuk import Cabut
from kinerja_desktop.exchange.surat import isi_tersimpan
from kinerja_desktop.store.jurnal import Komit, urai_baris
from kinerja_desktop.store.kunci_db import DIGANTI
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_lawan import semua_cabutan, semua_penulis, simpan_penulis
from kinerja_desktop.store.repo_tukar import ATAS_NAMA, DICABUT, DIKENALKAN, DITERIMA, KANTOR, PUSAT, Penulis
from kinerja_desktop.store.saluran import TABEL_SATU_KANTOR, UMUM, tanda_baris

#: Tables that the centre writes; every other table belongs to an office.
TABEL_PUSAT = frozenset(
    {
        "kantor",
        "unit",
        "jabatan",
        "rujukan",
        "periode",
        "pengguna",
        "umpan_balik",
        "tindakan",
        "frasa",
        "standar_kerja",
        "standar_kompetensi",
        "usulan",
        "putusan_ba",
        "commit_hilang",
    }
)


#: How the reason ends why a void commit was set aside.
KUNCI_DICABUT = "ditulis dengan kunci yang sudah dicabut"

#: A key that named its successor has signed files that are still on their way.
TEPERCAYA = frozenset({DITERIMA, DIGANTI})


@dataclass(frozen=True, slots=True)
class Cabutan:
    """A revocation as kept: last commit that counts ("" none), reason, when (ISO), who said it, the line."""

    sampai: str
    alasan: str
    waktu: str
    penerbit: bytes
    mentah: str

    @property
    def batas(self) -> tuple[int, str]:
        """(number, beginning of the hash) of the last commit that counts."""
        bagian = self.sampai.split(":")
        return (int(bagian[1]), bagian[2]) if len(bagian) == 3 else (0, "")


@dataclass(slots=True)
class Lingkup:
    """This database's own place and the keys it knows while files are read."""

    ruang: int
    peran: str
    kunci: bytes
    penulis: dict[bytes, Penulis] = field(default_factory=dict)
    cabutan: dict[bytes, Cabutan] = field(default_factory=dict)

    @classmethod
    def muat(cls, p: Pelaksana, *, ruang: int, peran: str, kunci: bytes) -> Lingkup:
        """Read the known keys; this PC's own key belongs to its own space."""
        penulis = semua_penulis(p)
        penulis.setdefault(kunci, Penulis(kunci, ruang, "komputer ini", peran))
        cabutan = {
            k: Cabutan(*isi[:3], penerbit_cabutan(isi[3]), isi[3]) for k, isi in semua_cabutan(p).items()
        }
        hasil = cls(ruang, peran, kunci, penulis, cabutan)
        for k, w in penulis.items():
            if w.keadaan == DICABUT:
                penulis[k] = replace(w, batas=hasil.batas(k))
        return hasil

    def salinan(self) -> Lingkup:
        """A copy to try something on."""
        return Lingkup(self.ruang, self.peran, self.kunci, dict(self.penulis), dict(self.cabutan))

    def batas(self, kunci: bytes) -> tuple[int, str]:
        """Last commit of a revoked key that counts; of one that fell with another key none does."""
        ada = self.cabutan.get(kunci)
        return ada.batas if ada else (0, "")

    def penanda_sah(self) -> frozenset[bytes]:
        """Keys whose signature on a file is accepted: certified ones, never those merely introduced."""
        return frozenset(k for k, w in self.penulis.items() if w.keadaan in TEPERCAYA)

    def pusat(self) -> Penulis | None:
        """The centre that this office has joined."""
        return next(
            (
                w
                for w in self.penulis.values()
                if w.peran == PUSAT and w.keadaan == DITERIMA and not w.tingkat and w.kunci != self.kunci
            ),
            None,
        )

    def pembaca(self, ruang: int) -> frozenset[bytes]:
        """Keys whose commits the office with this space may read: its own, and the centre's chains for it."""
        nama = (UMUM, f"{ruang:08x}")
        return frozenset(
            k for k, w in self.penulis.items() if w.ruang == ruang or (w.peran == PUSAT and w.tingkat in nama)
        )

    def kenalkan(self, p: Pelaksana, writer: bytes, penanda: Penulis) -> Penulis:
        """Scope of a commit's writer; an unknown one is introduced by the signer, in the signer's space.

        Whoever only introduced a key has proven nothing of it: for another office's file it is that office's,
        but only for that file, since replies go by what is kept here.
        """
        ada = self.penulis.get(writer)
        # What the centre returns to a restored office was written by that office's former key.
        pulang = penanda.peran == PUSAT
        if ada is not None and (ada.keadaan != DIKENALKAN or pulang or ada.ruang == penanda.ruang):
            return ada
        ruang, nama = (self.ruang, "komputer ini (dulu)") if pulang else (penanda.ruang, penanda.nama)
        baru = Penulis(writer, ruang, nama, KANTOR, "", DIKENALKAN)
        if writer in self.cabutan:
            baru = replace(baru, keadaan=DICABUT, batas=self.batas(writer))
        if ada is not None:
            return baru
        self.penulis[writer] = baru
        simpan_penulis(p, baru)
        return baru


def penerbit_cabutan(mentah: str) -> bytes:
    """Who signed a kept revocation."""
    isi = isi_tersimpan(mentah)
    return bytes.fromhex(isi.penerbit) if isinstance(isi, Cabut) else b""


def atas_nama_lain(penulis: Penulis, penanda: Penulis, line: str) -> str | None:
    """Reason why this signer may not bring commits of that writer, or None.

    What the centre wrote for offices carries its own signature, so that offices may give it back to a centre
    that was restored, and one PC to another.
    """
    if penanda.peran == PUSAT:
        return None
    if penulis.keadaan == DIKENALKAN and not _di_ruang(line, penulis.ruang):
        return f"{ATAS_NAMA} kantor lain dibawa oleh {penanda.nama or 'kantor lain'}"
    if penulis.ruang == penanda.ruang:
        return None
    if penulis.peran == PUSAT and penulis.tingkat and _ditandatangani(penulis.kunci, line):
        return None
    return f"{ATAS_NAMA} {penulis.nama or 'kantor lain'} dibawa oleh {penanda.nama or 'kantor lain'}"


def _di_ruang(line: str, ruang: int) -> bool:
    """Whether a commit changes rows of this space only; its true owner may still bring it otherwise."""
    awal = ruang.to_bytes(4, "big")
    return all(c.baris[:4] == awal for c in urai_baris(line).perubahan)


def _ditandatangani(kunci: bytes, line: str) -> bool:
    tanda = tanda_baris(line)
    if tanda is None:
        return False
    from kinerja_desktop.exchange import kripto

    return kripto.tanda_cocok(kunci, *tanda)


def di_luar_lingkup(k: Komit, penulis: Penulis, nama: Mapping[int, str]) -> str | None:
    """Reason why the commit's writer may not make these changes, or None."""
    if penulis.batas is not None and not _sebelum_batas(k, penulis.batas):
        nomor = penulis.batas[0]
        sejak = f"sesudah nomor {nomor} " if nomor else ""
        return f"Catatan {penulis.nama or 'komputer'} {sejak}{KUNCI_DICABUT}"
    for c in k.perubahan:
        ruang = int.from_bytes(c.baris[:4], "big")
        if ruang != penulis.ruang:
            return f"Mengubah {c.tabel} milik {nama.get(ruang) or f'ruang {ruang:08x}'}"
        if penulis.peran == PUSAT and c.tabel not in TABEL_PUSAT:
            return f"Pusat menulis {c.tabel}, yang hanya boleh diisi kantor"
        if penulis.peran != PUSAT and c.tabel in TABEL_SATU_KANTOR:
            return f"Kantor menulis {c.tabel}, yang hanya boleh diisi pusat"
    return None


def _sebelum_batas(k: Komit, batas: tuple[int, str]) -> bool:
    """Whether a revoked key's commit still counts; the last one that does is known by its hash."""
    nomor, awalan = batas
    return k.seq < nomor or (k.seq == nomor and k.hash[:16].hex() == awalan)
