"""Taking part in an SKP: remarks of employee and assessor on its rows, and what changed since a look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from kinerja_desktop.domain.alur import skp_dapat_diubah
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggapan import (
    NAMA_KEADAAN_BARIS,
    NAMA_SIKAP,
    SIKAP_PERAN,
    KeadaanBaris,
    Sikap,
    Tanggapan,
    keadaan_baris,
    periksa,
    wajib_terbuka,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.versi import sel_baris
from kinerja_desktop.services import izin
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import tahun_ditutup, wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_isi import nilai_versi
from kinerja_desktop.services.versi_jurnal import isi_pada
from kinerja_desktop.store import repo_skp, repo_versi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp
from kinerja_desktop.store.repo_versi import RekamTanggapan

_TEKS_MAKS = 1000
#: A row of an SKP: its table and id; the SKP as a whole is ("skp", id of the SKP).
Alamat = tuple[str, bytes]
#: Steps after which the assessor has seen every row.
_SUDAH_DILIHAT = ("kembalikan", "setujui", "batal_setujui", "revisi", "batal_revisi")


@dataclass(frozen=True, slots=True)
class BarisTanggapan:
    """One remark in words; `berlaku` while the row still says what it was said of."""

    sikap: str
    sikap_nama: str
    teks: str
    oleh: str
    peran: str
    waktu: datetime | None
    berlaku: bool


@dataclass(frozen=True, slots=True)
class KeadaanTanggapan:
    """One row: where it is, where it stands, how many remarks, and what changed since it was looked at."""

    letak: str
    keadaan: str
    keadaan_nama: str
    jumlah: int
    perubahan: str


@dataclass(frozen=True, slots=True)
class Pembicara:
    """A role in which somebody may speak: name, role, `untuk` for `beri`, and the stances of the role."""

    nama: str
    peran: str
    untuk: bytes | None
    sikap: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LembarTanggapan:
    """All remarks of an SKP; `pembicara` are the roles in which this person may speak of it now."""

    skp_id: bytes
    baris: Mapping[Alamat, KeadaanTanggapan]
    utas: Mapping[Alamat, tuple[BarisTanggapan, ...]]
    pembicara: tuple[Pembicara, ...]
    alasan_tertutup: str = ""

    @property
    def dikembalikan(self) -> tuple[Alamat, ...]:
        """Rows returned and not rewritten yet, in order."""
        return tuple(a for a, k in self.baris.items() if k.keadaan == KeadaanBaris.DIKEMBALIKAN)

    @property
    def terbuka(self) -> tuple[Alamat, ...]:
        """Rows that somebody should look at: returned, proposed, or changed since they were looked at."""
        tutup = (KeadaanBaris.BELUM, KeadaanBaris.DITERIMA)
        return tuple(a for a, k in self.baris.items() if k.keadaan not in tutup or k.perubahan)


def muat(sesi: Sesi, skp_id: bytes) -> LembarTanggapan:
    """Remarks of one SKP with the state of each row; Tolakan for other eyes."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        isi = repo_skp.isi_skp(p, [skp_id])[skp_id]
        semua = repo_versi.tanggapan(p, skp_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} | {t.oleh_id for t in semua if t.oleh_id})
        ditutup = tahun_ditutup(p, rekam.tahun, skp_id)
        perubahan = _perubahan(p, rekam, isi)
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
    kata = _kata(rekam, isi)
    utas = _utas(semua)
    baris = {}
    for alamat, (letak, cap) in kata.items():
        milik = utas.get(alamat, [])
        k = _keadaan(rekam, milik, cap)
        ubah = "" if milik and k is not KeadaanBaris.BERUBAH else perubahan.get(alamat, "")
        baris[alamat] = KeadaanTanggapan(letak, k.value, NAMA_KEADAAN_BARIS[k], len(milik), ubah)
    sebab = "Tahun ini sudah ditutup." if ditutup else _tertutup(rekam)
    return LembarTanggapan(
        skp_id,
        baris,
        {a: tuple(_tampil(t, buku, kata[a][1] if a in kata else "") for t in d) for a, d in utas.items()},
        () if sebab else _pembicara(sesi, rekam, penilai, buku),
        sebab,
    )


def _tertutup(rekam: RekamSkp) -> str:
    try:
        wajib_terbuka(rekam.status)
    except Tolakan as e:
        return e.inti()
    return ""


def _kata(rekam: RekamSkp, isi: IsiSkp) -> dict[Alamat, tuple[str, str]]:
    """Every row: where it is, and the fingerprint of its words."""
    baris = sel_baris(nilai_versi(rekam, isi))
    hasil = {a: (letak, sidik([teks for *_, teks in sel])) for a, (letak, sel) in baris.items()}
    hasil["skp", rekam.id] = ("SKP ini", sidik([cap for _, cap in hasil.values()]))
    return hasil


def _utas(semua: list[RekamTanggapan]) -> dict[Alamat, list[RekamTanggapan]]:
    hasil: dict[Alamat, list[RekamTanggapan]] = {}
    for t in semua:
        if t.untuk_id is not None and t.sikap in set(Sikap) and t.peran in set(Peran):
            hasil.setdefault((t.untuk_tabel, t.untuk_id), []).append(t)
    return hasil


def _nilai(utas: list[RekamTanggapan]) -> list[Tanggapan]:
    return [Tanggapan(Sikap(t.sikap), t.teks, t.sidik, Peran(t.peran)) for t in utas]


def _keadaan(rekam: RekamSkp, utas: list[RekamTanggapan], cap: str) -> KeadaanBaris:
    k = keadaan_baris(_nilai(utas), cap)
    ditetapkan = rekam.status in (StatusDokumen.DISETUJUI, StatusDokumen.DIKIRIM, StatusDokumen.DITERIMA)
    # Whoever signs the SKP has accepted what was proposed in it and what was rewritten.
    return KeadaanBaris.DITERIMA if ditetapkan and k is not KeadaanBaris.BELUM else k


def _tampil(t: RekamTanggapan, buku: BukuOrang, cap: str) -> BarisTanggapan:
    try:
        waktu = datetime.fromisoformat(t.waktu)
    except ValueError:
        waktu = None
    nama = buku.nama(t.oleh_id) or "operator"
    return BarisTanggapan(t.sikap, NAMA_SIKAP[Sikap(t.sikap)], t.teks, nama, t.peran, waktu, t.sidik == cap)


def _pembicara(sesi: Sesi, rekam: RekamSkp, penilai: Penilai, buku: BukuOrang) -> tuple[Pembicara, ...]:
    """In which roles this person may speak, the own one first; an operator in the name of both."""
    hasil: dict[Peran, Pembicara] = {}
    for untuk in (None, rekam.pegawai_id, penilai.id):
        try:
            peran, w = _peran(sesi, rekam, penilai, untuk)
        except Tolakan:
            continue
        sikap = tuple(s.value for s in SIKAP_PERAN[peran])
        hasil.setdefault(peran, Pembicara(buku.nama(w.oleh), peran.value, untuk, sikap))
    return tuple(hasil.values())


def _peran(sesi: Sesi, rekam: RekamSkp, penilai: Penilai, untuk: bytes | None) -> tuple[Peran, Wewenang]:
    """In which role somebody speaks; an operator who is not the assessor speaks for the employee."""
    saya = sesi.pelaku.pegawai_id
    if untuk is None and saya is not None and saya == penilai.id:
        untuk = saya
    w = izin.wewenang(sesi, "tanggapan.beri", rekam.pegawai_id, penilai, untuk)
    if Peran.PENILAI in w.peran:
        return Peran.PENILAI, w if w.untuk != saya else Wewenang(w.peran, w.oleh, None)
    if w.peran == {Peran.OPERATOR} and sesi.pelaku.pegawai_id != rekam.pegawai_id:
        w = Wewenang(w.peran, rekam.pegawai_id, rekam.pegawai_id)
    return Peran.PEGAWAI, w


def beri(
    sesi: Sesi, skp_id: bytes, alamat: Alamat, sikap: str, teks: str = "", untuk: bytes | None = None
) -> Outcome[bytes]:
    """Say something of one row (table, id) of an SKP; only ever added to. The value is the remark's id.

    `untuk`: in whose name an operator types. Tolakan for other roles, missing words, a row that is gone.
    """
    bersih = bersihkan_teks(teks, "Tanggapan", _TEKS_MAKS, berbaris=True)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        wajib_tahun_terbuka(p, rekam)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
    peran, w = _peran(sesi, rekam, penilai, untuk)
    wajib_terbuka(rekam.status)
    judul = f"Tanggapan SKP {rekam.tahun} {buku.nama(rekam.pegawai_id)}"
    with sesi.kerja("tanggapan.beri", judul, w.untuk) as uow:
        kini = wajib_rekam(uow.p, skp_id)
        wajib_terbuka(kini.status)
        kata = _kata(kini, repo_skp.isi_skp(uow.p, [skp_id])[skp_id])
        if alamat not in kata:
            raise Tolakan("Baris itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang menanggapi")
        cap = kata[alamat][1]
        utas = _nilai(_utas(repo_versi.tanggapan(uow.p, skp_id)).get(alamat, []))
        periksa(peran, Sikap(sikap), bersih, utas, cap)
        kunci = uow.insert(
            "tanggapan",
            {
                "skp_id": skp_id,
                "untuk_tabel": alamat[0],
                "untuk_id": alamat[1],
                "sikap": Sikap(sikap).value,
                "teks": bersih,
                "sidik": cap,
                "oleh_id": w.oleh,
                "peran": peran.value,
                "waktu": sesi.jam.sekarang().astimezone(UTC).isoformat(timespec="seconds"),
            },
        )
    return Outcome(kunci, uow.perubahan)


def masih_dikembalikan(p: Pelaksana, rekam: RekamSkp, isi: IsiSkp) -> list[str]:
    """Where the rows are that were returned and still say the same, in order."""
    kata = _kata(rekam, isi)
    utas = _utas(repo_versi.tanggapan(p, rekam.id))
    return [
        letak
        for a, (letak, cap) in kata.items()
        if keadaan_baris(_nilai(utas.get(a, [])), cap) is KeadaanBaris.DIKEMBALIKAN
    ]


# -- what changed since the other side looked ----------------------------------------------------------------


def _perubahan(p: Pelaksana, rekam: RekamSkp, isi: IsiSkp) -> dict[Alamat, str]:
    """Rows that came or were rewritten since the assessor had the whole SKP, else since its submission."""
    langkah = repo_skp.tindakan(p, rekam.id)
    acuan = [t for t in langkah if t.tindakan in _SUDAH_DILIHAT]
    if not acuan and skp_dapat_diubah(rekam.status):
        acuan = [t for t in langkah if t.tindakan == "ajukan"]
    if not acuan or rekam.status in (StatusDokumen.DISETUJUI, StatusDokumen.DIBATALKAN):
        return {}
    dulu = isi_pada(p, rekam, acuan[-1])
    if dulu is None:
        return {}
    lama = _kata(dulu[0], dulu[1])
    sejak = _hari(acuan[-1].waktu)
    hasil = {}
    for a, (_, cap) in _kata(rekam, isi).items():
        if a[0] != "skp" and (a not in lama or lama[a][1] != cap):
            hasil[a] = f"{'Berubah' if a in lama else 'Baru'} sejak {sejak}"
    return hasil


def _hari(waktu: str) -> str:
    from kinerja_desktop.domain.tanggal import tanggal_panjang

    try:
        return tanggal_panjang(datetime.fromisoformat(waktu).date())
    except ValueError:
        return "terakhir dilihat"
