"""Verdicts of the centre on an office's documents: accepted, or returned with a note.

A verdict is an event that names the fingerprint of the words it is about; it never touches the document. When
the words change afterwards the verdict stays in the history and no longer counts.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_versi import sidik_evaluasi, sidik_kini
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tindakan import KEMBALIKAN_PUSAT, NAMA_TINDAKAN, TERIMA_PUSAT
from kinerja_desktop.store import repo_penilaian, repo_rujukan, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana

if TYPE_CHECKING:
    from sqlalchemy import Connection

SKP, EVALUASI = "skp", "evaluasi"
NAMA_PUTUSAN = {t: NAMA_TINDAKAN[t] for t in (TERIMA_PUSAT, KEMBALIKAN_PUSAT)}


@dataclass(frozen=True, slots=True)
class PutusanPusat:
    """The newest verdict on a document; `berlaku` while its words are those that were judged."""

    jenis: str
    dokumen_id: bytes
    putusan: str
    catatan: str
    waktu: str
    berlaku: bool

    @property
    def kalimat(self) -> str:
        """The verdict in words, with its note."""
        kata = NAMA_PUTUSAN[self.putusan]
        if not self.berlaku:
            kata += " untuk isi sebelumnya; sesudah itu isinya berubah"
        return f"{kata}: {self.catatan}" if self.catatan else kata


def beri(sesi: Sesi, dokumen: Sequence[tuple[str, bytes]], putusan: str, catatan: str = "") -> Outcome[int]:
    """At the centre: one verdict on documents (kind, id) of one office; a return needs a note.

    The value is how many were judged. Refused: documents of several offices, gone ones, ratings not complete.
    """
    sesi.wajib("dokumen.terima" if putusan == TERIMA_PUSAT else "dokumen.tolak")
    if putusan not in NAMA_PUTUSAN:
        raise ValueError(putusan)
    ruang = {d[:4] for _, d in dokumen}
    if len(ruang) != 1 or int.from_bytes(next(iter(ruang)), "big") == sesi.db.ruang:
        raise Tolakan("Pilih dokumen dari satu kantor.", siapa="pusat")
    bersih = bersihkan_teks(catatan, "Catatan", 500, wajib=putusan == KEMBALIKAN_PUSAT)
    with sesi.baca() as conn:
        sidik = {d: _sidik(conn, jenis, d) for jenis, d in dokumen}
    if hilang := sum(not s for s in sidik.values()):
        raise Tolakan(
            "{jumlah} dokumen belum lengkap atau sudah tidak ada; muat ulang lalu pilih lagi.",
            siapa="pusat", jumlah=hilang,
        )  # fmt: skip
    kata = "Terima" if putusan == TERIMA_PUSAT else "Kembalikan"
    saat = sesi.saat()
    with sesi.kerja("dokumen.putusan", f"{kata} {len(dokumen)} dokumen kantor") as uow:
        uow.insert_many(
            "tindakan",
            [
                {
                    "jenis_dokumen": jenis,
                    "dokumen_id": d,
                    "tindakan": putusan,
                    "alasan": bersih,
                    "sidik": sidik[d],
                    "waktu": saat,
                }
                for jenis, d in dokumen
            ],
        )
    return Outcome(len(dokumen), uow.perubahan)


def daftar(sesi: Sesi, dokumen: Collection[bytes]) -> dict[bytes, PutusanPusat]:
    """The newest verdict on each of these documents (SKP or evaluation ids), where there is one."""
    with sesi.baca() as conn:
        return menurut_dokumen(conn, dokumen)


def menurut_dokumen(
    conn: Connection, dokumen: Collection[bytes], hanya: str = ""
) -> dict[bytes, PutusanPusat]:
    """The same inside an open view; `hanya` leaves out documents whose newest verdict is another one."""
    p = Pelaksana.dari(conn)
    terbaru: dict[bytes, tuple[str, str, str, str, str]] = {}
    baca = (
        "SELECT id, jenis_dokumen, dokumen_id, tindakan, alasan, sidik, waktu FROM tindakan WHERE _del = 0 "
        f"AND tindakan IN ('{TERIMA_PUSAT}', '{KEMBALIKAN_PUSAT}') AND {{dalam dokumen_id}} "
        "ORDER BY waktu, rev"
    )
    # A row that somebody else named so is no verdict: only the centre can write in the centre's space.
    pusat = {int(r) for (r,) in p.semua("SELECT DISTINCT ruang FROM sync_writer WHERE peran = 'pusat'")}
    for b, jenis, d, putusan, catatan, sidik, waktu in repo_skp.potongan(p, baca, dokumen):
        if int.from_bytes(bytes(b)[:4], "big") in pusat:
            terbaru[bytes(d)] = (jenis, putusan, catatan, sidik, waktu)
    return {
        d: PutusanPusat(jenis, d, putusan, catatan, waktu, _sidik(conn, jenis, d) == sidik)
        for d, (jenis, putusan, catatan, sidik, waktu) in terbaru.items()
        if hanya in ("", putusan)
    }


def _sidik(conn: Connection, jenis: str, dokumen: bytes) -> str:
    """Fingerprint of a document as it stands; "" when it is gone or not complete."""
    p = Pelaksana.dari(conn)
    if jenis == SKP:
        rekam = repo_skp.rekam(p, dokumen)
        return sidik_kini(p, rekam) if rekam else ""
    e = repo_penilaian.evaluasi_satu(p, dokumen)
    periode = repo_rujukan.periode_satu(conn, e.periode_id) if e else None
    return sidik_evaluasi(e, periode) if e and periode else ""
