"""The evaluation team: what people may see of rounds, findings and corrective steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.tim import (
    RekamAnggota,
    RekamLangkah,
    RekamPutaran,
    RekamTemuan,
    RekamTim,
    StatusLangkah,
    StatusPutaran,
    lewat_tenggat,
    nama_keadaan,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.lembar_tim import (
    AnggotaTim,
    BarisLangkah,
    BarisTemuan,
    DaftarTim,
    LembarPutaran,
    RingkasPutaran,
    Tim,
)
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_tim
from kinerja_desktop.store.pelaksana import Pelaksana

SIAPA = "operator kepegawaian"
HILANG = "Putaran evaluasi itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(slots=True)
class Bacaan:
    """Everything about teams, read once."""

    buku: BukuOrang
    tim: list[RekamTim]
    anggota: dict[bytes, list[RekamAnggota]]
    putaran: list[RekamPutaran]
    temuan: list[RekamTemuan]
    langkah: dict[bytes, list[RekamLangkah]]
    rhk: dict[bytes, str]


def baca(sesi: Sesi) -> Bacaan:
    """All rows of teams with the people they name."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        temuan = repo_tim.temuan(p)
        return Bacaan(
            BukuOrang.muat(conn),
            repo_tim.tim(p),
            repo_tim.anggota(p),
            repo_tim.putaran(p),
            temuan,
            repo_tim.langkah(p),
            repo_tim.teks_rhk(p, {t.rhk_id for t in temuan if t.rhk_id}),
        )


class _Mata:
    """What this person may see: whole rounds of own teams, else findings about own people or own steps."""

    def __init__(self, sesi: Sesi, b: Bacaan) -> None:
        self._b, self._aku = b, sesi.pelaku.pegawai_id
        self._lingkup = izin.lingkup(sesi, b.buku)
        aku = self._aku
        self._tim = {k for k, d in b.anggota.items() if aku and any(a.pegawai_id == aku for a in d)}
        self._unit: set[bytes] = set()
        if aku is not None and aku in b.buku.pegawai:
            unit = b.buku.sosok(aku, sesi.jam.hari_ini()).unit
            self._unit = set(b.buku.leluhur(unit.id)) if unit else set()

    def tim(self, tim_id: bytes) -> bool:
        """Whether all of a team is open to this person."""
        return self._lingkup is None or tim_id in self._tim

    def temuan(self, t: RekamTemuan, tim_id: bytes) -> bool:
        """Whether one finding is."""
        if self.tim(tim_id):
            return True
        assert self._lingkup is not None
        if t.pegawai_id is not None and t.pegawai_id in self._lingkup:
            return True
        if t.pegawai_id is None and t.unit_id in self._unit:
            return True
        return any(x.penanggung_id == self._aku for x in self._b.langkah.get(t.id, ()) if self._aku)


def daftar(sesi: Sesi) -> DaftarTim:
    """Teams and rounds that this person may see."""
    sesi.wajib("lihat")
    b, hari = baca(sesi), sesi.jam.hari_ini()
    mata = _Mata(sesi, b)
    nama_periode = {t.id: t.periode.label for t in daftar_periode(sesi)}
    tim = {t.id: t for t in b.tim}
    putaran = []
    for r in reversed(b.putaran):
        if r.tim_id not in tim:
            continue
        milik = [t for t in b.temuan if t.putaran_id == r.id and mata.temuan(t, r.tim_id)]
        if not milik and not mata.tim(r.tim_id):
            continue
        langkah = [x for t in milik for x in b.langkah.get(t.id, ())]
        putaran.append(
            RingkasPutaran(
                r.id,
                r.tim_id,
                tim[r.tim_id].nama,
                r.judul,
                r.tanggal,
                nama_periode.get(r.periode_id or b"", ""),
                r.status,
                len(milik),
                sum(x.status is not StatusLangkah.SELESAI for x in langkah),
                sum(lewat_tenggat(x.status, x.batas, hari) for x in langkah),
                r.periode_id,
            )
        )
    tampak = {r.tim_id for r in putaran}
    isi = tuple(_tim(b, t, hari) for t in b.tim if mata.tim(t.id) or t.id in tampak)
    return DaftarTim(isi, tuple(putaran), sum(r.lewat for r in putaran), sesi.boleh("tim.ubah"))


def _tim(b: Bacaan, t: RekamTim, hari: date) -> Tim:
    anggota = []
    for a in b.anggota.get(t.id, ()):
        if a.pegawai_id is not None and a.pegawai_id in b.buku.pegawai:
            s = b.buku.sosok(a.pegawai_id, t.tanggal or hari)
            anggota.append(
                AnggotaTim(
                    a.id, a.pegawai_id, s.pegawai.nama_lengkap, s.pegawai.nip, s.nama_jabatan, a.kedudukan
                )
            )
        else:
            anggota.append(AnggotaTim(a.id, None, a.nama, "", "", a.kedudukan))
    return Tim(t, tuple(anggota))


def putaran(sesi: Sesi, putaran_id: bytes) -> LembarPutaran:
    """One round with what this person may see of it, open steps of earlier rounds of the team included."""
    sesi.wajib("lihat")
    b, hari = baca(sesi), sesi.jam.hari_ini()
    mata = _Mata(sesi, b)
    r = next((x for x in b.putaran if x.id == putaran_id), None)
    tim = next((t for t in b.tim if r is not None and t.id == r.tim_id), None)
    if r is None or tim is None:
        raise Tolakan(HILANG, siapa=SIAPA)
    milik = [t for t in b.temuan if t.putaran_id == r.id and mata.temuan(t, r.tim_id)]
    if not milik and not mata.tim(r.tim_id):
        raise Tolakan(
            "{nama} hanya dapat melihat temuan tentang diri sendiri dan pegawai yang dinilainya.",
            siapa="ketua tim evaluasi",
            nama=sesi.pelaku.nama or "Anda",
        )
    temuan = tuple(_temuan(b, t, hari, b.langkah.get(t.id, ())) for t in milik)
    alasan = ""
    if r.status is StatusPutaran.SELESAI:
        alasan = "Putaran ini sudah selesai; buka kembali dahulu. Keadaan langkah tetap dapat diisi."
    milik_periode = next((t for t in daftar_periode(sesi) if t.id == r.periode_id), None)
    periode = milik_periode.periode.label if milik_periode is not None else ""
    if milik_periode is not None and milik_periode.ditutup:
        alasan = f"{sebab_tutup(milik_periode)} Keadaan langkah tetap dapat diisi."
    orang = sorted(((x.id, x.nama_lengkap) for x in b.buku.staf(hari)), key=lambda x: x[1].casefold())
    unit = sorted(((u.id, u.nama) for u in b.buku.unit.values()), key=lambda x: x[1].casefold())
    boleh = sesi.boleh("tim.ubah")
    return LembarPutaran(
        r,
        _tim(b, tim, hari),
        periode,
        temuan,
        _bawaan(b, r, mata, hari),
        boleh,
        alasan,
        tuple(orang) if boleh else (),
        tuple(unit) if boleh else (),
    )


def _bawaan(b: Bacaan, r: RekamPutaran, mata: _Mata, hari: date) -> tuple[BarisTemuan, ...]:
    """Findings of the team's earlier rounds with steps that were open when this one began."""
    kini = (r.tanggal or date.max, r.urut, r.id)
    dulu = {
        x.id: x for x in b.putaran if x.tim_id == r.tim_id and (x.tanggal or date.max, x.urut, x.id) < kini
    }
    hasil = []
    for t in b.temuan:
        asal = dulu.get(t.putaran_id)
        if asal is None or not mata.temuan(t, r.tim_id):
            continue
        terbuka = [x for x in b.langkah.get(t.id, ()) if _terbuka_pada(x, r.tanggal)]
        if terbuka:
            hasil.append(_temuan(b, t, hari, terbuka, asal.judul))
    return tuple(hasil)


def _terbuka_pada(x: RekamLangkah, hari: date | None) -> bool:
    if x.status is not StatusLangkah.SELESAI:
        return True
    return hari is not None and x.tanggal_selesai is not None and x.tanggal_selesai >= hari


def _temuan(
    b: Bacaan, t: RekamTemuan, hari: date, langkah: Sequence[RekamLangkah], dari: str = ""
) -> BarisTemuan:
    unit = b.buku.unit.get(t.unit_id) if t.unit_id else None
    tentang = b.buku.nama(t.pegawai_id) or (unit.nama if unit else "")
    return BarisTemuan(
        t.id,
        tentang,
        b.rhk.get(t.rhk_id, "") if t.rhk_id else "",
        t.pegawai_id,
        t.unit_id,
        t.jenis,
        t.teks,
        tuple(_langkah(b.buku, x, hari) for x in langkah),
        dari,
    )


def _langkah(buku: BukuOrang, x: RekamLangkah, hari: date) -> BarisLangkah:
    return BarisLangkah(
        x.id,
        x.teks,
        x.penanggung_id,
        buku.nama(x.penanggung_id),
        x.batas,
        x.status,
        nama_keadaan(x.status, x.batas, hari),
        lewat_tenggat(x.status, x.batas, hari),
        x.hasil,
        x.tanggal_selesai,
    )


def rhk_pegawai(sesi: Sesi, pegawai_id: bytes, tahun: int) -> tuple[tuple[bytes, str], ...]:
    """Work results of a person that a finding may be about."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        izin.buku_lihat(sesi, conn, pegawai_id)
        isi = tuple(repo_tim.rhk_pegawai(p, pegawai_id, tahun))
    return isi


def lewat_menurut_orang(lembar: LembarPutaran) -> Mapping[str, int]:
    """Overdue steps by the one who owns them."""
    hasil: dict[str, int] = {}
    for t in (*lembar.temuan, *lembar.bawaan):
        for x in t.langkah:
            if x.lewat:
                hasil[x.penanggung or "belum ditunjuk"] = hasil.get(x.penanggung or "belum ditunjuk", 0) + 1
    return hasil
