"""Checking one row of a staff list: cleaned values, faults with their cells, and remarks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from kinerja_desktop.domain.kepegawaian import Kedudukan, StatusPegawai
from kinerja_desktop.domain.nip import HasilNip, periksa_nip
from kinerja_desktop.domain.pangkat import baca_golongan
from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan, teks_aman
from kinerja_desktop.spreadsheets.bersih import bersihkan, huruf_nama, pisah_gelar
from kinerja_desktop.spreadsheets.hasil import BarisPegawai, TemuanSel
from kinerja_desktop.spreadsheets.kalimat import OPERATOR
from kinerja_desktop.spreadsheets.lembar import NilaiSel, alamat_sel
from kinerja_desktop.spreadsheets.medan import LABEL, kunci
from kinerja_desktop.spreadsheets.tajuk import BarisTerpetakan

_TANPA_ISI = frozenset({"", "-", "--", "---", "–", "—", "?", "n/a", "#n/a", "null", "none", "nihil"})
_KELAMIN = {
    "l": "L", "p": "P", "m": "L", "f": "P", "pria": "L", "wanita": "P", "lakilaki": "L", "laki": "L",
    "lk": "L", "perempuan": "P", "pr": "P", "male": "L", "female": "P", "1": "L", "2": "P",
}  # fmt: skip
_KEDUDUKAN = {
    "1": Kedudukan.AKTIF, "01": Kedudukan.AKTIF, "aktif": Kedudukan.AKTIF, "pensiun": Kedudukan.PENSIUN,
    "pensiunbup": Kedudukan.PENSIUN, "meninggal": Kedudukan.MENINGGAL, "meninggaldunia": Kedudukan.MENINGGAL,
    "wafat": Kedudukan.MENINGGAL, "mutasi": Kedudukan.MUTASI_KELUAR, "mutasikeluar": Kedudukan.MUTASI_KELUAR,
    "pindah": Kedudukan.MUTASI_KELUAR, "pindahinstansi": Kedudukan.MUTASI_KELUAR,
    "tugasbelajar": Kedudukan.TUGAS_BELAJAR, "cltn": Kedudukan.CLTN,
}  # fmt: skip
_BUKAN_ASN = (
    "honor",
    "thl",
    "nonasn",
    "ptt",
    "kontrak",
    "outsourc",
    "sukwan",
    "magang",
    "tks",
    "tenagaharian",
)
_PANJANG = {"nama": 150, "jabatan": 300, "unit": 300}
_PANJANG_LAIN = 250
_TEKS = (
    "gelar_depan", "gelar_belakang", "tempat_lahir", "jabatan", "unit", "atasan_langsung", "pendidikan",
    "email", "instansi", "nip_lama", "pns_id",
)  # fmt: skip
_HURUF = re.compile(r"[^\W\d_]")
_BANYAK_ANGKA = re.compile(r"(?:\D*\d){5}")
_AWALAN_NIP = re.compile(r"\A(?:nip|nippppk|ni pppk)\b[\s.:]*", re.I)


def tampil(nilai: NilaiSel) -> str:
    """A cell's value as a person sees it in Excel, safe to stand in a sentence."""
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "BENAR" if nilai else "SALAH"
    if isinstance(nilai, float):
        if nilai != nilai or abs(nilai) >= 1e11:
            return f"{nilai:.5E}"
        return str(int(nilai)) if nilai.is_integer() else f"{nilai:.10g}"
    if isinstance(nilai, dt.datetime | dt.date):
        return nilai.strftime("%d-%m-%Y")
    return teks_aman(nilai)


def _alasan(tolakan: Tolakan) -> str:
    """The reason alone: who must mend it stands beside it in a list of refused rows."""
    tolakan.siapa = ""
    return tolakan.kalimat()


class PemeriksaBaris:
    """Checks rows of one sheet; `kolom` maps fields to columns (from 0), `rumus` places to formula cells."""

    def __init__(
        self, kolom: Mapping[str, int], rumus: frozenset[tuple[int, int]], *, mulai_1904: bool = False
    ) -> None:
        self._kolom = kolom
        self._rumus = rumus
        self._geser = 1462 if mulai_1904 else 0
        self._gelar_sendiri = "gelar_depan" in kolom or "gelar_belakang" in kolom
        self._baris_berumus = frozenset(b for b, _ in rumus)
        self.temuan: list[TemuanSel] = []
        self.catatan: list[tuple[str, str]] = []
        self._baris: BarisTerpetakan = BarisTerpetakan(0, {}, [])

    def periksa(self, baris: BarisTerpetakan) -> BarisPegawai | None:
        """The person of a row, or None with `temuan` filled; `catatan` holds remarks either way."""
        self._baris, self.temuan, self.catatan = baris, [], []
        if baris.baris - 1 in self._baris_berumus:
            self._cari_rumus()
        nip = self._nip()
        isi: dict[str, Any] = {m: self._teks(m) for m in _TEKS}
        isi.update(self._nama(isi))
        isi["tempat_lahir"], lahir = self._lahir(isi["tempat_lahir"], nip)
        isi["jenis_kelamin"] = self._kelamin(nip)
        isi["status"], isi["kedudukan"] = self._status(nip)
        isi["golongan"] = self._golongan(isi["status"])
        isi["tmt_golongan"] = self._tmt("tmt_golongan")
        isi["tmt_jabatan"] = self._tmt("tmt_jabatan")
        if isi["email"] and "@" not in isi["email"]:
            self.catatan.append(("email", f"Alamat email “{teks_aman(isi['email'])}” tidak dipakai."))
            isi["email"] = ""
        if self.temuan:
            return None
        return BarisPegawai(baris=baris.baris, nip=nip.nip, tanggal_lahir=lahir, **isi)

    def salahkan(self, medan: str, alasan: str, kode: str) -> None:
        """Notes a fault of the current row's cell; a cell is blamed once."""
        alamat = alamat_sel(self._baris.baris, self._kolom[medan]) if medan in self._kolom else ""
        if any(t.alamat == alamat for t in self.temuan):
            return
        nilai = tampil(self._baris.nilai.get(medan))
        kalimat = f"Sel {alamat}: {alasan}" if alamat else alasan
        self.temuan.append(TemuanSel(LABEL[medan], alamat, nilai, kalimat, OPERATOR, kode))

    def _cari_rumus(self) -> None:
        for medan, kolom in self._kolom.items():
            if (self._baris.baris - 1, kolom) in self._rumus and medan not in ("nomor", "kode", "semula"):
                self.salahkan(
                    medan,
                    f"{LABEL[medan]} berisi rumus, bukan isian; di Excel salin sel itu lalu Tempel sebagai "
                    "Nilai, atau ketik isinya.",
                    "rumus",
                )

    def _nip(self) -> HasilNip:
        nilai = self._baris.nilai.get("nip")
        if isinstance(nilai, int | float):
            self.salahkan(
                "nip",
                f"NIP tersimpan sebagai bilangan ({tampil(nilai)}), sehingga Excel telah membuang "
                "angka-angka terakhirnya; ubah format sel menjadi Teks lalu ketik ulang 18 angkanya dari SK.",
                "nip_bilangan",
            )
            return HasilNip(False)
        if nilai is not None and not isinstance(nilai, str):
            self.salahkan(
                "nip", "NIP berisi tanggal; ketik 18 angkanya dari SK pada sel berformat Teks.", "nip"
            )
            return HasilNip(False)
        teks, dibuang = bersihkan(nilai or "")
        hasil = periksa_nip(teks if teks[:1].isdigit() else _AWALAN_NIP.sub("", teks))
        if dibuang and hasil.sah:
            self.catatan.append(("nip", "Gambar atau tanda yang bukan angka pada NIP dibuang."))
        if not hasil.sah:
            self.salahkan("nip", hasil.alasan, "nip")
        self.catatan.extend(("nip", p) for p in hasil.peringatan)
        return hasil

    def _teks(self, medan: str) -> str:
        nilai = self._baris.nilai.get(medan)
        if nilai is None:
            return ""
        if isinstance(nilai, str):
            teks, dibuang = bersihkan(nilai)
            if dibuang:
                self.catatan.append((medan, f"Gambar atau tanda aneh pada {LABEL[medan]} dibuang."))
        else:
            teks = tampil(nilai)
        if teks.casefold() in _TANPA_ISI:
            return ""
        batas = _PANJANG.get(medan, _PANJANG_LAIN)
        if len(teks) > batas:
            self.salahkan(
                medan,
                f"{LABEL[medan]} terlalu panjang ({len(teks)} huruf, batasnya {batas}); singkatkan.",
                "panjang",
            )
            return ""
        return teks

    def _nama(self, isi: dict[str, Any]) -> dict[str, str]:
        nilai = self._baris.nilai.get("nama")
        teks = self._teks("nama") if nilai is None or isinstance(nilai, str) else ""
        depan, belakang = isi["gelar_depan"], isi["gelar_belakang"]
        if not self._gelar_sendiri:
            depan, teks, belakang = pisah_gelar(teks)
        if not teks:
            self.salahkan("nama", "Nama kosong; ketik nama sesuai SK.", "nama")
        elif not _HURUF.search(teks) or _BANYAK_ANGKA.match(teks):
            self.salahkan("nama", f"“{teks_aman(teks)}” bukan nama orang; ketik nama sesuai SK.", "nama")
        return {"nama": huruf_nama(teks), "gelar_depan": depan, "gelar_belakang": belakang}

    def _tanggal(self, nilai: NilaiSel) -> dt.date | None:
        if nilai is None or isinstance(nilai, dt.time):
            return None
        if isinstance(nilai, str):
            nilai = bersihkan(nilai)[0]
            if nilai.casefold() in _TANPA_ISI:
                return None
        elif isinstance(nilai, int | float) and not isinstance(nilai, bool):
            nilai += self._geser
        return _tanggal_teks(nilai) if isinstance(nilai, str) else baca_tanggal(nilai)

    def _lahir(self, tempat: str, nip: HasilNip) -> tuple[str, dt.date | None]:
        """Place and date of birth; the date is taken from the NIP where the sheet leaves it blank."""
        medan = "tanggal_lahir" if "tanggal_lahir" in self._kolom or "ttl" not in self._kolom else "ttl"
        nilai = self._baris.nilai.get(medan)
        if medan == "ttl" and isinstance(nilai, str):
            potong = re.search(r"\d", nilai)
            letak = potong.start() if potong else len(nilai)
            tempat, nilai = tempat or bersihkan(nilai[:letak])[0].strip(" ,/-"), nilai[letak:]
        try:
            lahir = self._tanggal(nilai)
        except Tolakan as tolakan:
            self.salahkan(medan, _alasan(tolakan), "tanggal_lahir")
            return tempat, None
        if lahir is not None and nip.lahir is not None and lahir != nip.lahir:
            self.salahkan(
                medan,
                f"Tanggal lahir {tanggal_pendek(lahir)} tidak sama dengan tanggal pada NIP "
                f"({tanggal_pendek(nip.lahir)}), salah satunya keliru; cocokkan dengan SK, atau kosongkan "
                "tanggal lahir bila NIP-nya benar.",
                "lahir_beda_nip",
            )
        return tempat, lahir or nip.lahir

    def _kelamin(self, nip: HasilNip) -> str:
        teks = self._teks("jenis_kelamin")
        tertulis = _KELAMIN.get(kunci(teks), "")
        if teks and not tertulis:
            self.catatan.append(
                ("jenis_kelamin", f"“{teks_aman(teks)}” bukan L atau P; dipakai jenis kelamin menurut NIP.")
            )
        if tertulis and nip.sah and tertulis != nip.jenis_kelamin:
            self.catatan.append(
                (
                    "jenis_kelamin",
                    f"Tertulis {tertulis}, sedangkan menurut NIP {nip.jenis_kelamin}; periksa kembali.",
                )
            )
        return tertulis or nip.jenis_kelamin

    def _status(self, nip: HasilNip) -> tuple[StatusPegawai, Kedudukan]:
        teks = kunci(self._teks("status"))
        kedudukan = self._kedudukan()
        menurut_nip = StatusPegawai.PPPK if nip.jenis == "PPPK" else StatusPegawai.PNS
        if teks in _KEDUDUKAN and not teks.isdigit():
            kedudukan, teks = _KEDUDUKAN[teks], ""
        status = baca_status(teks) if teks else menurut_nip
        if status is None:
            if teks.startswith(_BUKAN_ASN):
                pesan = "Bukan ASN, tidak dinilai dengan SKP; keluarkan dari daftar atau betulkan statusnya."
            else:
                pesan = "Status tidak dikenal; tulis PNS, CPNS, PPPK, atau PPPK Paruh Waktu."
            self.salahkan("status", pesan, "status")
            return menurut_nip, kedudukan
        if status is StatusPegawai.PNS and kunci(self._teks("cpns_pns")) in ("c", "cpns", "calonpns"):
            status = StatusPegawai.CPNS
        tetap = status in (StatusPegawai.PNS, StatusPegawai.CPNS)
        if nip.sah and tetap != (nip.jenis == "PNS"):
            medan = "status" if "status" in self._kolom else "nip"
            self.salahkan(
                medan,
                f"Statusnya {'PNS' if tetap else 'PPPK'}, sedangkan NIP-nya berpola {nip.jenis}; salah "
                "satunya keliru, cocokkan dengan SK.",
                "status_beda_nip",
            )
        return status, kedudukan

    def _kedudukan(self) -> Kedudukan:
        teks = self._teks("kedudukan")
        if not teks:
            return Kedudukan.AKTIF
        dikenal = _KEDUDUKAN.get(kunci(teks))
        if dikenal is None:
            pesan = f"Kedudukan “{teks_aman(teks)}” tidak dikenal; dianggap aktif."
            self.catatan.append(("kedudukan", pesan))
        return dikenal or Kedudukan.AKTIF

    def _golongan(self, status: StatusPegawai) -> str:
        for medan in ("golongan", "pangkat"):
            teks = self._teks(medan)
            if not teks:
                continue
            tetap = status in (StatusPegawai.PNS, StatusPegawai.CPNS)
            try:
                return _kode_golongan(teks, "PNS" if tetap else "PPPK")
            except Tolakan as tolakan:
                if medan == "golongan" or "golongan" not in self._kolom:
                    self.salahkan(medan, _alasan(tolakan), "golongan")
                return ""
        return ""

    def _tmt(self, medan: str) -> dt.date | None:
        try:
            return self._tanggal(self._baris.nilai.get(medan))
        except Tolakan as tolakan:
            pesan = _alasan(tolakan)
            self.catatan.append((medan, f"{LABEL[medan]} tidak dipakai. {pesan}"))
            return None


@lru_cache(maxsize=4096)
def _tanggal_teks(teks: str) -> dt.date:
    return baca_tanggal(teks)


@lru_cache(maxsize=512)
def _kode_golongan(teks: str, jenis: str) -> str:
    return baca_golongan(teks, jenis).kode


def baca_status(kata: str) -> StatusPegawai | None:
    """Employment status of a normalised word ("pns", "pppkparuhwaktu"); None when it names none."""
    if "paruh" in kata or kata in ("pppkpw", "p3kpw"):
        return StatusPegawai.PPPK_PW
    if kata.startswith(("pppk", "p3k", "pegawaipemerintahdengan")):
        return StatusPegawai.PPPK
    if kata.startswith(("cpns", "calonpns", "calonpegawai")):
        return StatusPegawai.CPNS
    if kata.startswith(("pns", "pegawainegeri", "asnpns")):
        return StatusPegawai.PNS
    return None
