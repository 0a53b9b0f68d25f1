"""Staff workbook into the office: read, plan, apply; and the refused rows as a workbook to mend."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.flows.tulis_buku import tulis_lembar
from kinerja_desktop.services import impor_pegawai
from kinerja_desktop.services.rencana_impor import HasilImpor, RencanaImpor
from kinerja_desktop.services.sesi import Sesi

if TYPE_CHECKING:
    from kinerja_desktop.spreadsheets.hasil import BarisDitolak, HasilBaca, Pemetaan

_CONTOH = 12


@dataclass(frozen=True, slots=True)
class PratinjauImpor:
    """A workbook as read together with what importing it would do."""

    berkas: Path
    baca: HasilBaca
    rencana: RencanaImpor

    @property
    def ditolak(self) -> tuple[BarisDitolak, ...]:
        """Rows refused while reading or against the office, in the order of the sheet."""
        from kinerja_desktop.spreadsheets.hasil import BarisDitolak

        lain = [BarisDitolak(d.baris, d.kolom, d.nilai, d.alasan, d.siapa) for d in self.rencana.ditolak]
        return tuple(sorted([*self.baca.ditolak, *lain], key=lambda d: d.baris))

    @property
    def diterima(self) -> int:
        """Rows that would be stored or are stored already."""
        return len(self.baca.diterima) - len(self.rencana.ditolak)


@dataclass(frozen=True, slots=True)
class LaporanImpor:
    """What the command line tells: counts, refused rows, the mapping; `diterapkan` after writing."""

    pratinjau: PratinjauImpor
    diterapkan: bool
    hasil: HasilImpor | None = None
    changes: ChangeSet | None = None

    @property
    def diterima(self) -> int:
        """Accepted rows."""
        return self.pratinjau.diterima

    @property
    def ditolak(self) -> tuple[BarisDitolak, ...]:
        """Refused rows."""
        return self.pratinjau.ditolak

    def sebagai_kamus(self) -> dict[str, Any]:
        """One object for --json; field names as in the command line's contract."""
        r = self.pratinjau.rencana
        return {
            "diterima": self.diterima,
            "ditolak": [
                {"baris": d.baris, "kolom": d.kolom, "nilai": d.nilai, "alasan": d.alasan, "siapa": d.siapa}
                for d in self.ditolak
            ],
            "dilewati": self.pratinjau.baca.dilewati,
            "pemetaan": self.pratinjau.baca.pemetaan.sebagai_kamus(),
            "baru": len(r.baru),
            "diperbarui": len(r.diperbarui),
            "sama": len(r.sama),
            "perubahan_jabatan": [
                {
                    "nip": p.nip,
                    "nama": p.nama,
                    "lama": f"{p.jabatan_lama}, {p.unit_lama}",
                    "baru": f"{p.baru.jabatan}, {p.baru.unit}",
                }
                for p in r.perubahan_jabatan
            ],
            "usulan_penilai": len(r.usulan_relasi),
            "diterapkan": self.diterapkan,
        }

    def sebagai_baris(self) -> list[str]:
        """The same in sentences."""
        r = self.pratinjau.rencana
        baris = [
            f"{self.diterima} pegawai diterima: {len(r.baru)} baru, {len(r.diperbarui)} diperbarui, "
            f"{len(r.sama)} sama. {len(self.ditolak)} baris ditolak, "
            f"{self.pratinjau.baca.dilewati} baris dilewati."
        ]
        baris += [f"Baris {d.baris}: {d.alasan} Yang memperbaiki: {d.siapa}." for d in self.ditolak[:_CONTOH]]
        if (sisa := len(self.ditolak) - _CONTOH) > 0:
            baris.append(f"... dan {sisa} baris lain yang ditolak.")
        if r.perubahan_jabatan:
            baris.append(
                f"Jabatan {len(r.perubahan_jabatan)} pegawai berbeda dan tidak diubah; "
                "konfirmasikan satu per satu di halaman Pegawai."
            )
        baris.append(
            "Sudah diterapkan; konfirmasikan usulan pejabat penilai di halaman Pegawai."
            if self.diterapkan
            else "Belum ada yang disimpan. Tambahkan --terapkan untuk menyimpan."
        )
        return baris


def pratinjau(
    sesi: Sesi, berkas: Path | str, pemetaan: Pemetaan | None = None, lembar: str | None = None
) -> PratinjauImpor:
    """Read a workbook (with a corrected mapping or another sheet if given) and plan; nothing is written."""
    from kinerja_desktop.spreadsheets.pegawai import baca_pegawai

    sesi.wajib("pegawai.impor")
    jalur = Path(berkas)
    baca = baca_pegawai(jalur, pemetaan, lembar)
    rencana = impor_pegawai.rencanakan(sesi, baca.diterima, jalur.name, baca.pemetaan.kolom)
    return PratinjauImpor(jalur, baca, rencana)


def terapkan(
    sesi: Sesi, isi: PratinjauImpor, jabatan_dikonfirmasi: Collection[bytes] = ()
) -> Outcome[HasilImpor]:
    """Write what the preview showed, in one transaction."""
    return impor_pegawai.terapkan(sesi, isi.rencana, jabatan_dikonfirmasi)


def impor(sesi: Sesi, berkas: Path | str, *, terapkan: bool = False) -> LaporanImpor:
    """The whole way for the command line: a dry run unless `terapkan`."""
    isi = pratinjau(sesi, berkas)
    if not terapkan:
        return LaporanImpor(isi, False)
    hasil = impor_pegawai.terapkan(sesi, isi.rencana)
    return LaporanImpor(isi, True, hasil.value, hasil.changes)


def simpan_ditolak(isi: PratinjauImpor, tujuan: Path | str) -> Path:
    """Save the refused rows as a workbook that can be mended and read again."""
    from kinerja_desktop.spreadsheets.ditolak import buku_ditolak

    keluar = Path(tujuan)
    menurut_baris = {b.baris: b for b in isi.baca.diterima}
    semua: Sequence[BarisDitolak] = isi.ditolak
    lengkap = tuple(
        replace(d, isi=_isi_lembar(isi.baca, menurut_baris[d.baris]))
        if not d.isi and d.baris in menurut_baris
        else d
        for d in semua
    )
    return tulis_lembar(keluar, buku_ditolak(replace(isi.baca, ditolak=lengkap), isi.berkas))


def _isi_lembar(baca: HasilBaca, baris: Any) -> tuple[Any, ...]:
    """A row that was read well but refused by the office, put back into the columns of its sheet."""
    kolom = baca.pemetaan.kolom
    isi: list[Any] = [None] * (max(kolom.values(), default=-1) + 1)
    for medan, letak in kolom.items():
        nilai = getattr(baris, medan, None)
        isi[letak] = nilai or None
    return tuple(isi)
