"""Perencanaan on Beranda: where everybody's SKP stands, who must do the next step, and by when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.kepegawaian import Pegawai
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.services import izin
from kinerja_desktop.services.kantor import identitas
from kinerja_desktop.services.penilaian_baca import SKP_SAH, Tahun, muat_tahun
from kinerja_desktop.services.periode import aturan_tenggat, batas_skp
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_teks import nada, tenggat_teks
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_validasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

BELUM, DIKEMBALIKAN, DRAF, DIAJUKAN, REVISI, DISETUJUI, DIKECUALIKAN = (
    "belum",
    "dikembalikan",
    "draf",
    "diajukan",
    "revisi",
    "disetujui",
    "dikecualikan",
)
#: What is furthest from done comes first.
URUT = (BELUM, DIKEMBALIKAN, DRAF, DIAJUKAN, REVISI, DISETUJUI, DIKECUALIKAN)
TUNTAS = frozenset({DISETUJUI, DIKECUALIKAN})
OPERATOR = "operator kepegawaian"


@dataclass(frozen=True, slots=True)
class BarisRencana:
    """One person's planning: its state in a word and a sentence, who acts next, until when, where to go.

    `lewat` after the last day while it is not done; `siapa_id` None means the operator.
    """

    pegawai_id: bytes
    nama: str
    jabatan: str
    unit: str
    keadaan: str
    kalimat: str
    siapa_id: bytes | None
    siapa_nama: str
    penilai_id: bytes | None
    penilai_nama: str
    batas: date
    tenggat: str
    nada: str
    lewat: bool
    tujuan: Tujuan
    sejak: date | None = None


@dataclass(frozen=True, slots=True)
class LembarRencana:
    """Everybody this person may see, the overdue first; `wajib` people count, the excepted do not."""

    tahun: int
    hari: date
    batas: date
    kantor: str
    baris: tuple[BarisRencana, ...]
    jumlah: Counter[str] = field(default_factory=Counter)

    @property
    def wajib(self) -> int:
        """How many owe an SKP."""
        return len(self.baris) - self.jumlah[DIKECUALIKAN]

    @property
    def selesai(self) -> int:
        """How many of them have an approved one."""
        return self.jumlah[DISETUJUI] + self.jumlah[REVISI]

    @property
    def belum(self) -> tuple[BarisRencana, ...]:
        """Whose planning is not done."""
        return tuple(b for b in self.baris if b.keadaan not in TUNTAS)


def rencana(sesi: Sesi, tahun: int | None = None) -> LembarRencana:
    """The planning of a year (this one when None) as it stands today."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    th = tahun or hari.year
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, th)
        langkah = repo_validasi.langkah_terakhir(Pelaksana.dari(conn), th)
    batas = batas_skp(t.periode, th, aturan=aturan_tenggat(sesi))
    boleh = izin.lingkup(sesi, t.buku)
    rakit = _Perakit(t, th, hari, batas, langkah)
    baris = [rakit.satu(p) for p in t.buku.staf(hari) if (boleh is None or p.id in boleh) and rakit.wajib(p)]
    baris.sort(key=lambda b: (not b.lewat, URUT.index(b.keadaan), b.nama.casefold(), b.pegawai_id))
    kantor = identitas(sesi)
    jumlah = Counter(b.keadaan for b in baris)
    return LembarRencana(th, hari, batas, kantor.nama if kantor else "", tuple(baris), jumlah)


@dataclass(slots=True)
class _Perakit:
    t: Tahun
    tahun: int
    hari: date
    batas: date
    langkah: dict[tuple[bytes, str], date]

    def wajib(self, p: Pegawai) -> bool:
        """Whether somebody was in a post in the year, or has an SKP, or nobody typed the posts."""
        milik = self.t.buku.penempatan.get(p.id, ())
        awal, akhir = date(self.tahun, 1, 1), date(self.tahun, 12, 31)
        hadir = any(x.mulai <= akhir and (x.sampai is None or x.sampai >= awal) for x in milik)
        return not milik or hadir or bool(self.t.skp.get(p.id))

    def satu(self, p: Pegawai) -> BarisRencana:
        """One person."""
        pada = izin.jepit(self.hari, date(self.tahun, 1, 1), date(self.tahun, 12, 31))
        milik = self.t.skp.get(p.id, [])
        kini = [s for s in milik if s.mulai <= pada <= s.selesai]
        skp = min(kini, key=lambda s: (s.status in SKP_SAH, s.mulai), default=None)
        revisi = self.t.revisi.get(skp.id) if skp is not None else None
        kecuali = self.t.dikecualikan_pada(p.id, pada)
        tempat = self.t.buku.sosok(p.id, pada, skp.penempatan_id if skp else None)
        mulai = skp.mulai if skp else tempat.penempatan.mulai if tempat.penempatan else None
        batas = max(self.batas, mulai) if mulai else self.batas
        penilai = (
            izin.penilai_skp(self.t.buku, skp, self.hari)
            if skp
            else self.t.buku.penilai(p.id, pada, self.hari)
        )
        if kecuali is not None and (skp is None or skp.status not in SKP_SAH):
            keadaan, kalimat = DIKECUALIKAN, f"Dikecualikan: {kecuali.nama}."
        else:
            keadaan, kalimat = self._keadaan(skp, revisi, penilai.nama)
        siapa_id, siapa = p.id, p.nama_lengkap
        menunggu = DIAJUKAN in (keadaan, revisi.status.value if revisi else "")
        if menunggu:
            siapa_id, siapa = penilai.id or p.id, penilai.nama or "pejabat penilai"
        tunggu_operator = keadaan == BELUM and penilai.id is None
        if tunggu_operator:
            kalimat = "Pejabat penilai belum ditetapkan."
        tuntas = keadaan in TUNTAS or keadaan == REVISI
        tujuan = Tujuan("skp", {"skp": skp.id} if skp else {"pegawai": p.id, "tahun": self.tahun})
        if tunggu_operator:
            tujuan = Tujuan("pegawai", {"pegawai": p.id, "kolom": "penilai"})
        return BarisRencana(
            p.id,
            p.nama_lengkap,
            tempat.nama_jabatan,
            tempat.nama_unit,
            keadaan,
            kalimat,
            None if tunggu_operator else siapa_id,
            OPERATOR if tunggu_operator else siapa,
            penilai.id,
            penilai.nama,
            batas,
            "" if tuntas else tenggat_teks(batas, self.hari),
            nada(None if tuntas else batas, self.hari),
            not tuntas and self.hari > batas,
            tujuan,
            self.langkah.get((skp.id, "ajukan")) if skp and menunggu else None,
        )

    def _keadaan(self, skp: RekamSkp | None, revisi: RekamSkp | None, penilai: str) -> tuple[str, str]:
        if skp is None:
            return BELUM, f"SKP {self.tahun} belum dibuat."
        if revisi is not None:
            if revisi.status is StatusDokumen.DIAJUKAN:
                return REVISI, f"Revisi {revisi.revisi} menunggu persetujuan {penilai or 'pejabat penilai'}."
            return REVISI, f"Revisi {revisi.revisi} sedang disusun; SKP yang disetujui tetap berlaku."
        if skp.status in SKP_SAH:
            return DISETUJUI, "Sudah disetujui."
        if skp.status is StatusDokumen.DIAJUKAN:
            return DIAJUKAN, f"Menunggu persetujuan {penilai or 'pejabat penilai'}."
        if skp.status is StatusDokumen.DIKEMBALIKAN:
            return DIKEMBALIKAN, f"Dikembalikan: {skp.alasan}" if skp.alasan else "Dikembalikan penilai."
        return DRAF, "Masih draf, belum diajukan."


def menunggu(lembar: LembarRencana, siapa_id: bytes | None) -> Sequence[BarisRencana]:
    """Rows in which this person must act next."""
    return [b for b in lembar.belum if b.siapa_id == siapa_id]
