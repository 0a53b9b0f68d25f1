"""Evidence of an objection: changed while nobody has decided, read by whoever reads the objection."""

from __future__ import annotations

from kinerja_desktop.domain.keberatan import BERJALAN, NAMA_STATUS_KEBERATAN, StatusKeberatan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import keberatan_baca
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.periode import satu as satu_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_keberatan
from kinerja_desktop.store.pelaksana import Pelaksana


def wajib_bukti_terbuka(sesi: Sesi, keberatan_id: bytes) -> None:
    """Tolakan when the evidence of this objection may no longer be changed."""
    with sesi.baca() as conn:
        k = repo_keberatan.satu(Pelaksana.dari(conn), keberatan_id)
    if k is None:
        raise Tolakan("Keberatan itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
    p = satu_periode(sesi, k.periode_id)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; bukti keberatannya tidak dapat diubah.")
    if k.status is not StatusKeberatan.DRAF and k.status not in BERJALAN:
        raise Tolakan(
            "Bukti tidak dapat diubah karena keberatan ini sudah {status}.",
            siapa="atasan pejabat penilai",
            status=NAMA_STATUS_KEBERATAN[k.status].lower(),
        )


def wajib_lihat_bukti(sesi: Sesi, keberatan_id: bytes) -> None:
    """Tolakan unless this person reads the objection: nobody else a draft, later who decides as well."""
    keberatan_baca.satu(sesi, keberatan_id)
