"""A machine that does anything with one SKP in any order, and judges after every step what must never happen.

Four people (the employee, the assessor, the operator, a stranger) take every step of the workflow, type,
paste, copy, link, propose by the matrix, change the approach, delete, remark, fill the annex, close the
months by a move, and undo whatever Riwayat offers. Refusals are fine; what is judged is what stands
afterwards. The short form runs with the tests, the long one by `python -m tests.services.jalankan_mesin`.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kinerja_desktop.domain.alur import LANGKAH_SKP
from kinerja_desktop.domain.skp import JENIS_LAMPIRAN, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    lampiran_skp,
    matriks,
    riwayat,
    skp,
    skp_buat,
    skp_intervensi,
    skp_masa,
    skp_salin,
    skp_tempel,
    tanggapan,
)
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import buka as buka_berlaku
from kinerja_desktop.services.versi_isi import tulis_isi
from kinerja_desktop.store import repo_skp, repo_versi
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik, folder_data, jam_uji
from tests.services.bantu_kinerja import Kantor
from tests.services.mesin_kantor import cetakan_mesin

S = StatusDokumen
PELAKU = ("pegawai", "penilai", "operator", "asing")
#: Who may take a step at all, written down apart from the product.
BOLEH = {
    "ajukan": {"pegawai", "operator"},
    "tarik": {"pegawai", "operator"},
    "kembalikan": {"penilai", "operator"},
    "setujui": {"penilai", "operator"},
    "batal_setujui": {"penilai", "operator"},
    "revisi": {"penilai", "operator"},
    "batal_revisi": {"penilai", "operator"},
    "batalkan": {"penilai", "operator"},
}
SUNTINGAN = ("tambah", "hapus", "ketik", "tempel", "lampiran", "ekspektasi", "tanggapi", "cara_lain")
#: Other ways to words of an SKP than typing them into its sheet.
CARA = ("salin", "tautkan", "usulkan", "kepala")
LANGKAH = tuple(f"skp.{n}" for n in BOLEH)
_NOMOR = itertools.count(1)


def _kata(teks: str) -> dict[str, Any]:
    """Words of a content without its last day, which a move may bring forward."""
    isi: dict[str, Any] = json.loads(teks)
    isi["kepala"].pop("selesai")
    return isi


class MesinAlur(RuleBasedStateMachine):
    """One SKP, four people."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="mesin-alur-"))
        self._lingkungan = folder_data(self.folder / "data")
        self._lingkungan.__enter__()
        os.environ["KINERJA_TANPA_KEYRING"] = "1"
        cetakan, self.skp_id, orang = cetakan_mesin()
        self.sesi = buka_kantor(
            cetakan.salin(self.folder / f"k{next(_NOMOR)}.db", self.folder / "data"), jam_uji()
        )
        self.staf, self.kasi, self.asing = orang
        k = Kantor(self.sesi, Pabrik(self.sesi), b"", b"", self.kasi, [self.staf], b"", b"")
        self.orang: dict[str, Sesi] = {
            "pegawai": k.sebagai(self.staf),
            "penilai": k.sebagai(self.kasi),
            "operator": self.sesi,
            "asing": k.sebagai(self.asing),
        }
        self.versi: dict[bytes, tuple[Any, ...]] = {}
        self.tanggapan: dict[bytes, Any] = {}
        self.sah: list[tuple[int, dict[str, Any]]] = []  # approvals that count: number and words
        self.sebelum = self.keadaan()
        self.awal = self.sebelum[2]  # what was there before is the office, not a step of this machine

    def teardown(self) -> None:
        """Close and remove."""
        self.sesi.db.tutup()
        self._lingkungan.__exit__(None, None, None)
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- looking ---------------------------------------------------------------------------------------------

    def keadaan(self) -> tuple[repo_skp.RekamSkp, str, int]:
        """The SKP, its content, and how many commits there are."""
        with self.sesi.baca() as conn:
            p = Pelaksana.dari(conn)
            rekam = repo_skp.rekam(p, self.skp_id)
            assert rekam is not None
            isi = tulis_isi(rekam, repo_skp.isi_skp(p, [self.skp_id])[self.skp_id])
            n = p.satu("SELECT count(*) FROM journal_commit")
            return rekam, isi, int(n[0]) if n else 0

    def coba(self, kerja: Callable[[], Any]) -> bool:
        """Do it; a refusal changes nothing at all."""
        self.sebelum = self.keadaan()
        try:
            kerja()
        except Tolakan:
            assert self.keadaan() == self.sebelum, "a refusal left something behind"
            return False
        return True

    def baris(self) -> list[Any]:
        return list(skp.muat(self.sesi, self.skp_id).baris)

    # -- steps -----------------------------------------------------------------------------------------------

    @initialize(
        langkah=st.sampled_from([(), ("ajukan",), ("ajukan", "setujui"), ("ajukan", "setujui", "revisi")])
    )
    def mulai(self, langkah: tuple[str, ...]) -> None:
        for n in langkah:
            self.langkah("operator", n, "Awal")

    @rule(
        siapa=st.sampled_from(PELAKU),
        nama=st.sampled_from(sorted(BOLEH)),
        alasan=st.sampled_from(["", "Alasan"]),
    )
    def langkah(self, siapa: str, nama: str, alasan: str) -> None:
        if nama == "batalkan" and self.sah:
            return  # the end of everything; covered while nothing was approved
        sesi = self.orang[siapa]
        untuk = (
            self.kasi if siapa == "operator" and nama in ("kembalikan", "setujui", "batal_setujui") else None
        )
        fungsi = getattr(alur_skp, {"revisi": "buka_kembali"}.get(nama, nama))
        beralasan = LANGKAH_SKP[nama].perlu_alasan
        argumen = (sesi, self.skp_id, alasan) if beralasan else (sesi, self.skp_id)
        jadi = self.coba(lambda: fungsi(*argumen, untuk=untuk))
        lama, isi, _ = self.sebelum
        if not jadi:
            return
        kini, _, _ = self.keadaan()
        assert siapa in BOLEH[nama], f"{siapa} took {nama}"
        assert lama.status in LANGKAH_SKP[nama].dari
        assert kini.status is LANGKAH_SKP[nama].ke
        if nama == "setujui":
            self.sah.append((kini.revisi, _kata(isi)))
        elif nama == "batal_setujui":
            assert self.sah.pop()[0] == lama.revisi
        assert kini.revisi == {
            "revisi": lama.revisi + 1,
            "batal_revisi": self.sah[-1][0] if self.sah else 0,
        }.get(nama, lama.revisi)

    @rule(
        siapa=st.sampled_from(PELAKU), nomor=st.integers(0, 5),
        kolom=st.sampled_from(["rhk", "indikator", "target"]),
        teks=st.sampled_from(["480", "12,5", "Terlayaninya warga lain", "", "Jumlah surat"]),
    )  # fmt: skip
    def ketik(self, siapa: str, nomor: int, kolom: str, teks: str) -> None:
        b = self.baris()
        if b:
            ubah = [UbahanSel(b[nomor % len(b)].id, kolom, teks)]
            self._isian(siapa, lambda s: skp.ubah_sel(s, self.skp_id, ubah))

    @rule(siapa=st.sampled_from(PELAKU), teks=st.sampled_from(["Ramah kepada warga", ""]))
    def ekspektasi(self, siapa: str, teks: str) -> None:
        p = skp.muat(self.sesi, self.skp_id).perilaku[0]
        ubah = [UbahanSel(p.id, "ekspektasi", teks)]
        self._isian(siapa, lambda s: skp.ubah_sel(s, self.skp_id, ubah), juga_diajukan=True)

    @rule(siapa=st.sampled_from(PELAKU), jenis=st.sampled_from(["utama", "tambahan"]))
    def tambah(self, siapa: str, jenis: str) -> None:
        if len(self.baris()) < 12:
            self._isian(siapa, lambda s: skp.tambah_baris(s, self.skp_id, jenis=jenis))

    @rule(siapa=st.sampled_from(PELAKU), nomor=st.integers(0, 5))
    def hapus(self, siapa: str, nomor: int) -> None:
        b = self.baris()
        if b:
            self._isian(siapa, lambda s: skp.hapus_baris(s, self.skp_id, [b[nomor % len(b)].id]))

    @rule(siapa=st.sampled_from(PELAKU))
    def tempel(self, siapa: str) -> None:
        tabel = [["RHK pimpinan", "Hasil tempel", "Kuantitas", "Jumlah tempel", "7", "lembar"]]
        if len(self.baris()) < 12:
            self._isian(siapa, lambda s: skp_tempel.tempel(s, self.skp_id, None, "intervensi", tabel))

    @rule(siapa=st.sampled_from(PELAKU), cara=st.sampled_from(CARA))
    def cara_lain(self, siapa: str, cara: str) -> None:
        """Words that come from elsewhere are words all the same."""
        b, skp_id = self.baris(), self.skp_id
        kepala = {"kualitatif": "kuantitatif"}.get(self.keadaan()[0].pendekatan.value, "kualitatif")
        (dari,) = [s.skp_id for s in skp.daftar(self.sesi, 2026, self.asing)]
        atas = skp_intervensi.rhk_penilai(self.sesi, skp_id)
        if cara in ("salin", "usulkan") and len(b) >= 12:
            return
        if cara == "tautkan" and not (b and atas):
            return
        kerja: dict[str, Callable[[Sesi], Any]] = {
            "salin": lambda s: skp_salin.salin(s, dari, skp_id),
            "tautkan": lambda s: skp_intervensi.pilih_intervensi(s, skp_id, b[-1].id, atas[0].rhk_id),
            "usulkan": lambda s: matriks.usulkan(s, 2026, self.kasi, self._peran()),
            "kepala": lambda s: skp_buat.ubah_kepala(s, skp_id, pendekatan=kepala),
        }
        self._isian(siapa, kerja[cara])

    def _peran(self) -> list[tuple[bytes, str]]:
        """The cell of the matrix, chosen by hand: also what was deleted from the SKP comes again."""
        return [(self.staf, matriks.lembar(self.sesi, 2026, self.kasi).kolom[0].kunci)]

    @rule(siapa=st.sampled_from(PELAKU), jenis=st.sampled_from(JENIS_LAMPIRAN), hapus=st.booleans())
    def lampiran(self, siapa: str, jenis: str, hapus: bool) -> None:
        ada = lampiran_skp.baca(self.sesi, self.skp_id)
        if hapus and ada:
            self._isian(siapa, lambda s: lampiran_skp.hapus(s, self.skp_id, [ada[0].id]))
        elif len(ada) < 5:
            self._isian(siapa, lambda s: lampiran_skp.tambah(s, self.skp_id, jenis, ["Anggaran tersedia"]))

    def _isian(self, siapa: str, kerja: Callable[[Sesi], Any], juga_diajukan: bool = False) -> None:
        """Something typed: strangers never, and nobody while the SKP is closed for typing."""
        jadi = self.coba(lambda: kerja(self.orang[siapa]))
        lama, isi, _ = self.sebelum
        kini, isi_kini, _ = self.keadaan()
        assert (kini.status, kini.revisi, kini.beku) == (lama.status, lama.revisi, lama.beku)
        if jadi and isi != isi_kini:
            assert siapa != "asing"
            terbuka = {S.DRAF, S.DIKEMBALIKAN} | ({S.DIAJUKAN} if juga_diajukan else set())
            assert lama.status in terbuka, f"typed while {lama.status}"

    @rule(
        siapa=st.sampled_from(PELAKU), nomor=st.integers(0, 5),
        sikap=st.sampled_from(["usul", "terima", "kembali", "catatan", "jawab"]),
        teks=st.sampled_from(["", "Naikkan targetnya"]),
    )  # fmt: skip
    def tanggapi(self, siapa: str, nomor: int, sikap: str, teks: str) -> None:
        b = self.baris()
        if not b:
            return
        alamat = ("indikator", b[nomor % len(b)].id)
        untuk = self.kasi if siapa == "operator" and sikap in ("terima", "kembali") else None
        jadi = self.coba(lambda: tanggapan.beri(self.orang[siapa], self.skp_id, alamat, sikap, teks, untuk))
        if jadi:
            penilai = siapa == "penilai" or untuk is not None
            assert siapa != "asing"
            assert not (penilai and sikap == "usul")
            assert penilai or sikap not in ("terima", "kembali")
            assert self.sebelum[0].status in (S.DRAF, S.DIAJUKAN, S.DIKEMBALIKAN)

    @rule(bulan=st.integers(10, 12))
    def pindah(self, bulan: int) -> None:
        """The post ends: the months are cut short whatever the state, words stay."""
        _, isi, _ = self.sebelum = self.keadaan()
        with self.sesi.kerja("penempatan.pindahkan", "Mutasi uji") as uow:
            skp_masa.tutup_milik(uow, self.sesi, self.staf, date(2026, bulan, 1), "Mutasi")
        assert _kata(self.keadaan()[1]) == _kata(isi)

    @rule(nomor=st.integers(0, 5))
    def langkah_terbuka(self, nomor: int) -> None:
        """One of the steps that are open now, by somebody who may: most random steps are refused."""
        kini = self.keadaan()[0]
        buka = [n for n in sorted(BOLEH) if kini.status in LANGKAH_SKP[n].dari and n != "batalkan"]
        if buka:
            self.langkah("operator", buka[nomor % len(buka)], "Alasan")

    @rule(
        sunting=st.lists(st.sampled_from(SUNTINGAN), min_size=1, max_size=4),
        akhir=st.sampled_from(["batal_revisi", "sahkan", "batal_setujui", "biarkan"]),
        siapa=st.sampled_from(("", *PELAKU)),
    )
    def ubah_dan_akhiri(self, sunting: list[str], akhir: str, siapa: str) -> None:
        """A whole revision (or draft) as people make it: opened, edited, then approved or given up."""
        self.langkah("operator", "revisi", "Alasan")
        for n, nama in enumerate(sunting):
            isi: dict[str, tuple[Any, ...]] = {
                "tambah": ("utama",), "hapus": (n,), "ketik": (n, "target", f"{n}1"), "tempel": (),
                "lampiran": ("skema", n % 2 == 1), "ekspektasi": ("Ramah",),
                "tanggapi": (n, "kembali", "Naikkan targetnya"), "cara_lain": (CARA[len(sunting) % 4],),
            }  # fmt: skip
            getattr(self, nama)("operator", *isi[nama])
        if akhir in ("sahkan", "batal_setujui"):
            self.sahkan()
        if akhir in ("batal_revisi", "batal_setujui"):
            self.langkah("operator", akhir, "Alasan")
        if siapa:
            self.versi_tetap()
            self.kata_yang_disetujui()
            self.urungkan_semua(siapa)

    @rule(siapa=st.sampled_from(PELAKU))
    def urungkan_semua(self, siapa: str) -> None:
        """Try to undo each of the last acts, one after the other."""
        for c in riwayat.terakhir(self.sesi, min(8, self.keadaan()[2] - self.awal)):
            self._urung(siapa, c.commit)

    @rule()
    def sahkan(self) -> None:
        """Straight to an approval, so that what may not happen after it gets its chance."""
        isi = {"rhk": "Hasil", "intervensi": "RHK pimpinan", "aspek": "Kuantitas", "indikator": "Jumlah"}
        isi |= {"target": "12", "satuan": "surat"}
        b = self.baris()
        ubah = [UbahanSel(x.id, k, v) for x in b for k, v in isi.items() if not x.nilai(k)]
        if ubah:
            self._isian("operator", lambda s: skp.ubah_sel(s, self.skp_id, ubah))
        for alamat in tanggapan.muat(self.sesi, self.skp_id).dikembalikan:
            self.coba(lambda a=alamat: tanggapan.beri(self.sesi, self.skp_id, a, "terima", "", self.kasi))
        for nama in ("ajukan", "setujui"):
            self.langkah("operator", nama, "")

    @rule(siapa=st.sampled_from(PELAKU), mundur=st.integers(0, 5), isian=st.booleans())
    def urungkan(self, siapa: str, mundur: int, isian: bool) -> None:
        """Any of the last acts; half the time what was typed, however many steps were taken since."""
        daftar = riwayat.terakhir(self.sesi, min(20, self.keadaan()[2] - self.awal))
        if isian:
            daftar = [c for c in daftar if not c.perintah.startswith(LANGKAH)]
        if mundur >= len(daftar):
            return
        self._urung(siapa, daftar[mundur].commit)

    def _urung(self, siapa: str, commit: bytes) -> None:
        jadi = self.coba(lambda: riwayat.urungkan(self.orang[siapa], commit))
        lama, isi, _ = self.sebelum
        kini, isi_kini, _ = self.keadaan()
        assert (kini.status, kini.revisi, kini.beku, kini.tanggal_tetap) == (
            lama.status, lama.revisi, lama.beku, lama.tanggal_tetap,
        )  # fmt: skip
        if jadi and siapa == "asing":
            assert isi == isi_kini, "a stranger undid something of it"

    @rule(hari=st.integers(1, 45))
    @precondition(lambda self: self.sesi.jam.hari_ini() < date(2026, 11, 10))
    def lewat_waktu(self, hari: int) -> None:
        self.sesi.jam.atur(self.sesi.jam.hari_ini() + timedelta(days=hari))

    # -- what must never happen ------------------------------------------------------------------------------

    @invariant()
    def versi_tetap(self) -> None:
        """Versions and remarks are only ever added to; of a version only its state may change."""
        with self.sesi.baca() as conn:
            p = Pelaksana.dari(conn)
            versi = repo_versi.versi(p, [self.skp_id]).get(self.skp_id, [])
            ucapan = {t.id: t for t in repo_versi.tanggapan(p, self.skp_id)}
        kini = {v.id: (v.nomor, v.isi, v.sidik, v.beku, v.tanggal, v.alasan, v.waktu) for v in versi}
        for kunci, isi in self.versi.items():
            assert kini.get(kunci) == isi, "a version was lost or changed"
        assert self.tanggapan.items() <= ucapan.items(), "a remark was lost or changed"
        self.versi, self.tanggapan = kini, ucapan
        berlaku = [v for v in versi if v.keadaan == "berlaku"]
        assert len(berlaku) == (1 if self.sah else 0)
        if berlaku:
            assert berlaku[0].nomor == self.sah[-1][0]

    @invariant()
    def kata_yang_disetujui(self) -> None:
        """What is approved, or in force while a revision is written, says what was approved."""
        rekam, isi, _ = self.keadaan()
        if rekam.status in SKP_SAH:
            assert self.sah
            assert _kata(isi) == self.sah[-1][1], "approved words changed without a revision"
            assert rekam.beku
        with self.sesi.baca() as conn:
            b, isi_b = buka_berlaku(Pelaksana.dari(conn), self.skp_id)
        if self.sah and rekam.status is not S.DIBATALKAN:
            assert b.status in SKP_SAH
            assert _kata(tulis_isi(b, isi_b)) == self.sah[-1][1], "not the approved words are in force"
            assert b.revisi == self.sah[-1][0]
        else:
            assert sidik_skp(b, isi_b) == sidik_skp(rekam, isi_b)
        assert rekam.revisi >= (self.sah[-1][0] if self.sah else 0)
