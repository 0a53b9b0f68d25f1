"""Undo: one new commit that puts back what another replaced, as long as nobody changed it since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah, wajib_dapat_diubah_skp
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import dialog_kinerja_urung, izin, keberatan_urung, nilai_urung
from kinerja_desktop.services.matriks_izin import MENGISI_SKP, wajib_matriks
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_tahun_terbuka
from kinerja_desktop.services.tindakan import TUTUP_MASA
from kinerja_desktop.store import repo_penilaian, repo_rujukan, repo_skp, sejarah
from kinerja_desktop.store.aturan import Aturan, baca_batas
from kinerja_desktop.store.jurnal import Komit, Perubahan, dari_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import anak_hidup, baris_kini
from kinerja_desktop.store.repo_skp import MILIK_SKP
from kinerja_desktop.store.tabel import SINKRON

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

_LANGKAH = {
    "skp": "Langkah persetujuan tidak diurungkan di sini; pakai Batal persetujuan atau Buka kembali.",
    "evaluasi": "Langkah penilaian tidak diurungkan di sini; pakai Buka kembali dengan alasan.",
    "periode": "Penutupan periode tidak diurungkan di sini; pakai Buka Kunci.",
    "kunci": "Pencabutan kunci tidak diurungkan; buat undangan baru untuk komputer itu.",
    "keberatan": "Langkah keberatan tidak diurungkan di sini; pakai Cabut keberatan atau Batalkan putusan.",
    "dialog": "Dialog yang selesai tidak diurungkan di sini; pakai Buka lagi dengan alasan.",
    "organisasi": "Penetapan capaian organisasi tidak diurungkan; tetapkan lagi dengan predikat yang benar.",
}
_TETAP = {
    "berita_acara": "Berita Acara tidak diurungkan; batalkan selagi belum diputuskan, atau minta Reset BA.",
    "putusan_ba": "Putusan Berita Acara tidak diurungkan; pakai Reset BA dengan nomor surat.",
    "serah_terima": "Serah terima tidak diurungkan; buat serah terima yang baru.",
    "versi_skp": "Versi SKP yang sudah disetujui tidak diurungkan; pakai Batal persetujuan atau Revisi.",
    "tanggapan": "Tanggapan tidak diurungkan; tulis tanggapan yang baru.",
    "commit_hilang": "Pernyataan berkas hilang tidak diurungkan; berkasnya tetap diterima bila ditemukan.",
}
#: The ground that everything else stands on.
_DASAR = frozenset({"kantor.buat", "pusat.terbitkan"})
#: Compared with what is seen without them, these acts would tell what one person answered.
_ANONIM = {
    "putaran_360.kumpulkan": "Lembar 360 yang sudah diambil tidak diurungkan; jawabannya tidak bernama.",
    "putaran_360.tutup": "Penutupan putaran 360 tidak diurungkan; buat putaran baru bila perlu.",
}
#: Acts that may end the months of an SKP, whatever its state; undone, the months are as they were.
_MENUTUP_MASA = frozenset(
    {"skp.buat", "pegawai.kedudukan", "penempatan.pindahkan", "pegawai.impor", "mutasi.catat"}
)
#: Who would be left alone if a row went: (child table, its column).
ANAK: dict[str, tuple[tuple[str, str], ...]] = {
    "skp": tuple((t, "skp_id") for t in MILIK_SKP),
    "rhk": (("indikator", "rhk_id"), ("umpan_balik", "rhk_id"), ("rencana_aksi", "rhk_id")),
    "indikator": (("realisasi", "indikator_id"),),
    "pegawai": (
        ("penempatan", "pegawai_id"),
        ("relasi_penilai", "pegawai_id"),
        ("relasi_penilai", "penilai_id"),
        ("skp", "pegawai_id"),
        ("skp", "penilai_id"),
        ("skp", "atasan_penilai_id"),
        ("pengecualian", "pegawai_id"),
        ("mutasi", "pegawai_id"),
        ("peran_hasil", "pegawai_id"),
        ("presensi", "pegawai_id"),
        ("anggota_tim", "pegawai_id"),
        ("kompetensi", "pegawai_id"),
        ("lembar_360", "pegawai_id"),
        ("pengguna", "pegawai_id"),
    ),
    "jabatan": (("penempatan", "jabatan_id"),),
    "unit": (("unit", "induk_id"), ("jabatan", "unit_id"), ("penempatan", "unit_id")),
    "periode": (("evaluasi", "periode_id"),),
    "rencana_aksi": (("kemajuan_aksi", "rencana_aksi_id"),),
    "tim_evaluasi": (("anggota_tim", "tim_id"), ("putaran_tim", "tim_id")),
    "putaran_tim": (("temuan", "putaran_id"),),
    "temuan": (("langkah_perbaikan", "temuan_id"),),
    "dialog_kinerja": (("butir_dialog", "dialog_id"),),
    "putaran_360": (("lembar_360", "putaran_id"), ("jawaban_360", "putaran_id")),
    "evaluasi": (("keberatan", "evaluasi_id"),),
}
#: What a row cannot stand without: (parent table, own column).
INDUK: dict[str, tuple[tuple[str, str], ...]] = {
    "rhk": (("skp", "skp_id"),),
    "indikator": (("rhk", "rhk_id"),),
    "perilaku": (("skp", "skp_id"),),
    "butir_lampiran": (("skp", "skp_id"),),
    "tanggapan": (("skp", "skp_id"),),
    "pengecualian": (("pegawai", "pegawai_id"),),
    "realisasi": (("indikator", "indikator_id"),),
    "umpan_balik": (("skp", "skp_id"),),
    "evaluasi": (("skp", "skp_id"),),
    "rencana_aksi": (("skp", "skp_id"),),
    "kemajuan_aksi": (("rencana_aksi", "rencana_aksi_id"),),
    "catatan_harian": (("pegawai", "pegawai_id"),),
    "presensi": (("pegawai", "pegawai_id"),),
    "anggota_tim": (("tim_evaluasi", "tim_id"),),
    "putaran_tim": (("tim_evaluasi", "tim_id"),),
    "temuan": (("putaran_tim", "putaran_id"),),
    "langkah_perbaikan": (("temuan", "temuan_id"),),
    "dialog_kinerja": (("skp", "skp_id"),),
    "butir_dialog": (("dialog_kinerja", "dialog_id"),),
    "pembinaan": (("skp", "skp_id"),),
    "lembar_360": (("putaran_360", "putaran_id"),),
    "jawaban_360": (("putaran_360", "putaran_id"),),
    "kompetensi": (("pegawai", "pegawai_id"),),
    "nilai_sendiri": (("skp", "skp_id"),),
    "keberatan": (("evaluasi", "evaluasi_id"),),
    "penempatan": (("pegawai", "pegawai_id"),),
    "relasi_penilai": (("pegawai", "pegawai_id"),),
    "skp": (("pegawai", "pegawai_id"),),
}

#: Acts that change a table by another right than most: an office keeps its own holidays and hours.
_SETARA = {
    ("presensi.kalender", "rujukan"): "presensi.ubah",
    ("usulan.batas", "rujukan"): "pengaturan.ubah",
    ("harian.setujui", "catatan_harian"): "harian.setujui",
    ("harian.kembalikan", "catatan_harian"): "harian.setujui",
}
#: Tables whose rows are of one month of an SKP.
_BERBULAN = frozenset({"realisasi", "kemajuan_aksi", "catatan_harian"})
#: A decision about Beda Isian: taken back, the question is open again.
_PUTUSAN = "beda_isian.putuskan"
_Balik = dict[str, dict[bytes, dict[str, Any]]]


def urungkan(sesi: Sesi, commit: object, judul: str = "") -> Outcome[None]:
    """Undo one commit by a new one; Tolakan that names the later change when something stands in the way.

    Undoing the undo (`ulangi`) is the same act on the commit that this returns.
    """
    if not isinstance(commit, bytes):
        raise Tolakan("Perubahan ini tidak dapat diurungkan.", siapa="operator")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        k = sejarah.komit(p, commit)
        if k is None:
            raise Tolakan("Perubahan itu tidak ada dalam riwayat.", siapa="operator")
        buku = BukuOrang.muat(conn)
        sebab = halangan(sesi, p, buku, k)
        if sebab:
            raise Tolakan("{sebab}", sebab=sebab)
        balik = _balik(p, k)
    asal = str(k.ext.get("judul_asal") or k.judul)
    mengulang = bool(k.ext.get("urungkan")) and not k.ext.get("ulang")
    kata = "Ulangi" if mengulang else "Urungkan"
    ext: dict[str, Any] = {
        "urungkan": k.hash.hex(),
        "judul_asal": asal,
        "perintah_asal": str(k.ext.get("perintah_asal") or k.perintah),
    }
    if mengulang:
        ext["ulang"] = 1
    untuk = bytes.fromhex(k.pelaku[2]) if k.pelaku[2] else None
    if untuk == sesi.pelaku.pegawai_id:
        untuk = None
    with sesi.kerja("riwayat.urungkan", f"{kata}: {asal}", untuk, **ext) as uow:
        for tabel, isi in balik.items():
            hidup = [b for b, n in isi.items() if n.get("_del") == 0]
            mati = [b for b, n in isi.items() if n.get("_del") == 1]
            uow.restore(tabel, hidup)
            nilai = {b: {x: v for x, v in n.items() if x != "_del"} for b, n in isi.items()}
            uow.update_many(tabel, {b: n for b, n in nilai.items() if n})
            uow.delete(tabel, mati)
        if ext["perintah_asal"] == _PUTUSAN:
            _tegaskan(uow, k)
    return Outcome(None, uow.perubahan)


def _tegaskan(uow: UnitOfWork, k: Komit) -> None:
    """A decision that kept the value shown is undone, and redone, by a commit that changes nothing either."""
    for c in k.perubahan:
        if c.tabel in SINKRON and isinstance(c.data, dict) and not ganti(c):
            uow.tegaskan(c.tabel, c.baris, sorted(set(c.data) & {*SINKRON[c.tabel].kolom, "_del"}))


#: Redo is the undo of an undo.
ulangi = urungkan


def halangan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit) -> str:
    """Why a commit cannot be undone by this person now, in words; "" when it can."""
    # A decision taken back leaves the question that was there before it, rows without a parent included.
    putusan = str(k.ext.get("perintah_asal") or k.perintah) == _PUTUSAN
    tetap = halangan_tetap(sesi, p, buku, k) or _berubah_lagi(p, k)
    return tetap or ("" if putusan else _menggantung(p, k))


def halangan_tetap(sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit) -> str:
    """The part of it that lies in the act itself, not in what others wrote since; "" when there is none."""
    if not sesi.boleh("urungkan"):
        return "Peran Anda hanya melihat riwayat."
    asal = str(k.ext.get("perintah_asal") or k.perintah)
    if Aturan(batas=baca_batas(p)).batal(k.writer, k.seq, k.hash):
        return "Perubahan ini tidak berlaku: kunci komputer penulisnya dicabut."
    if asal in _DASAR:
        return "Pembuatan kantor tidak dapat diurungkan."
    if asal in _ANONIM:
        return _ANONIM[asal]
    for c in k.perubahan:
        if c.tabel == "tindakan":
            langkah = baris_kini(p, "tindakan", [c.baris]).get(c.baris, {})
            if langkah.get("tindakan") == TUTUP_MASA:
                continue
            jenis = str(langkah.get("jenis_dokumen", ""))
            return _LANGKAH.get(jenis, "Langkah ini tidak dapat diurungkan di sini.")
        if c.tabel not in izin.TINDAKAN_TABEL or c.tabel in ("versi_skp", "tanggapan"):
            return _TETAP.get(c.tabel, "Perubahan ini tidak dapat diurungkan.")
        if int.from_bytes(c.baris[:4], "big") != sesi.db.ruang:
            return "Perubahan ini datang dari kantor lain; kantor itulah yang dapat mengubahnya."
    try:
        _periksa_izin(sesi, p, buku, k, asal)
    except Tolakan as e:
        return e.kalimat()
    return ""


def _periksa_izin(sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit, asal: str) -> None:
    tersentuh = {c.tabel for c in k.perubahan} - izin.DOKUMEN - {"tindakan"}
    for tindakan in {_SETARA.get((asal, t), izin.TINDAKAN_TABEL[t]) for t in tersentuh}:
        # Half of an act must not be undone, so every table of it has to be open to this person.
        sesi.wajib(tindakan)
    matriks = baris_kini(p, "peran_hasil", [c.baris for c in k.perubahan if c.tabel == "peran_hasil"])
    for pimpinan in {r["pimpinan_id"] or b"" for r in matriks.values()}:
        wajib_matriks(sesi, pimpinan)
    hari = sesi.jam.hari_ini()
    dokumen = _dokumen(p, k)
    for skp_id, tabel in dokumen.items():
        rekam = repo_skp.rekam_banyak(p, [skp_id]).get(skp_id)
        if rekam is None:
            continue
        wajib_tahun_terbuka(p, rekam)
        penilai = izin.penilai_skp(buku, rekam, hari)
        lewat_matriks = frozenset({"rhk", "indikator"}) if asal in MENGISI_SKP else frozenset()
        if tabel & lewat_matriks:
            wajib_matriks(sesi, penilai.id or b"")
        for t in tabel & dialog_kinerja_urung.TABEL:
            dialog_kinerja_urung.periksa(sesi, p, buku, k, t, rekam, penilai)
        for t in tabel - lewat_matriks - dialog_kinerja_urung.TABEL:
            izin.wewenang(sesi, _SETARA.get((asal, t), izin.TINDAKAN_TABEL[t]), rekam.pegawai_id, penilai)
        if tabel & {"rhk", "indikator", "butir_lampiran"} or ("skp" in tabel and asal not in _MENUTUP_MASA):
            wajib_dapat_diubah_skp(rekam.status)
        baru = asal in ("skp.buat", "mutasi.catat")  # the seven rows came with the SKP itself
        if "perilaku" in tabel and not baru and rekam.status is not StatusDokumen.DIAJUKAN:
            wajib_dapat_diubah_skp(rekam.status)
        if "skp" in tabel and rekam.status is not StatusDokumen.DRAF and _disisip(k, skp_id):
            wajib_dapat_diubah_skp(rekam.status)
        if "skp" in tabel and asal in _MENUTUP_MASA:
            _wajib_belum_disetujui_lagi(p, k, skp_id)
        if tabel & _BERBULAN:
            _periksa_bulan(p, k, tabel & _BERBULAN, bulan_terkunci(sesi, p, rekam))
    _periksa_evaluasi(p, k)
    nilai_urung.periksa(sesi, p, buku, k)
    keberatan_urung.periksa(p, k)


def _periksa_bulan(p: Pelaksana, k: Komit, tabel: set[str], terkunci: frozenset[int]) -> None:
    """Rows of a month that is closed or was judged stay as they are."""
    for t in tabel:
        kini = baris_kini(p, t, [c.baris for c in k.perubahan if c.tabel == t])
        if any((r["bulan"] if "bulan" in r else _bulan(r["tanggal"])) in terkunci for r in kini.values()):
            raise Tolakan(nilai_urung.SELESAI, siapa="pejabat penilai")


def _bulan(tanggal: object) -> int:
    return int(str(tanggal)[5:7]) if str(tanggal)[5:7].isdecimal() else 0


def _wajib_belum_disetujui_lagi(p: Pelaksana, k: Komit, skp_id: bytes) -> None:
    """Months that were approved after the act had ended them are words of that approval."""
    baca = (
        "SELECT 1 FROM tindakan WHERE dokumen_id = ? AND tindakan = 'setujui' AND _del = 0 "
        "AND rev > (SELECT ordinal FROM journal_commit WHERE hash = ?)"
    )
    if p.satu(baca, (skp_id, k.hash)) is not None:
        raise Tolakan(
            "SKP yang masanya diakhiri perbuatan ini sudah disetujui sesudah itu; "
            "batalkan persetujuannya dahulu, atau ubah masanya lewat Revisi.",
            siapa="pejabat penilai",
        )


def _disisip(k: Komit, skp_id: bytes) -> bool:
    return any(c.baris == skp_id and c.operasi != "u" for c in k.perubahan)


def _periksa_evaluasi(p: Pelaksana, k: Komit) -> None:
    """Ratings and feedback are open only while the evaluation is a draft and its period is open."""
    kini = baris_kini(p, "evaluasi", [c.baris for c in k.perubahan if c.tabel == "evaluasi"])
    umpan = baris_kini(p, "umpan_balik", [c.baris for c in k.perubahan if c.tabel == "umpan_balik"])
    tempat = {(r["skp_id"], r["periode_id"]) for r in umpan.values() if r["skp_id"]}
    for letak, e in repo_penilaian.evaluasi_skp(p, {skp_id for skp_id, _ in tempat}).items():
        if letak in tempat:
            kini |= baris_kini(p, "evaluasi", [e.id])
    for baris, r in kini.items():
        try:
            terbuka = evaluasi_dapat_diubah(StatusEvaluasi(r["status"] or "draf"))
        except ValueError:
            terbuka = False
        tutup = bool(r["periode_id"]) and repo_rujukan.periode_tertutup(p, r["periode_id"], baris)
        if tutup or not (terbuka or r["_del"]):
            raise Tolakan(nilai_urung.SELESAI, siapa="pejabat penilai")


def _dokumen(p: Pelaksana, k: Komit) -> dict[bytes, set[str]]:
    hasil: dict[bytes, set[str]] = {}
    for tabel in {c.tabel for c in k.perubahan if c.tabel in izin.DOKUMEN}:
        for b, r in baris_kini(p, tabel, [c.baris for c in k.perubahan if c.tabel == tabel]).items():
            skp_id = b if tabel == "skp" else r["skp_id"]
            if skp_id is not None:
                hasil.setdefault(skp_id, set()).add(tabel)
    return hasil


def ganti(c: Perubahan) -> dict[str, tuple[Any, Any]]:
    """Column -> (before, after) of what a change really changed; a new row came out of nothing."""
    if c.operasi == "i":
        isi = {x: (None, dari_baris(c.tabel, x, v)) for x, v in c.nilai_baru().items()}
        return {"_del": (1, 0), **isi}
    assert isinstance(c.data, dict)
    return {
        x: (dari_baris(c.tabel, x, lama), dari_baris(c.tabel, x, baru))
        for x, (lama, baru) in c.data.items()
        if lama != baru
    }


def _berubah_lagi(p: Pelaksana, k: Komit) -> str:
    """Names the later change when a value is no longer the one that this commit wrote."""
    for tabel in dict.fromkeys(c.tabel for c in k.perubahan):
        milik = [c for c in k.perubahan if c.tabel == tabel]
        kini = baris_kini(p, tabel, [c.baris for c in milik])
        for c in milik:
            baris = kini.get(c.baris)
            if baris is None:
                return "Baris yang diubah sudah tidak ada."
            diganti = ganti(c)
            dihapus = bool(baris["_del"]) and bool(diganti) and "_del" not in diganti
            if dihapus or any(baris[x] != baru for x, (_, baru) in diganti.items() if x in baris):
                return sebut_pengubah(p, c)
    return ""


def sebut_pengubah(p: Pelaksana, c: Perubahan) -> str:
    """The last change of this row, as the reason why another cannot be undone."""
    lain = sejarah.riwayat_baris(p, c.tabel, c.baris)
    if not lain:
        return "Sesudah itu ada perubahan lain pada isian yang sama."
    oleh = f" oleh {lain[0].pelaku[1]}" if lain[0].pelaku[1] else ""
    return f"Sesudah itu ada perubahan “{lain[0].judul}”{oleh} pada isian yang sama; urungkan itu dahulu."


def _menggantung(p: Pelaksana, k: Komit) -> str:
    """Undo must leave nothing alone: no child without its parent, no revived row under a deleted one."""
    hilang: dict[str, set[bytes]] = {}
    hidup: dict[str, set[bytes]] = {}
    for c in k.perubahan:
        arah = ganti(c).get("_del")
        if arah is not None:
            (hilang if arah[0] == 1 else hidup).setdefault(c.tabel, set()).add(c.baris)
    for tabel, ids in hilang.items():
        for anak, kolom in ANAK.get(tabel, ()):
            sisa = anak_hidup(p, anak, kolom, ids) - hilang.get(anak, set())
            if sisa:
                contoh = Perubahan(anak, min(sisa), "u", (), {})
                return sebut_pengubah(p, contoh).replace("pada isian yang sama", "yang bergantung padanya")
    for tabel, ids in hidup.items():
        for induk, kolom in INDUK.get(tabel, ()):
            acuan = {r[kolom] for r in baris_kini(p, tabel, ids).values() if r[kolom] is not None}
            mati = {b for b, r in baris_kini(p, induk, acuan).items() if r["_del"]} - hidup.get(induk, set())
            if mati:
                return sebut_pengubah(p, Perubahan(induk, min(mati), "u", (), {}))
    return ""


def _balik(p: Pelaksana, k: Komit) -> _Balik:
    """Per table and row the values to put back; a row that was new is only marked as deleted."""
    hasil: _Balik = {}
    for c in k.perubahan:
        diganti: Mapping[str, tuple[Any, Any]] = ganti(c)
        isi = {"_del": 1} if c.operasi == "i" else {x: lama for x, (lama, _) in diganti.items()}
        if isi:
            hasil.setdefault(c.tabel, {})[c.baris] = isi
    return hasil
