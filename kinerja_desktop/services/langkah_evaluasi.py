"""What every step of an evaluation begins with: the open period, its year, role, relation and state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kinerja_desktop.domain.alur import LANGKAH_EVALUASI, langkah_evaluasi
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import baca_beku
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.penilaian_baca import Tahun, muat_tahun, penilai_evaluasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp


@dataclass(slots=True)
class Terbuka:
    """An open period with its year and every SKP of it by id."""

    periode: PeriodeTersimpan
    tahun: Tahun
    skp: dict[bytes, RekamSkp]


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step that may be taken: on what, to which state, in which roles and whose name."""

    skp: RekamSkp
    evaluasi: RekamEvaluasi
    ke: StatusEvaluasi
    wewenang: Wewenang


def buka_periode(sesi: Sesi, periode_id: bytes) -> Terbuka:
    """Read a period for a step; Tolakan when it is closed."""
    p = satu(sesi, periode_id)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; penilaiannya tidak dapat diubah.")
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
    return Terbuka(p, t, {s.id: s for milik in t.skp.values() for s in milik})


def wajib_evaluasi(sesi: Sesi, b: Terbuka, skp_id: bytes) -> tuple[RekamSkp, RekamEvaluasi, Penilai]:
    """One evaluation with its SKP and assessor; Tolakan when there is none."""
    skp = b.skp.get(skp_id)
    if skp is None:
        raise Tolakan("SKP itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    penilai = penilai_evaluasi(b.tahun.buku, skp, b.periode, sesi.jam.hari_ini())
    e = b.tahun.evaluasi.get((skp.id, b.periode.id))
    if e is None:
        raise Tolakan(
            "{nama} belum dinilai untuk {periode}.",
            siapa=penilai.nama or "pejabat penilai",
            nama=b.tahun.buku.nama(skp.pegawai_id),
            periode=b.periode.periode.label,
        )
    return skp, e, penilai


def langkah(
    sesi: Sesi, b: Terbuka, skp_id: bytes, nama: str, alasan: str = "", untuk: bytes | None = None
) -> Langkah:
    """Role, relation and state of one step on one evaluation; Tolakan otherwise."""
    skp, e, penilai = wajib_evaluasi(sesi, b, skp_id)
    w = izin.wewenang(sesi, LANGKAH_EVALUASI[nama].tindakan, skp.pegawai_id, penilai, untuk)
    return Langkah(skp, e, langkah_evaluasi(e.status, nama, w.peran, alasan), w)


def sidik_beku(e: RekamEvaluasi) -> str:
    """Fingerprint of what was finished, "" when none was kept."""
    beku = baca_beku(e.beku)
    return str(beku.lain.get("sidik", "")) if beku else ""


def judul(kata: str, b: Terbuka, skp: Sequence[RekamSkp]) -> str:
    """Title of an act on one person or many: "Terima dokumen evaluasi Siti Triwulan I 2026"."""
    siapa = b.tahun.buku.nama(skp[0].pegawai_id) if len(skp) == 1 else f"{len(skp)} pegawai"
    return f"{kata} {siapa} {b.periode.periode.label}"


def satu_nama(untuk: Iterable[bytes | None]) -> bytes | None:
    """The one person in whose name everything of an act was typed; None when there are several or none."""
    nama = set(untuk)
    return nama.pop() if len(nama) == 1 else None
