"""Words of Beda Isian: which cell of which document, and every value as a person would write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.periode import NAMA_BULAN, JenisPeriode
from kinerja_desktop.domain.periode import periode as susun_periode
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import isi_pegawai
from kinerja_desktop.services import kata_rahasia as rahasia
from kinerja_desktop.services.isi_skp import baris_kisi
from kinerja_desktop.services.lembar_beda import Sisi
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.riwayat_kata import NAMA_TABEL, kata, nama_kolom
from kinerja_desktop.services.rujukan import JENIS_LIBUR
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lawan, repo_skp, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import HAPUS, RekamBeda, SisiRekam
from kinerja_desktop.store.repo_riwayat import baris_kini, nilai_teks
from kinerja_desktop.store.saring_ruang import TERBANYAK
from kinerja_desktop.store.tabel import SINKRON

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.jurnal import Nilai

#: A clock this far ahead of ours is named beside the time it wrote.
SELISIH_JAM = timedelta(hours=24)
KOSONG = "belum diisi"
_KELOMPOK: dict[tuple[str, str], str] = {
    ("skp", "masa"): "Masa SKP",
    ("skp", "status"): "Status SKP",
    ("skp", "penilai"): "Pejabat penilai SKP ini",
    ("iku", "target"): "Target",
    ("standar_kerja", "target"): "Target",
    ("peran_hasil", "teks"): "Peran/hasil",
    ("pengecualian", "masa"): "Masa pengecualian",
    ("versi_skp", "isi"): "Isi versi SKP",
    ("catatan_harian", "waktu"): "Waktu kegiatan",
    ("catatan_harian", "angka"): "Realisasi harian",
    ("kemajuan_aksi", "keadaan"): "Kemajuan rencana aksi",
    ("langkah_perbaikan", "status"): "Keadaan langkah perbaikan",
    ("butir_dialog", "keadaan"): "Keadaan butir dialog",
    ("pembinaan", "status"): "Keadaan pembinaan",
    ("putaran_360", "masa"): "Masa putaran 360",
    ("tim_evaluasi", "masa"): "Masa tugas tim",
    ("kompetensi", "tingkat"): "Tingkat kompetensi",
    ("nilai_sendiri", "hasil"): "Rating sendiri hasil kerja",
    ("nilai_sendiri", "perilaku"): "Rating sendiri perilaku kerja",
    ("keberatan", "isi"): "Isi keberatan",
    ("keberatan", "penjelasan"): "Penjelasan pejabat penilai",
    ("keberatan", "putusan"): "Putusan keberatan",
    ("evaluasi", "status"): "Status penilaian",
    ("evaluasi", "hasil"): "Rating hasil kerja",
    ("evaluasi", "perilaku"): "Rating perilaku kerja",
    ("penempatan", "masa"): "Masa penempatan",
    ("relasi_penilai", "penilai"): "Pejabat penilai",
    ("relasi_penilai", "masa"): "Masa penilaian pejabat",
    ("periode", "masa"): "Masa periode",
    ("periode", "status"): "Status periode",
    ("pegawai", "golongan"): "Golongan",
    ("rhk", "intervensi"): "RHK pimpinan yang diintervensi",
    ("capaian_organisasi", "predikat"): "Predikat organisasi",
}
#: Columns that no person reads: frozen JSON and fingerprints.
_DIAM = frozenset({"beku", "sidik"})
_MILIK_SKP = frozenset(repo_skp.MILIK_SKP)
_MILIK_ORANG = frozenset({"penempatan", "relasi_penilai", "pengguna"})


@dataclass(slots=True)
class Kamus:
    """Everything that the words of a list of questions need, read once."""

    rekam: dict[bytes, dict[str, Any]]
    buku: BukuOrang
    nama: dict[str, str]
    periode: dict[bytes, str]
    kantor: dict[int, str]
    komputer: dict[bytes, str]
    nomor: dict[bytes, int] = field(default_factory=dict)
    teks: dict[bytes, str] = field(default_factory=dict)
    #: Rows whose words the person at the keyboard does not read (`kata_rahasia`).
    tertutup: frozenset[bytes] = frozenset()

    def orang(self, pegawai_id: object) -> str:
        """Name with titles; "" for nobody."""
        if not isinstance(pegawai_id, bytes):
            return ""
        return self.buku.nama(pegawai_id) or self.nama.get(pegawai_id.hex(), "")


def muat_kamus(sesi: Sesi, conn: Connection, semua: Sequence[tuple[str, dict[str, Any]]]) -> Kamus:
    """Read the words for rows (table, row as it stands)."""
    p = Pelaksana.dari(conn)
    skp_id = {s for t, r in semua if (s := skp_dari(t, r)) is not None}
    rekam = baris_kini(p, "skp", skp_id)
    acuan: dict[str, set[bytes]] = {}
    for tabel, r in [*semua, *(("skp", r) for r in rekam.values())]:
        for kolom in SINKRON[tabel].kolom_id:
            if r[kolom] is not None:
                acuan.setdefault(kolom, set()).add(bytes(r[kolom]))
    orang = {b for k, ids in acuan.items() if k in ("pegawai_id", "penilai_id", "pemberi_id") for b in ids}
    orang |= {r["id"] for t, r in semua if t == "pegawai"}
    # At the centre only the posts and units of their offices: those of all are fifteen thousand.
    asal = {bytes(i[:4]) for i in orang} if sesi.db.peran == "pusat" else None
    asal = asal if asal is not None and len(asal) <= TERBANYAK else None
    hasil = Kamus(
        rekam,
        BukuOrang.muat(conn, orang, asal),
        {b.hex(): n for b, n in nilai_teks(p, "pegawai", "nama", orang).items()},
        _periode(p, acuan.get("periode_id", set()) | {r["id"] for t, r in semua if t == "periode"}),
        {},
        _komputer(sesi, p),
    )
    if sesi.db.peran == "pusat":
        ruang = {int.from_bytes(r["id"][:4], "big") for _, r in semua}
        hasil.kantor = {n: repo_tukar.kantor_ruang(p, n)[0] for n in ruang if n != sesi.db.ruang}
    _nomori(p, hasil, skp_id)
    for tabel in rahasia.ISI:
        milik = {bytes(r["id"]): r for t, r in semua if t == tabel}
        hasil.tertutup |= rahasia.tertutup(sesi, p, hasil.buku, tabel, milik)
    return hasil


def lengkapi_nama(p: Pelaksana, kamus: Kamus, semua: Iterable[RekamBeda]) -> None:
    """Add the words for ids that stand among the values themselves."""
    ids = {
        bytes.fromhex(str(v))
        for r in semua
        for s in r.sisi
        for k, v in zip(r.kolom, s.nilai, strict=True)
        if k in SINKRON[r.tabel].kolom_id and v
    }
    ids |= {bytes.fromhex(s.komit.pelaku[2]) for r in semua for s in r.sisi if s.komit and s.komit.pelaku[2]}
    for tabel, kolom in (("pegawai", "nama"), ("jabatan", "nama"), ("unit", "nama"), ("rhk", "teks")):
        sisa = {i for i in ids if i.hex() not in kamus.nama}
        kamus.nama |= {b.hex(): n for b, n in nilai_teks(p, tabel, kolom, sisa).items()} if sisa else {}


def skp_dari(tabel: str, baris: dict[str, Any]) -> bytes | None:
    """The SKP that a row belongs to; None for rows of other kinds."""
    if tabel == "skp":
        return bytes(baris["id"])
    return baris["skp_id"] if tabel in _MILIK_SKP else None


def _periode(p: Pelaksana, ids: set[bytes]) -> dict[bytes, str]:
    hasil = {}
    for b, r in baris_kini(p, "periode", ids).items():
        try:
            hasil[b] = susun_periode(JenisPeriode(r["jenis"]), r["tahun"], r["nomor"]).label
        except (ValueError, Tolakan):
            hasil[b] = f"periode {r['tahun']}"
    return hasil


def _komputer(sesi: Sesi, p: Pelaksana) -> dict[bytes, str]:
    """Names of the writers, this computer among them; those of one name are told apart by their key."""
    penulis = repo_lawan.semua_penulis(p)
    senama = Counter((w.ruang, w.nama) for w in penulis.values())
    hasil = {}
    for k, w in penulis.items():
        ganda = senama[w.ruang, w.nama] > 1 and w.peran == repo_tukar.KANTOR
        ciri = f" (komputer {k[:2].hex()})" if ganda else ""
        hasil[k] = f"{w.nama or 'kantor lain'}{ciri}"
    if sesi.db.penulis is not None:
        hasil[sesi.db.penulis.kunci_umum] = "komputer ini"
    return hasil


def _nomori(p: Pelaksana, kamus: Kamus, skp_id: set[bytes]) -> None:
    """Numbers of results and indicators as the grid of the SKP counts them, and their texts."""
    for rhk in repo_skp.rhk(p, skp_id).values():
        for n, r in enumerate(rhk, 1):
            kamus.nomor[r.id], kamus.teks[r.id] = n, r.teks
        for n, b in enumerate(baris_kisi(rhk), 1):
            if b.id != b.rhk_id:
                kamus.nomor[b.id], kamus.teks[b.id] = n, b.indikator


def nama_apa(tabel: str, kelompok: str) -> str:
    """The field group in words."""
    if kelompok == HAPUS:
        return "Hapus atau pertahankan"
    return _KELOMPOK.get((tabel, kelompok)) or label(tabel, kelompok)


def label(tabel: str, kolom: str) -> str:
    """A column in words."""
    if tabel == "pegawai":
        return isi_pegawai.LABEL.get(kolom) or nama_kolom(tabel, kolom)
    return nama_kolom(tabel, kolom)


def dokumen(kamus: Kamus, tabel: str, baris: dict[str, Any]) -> str:
    """The document or person of a row: "SKP Siti Aminah 2026", "Pegawai Siti Aminah", "Unit kerja X"."""
    skp_id = skp_dari(tabel, baris)
    if skp_id is not None:
        rekam = kamus.rekam.get(skp_id)
        nama = kamus.orang(rekam["pegawai_id"]) if rekam else ""
        if tabel in ("evaluasi", "umpan_balik", "keberatan"):
            return _rapi("Penilaian", nama, kamus.periode.get(baris["periode_id"], ""))
        return _rapi("SKP", nama, str(rekam["tahun"]) if rekam else "")
    if tabel == "pegawai":
        return _rapi("Pegawai", kamus.orang(baris["id"]) or str(baris["nama"]))
    if tabel in _MILIK_ORANG and baris.get("pegawai_id") is not None:
        return _rapi("Pegawai", kamus.orang(baris["pegawai_id"]))
    if tabel == "periode":
        return _rapi("Periode", kamus.periode.get(baris["id"], ""))
    if tabel == "capaian_organisasi":
        return _rapi("Capaian organisasi", kamus.periode.get(baris["periode_id"], ""))
    if tabel == "iku":
        return _rapi("IKU", str(baris["tahun"]))
    if tabel == "peran_hasil":
        return _rapi(NAMA_TABEL[tabel], kamus.orang(baris["pegawai_id"]), str(baris["tahun"]))
    if tabel == "rujukan" and baris.get("jenis") == JENIS_LIBUR:
        return _rapi("Hari libur", _tanggal(str(baris["kunci"])))
    sebutan = baris.get("nama") or baris.get("kunci") or baris.get("jabatan") or ""
    return _rapi(NAMA_TABEL.get(tabel, tabel), str(sebutan))


def _tanggal(kunci: str) -> str:
    try:
        return tanggal_panjang(date.fromisoformat(kunci))
    except ValueError:
        return kunci


def _rapi(*bagian: str) -> str:
    return " ".join(b for b in bagian if b)


def letak(kamus: Kamus, tabel: str, baris: dict[str, Any]) -> tuple[str, str]:
    """Where in the document, and the words that stand there: ("Indikator 2", "Jumlah surat terbit")."""
    kunci = bytes(baris["id"])
    nomor = kamus.nomor.get(kunci)
    if tabel == "rhk":
        return f"RHK {nomor}" if nomor else "RHK yang dihapus", str(baris["teks"])
    if tabel == "indikator":
        return f"Indikator {nomor}" if nomor else "Indikator yang dihapus", str(baris["teks"])
    if tabel == "perilaku":
        return next((n.nama for n in NILAI_PERILAKU if n.nomor == baris["nomor"]), "Perilaku kerja"), ""
    if tabel == "realisasi":
        bulan = baris["bulan"]
        ke = kamus.nomor.get(baris["indikator_id"] or b"")
        waktu = f"Realisasi {NAMA_BULAN[bulan - 1]}" if 1 <= bulan <= 12 else "Realisasi"
        return f"{waktu} · Indikator {ke}" if ke else waktu, kamus.teks.get(baris["indikator_id"] or b"", "")
    if tabel == "umpan_balik":
        rhk = kamus.nomor.get(baris["rhk_id"] or b"")
        return f"Umpan balik RHK {rhk}" if rhk else "Umpan balik", str(baris["teks"])
    if tabel in ("iku", "standar_kerja"):
        return NAMA_TABEL["indikator"], str(baris["indikator"])
    if tabel in ("penempatan", "relasi_penilai", "pengguna", "tindakan"):
        return NAMA_TABEL[tabel], ""
    return "", ""


def susun_sisi(kamus: Kamus, r: RekamBeda, kini: datetime) -> tuple[Sisi, ...]:
    """The distinct values, the one shown first; who typed the same stands together."""
    menurut: dict[tuple[Nilai, ...], list[SisiRekam]] = {}
    for s in r.sisi:
        menurut.setdefault(s.nilai, []).append(s)
    hasil = []
    for nilai, para in menurut.items():
        para.sort(key=lambda s: s.komit.hlc if s.komit else 0, reverse=True)
        k = para[0].komit
        waktu = datetime.fromtimestamp(k.waktu_ms / 1000, UTC) if k else None
        ada = [s.komit for s in para if s.komit is not None]
        hasil.append(
            Sisi(
                para[0].acuan,
                _isi(kamus, r, para[0]),
                " dan ".join(dict.fromkeys(x.pelaku[1] or "operator" for x in ada)),
                kamus.nama.get(k.pelaku[2], "") if k else "",
                waktu,
                " dan ".join(dict.fromkeys(nama_komputer(kamus, x.writer) for x in ada)),
                k.writer if k else b"",
                "Jam komputer itu lebih dari satu hari di depan jam di sini."
                if waktu is not None and waktu - kini > SELISIH_JAM
                else "",
                nilai == r.kini,
            )
        )
    return tuple(sorted(hasil, key=lambda s: (not s.tampak, s.acuan)))


def nama_komputer(kamus: Kamus, writer: bytes) -> str:
    """The computer of a key in words."""
    return kamus.komputer.get(writer) or f"komputer {writer[:4].hex()}"


def _isi(kamus: Kamus, r: RekamBeda, s: SisiRekam) -> tuple[tuple[str, str], ...]:
    if r.kelompok == HAPUS:
        return (("", "Dihapus"),) if s.nilai[0] else (("", "Dipertahankan"), *_ubahan(kamus, r, s))
    kolom = [k for k in r.kolom if k not in _DIAM]
    isi = dict(zip(r.kolom, s.nilai, strict=True))
    return tuple((label(r.tabel, k), _nilai_baris(kamus, r, k, isi[k])) for k in kolom)


def _nilai_baris(kamus: Kamus, r: RekamBeda, kolom: str, nilai: Nilai) -> str:
    """A value of one row; closed words only for those who may read them."""
    if r.id in kamus.tertutup and kolom in rahasia.ISI.get(r.tabel, ()):
        return rahasia.TERTUTUP
    return nilai_kata(kamus, r.tabel, kolom, nilai)


def _ubahan(kamus: Kamus, r: RekamBeda, s: SisiRekam) -> list[tuple[str, str]]:
    """What the edit wrote that the deletion would lose."""
    if s.komit is None:
        return []
    for c in s.komit.perubahan:
        if c.baris == r.id and c.tabel == r.tabel and isinstance(c.data, dict):
            return [
                (label(r.tabel, k), _nilai_baris(kamus, r, k, v[1]))
                for k, v in c.data.items()
                if v[0] != v[1] and k != HAPUS and k not in _DIAM and k in SINKRON[r.tabel].kolom
            ]
    return []


def nilai_kata(kamus: Kamus, tabel: str, kolom: str, nilai: Nilai) -> str:
    """A value (in line form) as a person would write it; "belum diisi" for nothing."""
    if nilai is None or nilai == "":
        return KOSONG
    if tabel == "pegawai":
        return isi_pegawai.tampil_kolom(kolom, str(nilai)) or KOSONG
    return kata(tabel, kolom, nilai, kamus.nama) or KOSONG
