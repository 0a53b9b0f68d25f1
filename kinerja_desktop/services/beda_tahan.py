"""What an open Beda Isian holds back: approval, the final rating and its papers, until somebody decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.peran import siapa_boleh
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_izin import tindakan_beda
from kinerja_desktop.services.beda_kata import dokumen, letak, muat_kamus, nama_apa, skp_dari
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_beda
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.unit_of_work import UnitOfWork

STATUS = "status"
#: Places in a list move by themselves when rows come and go; nobody types them.
_BEBAS = frozenset({"urut", repo_beda.HAPUS})
_BERPERIODE = frozenset({"evaluasi", "umpan_balik", "keberatan"})
#: What informs and never decides: two values of it hold no rating and no paper back.
_TIDAK_MENENTUKAN = frozenset({"nilai_sendiri"})


@dataclass(frozen=True, slots=True)
class Tahanan:
    """One open question of a document: its SKP, its period (None = of the SKP itself), its name, who."""

    skp_id: bytes
    periode_id: bytes | None
    tabel: str
    kelompok: str
    nama: str
    siapa: str

    @property
    def kalimat(self) -> str:
        """Why the paper waits."""
        return f"Masih ada Beda Isian pada {self.nama}; putuskan dahulu."

    def mengenai(self, skp_id: bytes, periode_id: bytes | None) -> bool:
        """Whether it belongs to this SKP, or to this evaluation of it."""
        return self.skp_id == skp_id and self.periode_id in (None, periode_id)


def tahanan(sesi: Sesi, conn: Connection) -> tuple[Tahanan, ...]:
    """Open questions of all documents, in a fixed order; two small questions to the store when none is."""
    terbuka = repo_beda.kunci_terbuka(Pelaksana.dari(conn))
    milik = [(k, b) for k, b in terbuka if k[0] not in _TIDAK_MENENTUKAN and skp_dari(k[0], b) is not None]
    if not milik:
        return ()
    kamus = muat_kamus(sesi, conn, [(k[0], b) for k, b in milik])
    hasil = []
    for (tabel, _, kelompok), b in milik:
        bagian = (nama_apa(tabel, kelompok), letak(kamus, tabel, b)[0], dokumen(kamus, tabel, b))
        hasil.append(
            Tahanan(
                skp_dari(tabel, b) or b"",
                b["periode_id"] if tabel in _BERPERIODE else None,
                tabel,
                kelompok,
                " · ".join(t for t in bagian if t),
                siapa_boleh(tindakan_beda(tabel, kelompok)),
            )
        )
    return tuple(hasil)


def wajib_jelas(
    sesi: Sesi, dokumen_dari: Iterable[tuple[bytes, bytes | None]], hanya_status: bool = False
) -> None:
    """Tolakan that names the first open question of these (SKP, period); `hanya_status`: of their state."""
    with sesi.baca() as conn:
        semua = tahanan(sesi, conn)
    if not semua:
        return
    for skp_id, periode_id in dokumen_dari:
        for t in semua:
            tabel = "skp" if periode_id is None else "evaluasi"
            if t.mengenai(skp_id, periode_id) and not (
                hanya_status and (t.tabel, t.kelompok) != (tabel, STATUS)
            ):
                raise Tolakan(
                    "Masih ada Beda Isian pada {isian}; putuskan dahulu di halaman Beda Isian.",
                    siapa=t.siapa,
                    isian=t.nama,
                )


def wajib_satu_nilai(sesi: Sesi, uow: UnitOfWork) -> None:
    """Tolakan when a cell written here has two values: who types over them has seen only one of the two."""
    for tabel, baris_id, kelompok in uow.menyentuh_beda():
        if kelompok in _BEBAS:
            continue
        baris = baris_kini(uow.p, tabel, [baris_id])[baris_id]
        kamus = muat_kamus(sesi, uow.conn, [(tabel, baris)])
        bagian = (nama_apa(tabel, kelompok), letak(kamus, tabel, baris)[0], dokumen(kamus, tabel, baris))
        raise Tolakan(
            "{isian} mempunyai dua nilai dari dua komputer; pilih dahulu di halaman Beda Isian.",
            siapa=siapa_boleh(tindakan_beda(tabel, kelompok)),
            isian=" · ".join(t for t in bagian if t),
        )
