"""Reading dialogues: the list of a person, one sheet, and what of them should be remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kinerja_desktop.domain.dialog import Keadaan, StatusDialog, ujung
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.dialog_kinerja_agenda import rantai
from kinerja_desktop.services.dialog_kinerja_isi import (
    ButirDialog,
    DaftarDialog,
    LembarDialog,
    RingkasDialog,
    TundaDialog,
)
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.penilaian_baca import penilai_evaluasi
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.store import repo_dialog, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dialog import RekamButirDialog, RekamDialog
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

HILANG = "Dialog itu tidak ada lagi. Muat ulang halaman ini."


def tanggal_dari(teks: str) -> date | None:
    """A stored date; None for nothing or for what is none."""
    try:
        return date.fromisoformat(teks) if teks else None
    except ValueError:
        return None


def tampil(teks: str) -> str:
    """A stored date as it is typed: dd-mm-yyyy."""
    hari = tanggal_dari(teks)
    return tanggal_pendek(hari) if hari else ""


def penilai_dialog(buku: BukuOrang, rekam: RekamSkp, p: PeriodeTersimpan | None, hari: date) -> Penilai:
    """The assessor who holds a dialogue: that of its period, else of the SKP today."""
    return penilai_evaluasi(buku, rekam, p, hari) if p else izin.penilai_skp(buku, rekam, hari)


def wewenang(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, p: PeriodeTersimpan | None, untuk: bytes | None = None
) -> Wewenang:
    """In whose name this person writes the dialogue; Tolakan for who is neither of its two sides."""
    penilai = penilai_dialog(buku, rekam, p, sesi.jam.hari_ini())
    return izin.wewenang(sesi, "dialog.ubah", rekam.pegawai_id, penilai, untuk)


def wajib_terbuka(p: PeriodeTersimpan | None, rekam: RekamSkp) -> None:
    """Tolakan where nothing is written any more: a closed period, a cancelled SKP."""
    if p is not None and p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; dialog kinerjanya tidak dapat diubah.")
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; dialog kinerjanya tidak ditulis lagi.", siapa="operator")


def wajib_berlangsung(d: RekamDialog) -> None:
    """Tolakan once both sides have finished it: what was agreed is not changed silently."""
    if d.status == StatusDialog.SELESAI.value:
        raise Tolakan(
            "Dialog {tanggal} sudah selesai dan kesepakatannya tidak diubah diam-diam; "
            "pakai Buka lagi dengan alasan.",
            siapa="pejabat penilai atau pegawai yang bersangkutan",
            tanggal=tampil(d.tanggal),
        )


def daftar(sesi: Sesi, skp_id: bytes, periode_id: bytes | None = None) -> DaftarDialog:
    """Dialogues of the person of an SKP, the newest first, and whether one can be begun in a period."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        dialog = repo_dialog.dialog_orang(p, rekam.pegawai_id)
        butir = repo_dialog.butir(p, [d.id for d in dialog])
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    periode = {x.id: x for x in daftar_periode(sesi)}
    terbuka = {b.id for b in ujung(rantai(dialog, butir)) if b.terbuka}
    semua = tuple(
        RingkasDialog(
            d.id,
            tanggal_dari(d.tanggal),
            d.status,
            _label(periode, d.periode_id),
            len(butir[d.id]),
            sum(b.id in terbuka for b in butir[d.id]),
        )
        for d in reversed(dialog)
    )
    pilih = periode.get(periode_id) if periode_id else None
    return DaftarDialog(skp_id, semua, _alasan_mulai(sesi, buku, rekam, pilih, dialog))


def _label(periode: dict[bytes, PeriodeTersimpan], periode_id: bytes | None) -> str:
    ada = periode.get(periode_id) if periode_id else None
    return ada.periode.label if ada else ""


def _alasan_mulai(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, p: PeriodeTersimpan | None, dialog: Sequence[RekamDialog]
) -> str:
    try:
        wewenang(sesi, buku, rekam, p)
        wajib_terbuka(p, rekam)
        wajib_tiada_berlangsung(rekam, dialog)
    except Tolakan as e:
        return e.kalimat()
    return ""


def wajib_tiada_berlangsung(rekam: RekamSkp, dialog: Iterable[RekamDialog]) -> None:
    """Tolakan while a dialogue on the same SKP is not finished."""
    for d in dialog:
        if d.skp_id == rekam.id and d.status != StatusDialog.SELESAI.value:
            raise Tolakan(
                "Dialog {tanggal} masih berlangsung; selesaikan dahulu.",
                siapa="pejabat penilai atau pegawai yang bersangkutan",
                tanggal=tampil(d.tanggal),
            )


def buka_dialog(
    p: Pelaksana, dialog_id: bytes
) -> tuple[RekamDialog, RekamSkp, list[RekamDialog], dict[bytes, list[RekamButirDialog]]]:
    """A dialogue, its SKP, all dialogues of the person, and their points; Tolakan when it is gone."""
    d = repo_dialog.satu_dialog(p, dialog_id)
    if d is None:
        raise Tolakan(HILANG, siapa="yang mengisi")
    rekam = wajib_rekam(p, d.skp_id)
    dialog = repo_dialog.dialog_orang(p, rekam.pegawai_id)
    return d, rekam, dialog, repo_dialog.butir(p, [x.id for x in dialog])


def lembar(sesi: Sesi, dialog_id: bytes) -> LembarDialog:
    """One dialogue with its points and what of the one before is done since."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        d, rekam, dialog, butir = buka_dialog(p, dialog_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} | ({d.oleh_id} if d.oleh_id else set()))
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    periode = {x.id: x for x in daftar_periode(sesi)}
    milik = periode.get(d.periode_id) if d.periode_id else None
    boleh, terkunci = True, ""
    try:
        wewenang(sesi, buku, rekam, milik)
    except Tolakan as e:
        boleh, terkunci = False, e.kalimat()
    if boleh:
        try:
            wajib_terbuka(milik, rekam)
            wajib_berlangsung(d)
        except Tolakan as e:
            terkunci = e.kalimat()
    penilai = buku.nama(d.oleh_id) or penilai_dialog(buku, rekam, milik, sesi.jam.hari_ini()).nama
    return LembarDialog(
        d.id,
        d.skp_id,
        d.periode_id,
        _label(periode, d.periode_id),
        buku.nama(rekam.pegawai_id),
        penilai,
        tanggal_dari(d.tanggal),
        d.tempat,
        d.catatan,
        tanggal_dari(d.tanggal_berikut),
        d.status,
        _butir(sesi, dialog, butir, d.id),
        _selesai_lalu(dialog, butir, d.id),
        boleh,
        terkunci,
        d.oleh_id,
    )


def _butir(
    sesi: Sesi, dialog: Sequence[RekamDialog], butir: dict[bytes, list[RekamButirDialog]], dialog_id: bytes
) -> tuple[ButirDialog, ...]:
    hari = {b.id: x.tanggal for x in dialog for b in butir.get(x.id, [])}
    akhir = ujung(rantai(dialog, butir))
    ujungnya, terbuka = {b.id for b in akhir}, {b.id for b in akhir if b.terbuka}
    kini = sesi.jam.hari_ini().isoformat()
    return tuple(
        ButirDialog(
            b.id,
            n,
            b.jenis,
            b.teks,
            b.sikap,
            b.tindak_lanjut,
            b.penanggung,
            tampil(b.batas),
            _keadaan(b, b.id in terbuka),
            b.hasil,
            tampil(hari.get(b.asal_id, "")) if b.asal_id else "",
            b.id in ujungnya and b.keadaan != Keadaan.SELESAI.value and bool(b.batas) and b.batas < kini,
        )
        for n, b in enumerate(butir.get(dialog_id, []), 1)
    )


def _keadaan(b: RekamButirDialog, terbuka: bool) -> str:
    """What the list of dialogues counts as open reads open, and nothing else does."""
    if b.keadaan == Keadaan.SELESAI.value:
        return b.keadaan
    return Keadaan.TERBUKA.value if terbuka else ""


def _selesai_lalu(
    dialog: Sequence[RekamDialog], butir: dict[bytes, list[RekamButirDialog]], dialog_id: bytes
) -> tuple[str, ...]:
    """Follow-ups of the dialogue before this one that are done: named, no longer points."""
    letak = next((n for n, x in enumerate(dialog) if x.id == dialog_id), 0)
    if letak == 0:
        return ()
    lalu = butir.get(dialog[letak - 1].id, [])
    beres = (b for b in lalu if b.keadaan == Keadaan.SELESAI.value)
    return tuple(f"{b.tindak_lanjut or b.teks}{f' – {b.hasil}' if b.hasil else ''}" for b in beres)


def tertunda(sesi: Sesi) -> tuple[TundaDialog, ...]:
    """Follow-ups past their day and next dialogues due, of people whom this person may see, by day.

    For Beranda: of this year's SKP and the last; a next dialogue counts until another was begun.
    """
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        menurut = repo_dialog.dialog_sejak(p, hari.year - 1)
        butir = repo_dialog.butir(p, [d.id for semua in menurut.values() for d in semua])
        skp = repo_skp.rekam_banyak(p, {d.skp_id for semua in menurut.values() for d in semua})
        buku = BukuOrang.muat(conn) if menurut else None
    if buku is None:
        return ()
    boleh = izin.lingkup(sesi, buku)
    hasil: list[TundaDialog] = []
    for orang, dialog in menurut.items():
        if (boleh is None or orang in boleh) and orang in buku.pegawai:
            sah = [d for d in dialog if skp[d.skp_id].status is not StatusDokumen.DIBATALKAN]
            hasil += _tertunda_orang(buku.nama(orang), sah, butir, hari)
    return tuple(sorted(hasil, key=lambda t: (t.tanggal, t.nama, t.teks)))


def _tertunda_orang(
    nama: str, dialog: Sequence[RekamDialog], butir: dict[bytes, list[RekamButirDialog]], hari: date
) -> list[TundaDialog]:
    semua = {b.id: (d, b) for d in dialog for b in butir.get(d.id, [])}
    hasil = []
    for x in ujung(rantai(dialog, butir)):
        d, b = semua[x.id]
        batas = tanggal_dari(b.batas)
        if x.terbuka and batas is not None and batas < hari:
            isi = b.tindak_lanjut or b.teks
            hasil.append(TundaDialog("tindak_lanjut", d.skp_id, d.periode_id, d.id, nama, isi, batas))
    akhir = dialog[-1] if dialog else None
    janji = tanggal_dari(akhir.tanggal_berikut) if akhir else None
    if akhir is not None and akhir.status == StatusDialog.SELESAI.value and janji and janji <= hari:
        hasil.append(TundaDialog("dialog", akhir.skp_id, akhir.periode_id, akhir.id, nama, "", janji))
    return hasil
