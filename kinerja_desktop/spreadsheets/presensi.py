"""Reading attendance from a workbook of a machine or made by hand; every row is taken, refused or counted."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path

from kinerja_desktop.domain.jam_kerja import baca_jam
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.presensi_bahan import (
    KOSONG,
    MATRIKS,
    BahanPresensi,
    CatatanMentah,
    DitolakPresensi,
    OrangMentah,
)
from kinerja_desktop.services.presensi_legenda import legenda_teks, rapat
from kinerja_desktop.spreadsheets.baca import Buku, baca_buku
from kinerja_desktop.spreadsheets.baris_pegawai import tampil
from kinerja_desktop.spreadsheets.bersih import bersihkan
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel, alamat_sel
from kinerja_desktop.spreadsheets.presensi_tajuk import TataLetak, bulan_judul, temukan

OPERATOR = "operator kepegawaian"
_RINGKASAN = re.compile(
    r"(?:jumlah|total|rekap|rata|grand|hadir|sakit|izin|ijin|alpa|cuti|terlambat|tidak hadir|persentase|"
    r"keterangan|ket|mengetahui|catatan|libur)\b|(?:nama|no|nip)(?:\s+(?:pegawai|lengkap|asn|pns))?\W*$",
    re.I,
)
_NIP_DALAM = re.compile(r"(?<!\d)(?:\d[\s'.]?){18}(?!\d)")
_NAMA_HARI = re.compile(
    r"^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min)\W+", re.I
)
_TAHUN_DUA = re.compile(r"^(\d{1,2}[-/.]\d{1,2}[-/.])(\d\d)$")
_PISAH_JAM = re.compile(r"\s*(?:\n|–|—|-|/|\bs\.?d\.?\b|\|)\s*|\s+(?=\d{1,2}[:.]\d\d)", re.I)
_JAM = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]m)?$|\d{4}$", re.I)
_YA = frozenset({"true", "benar", "ya", "y", "1", "yes"})


def baca_presensi(path: Path | str) -> Buku:
    """The workbook as plain sheets (read in the child process); Tolakan says what is wrong with the file."""
    return baca_buku(path, tampil=True)


def susun(buku: Buku, bulan: tuple[int, int] | None = None) -> BahanPresensi:
    """People and days of the first sheet that is one of attendance; of `bulan` (year, month) when asked.

    With days across and no month anywhere the answer only says that the month is needed.
    """
    calon = [(s, t, bulan_judul(s, t)) for s in buku.lembar if not s.tersembunyi and (t := temukan(s))]
    if not calon:
        raise Tolakan(
            "Tabel presensi tidak ditemukan di berkas {berkas} (lembar: {daftar}). Perlu NIP atau Nama "
            "beserta Tanggal dan jam, atau beserta kolom tanggal 1 sampai 31.",
            siapa=OPERATOR,
            berkas=buku.berkas,
            daftar=", ".join(s.nama for s in buku.lembar),
        )
    s, tata, judul = next((c for c in calon if bulan is not None and c[2] == bulan), calon[0])
    lain = [c[0].nama for c in calon if c[0] is not s]
    catatan = [p for p in buku.peringatan if "%" not in p]  # times are no percentages
    if lain:
        catatan.append(f"Yang dibaca lembar “{s.nama}”; tidak dibaca: {', '.join(lain)}.")
    pakai = bulan or judul
    if tata.jenis == MATRIKS and pakai is None:
        return BahanPresensi(buku.berkas, s.nama, tata.jenis, None, perlu_bulan=True)
    if tata.jenis == MATRIKS and judul is not None and bulan not in (None, judul):
        catatan.append(
            f"Judul lembar menyebut {_kata(judul)}, dibaca sebagai {_kata(pakai)} seperti diminta."
        )
    pembaca = _Pembaca(s, tata, pakai if tata.jenis == MATRIKS else bulan)
    pembaca.jalan()
    return BahanPresensi(
        buku.berkas, s.nama, tata.jenis, pakai, tuple(pembaca.orang.values()), tuple(pembaca.catatan),
        tuple(pembaca.ditolak), pembaca.dilewati, _legenda(s), (*catatan, *pembaca.peringatan),
    )  # fmt: skip


def _kata(bulan: tuple[int, int] | None) -> str:
    return f"{NAMA_BULAN[bulan[1] - 1]} {bulan[0]}" if bulan else "-"


def _legenda(s: Lembar) -> dict[str, str]:
    hasil: dict[str, str] = {}
    for baris in s.nilai:
        for x in baris:
            if isinstance(x, str) and ("=" in x or ":" in x):
                hasil |= legenda_teks(x)
    return hasil


@dataclass(slots=True)
class _Pembaca:
    """Walks one sheet; what it could not take is in `ditolak` or counted in `dilewati`."""

    s: Lembar
    tata: TataLetak
    bulan: tuple[int, int] | None
    orang: dict[str, OrangMentah] = field(default_factory=dict)
    catatan: list[CatatanMentah] = field(default_factory=list)
    ditolak: list[DitolakPresensi] = field(default_factory=list)
    dilewati: int = 0
    peringatan: list[str] = field(default_factory=list)
    _luar: int = 0

    def jalan(self) -> None:
        """Every row below the headings."""
        terakhir = ""
        for n in range(self.tata.data, self.s.jumlah_baris + 1):
            isi = self.s.nilai[n - 1]
            if all(x in (None, "") for x in isi):
                continue
            siapa = self._siapa(n, terakhir)
            if siapa is None:
                continue
            terakhir = siapa
            (self._matriks if self.tata.jenis == MATRIKS else self._harian)(n, siapa)
        if self._luar:
            nama = _kata(self.bulan)
            self.peringatan.append(f"{self._luar} baris di luar {nama} dilewati.")

    def _sel(self, n: int, medan: str) -> NilaiSel:
        j = self.tata.kolom.get(medan, -1)
        baris = self.s.nilai[n - 1]
        return baris[j] if 0 <= j < len(baris) else None

    def _tolak(self, n: int, medan_atau_kolom: str | int, nilai: NilaiSel, alasan: str) -> None:
        j = self.tata.kolom[medan_atau_kolom] if isinstance(medan_atau_kolom, str) else medan_atau_kolom
        self.ditolak.append(DitolakPresensi(n, alamat_sel(n, j), tampil(nilai)[:60], alasan, OPERATOR))

    # -- who -----------------------------------------------------------------------------------------------

    def _siapa(self, n: int, terakhir: str) -> str | None:
        """Key of the row's person; None when the row is passed over or refused."""
        mentah_nip, mentah_nama = self._sel(n, "nip"), self._sel(n, "nama")
        nama = bersihkan(str(mentah_nama))[0] if isinstance(mentah_nama, str) else ""
        teks_nip = tampil(mentah_nip).strip() if mentah_nip is not None else ""
        if not nama and not teks_nip:
            tanggal = self._sel(n, "tanggal") if self.tata.jenis != MATRIKS else None
            if terakhir and tanggal not in (None, "") and not self._penjumlah(n):
                return terakhir  # merged cells: the person stands in the first row only
            self.dilewati += 1
            return None
        if (
            not self._berisi(n)
            or _RINGKASAN.match(nama)
            or _RINGKASAN.match(teks_nip)
            or _bernomor(mentah_nama)
        ):
            self.dilewati += 1
            return None
        dalam = _NIP_DALAM.search(nama)
        if dalam and not teks_nip:
            teks_nip, nama = dalam[0], nama.replace(dalam[0], " ").strip(" /-.,;:()")
        nip = ""
        if teks_nip and any(h.isdigit() for h in teks_nip):
            hasil = periksa_nip(teks_nip)
            if not hasil.sah and not (nama and len(re.sub(r"\D", "", teks_nip)) <= 8 and "E" not in teks_nip):
                self._tolak(n, "nip" if "nip" in self.tata.kolom else "nama", mentah_nip, hasil.alasan)
                return None
            nip = hasil.nip if hasil.sah else ""  # a short number is that of the machine
        elif teks_nip and not nama:
            nama = teks_nip
        kunci = nip or rapat(nama)
        medan = "nama" if mentah_nama not in (None, "") and "nama" in self.tata.kolom else "nip"
        sel = alamat_sel(n, self.tata.kolom[medan])
        self.orang.setdefault(kunci, OrangMentah(kunci, nip, nama, n, sel))
        return kunci

    def _penjumlah(self, n: int) -> bool:
        """Whether the row is named a sum left of its date ("Jumlah" where the number would stand)."""
        kiri = self.s.nilai[n - 1][: self.tata.kolom["tanggal"]]
        return any(isinstance(x, str) and bool(_RINGKASAN.match(x.strip())) for x in kiri)

    def _berisi(self, n: int) -> bool:
        """Whether a row says anything about a day."""
        baris = self.s.nilai[n - 1]
        if self.tata.jenis == MATRIKS:
            return any(j < len(baris) and baris[j] not in (None, "") for j in self.tata.hari.values())
        return self._sel(n, "tanggal") not in (None, "")

    # -- a day a row ---------------------------------------------------------------------------------------

    def _harian(self, n: int, siapa: str) -> None:
        mentah = self._sel(n, "tanggal")
        try:
            tanggal = _tanggal(mentah)
        except Tolakan as e:
            e.siapa = ""
            self._tolak(n, "tanggal", mentah, e.kalimat())
            return
        if self.bulan is not None and (tanggal.year, tanggal.month) != self.bulan:
            self._luar += 1
            self.dilewati += 1
            return
        jam: dict[str, dt.time | None] = {}
        for medan in ("masuk", "pulang"):
            nilai = self._sel(n, medan)
            try:
                jam[medan] = baca_jam(nilai)  # type: ignore[arg-type]
            except Tolakan as e:
                if isinstance(nilai, str) and not any(h.isdigit() for h in nilai):
                    jam[medan] = None  # "Sakit" typed where the time would stand
                    continue
                e.siapa = ""
                self._tolak(n, medan, nilai, e.kalimat())
                return
        tanda, medan = self._tanda(n)
        if not tanda and jam["masuk"] is None and jam["pulang"] is None:
            tanda = KOSONG
        nilai_tampil = " ".join(
            t for t in (*(tampil(self._sel(n, m)) for m in ("masuk", "pulang")), tanda) if t and t != KOSONG
        )
        alamat = alamat_sel(n, self.tata.kolom["tanggal"])
        self.catatan.append(
            CatatanMentah(
                siapa,
                tanggal,
                n,
                alamat,
                nilai_tampil,
                tanda,
                jam["masuk"],
                jam["pulang"],
                alamat_sel(n, self.tata.kolom[medan]),
            )
        )

    def _tanda(self, n: int) -> tuple[str, str]:
        """The sign of a row ("" = none), and the field that it stands in."""
        for medan in ("status", "masuk", "pulang"):
            nilai = self._sel(n, medan)
            if isinstance(nilai, str) and nilai.strip() and not any(h.isdigit() for h in nilai):
                return bersihkan(nilai)[0].strip("-–— "), medan
        status = self._sel(n, "status")
        if isinstance(status, str) and status.strip():
            return bersihkan(status)[0], "status"
        absen = self._sel(n, "absen")
        if absen is not None and tampil(absen).strip().casefold() in _YA:
            return "absent", "absen"
        return "", "tanggal"

    # -- days across ---------------------------------------------------------------------------------------

    def _matriks(self, n: int, siapa: str) -> None:
        assert self.bulan is not None
        tahun, bulan = self.bulan
        akhir = calendar.monthrange(tahun, bulan)[1]
        baris = self.s.nilai[n - 1]
        for hari, j in self.tata.hari.items():
            nilai = baris[j] if j < len(baris) else None
            if hari > akhir:
                if nilai not in (None, ""):
                    self._tolak(n, j, nilai, f"Tanggal {hari} tidak ada pada {_kata(self.bulan)}.")
                continue
            tanda, masuk, pulang = KOSONG, None, None
            if nilai not in (None, ""):
                try:
                    tanda, masuk, pulang = _urai_sel(nilai)
                except Tolakan as e:
                    e.siapa = ""
                    self._tolak(n, j, nilai, e.kalimat())
                    continue
            tanggal = dt.date(tahun, bulan, hari)
            self.catatan.append(
                CatatanMentah(siapa, tanggal, n, alamat_sel(n, j), tampil(nilai), tanda, masuk, pulang)
            )


def _bernomor(nilai: NilaiSel) -> bool:
    """The row that numbers the columns: "3" or "(3)" where a name would stand."""
    return nilai is not None and bool(re.fullmatch(r"\(?\s*\d{1,2}\s*\)?\.?", tampil(nilai).strip()))


def _tanggal(nilai: NilaiSel) -> dt.date:
    """Date of a cell: as a date, a serial, or as text with the day's name or a year of two digits."""
    if isinstance(nilai, str):
        teks = _NAMA_HARI.sub("", " ".join(nilai.split()))
        return baca_tanggal(_TAHUN_DUA.sub(r"\g<1>20\2", teks))
    if isinstance(nilai, dt.time) or nilai is None:
        return baca_tanggal("")
    return baca_tanggal(nilai)


def _urai_sel(nilai: NilaiSel) -> tuple[str, dt.time | None, dt.time | None]:
    """Sign and times of one cell of the matrix; Tolakan for a time that is none."""
    if isinstance(nilai, bool):
        return ("H" if nilai else "0"), None, None
    if isinstance(nilai, int | float):
        if 0 < nilai < 1 or nilai >= 100 or nilai != int(nilai):
            return "", baca_jam(nilai), None
        return str(int(nilai)), None, None
    if isinstance(nilai, dt.datetime | dt.time):
        return "", baca_jam(nilai), None
    teks = str(nilai).strip()
    bagian = [b for b in _PISAH_JAM.split(teks) if b]
    if bagian and all(_JAM.match(b) for b in bagian):
        jam = [baca_jam(b) for b in bagian]
        return "", jam[0], jam[-1] if len(jam) > 1 else None
    return bersihkan(teks)[0], None, None
