"""From the matrix to the SKP: roles become main results with link and words, all in one act and one undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.kaskade import Butir
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import JenisRhk, Rhk
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import matriks_dasar
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.matriks_dasar import Matriks
from kinerja_desktop.services.matriks_izin import PERINTAH_USUL, wajib_matriks
from kinerja_desktop.services.matriks_lembar import Ditinggal, HasilUsul
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import periksa_muat
from kinerja_desktop.services.skp_buat import RencanaBuat, rencana_buat
from kinerja_desktop.store import repo_matriks, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_matriks import RekamPeran, RekamRhk

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

KOSONG = "Tidak ada peran yang perlu diusulkan. Isi sel matriks dahulu, atau pilih sel yang diusulkan lagi."
_SKP_LAIN = "RHK-nya berada pada SKP lain tahun ini; ubah di SKP itu, lewat Revisi bila sudah disetujui"


@dataclass(slots=True)
class _Usul:
    """One result to be: its words, the items it serves in order, the roles that become it."""

    teks: str
    butir: list[Butir] = field(default_factory=list)
    peran: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class _Kerja:
    """What the act will do, by person; results to be updated apart, `lain` those whose result it may not."""

    usul: dict[bytes, dict[str, _Usul]] = field(default_factory=dict)
    perbarui: dict[bytes, list[tuple[bytes, str]]] = field(default_factory=dict)
    lain: set[bytes] = field(default_factory=set)

    @property
    def kosong(self) -> bool:
        """Nothing is to be written."""
        return not self.usul and not self.perbarui


def usulkan(
    sesi: Sesi,
    tahun: int,
    pimpinan_id: bytes,
    sel: Collection[tuple[bytes, str]] | None = None,
    perbarui: bool = False,
) -> Outcome[HasilUsul]:
    """Make a main result in the person's SKP of every role that is not there yet; equal words make one.

    `sel`: only these cells (person, item key); roles whose result was deleted only then.
    `perbarui`: results that the SKP has unchanged since take the newer words of the matrix as well.
    Whose SKP is closed or missing is left out with the reason; a draft is made where this person may.
    """
    untuk = wajib_matriks(sesi, pimpinan_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        terusul = {b.rhk_id for milik in m.peran.values() for b in milik if b.rhk_id is not None}
        rhk = repo_matriks.rhk_menurut_id(p, terusul)
    kerja = _susun(m, sel, perbarui, rhk)
    if kerja.kosong and not kerja.lain:
        raise Tolakan(KOSONG, siapa="yang mengisi")
    baru, ditinggal = _siapkan_skp(sesi, m, kerja)
    if kerja.kosong:
        return Outcome(HasilUsul(ditinggal=tuple(ditinggal)), ChangeSet())
    with sesi.kerja(PERINTAH_USUL, f"Usulkan peran matriks {m.nama(pimpinan_id)} ke SKP", untuk) as uow:
        hasil = _tulis(uow, sesi, m, kerja, baru, ditinggal)
        wajib_satu_nilai(sesi, uow)
    return Outcome(hasil, uow.perubahan)


def _susun(
    m: Matriks,
    sel: Collection[tuple[bytes, str]] | None,
    perbarui: bool,
    rhk: dict[bytes, RekamRhk],
) -> _Kerja:
    butir = {(b.rhk.id, b.indikator.id if b.indikator else None): b for b in m.butir}
    urut = {b: n for n, b in enumerate(butir)}
    letak = sorted((k for k in m.peran if k[:2] in butir and k[2] in m.orang), key=lambda k: urut[k[:2]])
    dipilih = [k for k in letak if sel is None or (k[2], butir[k[:2]].kunci) in sel]
    kerja = _Kerja()
    for b in (b for k in dipilih for b in m.peran[k]):
        milik = rhk.get(b.rhk_id) if b.rhk_id is not None else None
        hidup = milik is not None and milik.hidup
        if b.rhk_id is None or (sel is not None and not hidup):
            usul = kerja.usul.setdefault(b.pegawai_id, {}).setdefault(rapat(b.teks), _Usul(b.teks))
            usul.butir.append(butir[b.letak[:2]])
            usul.peran.append(b.id)
        elif perbarui and hidup and milik is not None and _lebih_baru(b, milik, sel is not None):
            rekam = m.skp.get(b.pegawai_id)
            if rekam is None or milik.skp_id != rekam.id:
                kerja.lain.add(b.pegawai_id)  # an earlier SKP of the year, or one that another assesses
            else:
                kerja.perbarui.setdefault(b.pegawai_id, []).append((milik.id, b.teks))
    return kerja


def _lebih_baru(b: RekamPeran, milik: RekamRhk, dipilih: bool) -> bool:
    """The matrix has other words, and newer ones unless the cell itself was chosen."""
    return rapat(b.teks) != rapat(milik.teks) and (dipilih or b.rev > milik.rev)


def _siapkan_skp(sesi: Sesi, m: Matriks, kerja: _Kerja) -> tuple[dict[bytes, RencanaBuat], list[Ditinggal]]:
    """Drafts to be made, and people who are left out (taken out of the work) with the reason."""
    baru: dict[bytes, RencanaBuat] = {}
    ditinggal: list[Ditinggal] = []
    for orang in [o for o in m.orang if o in kerja.usul or o in kerja.perbarui]:
        sebab = m.halangan(orang)
        if not sebab and orang not in m.skp:
            try:
                baru[orang] = rencana_buat(sesi, orang, m.tahun)
            except Tolakan as e:
                sebab = f"belum mempunyai SKP {m.tahun}. {e.kalimat()}"
        if sebab:
            ditinggal.append(Ditinggal(m.nama(orang), sebab))
            kerja.usul.pop(orang, None)
            kerja.perbarui.pop(orang, None)
    ditinggal += [Ditinggal(m.nama(o), _SKP_LAIN) for o in m.orang if o in kerja.lain]
    return baru, ditinggal


def _tulis(
    uow: UnitOfWork,
    sesi: Sesi,
    m: Matriks,
    kerja: _Kerja,
    baru: dict[bytes, RencanaBuat],
    ditinggal: list[Ditinggal],
) -> HasilUsul:
    skp = {o: r.id for o, r in m.skp.items()} | {o: r.tulis(uow, sesi) for o, r in baru.items()}
    ada = repo_skp.rhk(uow.p, [skp[o] for o in kerja.usul])
    isi: list[dict[str, Any]] = []
    milik: list[list[bytes]] = []
    taut: dict[bytes, dict[str, Any]] = {}
    peran: dict[bytes, dict[str, Any]] = {}
    for orang, usul in kerja.usul.items():
        rhk = ada[skp[orang]]
        periksa_muat(rhk, len(usul))
        urut = max((r.urut for r in rhk if r.jenis is JenisRhk.UTAMA), default=0)
        for u in usul.values():
            kolom = _intervensi(u)
            sama = _sudah_ada(rhk, u.teks)
            if sama is not None:
                taut[sama.id] = kolom if sama.rhk_atasan_id is None else {}
                peran |= {b: {"rhk_id": sama.id} for b in u.peran}
                continue
            urut += 1
            isi.append(
                {"skp_id": skp[orang], "jenis": JenisRhk.UTAMA.value, "urut": urut, "teks": u.teks, **kolom}
            )
            milik.append(u.peran)
    pengenal = uow.insert_many("rhk", isi)
    uow.insert_many(
        "indikator",
        [{"skp_id": i["skp_id"], "rhk_id": r, "urut": 1} for i, r in zip(isi, pengenal, strict=True)],
    )
    peran |= {b: {"rhk_id": r} for r, d in zip(pengenal, milik, strict=True) for b in d}
    ubah = {r: {"teks": t} for daftar in kerja.perbarui.values() for r, t in daftar}
    uow.update_many("rhk", {r: taut.get(r, {}) | ubah.get(r, {}) for r in taut.keys() | ubah.keys()})
    uow.update_many("peran_hasil", peran)
    return HasilUsul(len(isi), len(taut), len(ubah), len(baru), tuple(ditinggal))


def _intervensi(usul: _Usul) -> dict[str, Any]:
    """Link to the first item; the words name every item that these same words serve."""
    b = usul.butir[0]
    return {
        "rhk_atasan_id": b.rhk.id,
        "indikator_atasan_id": b.indikator.id if b.indikator else None,
        "teks_atasan": "\n".join(dict.fromkeys(x.tulisan for x in usul.butir)),
    }


def _sudah_ada(rhk: Sequence[Rhk], teks: str) -> Rhk | None:
    """The result of the same words that the person has written already."""
    return next((r for r in rhk if rapat(r.teks) == rapat(teks)), None)
