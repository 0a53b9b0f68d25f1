"""Take commits from a file and from the waiting room until nothing more can be applied."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.rantai import CommitBerkas
from kinerja_desktop.exchange.wewenang import Lingkup, atas_nama_lain, di_luar_lingkup
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.jurnal import Komit, awalan_hash, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import Penulis
from kinerja_desktop.store.terapan import terapkan_commit, yang_kurang

DITERAPKAN, MENUNGGU, DIULANG, DITOLAK = "diterapkan", "menunggu", "sudah_pernah", "ditolak"
_MAKS_HLC = 7_258_118_400_000 << 16  # the year 2200: a clock beyond would drag every later commit with it
_MAKS_SEQ = 1 << 40


@dataclass(slots=True)
class HasilBerkas:
    """What one file brought; counts are commits, `berbeda` counts field groups that now hold two values."""

    sha256: str
    dari: str
    keadaan: str = DITERAPKAN
    baru: int = 0
    sudah_ada: int = 0
    menunggu: int = 0
    dilepas: int = 0
    berbeda: int = 0
    disisihkan: int = 0
    alasan_sisih: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    sertifikat_baru: bool = False
    commit_terakhir: bytes | None = None


class Pompa:
    """Takes commits from a file and from the waiting room until nothing more can be applied."""

    def __init__(
        self, p: Pelaksana, lingkup: Lingkup, penanda: Penulis, hasil: HasilBerkas, waktu: str
    ) -> None:
        self.p = p
        self.lingkup = lingkup
        self.penanda = penanda
        self.hasil = hasil
        self.waktu = waktu
        self.hadir: set[bytes] = set()
        self.nama_ruang = {w.ruang: w.nama for w in lingkup.penulis.values()}
        self.ada_sisihan = repo_tukar.ada_sisihan(p)
        self.milik: set[bytes] = set()
        self.lepas = False

    def jalan(self, commit: Sequence[CommitBerkas]) -> None:
        """Every commit of the file once; those that lack a predecessor wait by name."""
        self.milik = {c.id for c in commit}
        for c in commit:
            if c.isi.hlc >= _MAKS_HLC or c.isi.seq >= _MAKS_SEQ:
                raise tolakan.isi_rusak("jam atau nomor catatan")
            if repo_tukar.hadir(self.p, c.id[:16]):
                self.hasil.sudah_ada += 1
                continue
            k = urai_baris(c.line)
            if not repo_tukar.nilai_sah(k):
                raise tolakan.isi_rusak("nilai catatan")
            penulis = self.lingkup.kenalkan(self.p, k.writer, self.penanda)
            if (alasan := atas_nama_lain(penulis, self.penanda, k.line)) is not None:
                self._sisihkan(k, alasan, majukan=False)
                continue
            self._terima(k)
        self.hasil.menunggu = sum(repo_tukar.menunggu(self.p, c.id) for c in commit)

    def _terima(self, pertama: Komit) -> None:
        antre = deque([pertama])
        while antre:
            k = antre.popleft()
            if (perlu := yang_kurang(self.p, k, self.hadir)) is not None:
                repo_tukar.tunggu(self.p, k, perlu, self.waktu)
                continue
            if repo_tukar.menunggu(self.p, k.hash):
                repo_tukar.masuk(self.p, k.hash)
                self.lepas = True
                self.hasil.dilepas += k.hash not in self.milik
            self._pasang(k)
            antre.extend(urai_baris(line) for _, line in repo_tukar.penunggu(self.p, k.acuan))

    def _pasang(self, k: Komit) -> None:
        penulis = self.lingkup.kenalkan(self.p, k.writer, self.penanda)
        alasan = di_luar_lingkup(k, penulis, self.nama_ruang)
        if alasan is None and self.ada_sisihan and self._lanjutan_sisihan(k):
            alasan = "Melanjutkan perubahan yang disisihkan"
        if alasan is not None:
            self._sisihkan(k, alasan, majukan=True)
            return
        h = terapkan_commit(self.p, k)
        self.hasil.baru += k.hash in self.milik
        self.hasil.commit_terakhir = k.hash
        self.hasil.kinds |= h.kinds
        self.hadir.add(k.hash[:16])

    def _sisihkan(self, k: Komit, alasan: str, *, majukan: bool) -> None:
        repo_tukar.sisihkan(self.p, k, alasan, self.waktu, majukan=majukan)
        self.ada_sisihan = True
        self.hasil.disisihkan += 1
        if alasan not in self.hasil.alasan_sisih:
            self.hasil.alasan_sisih.append(alasan)

    def _lanjutan_sisihan(self, k: Komit) -> bool:
        dasar = {awalan_hash(d) for c in k.perubahan for d in c.dasar}
        return any(repo_tukar.disisihkan(self.p, d) for d in dasar)
