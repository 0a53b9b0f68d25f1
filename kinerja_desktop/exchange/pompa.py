"""Take commits from a file and from the waiting room until nothing more can be applied."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.rantai import CommitBerkas
from kinerja_desktop.exchange.wewenang import KUNCI_DICABUT, Lingkup, atas_nama_lain, di_luar_lingkup
from kinerja_desktop.store import hilang, repo_tukar, terapan_baca, terapan_baris
from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.batal import HasilBatas
from kinerja_desktop.store.jurnal import Komit, Perubahan, awalan_hash, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DIKENALKAN, PUSAT, Penulis
from kinerja_desktop.store.terapan import terapkan_commit, yang_kurang
from kinerja_desktop.store.terapan_tumpuk import Tumpukan
from kinerja_desktop.store.terapan_urai import IsiBerkas, Siap

LANJUTAN = "Melanjutkan perubahan yang disisihkan"
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
    """Takes commits from a file and from the waiting room until nothing more can be applied.

    Plain commits gather in memory and are written together; before anything that is not plain they are
    written, so that the slow way always finds the tables as if each commit had been applied by itself.
    """

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
        self.aturan = Aturan.muat(p)
        self.milik: set[bytes] = set()
        self.lepas: set[bytes] = set()  # writers of whom something no longer waits
        self.tumpukan = Tumpukan(p)
        self.wakil: dict[tuple[str, bytes], Perubahan] = {}
        self.antre: set[bytes] = set()  # commits of this file that are in the waiting room
        self.ditunggu: set[str] = set()  # references that somebody there waits for
        self.terhitung: set[bytes] = set()  # taken up again: the writer's head stands behind them already

    def jalan(self, commit: Sequence[CommitBerkas]) -> None:
        """Every commit of the file once; those that lack a predecessor wait by name."""
        self.milik = {c.id for c in commit}
        if any(c.hlc >= _MAKS_HLC or c.seq >= _MAKS_SEQ for c in commit):
            raise tolakan.isi_rusak("jam atau nomor catatan")
        self._siapkan(commit)
        for c in () if self._sekaligus(commit) else commit:
            if c.id[:16] in self.hadir:
                self.hasil.sudah_ada += 1
                continue
            penulis = self.lingkup.kenalkan(self.p, c.writer, self.penanda)
            alasan = atas_nama_lain(penulis, self.penanda, c.line)
            siap = c.siap
            batal = self.aturan.batal(c.writer, c.seq, c.id)
            if alasan is None and not batal and siap is not None and self._langsung(c, siap, penulis):
                continue
            k = urai_baris(c.line)
            if siap is None and not repo_tukar.nilai_sah(k):
                raise tolakan.isi_rusak("nilai catatan")
            if alasan is not None:
                self._sisihkan(k, alasan, majukan=False)
                continue
            if batal:
                self._kesampingkan(k, penulis)
                continue
            self._terima(k)
        self.tumpukan.tulis(lanjut=False)
        self.hasil.kinds |= self.tumpukan.kinds
        self.hasil.menunggu = len(terapan_baca.yang_menunggu(self.p, [c.id for c in commit]))

    def _siapkan(self, commit: Sequence[CommitBerkas]) -> None:
        """What this database knows of the file's commits, asked for all of them at once."""
        self.hadir = terapan_baca.yang_hadir(self.p, commit)
        baru = [c for c in commit if c.id[:16] not in self.hadir]
        self.antre = terapan_baca.yang_menunggu(self.p, [c.id for c in baru])
        self.ditunggu = terapan_baca.yang_ditunggu(self.p, baru)
        if (isi := _isi_semua(commit)) is not None:
            self.tumpukan.siapkan_isi(isi)
        else:
            self.tumpukan.siapkan(siap for c in baru if (siap := c.siap) is not None)

    def _sekaligus(self, commit: Sequence[CommitBerkas]) -> bool:
        """Take the whole file of somebody who writes alone, if each commit would be taken directly."""
        isi = _isi_semua(commit)
        if isi is None or self.hadir or self.antre or self.ditunggu:
            return False
        c = commit[0]
        pengenal, _, writer, _, prev, _, deps, _, _ = zip(*commit, strict=True)
        if writer.count(c.writer) != len(writer) or prev[1:] != pengenal[:-1]:
            return False
        penulis = self.lingkup.kenalkan(self.p, c.writer, self.penanda)
        if (
            penulis.batas is not None
            or c.writer in self.aturan.batas
            or (self.penanda.peran != PUSAT and penulis.ruang != self.penanda.ruang)  # see `atas_nama_lain`
            or hilang.TABEL in isi.tabel
            or not self.aturan.hilang.isdisjoint(k.acuan for k in commit if self.aturan.hilang)
            or not all(map(self._ada, set().union(*deps)))
            or di_luar_lingkup(self._ringkas(c, _pasang(isi)), penulis, self.nama_ruang) is not None
            or not self.tumpukan.coba_semua(commit, isi)
        ):
            return False
        self.hasil.baru += len(commit)
        self.hasil.commit_terakhir = pengenal[-1]
        self.hadir.update(h[:16] for h in pengenal)
        return True

    def _langsung(self, c: CommitBerkas, siap: Sequence[Siap], penulis: Penulis) -> bool:
        """Take a commit that nobody waits for, that waits for nothing and asks nothing; False otherwise."""
        acuan = c.acuan
        pasang = {(tabel, baris[:4]) for tabel, baris, _, _ in siap}
        if (
            any(tabel == hilang.TABEL for tabel, _ in pasang)
            or c.id in self.antre
            or acuan in self.ditunggu
            or acuan in self.aturan.hilang
            or not all(map(self._ada, c.deps))
            or di_luar_lingkup(self._ringkas(c, pasang), penulis, self.nama_ruang) is not None
            or not self.tumpukan.coba(c, acuan, siap)
        ):
            return False
        self._catat(c.id)
        return True

    def _ringkas(self, c: CommitBerkas, pasang: Set[tuple[str, bytes]]) -> Komit:
        """The commit for the question of scope, which looks at tables and spaces: one change a pair."""
        wakil = self.wakil
        for tabel, ruang in pasang - wakil.keys():
            wakil[tabel, ruang] = Perubahan(tabel, ruang + bytes(12), "i", (), [])
        perubahan = tuple(map(wakil.__getitem__, pasang))
        return Komit(c.id, "", c.writer, c.seq, c.prev, c.hlc, ("", "", ""), "", 0, c.deps, perubahan, {})

    def _ada(self, acuan: str) -> bool:
        awalan = awalan_hash(acuan)
        if awalan not in self.hadir:
            if not repo_tukar.hadir(self.p, awalan):
                return False
            self.hadir.add(awalan)
        return True

    def _terima(self, pertama: Komit) -> None:
        self.tumpukan.tulis()
        antre = deque([pertama])
        while antre:
            k = antre.popleft()
            if k.hash[:16] in self.hadir:
                continue  # let go twice: it waited for a commit that was declared lost and came meanwhile
            if (perlu := yang_kurang(self.p, k, self.hadir, self.aturan)) is not None:
                repo_tukar.tunggu(self.p, k, perlu, self.waktu)
                self.antre.add(k.hash)
                self.ditunggu.add(perlu)
                continue
            if repo_tukar.menunggu(self.p, k.hash):
                repo_tukar.masuk(self.p, k.hash)
                self.lepas.add(k.writer)
                self.hasil.dilepas += k.hash not in self.milik
            lepas = [k.acuan, *self._pasang(k)]
            antre.extend(urai_baris(line) for a in lepas for _, line in repo_tukar.penunggu(self.p, a))

    def setelah_batas(self, hasil: HasilBatas) -> None:
        """Limits of revoked keys changed: what is void waits no more, what waited for it goes on, and what
        counts again comes in."""
        p = self.p
        self.aturan = hasil.aturan
        self.hasil.kinds |= hasil.tabel
        for k in [urai_baris(line) for _, line in repo_tukar.penunggu(p)]:
            if self.aturan.batal(k.writer, k.seq, k.hash):
                repo_tukar.masuk(p, k.hash)
                self.lepas.add(k.writer)
                self._kesampingkan(k, self.lingkup.kenalkan(p, k.writer, self.penanda))
        for k in hasil.pulih:
            self.lepaskan(self._nyatakan(k, self.lingkup.kenalkan(p, k.writer, self.penanda)))
        self.lepaskan([a for a in repo_tukar.dibutuhkan(p) if self.aturan.acuan_batal(a)])
        for k in self._pungut():
            self._terima(k)

    def _pungut(self) -> list[Komit]:
        """Take up what lay aside for a limit that no longer says so, or only for what it goes on from.

        All of them before any is read anew: none may find another still aside that is to come in with it.
        """
        lagi = []
        for line, alasan in repo_tukar.semua_sisihan(self.p):
            if alasan != LANJUTAN and not alasan.endswith(KUNCI_DICABUT):
                continue
            k = urai_baris(line)
            penulis = self._penulis(k)
            sebab = di_luar_lingkup(k, penulis, self.nama_ruang) or ""
            if self.aturan.batal(k.writer, k.seq, k.hash) or sebab.endswith(KUNCI_DICABUT):
                continue
            if alasan == LANJUTAN:
                self.terhitung.add(k.hash)
            lagi.append(k)
        for k in lagi:
            repo_tukar.pungut(self.p, k.hash)
            self.hadir.discard(k.hash[:16])
        return sorted(lagi, key=lambda k: (k.writer, k.seq, k.hash))

    def _kesampingkan(self, k: Komit, penulis: Penulis) -> None:
        """Keep a void commit beside the journal: who needs it goes on, and no statement tells of it."""
        alasan = di_luar_lingkup(k, penulis, self.nama_ruang) or KUNCI_DICABUT
        self._sisihkan(k, alasan, majukan=False)

    def lepaskan(self, acuan: Sequence[str]) -> None:
        """Take what waits for these commits, which a person has declared lost."""
        for a in acuan:
            for _, line in repo_tukar.penunggu(self.p, a):
                self._terima(urai_baris(line))

    def _penulis(self, k: Komit) -> Penulis:
        """Scope of a commit; one that came with another's file was looked at then (see `atas_nama_lain`)."""
        ada = self.lingkup.penulis.get(k.writer)
        lain = k.hash not in self.milik and self.lingkup.peran == PUSAT and k.perubahan
        if lain and ada is not None and ada.keadaan == DIKENALKAN:
            return replace(ada, ruang=int.from_bytes(k.perubahan[0].baris[:4], "big"))
        return self.lingkup.kenalkan(self.p, k.writer, self.penanda)

    def _pasang(self, k: Komit) -> list[str]:
        """Apply or set aside one commit; references that it declares lost."""
        penulis = self._penulis(k)
        alasan = di_luar_lingkup(k, penulis, self.nama_ruang)
        if alasan is None and self.ada_sisihan and self._lanjutan_sisihan(k):
            alasan = LANJUTAN
        if alasan is not None:
            self._sisihkan(k, alasan, majukan=k.hash not in self.terhitung)
            self.hadir.add(k.hash[:16])
            return []
        h = terapkan_commit(self.p, k, self.aturan, maju=k.hash not in self.terhitung)
        self.tumpukan.lupakan(k)
        self.hasil.kinds |= h.kinds
        self._catat(k.hash)
        return self._nyatakan(k, penulis)

    def _nyatakan(self, k: Komit, penulis: Penulis) -> list[str]:
        """What this commit declares lost is so from now on, with the rows of what is here after all."""
        semua = self.lingkup.penulis.values()
        lenyap = hilang.catat_hilang(self.p, k, penulis, semua, self.lingkup.peran)
        if lenyap:
            self._bangun(hilang.baris_hilang(self.p, lenyap, self.aturan))
        return lenyap

    def _bangun(self, baris: terapan_baris.Mulai) -> None:
        """Rebuild rows for which other commits count now."""
        terapan_baris.bangun(self.p, baris, self.aturan)
        self.tumpukan.lupakan_baris(baris)

    def _catat(self, pengenal: bytes) -> None:
        self.hasil.baru += pengenal in self.milik
        self.hasil.commit_terakhir = pengenal
        self.hadir.add(pengenal[:16])

    def _sisihkan(self, k: Komit, alasan: str, *, majukan: bool) -> None:
        self.tumpukan.tulis()
        repo_tukar.sisihkan(self.p, k, alasan, self.waktu, majukan=majukan)
        self.tumpukan.lupakan(k)
        if majukan:  # else its own writer may still bring it
            self.hadir.add(k.hash[:16])
        self.ada_sisihan = True
        if k.hash in self.terhitung:
            return  # told when it came
        self.hasil.disisihkan += 1
        if alasan not in self.hasil.alasan_sisih:
            self.hasil.alasan_sisih.append(alasan)

    def _lanjutan_sisihan(self, k: Komit) -> bool:
        semua = {d for c in k.perubahan for d in c.dasar}
        dasar = {awalan_hash(d) for d in semua if not self.aturan.acuan_batal(d)}
        return any(repo_tukar.disisihkan(self.p, d) for d in dasar)


def _isi_semua(commit: Sequence[CommitBerkas]) -> IsiBerkas | None:
    """All changes of a file of which every commit is plain."""
    isi = commit[0].isi if commit else None
    if isi is None or isi.kasar or len(isi.awal) != len(commit) + 1 or any(c.isi is not isi for c in commit):
        return None
    return isi


def _pasang(isi: IsiBerkas) -> set[tuple[str, bytes]]:
    """Tables and spaces of all changes."""
    hasil = {(tabel, baris[:4]) for _, tabel, baris, _, _ in isi.ubahan}
    for g in isi.grup:
        awal = min(g.id)[:4]
        hasil |= {(g.tabel, awal)} if awal == max(g.id)[:4] else {(g.tabel, b[:4]) for b in g.id}
    return hasil
