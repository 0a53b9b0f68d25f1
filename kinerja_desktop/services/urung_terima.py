"""Undo of a whole receipt: what one file from another PC of this office brought, taken back by one commit."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_kata import Kamus, dokumen, letak, muat_kamus, nama_apa
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.riwayat_urung import ANAK, INDUK, ganti, halangan_tetap, sebut_pengubah
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.jurnal import Komit, Perubahan, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_tukar import Penulis, Resi
from kinerja_desktop.store.tabel import SINKRON

#: Rows that only their assessor changes, one at a time and on record.
_RATING = frozenset({"evaluasi", "capaian_organisasi"})
_ALASAN_RATING = "Rating dan langkah penilaian tidak ikut diurungkan; penilainya yang mengubahnya."
_ALASAN_BEDA = "Putusan Beda Isian diurungkan satu per satu lewat Riwayat."
_ALASAN_PUSAT = "Aturan, periode, dan usulan dalam berkas ini tetap; hanya BKPSDM yang menggantinya."
_ALASAN_TERBUKA = "Isian ini masih Beda Isian; putuskan dahulu."
_HAPUS = "_del"


@dataclass(frozen=True, slots=True)
class TakTerurung:
    """What stays as the file has it: the document or act, the cell in it, and why."""

    dokumen: str
    isian: str
    alasan: str


@dataclass(frozen=True, slots=True)
class HasilUrungTerima:
    """Cells put back, new rows withdrawn, deleted rows revived, the documents touched, and what stays."""

    berkas: str
    dari: str
    isian: int
    dicabut: int
    dihidupkan: int
    dokumen: tuple[str, ...]
    tidak: tuple[TakTerurung, ...]
    menunggu: int

    @property
    def jumlah(self) -> int:
        """Rows and cells that change."""
        return self.isian + self.dicabut + self.dihidupkan

    @property
    def kalimat(self) -> str:
        """All of it in one sentence."""
        bagian = [f"{self.isian} isian kembali ke nilai semula"] if self.isian else []
        if self.dicabut:
            bagian.append(f"{self.dicabut} baris baru dicabut")
        if self.dihidupkan:
            bagian.append(f"{self.dihidupkan} baris yang dihapus dikembalikan")
        hasil = f"Penerimaan {self.berkas}: {', '.join(bagian) or 'tidak ada yang dapat diurungkan'}."
        if self.tidak:
            hasil += " " + f"{len(self.tidak)} hal tetap seperti dalam berkas itu."
        return hasil


@dataclass(slots=True)
class _Langkah:
    """One change of the file on one row, in the order in which it came here."""

    komit: Komit
    ubah: Perubahan
    boleh: bool


@dataclass(slots=True)
class _Rencana:
    """What will be written, by table and row; what stays, by row and field group."""

    kini: dict[str, dict[bytes, dict[str, Any]]]
    langkah: dict[tuple[str, bytes], list[_Langkah]]
    cabut: set[tuple[str, bytes]] = field(default_factory=set)
    hidup: set[tuple[str, bytes]] = field(default_factory=set)
    isian: dict[tuple[str, bytes], dict[str, Any]] = field(default_factory=dict)
    tetap: dict[tuple[str, bytes, str], str] = field(default_factory=dict)
    #: Acts that stay whole: their title and why.
    tindakan: dict[str, str] = field(default_factory=dict)


def lihat_urung(sesi: Sesi, sha256: str) -> HasilUrungTerima:
    """What undoing the receipt of this file would do; writes nothing. Tolakan when it cannot be asked for."""
    return _susun(sesi, sha256)[0]


def urungkan_penerimaan(sesi: Sesi, sha256: str) -> Outcome[HasilUrungTerima]:
    """Put back what a file of another PC of this office changed and nobody changed since, as one commit.

    Tolakan for files of the centre or another office, and when nothing of it can be undone.
    """
    hasil, r = _susun(sesi, sha256)
    if not hasil.jumlah:
        alasan = hasil.tidak[0].alasan if hasil.tidak else "Isinya sudah tidak ada lagi di sini."
        raise Tolakan(
            "Tidak ada yang dapat diurungkan dari {berkas}. {alasan}",
            siapa="operator",
            berkas=hasil.berkas,
            alasan=alasan,
        )
    with sesi.kerja("terima.urungkan", f"Urungkan penerimaan {hasil.berkas}", urungkan_terima=sha256) as uow:
        for tabel in dict.fromkeys(t for t, _ in (*r.hidup, *r.isian, *r.cabut)):
            uow.restore(tabel, [b for t, b in r.hidup if t == tabel])
            uow.update_many(tabel, {b: n for (t, b), n in r.isian.items() if t == tabel})
            uow.delete(tabel, [b for t, b in r.cabut if t == tabel])
    _catat(sesi, sha256, len(hasil.tidak))
    return Outcome(hasil, uow.perubahan)


def _catat(sesi: Sesi, sha256: str, tetap: int) -> None:
    """The history of files says that this receipt was undone."""
    with repo_tukar.transaksi(sesi.db) as p:
        r = repo_lawan.resi(p, sha256, "terima")
        if r is None:
            return
        waktu = sesi.saat()
        isi = json.loads(r.rincian) | {"diurungkan": waktu, "tetap": tetap}
        repo_lawan.simpan_resi(
            p, Resi(r.sha256, r.arah, r.nama, r.writer, r.waktu, r.keadaan, json.dumps(isi))
        )


# ---- what came with the file -------------------------------------------------------------------------


def _susun(sesi: Sesi, sha256: str) -> tuple[HasilUrungTerima, _Rencana]:
    sesi.wajib("adk.terima")
    sesi.wajib("urungkan")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        resi, penulis = _resi(sesi, p, sha256)
        isi = json.loads(resi.rincian)
        komit, lain = _milik_kantor(sesi, p, _komit_berkas(p, isi))
        _wajib_milik_kantor(sesi, penulis, komit, lain)
        buku = BukuOrang.muat(conn)
        r = _rencana(sesi, p, buku, komit)
        semua = [(t, row) for t, rows in r.kini.items() if t in SINKRON for row in rows.values()]
        kamus = muat_kamus(sesi, conn, semua)
        tidak = [TakTerurung("BKPSDM", "", _ALASAN_PUSAT)] if lain else []
        tidak += [TakTerurung(judul, "", alasan) for judul, alasan in r.tindakan.items()]
        tidak += [_sebut_tetap(r, kamus, *kunci, alasan) for kunci, alasan in r.tetap.items()]
        diubah = (*r.cabut, *r.hidup, *r.isian)
        nama = sorted({dokumen(kamus, t, r.kini[t][b]) for t, b in diubah}, key=str.casefold)
    hasil = HasilUrungTerima(
        resi.nama,
        penulis.nama if penulis else "",
        sum(len({SINKRON[t].kelompok_dari(k) for k in n}) for (t, _), n in r.isian.items()),
        len(r.cabut),
        len(r.hidup),
        tuple(nama),
        tuple(dict.fromkeys(tidak)),
        int(isi.get("menunggu", 0) or 0),
    )
    return hasil, r


def _resi(sesi: Sesi, p: Pelaksana, sha256: str) -> tuple[Resi, Penulis | None]:
    """The receipt and who signed the file; Tolakan for what is no receipt, and at the centre."""
    resi = repo_lawan.resi(p, sha256, "terima")
    if resi is None or resi.writer is None:
        raise Tolakan("Berkas itu tidak ada dalam riwayat penerimaan.", siapa="operator")
    if resi.keadaan == "ditolak":
        raise Tolakan("Berkas itu ditolak, sehingga tidak ada yang perlu diurungkan.", siapa="operator")
    w = repo_lawan.semua_penulis(p).get(bytes(resi.writer))
    if sesi.db.peran == "pusat":
        raise Tolakan(
            "Data kantor tidak diurungkan di pusat; kirim usulan, kantor itulah yang mengubahnya.",
            siapa="operator kantor itu",
        )
    return resi, w


def _wajib_milik_kantor(sesi: Sesi, w: Penulis | None, komit: list[Komit], semua: int) -> None:
    """Refuse when nothing of the file was written by another PC of this office."""
    if komit or (w is not None and w.peran != "pusat" and w.ruang == sesi.db.ruang and not semua):
        return
    raise Tolakan(
        "Berkas itu tidak membawa perubahan dari komputer lain kantor ini. Aturan dan periode diganti oleh "
        "BKPSDM, dan usulannya dijawab satu per satu.",
        siapa="BKPSDM",
    )


def _komit_berkas(p: Pelaksana, isi: dict[str, Any]) -> list[Komit]:
    """The commits that came here with the file, oldest first; those that were here before are left out."""
    sesudah = isi.get("sesudah")
    if sesudah is None and int(isi.get("sudah_ada", 0) or 0):
        raise Tolakan(
            "Catatan penerimaan berkas ini dari program yang lebih lama, sehingga isinya tidak dapat "
            "dipisahkan dari yang sudah ada. Urungkan satu per satu lewat Riwayat.",
            siapa="operator",
        )
    ordinal: list[int] = []
    for penulis, awal, akhir in isi.get("rantai", []):
        baca = "SELECT ordinal FROM journal_commit WHERE writer = ? AND seq BETWEEN ? AND ? AND ordinal > ?"
        isi_baca = (bytes.fromhex(penulis), int(awal), int(akhir), int(sesudah or 0))
        ordinal += [int(o) for (o,) in p.semua(baca, isi_baca)]
    return [urai_baris(line) for _, line in repo_tukar.baris_commit(p, sorted(ordinal))]


def _milik_kantor(sesi: Sesi, p: Pelaksana, komit: list[Komit]) -> tuple[list[Komit], int]:
    """Those of other PCs of this office, and the number of all others: the centre's, and this PC's own."""
    saya = sesi.db.penulis.kunci_umum if sesi.db.penulis else b""
    kantor = {
        w.kunci
        for w in repo_lawan.semua_penulis(p).values()
        if w.ruang == sesi.db.ruang and w.peran != "pusat" and w.kunci != saya
    }
    milik = [k for k in komit if k.writer in kantor]
    return milik, len(komit) - len(milik)


# ---- what can be put back ----------------------------------------------------------------------------


def _rencana(sesi: Sesi, p: Pelaksana, buku: BukuOrang, komit: list[Komit]) -> _Rencana:
    baris: dict[str, set[bytes]] = {}
    langkah: dict[tuple[str, bytes], list[_Langkah]] = {}
    tindakan: dict[str, str] = {}
    for k in komit:
        sebab = _sebab(sesi, p, buku, k)
        if sebab:
            tindakan[k.judul] = sebab
        for c in k.perubahan:
            if c.tabel in SINKRON:
                langkah.setdefault((c.tabel, c.baris), []).append(_Langkah(k, c, not sebab))
                baris.setdefault(c.tabel, set()).add(c.baris)
    r = _Rencana({t: baris_kini(p, t, ids) for t, ids in baris.items()}, langkah, tindakan=tindakan)
    terbuka = _beda_terbuka(p, baris)
    for kunci, para in langkah.items():
        kini = r.kini[kunci[0]].get(kunci[1])
        if kini is not None and any(x.boleh for x in para):
            _timbang(p, r, kunci, para, kini, terbuka)
    while _gantung(p, r):
        continue
    return r


def _sebab(sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit) -> str:
    """Why a whole act stays; "" when it may be undone as far as its values still stand."""
    if str(k.ext.get("perintah_asal") or k.perintah) == "beda_isian.putuskan":
        return _ALASAN_BEDA
    if any(c.tabel in _RATING for c in k.perubahan):
        return _ALASAN_RATING
    return halangan_tetap(sesi, p, buku, k)


def _beda_terbuka(p: Pelaksana, baris: dict[str, set[bytes]]) -> set[tuple[str, bytes, str]]:
    baca = "SELECT DISTINCT tabel, row_id, kelompok FROM sync_conflict WHERE resolved_by IS NULL"
    return {(t, bytes(b), k) for t, b, k in p.semua(baca) if bytes(b) in baris.get(t, ())}


def _timbang(
    p: Pelaksana,
    r: _Rencana,
    kunci: tuple[str, bytes],
    para: list[_Langkah],
    kini: dict[str, Any],
    terbuka: set[tuple[str, bytes, str]],
) -> None:
    """Decide for one row: withdraw it, revive it, put single cells back, or say why they stay."""
    tabel, b = kunci
    if para[0].ubah.operasi == "i" and para[0].boleh:
        if kini[_HAPUS]:
            return  # gone already
        akhir = {k: baru for x in para if x.boleh for k, (_, baru) in ganti(x.ubah).items()}
        if any(t == tabel and i == b for t, i, _ in terbuka):
            r.tetap[tabel, b, ""] = _ALASAN_TERBUKA
        elif any(k in kini and kini[k] != v for k, v in akhir.items()) or not all(x.boleh for x in para):
            r.tetap[tabel, b, ""] = sebut_pengubah(p, para[-1].ubah)
        else:
            r.cabut.add(kunci)
        return
    spek = SINKRON[tabel]
    kolom = dict.fromkeys(k for x in para if x.boleh for k in ganti(x.ubah) if k in kini)
    for kelompok in dict.fromkeys(spek.kelompok_dari(k) for k in kolom):
        milik = [k for k in kolom if spek.kelompok_dari(k) == kelompok]
        nilai = _mundur(para, milik, kini)
        if (tabel, b, kelompok) in terbuka:
            r.tetap[tabel, b, kelompok] = _ALASAN_TERBUKA
        elif nilai is None:
            r.tetap[tabel, b, kelompok] = sebut_pengubah(p, para[-1].ubah)
        elif kelompok == _HAPUS:
            if nilai[_HAPUS] != kini[_HAPUS]:
                (r.cabut if nilai[_HAPUS] else r.hidup).add(kunci)
        else:
            lama = {k: v for k, v in nilai.items() if v != kini[k]}
            if lama:
                r.isian.setdefault(kunci, {}).update(lama)


def _mundur(para: list[_Langkah], kolom: list[str], kini: dict[str, Any]) -> dict[str, Any] | None:
    """Values before the file's changes of a field group, walking back from now; None when another wrote."""
    nilai = {k: kini[k] for k in kolom}
    kena = False
    for x in reversed(para):
        isi = {k: v for k, v in ganti(x.ubah).items() if k in nilai}
        if not isi:
            continue
        if not x.boleh or any(nilai[k] != baru for k, (_, baru) in isi.items()):
            break
        nilai |= {k: lama for k, (lama, _) in isi.items()}
        kena = True
    return nilai if kena else None


def _gantung(p: Pelaksana, r: _Rencana) -> bool:
    """Keep a row that others would hang from, or that would hang itself; True when something was kept."""
    berubah = False
    for tabel, b in sorted(r.cabut):
        for anak, kolom in ANAK.get(tabel, ()):
            sisa = _anak(p, anak, kolom, b) - {i for t, i in r.cabut if t == anak}
            if sisa:
                _tahan(p, r, (tabel, b), r.cabut, Perubahan(anak, min(sisa), "u", (), {}))
                berubah = True
                break
    for tabel, b in sorted(r.hidup):
        for induk, kolom in INDUK.get(tabel, ()):
            acuan = r.kini[tabel][b][kolom]
            if acuan is None or (induk, acuan) in r.hidup:
                continue
            if baris_kini(p, induk, [acuan]).get(acuan, {}).get(_HAPUS):
                _tahan(p, r, (tabel, b), r.hidup, Perubahan(induk, acuan, "u", (), {}))
                berubah = True
                break
    return berubah


def _tahan(
    p: Pelaksana, r: _Rencana, kunci: tuple[str, bytes], dari: set[tuple[str, bytes]], karena: Perubahan
) -> None:
    dari.discard(kunci)
    alasan = sebut_pengubah(p, karena).replace("pada isian yang sama", "yang bergantung padanya")
    r.tetap[(*kunci, "")] = alasan


def _anak(p: Pelaksana, tabel: str, kolom: str, induk: bytes) -> set[bytes]:
    baca = f"SELECT id FROM {tabel} WHERE _del = 0 AND {kolom} = ?"
    return {bytes(i) for (i,) in p.semua(baca, (induk,))}


def _sebut_tetap(r: _Rencana, kamus: Kamus, tabel: str, b: bytes, kelompok: str, alasan: str) -> TakTerurung:
    baris = r.kini[tabel][b]
    apa = nama_apa(tabel, kelompok) if kelompok else ""
    tempat = letak(kamus, tabel, baris)[0]
    return TakTerurung(dokumen(kamus, tabel, baris), " · ".join(_unik((tempat, apa))), alasan)


def _unik(bagian: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(b for b in bagian if b))
