"""Validasi of one SKP or a whole office: all rows in a fixed number of statements, then plain functions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kaskade import Dukungan, rhk_tanpa_pendukung
from kinerja_desktop.domain.kepegawaian import Pegawai, RelasiPenilai
from kinerja_desktop.domain.mutasi import pada
from kinerja_desktop.domain.skp import JenisRhk, Rhk, StatusDokumen
from kinerja_desktop.domain.validasi import (
    SARAN,
    FaktaKantor,
    Kaidah,
    Pemeriksa,
    Temuan,
    periksa_orang,
    temuan,
)
from kinerja_desktop.domain.validasi import dasar as d
from kinerja_desktop.services import iku_pakai, izin
from kinerja_desktop.services.kemiripan import HasilBanding, Pasangan, TeksMilik, bandingkan
from kinerja_desktop.services.lembar_validasi import BarisTemuan, HasilValidasi, hasil
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.periode import aturan_tenggat, batas_skp
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.validasi_fakta import Perakit, susun_jaringan
from kinerja_desktop.services.validasi_setelan import setelan
from kinerja_desktop.store import repo_mutasi, repo_skp, repo_validasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp
from kinerja_desktop.store.repo_validasi import RhkRingkas

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["BarisTemuan", "HasilValidasi", "periksa_kantor", "periksa_skp", "setelan"]

#: SKP whose rows are held at a time, so that a database of thousands needs no more memory than an office.
POTONG = 500
#: Steps done, of how many, and what is being done; what it raises stops the work.
Kemajuan = Callable[[int, int, str], object]

NAMA_KOLOM: dict[str, str] = {
    "rhk": "Rencana hasil kerja",
    "intervensi": "RHK pimpinan",
    "perspektif": "Perspektif",
    "aspek": "Aspek",
    "indikator": "Indikator",
    "target": "Target",
    "satuan": "Satuan",
    "perilaku": "Perilaku kerja",
    "lampiran": "Lampiran SKP",
    "penilai": "Pejabat penilai",
    "atasan_penilai": "Atasan pejabat penilai",
    "periode": "Masa SKP",
    "bentuk": "Bentuk SKP",
    "status": "Status SKP",
    "nip": "NIP",
    "golongan": "Pangkat dan golongan",
    "penempatan": "Penempatan",
    "nama": "Nama",
    "jabatan": "Jabatan",
    "iku": "IKU",
}


@dataclass(slots=True)
class _Penulis:
    """Turns findings into lines with names; `boleh` limits whose are told (None: everybody's)."""

    perakit: Perakit
    boleh: frozenset[bytes] | None
    baris: list[BarisTemuan]

    def lihat(self, pegawai_id: bytes) -> bool:
        """Whether this person's findings are told at all."""
        return self.boleh is None or pegawai_id in self.boleh

    def tulis(
        self, t: Temuan, pegawai_id: bytes | None, skp: RekamSkp | None, penilai: Penilai | None, unit: str
    ) -> None:
        """Add one finding."""
        buku = self.perakit.buku
        nama = buku.nama(pegawai_id)
        siapa_id, siapa_nama = None, t.siapa
        if t.siapa == d.PENYUSUN and pegawai_id is not None:
            siapa_id, siapa_nama = pegawai_id, nama
        elif t.siapa == d.PENILAI and penilai is not None and penilai.id is not None:
            siapa_id, siapa_nama = penilai.id, penilai.nama
        kolom = NAMA_KOLOM.get(t.kolom, "")
        tempat = f"SKP {self.perakit.tahun}" if skp is not None or t.kolom == "skp" else ""
        di_mana = " · ".join(x for x in (nama or "Kantor", tempat, kolom) if x)
        self.baris.append(
            BarisTemuan(
                t.kode,
                t.tingkat,
                t.kalimat,
                di_mana,
                t.aturan,
                t.siapa,
                t.akibat,
                pegawai_id,
                nama,
                unit,
                skp.id if skp is not None else None,
                t.indikator_id or t.rhk_id,
                t.kolom,
                siapa_id,
                siapa_nama,
            )
        )


def periksa_skp(sesi: Sesi, skp_id: bytes) -> HasilValidasi:
    """One SKP with its links, assessor and deadline, without comparing texts; Tolakan when gone."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        s = wajib_rekam(p, skp_id)
        buku = izin.buku_lihat(sesi, conn, s.pegawai_id)
        milik = [
            x
            for x in repo_skp.rekam_tahun(p, s.tahun, s.pegawai_id)
            if x.status is not StatusDokumen.DIBATALKAN
        ]
        perakit = _perakit(sesi, p, s.tahun, buku, {s.pegawai_id: milik})
        isi = repo_skp.isi_skp(p, [skp_id])[skp_id]
        penilai, sosok = perakit.penilai(s), perakit.sosok(s)
        luar = repo_validasi.rhk_lain(p, [r.rhk_atasan_id for r in isi.rhk if r.rhk_atasan_id is not None])
        jaringan = susun_jaringan((), {}, luar, buku)
        kaidah = setelan(sesi, s.tahun)
    skp = perakit.skp(s, isi, penilai, sosok)
    penulis = _Penulis(perakit, None, [])
    for t in Pemeriksa(kaidah, jaringan).periksa(skp, perakit.fakta_skp(s, skp, penilai, sosok)):
        if t.tingkat != SARAN or s.status not in SKP_SAH:
            penulis.tulis(t, s.pegawai_id, s, penilai, sosok.nama_unit)
    return hasil(s.tahun, penulis.baris, 1, 1)


def periksa_kantor(
    sesi: Sesi, tahun: int, kemajuan: Kemajuan | None = None, *, kemiripan: bool = True
) -> HasilValidasi:
    """Everybody of a year whom this person may see; `kemajuan` hears of steps and may stop by raising.

    `kemiripan` False leaves out the comparing of texts, which is bounded apart (`maks_banding`).
    """
    sesi.wajib("lihat")
    lapor: Kemajuan = kemajuan or (lambda selesai, dari, teks: None)
    lapor(0, 0, "Membaca data kantor")
    with sesi.baca() as conn:
        return _Kantor(sesi, conn, tahun, lapor).periksa(kemiripan)


def _perakit(
    sesi: Sesi, p: Pelaksana, tahun: int, buku: BukuOrang, rekam: Mapping[bytes, Sequence[RekamSkp]]
) -> Perakit:
    hari = sesi.jam.hari_ini()
    di_tahun = izin.jepit(hari, date(tahun, 1, 1), date(tahun, 12, 31))
    periode = daftar_periode(sesi, tahun)
    batas = batas_skp(periode, tahun, aturan=aturan_tenggat(sesi))
    return Perakit(
        tahun,
        hari,
        buku,
        rekam,
        periode,
        batas,
        setelan(sesi, tahun).ukuran,
        repo_validasi.langkah_terakhir(p, tahun),
        {k: x.nama for k, milik in repo_mutasi.pengecualian(p).items() if (x := pada(milik, di_tahun))},
        repo_validasi.usulan_penilai(p),
    )


class _Kantor:
    """One run over an office: rows in pieces, findings by person."""

    def __init__(self, sesi: Sesi, conn: Connection, tahun: int, lapor: Kemajuan) -> None:
        self.tahun, self.lapor = tahun, lapor
        self.p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        self.hidup = [
            s for s in repo_skp.rekam_tahun(self.p, tahun) if s.status is not StatusDokumen.DIBATALKAN
        ]
        milik: dict[bytes, list[RekamSkp]] = {}
        for s in self.hidup:
            milik.setdefault(s.pegawai_id, []).append(s)
        self.setelan = setelan(sesi, tahun)
        self.perakit = _perakit(sesi, self.p, tahun, buku, milik)
        self.penulis = _Penulis(self.perakit, izin.lingkup(sesi, buku), [])
        self.ringkas = repo_validasi.rhk_tahun(self.p, tahun)
        self.menurut_id = {s.id: s for s in self.hidup}
        self.penilai: dict[bytes, Penilai] = {}
        self.unit: dict[bytes, str] = {}

    def periksa(self, kemiripan: bool) -> HasilValidasi:
        """The whole run."""
        orang = list(self.perakit.orang())
        self._skp()
        self._orang(orang)
        self._kantor()
        banding = self._mirip() if kemiripan else HasilBanding((), 0, False)
        urut = {t: n for n, t in enumerate(d.TINGKAT)}
        self.penulis.baris.sort(key=lambda b: (b.nama.casefold(), urut[b.tingkat]))
        lihat = self.penulis.lihat
        return hasil(
            self.tahun,
            self.penulis.baris,
            sum(lihat(p.id) for p in orang),
            sum(lihat(s.pegawai_id) for s in self.hidup),
            banding.dibandingkan,
            banding.terpotong,
        )

    def _skp(self) -> None:
        pemilik = {s.id: s.pegawai_id for s in self.hidup}
        ada = {r.id for r in self.ringkas}
        hilang = {r.rhk_atasan_id for r in self.ringkas if r.rhk_atasan_id is not None} - ada
        luar = repo_validasi.rhk_lain(self.p, hilang)
        jaringan = susun_jaringan(self.ringkas, pemilik, luar, self.perakit.buku)
        pemeriksa = Pemeriksa(self.setelan, jaringan)
        for i in range(0, len(self.hidup), POTONG):
            bagian = self.hidup[i : i + POTONG]
            self.lapor(i, len(self.hidup), "Memeriksa SKP")
            isi = repo_skp.isi_skp(self.p, [s.id for s in bagian])
            for s in bagian:
                self._satu(s, isi[s.id], pemeriksa)

    def _satu(self, s: RekamSkp, isi: repo_skp.IsiSkp, pemeriksa: Pemeriksa) -> None:
        rakit = self.perakit
        penilai, sosok = rakit.penilai(s), rakit.sosok(s)
        self.penilai[s.id], self.unit[s.pegawai_id] = penilai, sosok.nama_unit
        if not self.penulis.lihat(s.pegawai_id):
            return
        skp = rakit.skp(s, isi, penilai, sosok)
        ditetapkan = s.status in SKP_SAH
        for t in pemeriksa.periksa(skp, rakit.fakta_skp(s, skp, penilai, sosok)):
            # What is only advice would need a revision once the SKP has been set.
            if not ditetapkan or t.tingkat != SARAN:
                self.penulis.tulis(t, s.pegawai_id, s, penilai, sosok.nama_unit)

    def _orang(self, orang: Iterable[Pegawai]) -> None:
        kaidah = self.setelan.kaidah.get(d.ORANG, ())
        rakit = self.perakit
        for p in orang:
            if not self.penulis.lihat(p.id):
                continue
            f = rakit.fakta_orang(p)
            temu = periksa_orang(f, kaidah)
            if not temu:
                continue
            penilai = rakit.buku.penilai(p.id, rakit.hari, rakit.hari)
            unit = self.unit.get(p.id) or rakit.buku.sosok(p.id, rakit.hari).nama_unit
            for t in temu:
                self.penulis.tulis(t, p.id, None, penilai, unit)

    # -- the office as a whole -----------------------------------------------------------------------------

    def _kantor(self) -> None:
        fakta = FaktaKantor(self._tanpa_pendukung(), self._iku())
        for k in self.setelan.kaidah.get(d.KANTOR, ()):
            if k.kode.startswith("mutu."):
                continue
            for isi in k.kondisi(fakta) or ():
                pegawai = isi.get("pegawai_id")
                if (pegawai is None and self.penulis.boleh is not None) or (
                    pegawai is not None and not self.penulis.lihat(pegawai)
                ):
                    continue
                skp = self.menurut_id.get(isi.get("skp_id", b""))
                # The leader has to share the result out: it is the leader's own SKP that is shown.
                siapa = (
                    Penilai(None, None, None, "") if skp is None else _diri(self.perakit.buku, skp.pegawai_id)
                )
                t = temuan(k, isi, isi.get("rhk_id"))
                self._tulis(t, pegawai, skp, siapa)

    def _tulis(self, t: Temuan, pegawai: bytes | None, skp: RekamSkp | None, siapa: Penilai) -> None:
        unit = self.unit.get(pegawai, "") if pegawai is not None else ""
        self.penulis.tulis(t, pegawai, skp, siapa, unit)

    def _tanpa_pendukung(self) -> list[tuple[bytes, bytes, bytes, str]]:
        """Results of everybody who assesses somebody with results, and that none of these serves."""
        menurut_skp: dict[bytes, list[RhkRingkas]] = {}
        for r in self.ringkas:
            menurut_skp.setdefault(r.skp_id, []).append(r)
        dukungan: dict[bytes, list[Dukungan]] = {}
        for s in self.hidup:
            atasan = self.penilai[s.id].id
            if atasan is not None and atasan != s.pegawai_id:
                dukungan.setdefault(atasan, []).extend(
                    Dukungan(r.rhk_atasan_id, None, r.teks_atasan) for r in menurut_skp.get(s.id, ())
                )
        hasil_: list[tuple[bytes, bytes, bytes, str]] = []
        for atasan, milik in dukungan.items():
            if not milik:
                continue
            for s in self.perakit.rekam.get(atasan, ()):
                rhk = [
                    Rhk(r.id, r.skp_id, JenisRhk(r.jenis), r.urut, r.teks)
                    for r in menurut_skp.get(s.id, ())
                    if r.jenis == JenisRhk.UTAMA.value
                ]
                hasil_ += [(atasan, s.id, r.id, r.teks) for r in rhk_tanpa_pendukung(rhk, milik)]
        return hasil_

    def _iku(self) -> list[str]:
        return [i.indikator for i in iku_pakai.tanpa_pengampu(self.p, self.tahun)]

    # -- likeness ------------------------------------------------------------------------------------------

    def _mirip(self) -> HasilBanding:
        """Texts of one office only are compared, each office within the bound."""
        kaidah = [k for k in self.setelan.kaidah.get(d.KANTOR, ()) if k.kode.startswith("mutu.")]
        kantor: dict[bytes, list[TeksMilik]] = {}
        for r in self.ringkas if kaidah else ():
            s = self.menurut_id.get(r.skp_id)
            if s is not None and s.status not in SKP_SAH:
                kantor.setdefault(r.id[:4], []).append(TeksMilik(r.id, s.pegawai_id, r.teks, r.asal_id))
        n, terpotong = 0, False
        ukuran = self.setelan.ukuran
        for nomor, teks in enumerate(kantor.values()):
            self.lapor(nomor, len(kantor), "Membandingkan teks RHK")
            h = bandingkan(teks, ukuran.kemiripan_persen, ukuran.maks_banding)
            n, terpotong = n + h.dibandingkan, terpotong or h.terpotong
            self._tulis_mirip(h.pasangan, kaidah)
        return HasilBanding((), n, terpotong)

    def _tulis_mirip(self, pasangan: Collection[Pasangan], kaidah: Sequence[Kaidah]) -> None:
        sebutan = _sebutan(self.ringkas)
        nama = self.perakit.buku.nama
        menurut_id = {r.id: r for r in self.ringkas}
        isi = []
        for x in pasangan:
            siapa = nama(x.dua.pegawai_id)
            isi.append(
                {
                    "asal": x.asal,
                    "rhk_id": x.satu.id,
                    "sebutan": sebutan[x.satu.id],
                    "persen": x.persen,
                    "nama": f"{siapa} dan {x.lain} orang lain" if x.lain else siapa,
                    # Whose it is has to be told; the very words only to those who may read that SKP.
                    "teks": x.dua.teks.strip() if self.penulis.lihat(x.dua.pegawai_id) else "…",
                }
            )
        for k in kaidah:
            for satu in k.kondisi(isi) or ():
                skp = self.menurut_id[menurut_id[satu["rhk_id"]].skp_id]
                if self.penulis.lihat(skp.pegawai_id):
                    self._tulis(temuan(k, satu, satu["rhk_id"]), skp.pegawai_id, skp, self.penilai[skp.id])


def _diri(buku: BukuOrang, pegawai_id: bytes) -> Penilai:
    """A leader as the one who must act about the leader's own results."""
    relasi = RelasiPenilai(b"", pegawai_id, pegawai_id, None, date.min)
    return Penilai(relasi, buku.pegawai.get(pegawai_id), None, "")


def _sebutan(ringkas: Sequence[RhkRingkas]) -> dict[bytes, str]:
    """ "RHK utama nomor 2" of every result; they come in the order of the documents."""
    nomor: dict[tuple[bytes, str], int] = {}
    nama: dict[bytes, str] = {}
    for r in ringkas:
        kunci = (r.skp_id, r.jenis)
        nomor[kunci] = nomor.get(kunci, 0) + 1
        nama[r.id] = f"RHK {r.jenis} nomor {nomor[kunci]}"
    return nama
