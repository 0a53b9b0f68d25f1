"""Usulan: the centre's wishes about an office's data, with a reason; a person in the office decides.

The centre never writes an office's rows. What is accepted becomes an ordinary change of the office, in the
same commit as its answer, checked by the same rules as if it had been typed there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.isi_pegawai import LABEL, bersihkan_isi, tampil_kolom
from kinerja_desktop.services.kantor import KOLOM_IDENTITAS
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_pegawai, repo_tukar, repo_usulan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_usulan import RekamJawaban, RekamUsulan

TERBUKA, DITARIK, DITERIMA, DITOLAK = "terbuka", "ditarik", "diterima", "ditolak"
NAMA_KEADAAN = {
    TERBUKA: "Menunggu jawaban kantor",
    DITARIK: "Ditarik pusat",
    DITERIMA: "Diterima kantor",
    DITOLAK: "Ditolak kantor",
}
#: Cells that the centre may propose: table -> column -> label and longest text. A departure needs a date and
#: documents, and a status changes posts and forms: those are the office's own acts.
SEL: dict[str, dict[str, tuple[str, int]]] = {
    "pegawai": {k: (v, 240) for k, v in LABEL.items() if k not in ("kedudukan", "status")},
    "jabatan": {"nama": ("Nama jabatan", 200)},
    "unit": {"nama": ("Nama unit kerja", 200)},
    "kantor": {k: (label, maks) for k, label, maks in KOLOM_IDENTITAS if k != "instansi"},
}
NAMA_TABEL = {"pegawai": "Pegawai", "jabatan": "Jabatan", "unit": "Unit kerja", "kantor": "Kantor"}


@dataclass(frozen=True, slots=True)
class Usulan:
    """One proposal as people read it; `keadaan` is a key of NAMA_KEADAAN."""

    id: bytes
    ruang: int
    kantor: str
    perihal: str
    kolom: str
    nilai_lama: str
    nilai_kini: str
    nilai: str
    alasan: str
    dasar_hukum: str
    waktu: str
    keadaan: str
    jawaban: str
    oleh: str
    baris_id: bytes
    tabel: str

    @property
    def berubah_sejak(self) -> bool:
        """The office has changed the value after the proposal was written."""
        return self.keadaan == TERBUKA and self.nilai_kini != self.nilai_lama


def daftar(sesi: Sesi, hanya_terbuka: bool = False) -> list[Usulan]:
    """Proposals for this office, at the centre those for all, open ones first, then the newest."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        jawaban = repo_usulan.jawaban(p)
        semua = [_lihat(p, u, jawaban.get(u.id)) for u in repo_usulan.semua_usulan(p) if u.tabel in SEL]
    dipilih = [u for u in semua if u.keadaan == TERBUKA or not hanya_terbuka]
    return sorted(dipilih, key=lambda u: u.keadaan != TERBUKA)


def buat(
    sesi: Sesi, tabel: str, baris_id: bytes, kolom: str, nilai: str, alasan: str, dasar_hukum: str = ""
) -> Outcome[bytes]:
    """At the centre: propose a value for one cell of an office's data; a reason is a must."""
    sesi.wajib("usulan.buat")
    ruang = int.from_bytes(baris_id[:4], "big")
    if kolom not in SEL.get(tabel, {}):
        raise Tolakan("Isian itu tidak dapat diusulkan dari pusat.", siapa="operator kantor itu")
    sebab = bersihkan_teks(alasan, "Alasan", 500, wajib=True)
    dasar = bersihkan_teks(dasar_hukum, "Dasar hukum", 240)
    with repo_tukar.bacaan(sesi.db) as p:
        kini = repo_usulan.nilai_kini(p, tabel, kolom, baris_id)
        nama = repo_usulan.nama_baris(p, tabel, baris_id)
        ada = any(
            (u.baris_id, u.kolom, u.status) == (baris_id, kolom, TERBUKA)
            and u.id not in repo_usulan.jawaban(p)
            for u in repo_usulan.semua_usulan(p)
        )
    if kini is None or ruang == sesi.db.ruang:
        raise Tolakan("Data itu bukan milik kantor yang sudah dikompilasi.", siapa="pusat")
    if ada:
        raise Tolakan(
            "{kolom} {nama} sudah diusulkan dan belum dijawab; tarik dahulu usulan itu.",
            siapa="pusat", kolom=SEL[tabel][kolom][0], nama=nama,
        )  # fmt: skip
    bersih = _bersih(sesi, tabel, baris_id, kolom, nilai)
    if bersih == str(kini):
        raise Tolakan(
            "{kolom} {nama} sudah berisi itu.", siapa="pusat", kolom=SEL[tabel][kolom][0], nama=nama
        )
    with sesi.kerja("usulan.buat", f"Usulkan {SEL[tabel][kolom][0]} {nama}") as uow:
        pengenal = uow.insert(
            "usulan",
            {
                "kantor": f"{ruang:08x}",
                "tabel": tabel,
                "baris_id": baris_id,
                "kolom": kolom,
                "nilai_lama": str(kini),
                "nilai": bersih,
                "alasan": sebab,
                "dasar_hukum": dasar,
                "status": TERBUKA,
                "waktu": sesi.saat(),
            },
        )
    return Outcome(pengenal, uow.perubahan)


def tarik(sesi: Sesi, usulan_id: bytes) -> Outcome[None]:
    """At the centre: withdraw a proposal that the office has not answered."""
    sesi.wajib("usulan.buat")
    u = _wajib_terbuka(sesi, usulan_id)
    with sesi.kerja("usulan.tarik", f"Tarik usulan {u.kolom} {u.perihal}") as uow:
        uow.update("usulan", usulan_id, {"status": DITARIK})
    return Outcome(None, uow.perubahan)


def terima(sesi: Sesi, usulan_id: bytes) -> Outcome[None]:
    """In the office: take the proposed value over; the change and the answer are one commit."""
    sesi.wajib("usulan.jawab")
    u = _wajib_terbuka(sesi, usulan_id)
    with repo_tukar.bacaan(sesi.db) as p:
        rekam = next(x for x in repo_usulan.semua_usulan(p) if x.id == usulan_id)
    isi = _isi_bersih(sesi, rekam.tabel, rekam.baris_id, rekam.kolom, rekam.nilai)
    with sesi.kerja("usulan.terima", f"Terima usulan pusat: {u.kolom} {u.perihal}") as uow:
        uow.update(rekam.tabel, rekam.baris_id, isi)
        _jawab(sesi, uow.insert, usulan_id, DITERIMA, "")
    return Outcome(None, uow.perubahan)


def tolak(sesi: Sesi, usulan_id: bytes, alasan: str) -> Outcome[None]:
    """In the office: refuse a proposal with a reason, which travels back to the centre."""
    sesi.wajib("usulan.jawab")
    u = _wajib_terbuka(sesi, usulan_id)
    sebab = bersihkan_teks(alasan, "Alasan", 500, wajib=True)
    with sesi.kerja("usulan.tolak", f"Tolak usulan pusat: {u.kolom} {u.perihal}") as uow:
        _jawab(sesi, uow.insert, usulan_id, DITOLAK, sebab)
    return Outcome(None, uow.perubahan)


# ---- parts -------------------------------------------------------------------------------------------


def _jawab(
    sesi: Sesi, sisip: Callable[[str, dict[str, object]], bytes], usulan_id: bytes, jawaban: str, alasan: str
) -> None:
    sisip(
        "jawaban_usulan",
        {
            "usulan_id": usulan_id,
            "jawaban": jawaban,
            "alasan": alasan,
            "oleh_id": sesi.pelaku.pegawai_id,
            "waktu": sesi.saat(),
        },
    )


def _wajib_terbuka(sesi: Sesi, usulan_id: bytes) -> Usulan:
    u = next((u for u in daftar(sesi) if u.id == usulan_id), None)
    if u is None:
        raise Tolakan("Usulan itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    if u.keadaan != TERBUKA:
        raise Tolakan(
            "Usulan {kolom} {perihal} sudah selesai: {keadaan}.",
            siapa="operator",
            kolom=u.kolom,
            perihal=u.perihal,
            keadaan=NAMA_KEADAAN[u.keadaan].lower(),
        )
    return u


def _bersih(sesi: Sesi, tabel: str, baris_id: bytes, kolom: str, nilai: str) -> str:
    return str(_isi_bersih(sesi, tabel, baris_id, kolom, nilai)[kolom])


def _isi_bersih(sesi: Sesi, tabel: str, baris_id: bytes, kolom: str, nilai: str) -> dict[str, str]:
    """The cell as stored, with what follows from it; the rules are those of typing it."""
    if tabel == "pegawai":
        with sesi.baca() as conn:
            kini = repo_pegawai.kolom_semua(conn).get(baris_id)
        if kini is None:
            raise Tolakan("Pegawai itu sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
        return bersihkan_isi({kolom: nilai}, sesi.jam.hari_ini(), kini)
    label, maks = SEL[tabel][kolom]
    return {kolom: bersihkan_teks(nilai, label, maks, wajib=kolom == "nama")}


def _lihat(p: Pelaksana, u: RekamUsulan, j: RekamJawaban | None) -> Usulan:
    def tampil(nilai: str) -> str:
        return tampil_kolom(u.kolom, nilai) if u.tabel == "pegawai" else nilai

    kini = repo_usulan.nilai_kini(p, u.tabel, u.kolom, u.baris_id)
    keadaan = j.jawaban if j and j.jawaban in NAMA_KEADAAN else u.status
    ruang = int(u.kantor, 16) if u.kantor else 0
    return Usulan(
        u.id, ruang, repo_tukar.kantor_ruang(p, ruang)[0], repo_usulan.nama_baris(p, u.tabel, u.baris_id),
        SEL[u.tabel].get(u.kolom, (u.kolom, 0))[0], tampil(u.nilai_lama), tampil(str(kini or "")),
        tampil(u.nilai), u.alasan, u.dasar_hukum, u.waktu, keadaan if keadaan in NAMA_KEADAAN else TERBUKA,
        j.alasan if j else "", repo_usulan.nama_baris(p, "pegawai", j.oleh_id) if j and j.oleh_id else "",
        u.baris_id, u.tabel,
    )  # fmt: skip
