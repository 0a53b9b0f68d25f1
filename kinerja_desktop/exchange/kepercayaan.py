"""What signed lines about keys make of the keys known here: who counts, up to where, and who does not.

Centre above first PC above further PCs: each may speak of what stands below it and of its own space only, and
grants a key nothing without that key's own word (`bukti`). A revocation wins over every certificate, whenever
either arrives; what a fallen key vouched for falls with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import Cabut, GantiKunci, Pemulihan, PengenalPusat, Sertifikat, Suksesi
from kinerja_desktop.exchange.bukti import membuktikan
from kinerja_desktop.exchange.hasil_surat import MAKS_SURAT, HasilSurat, kabarkan_ditinggal
from kinerja_desktop.exchange.surat import CABUT, Surat, isi_tersimpan, urai
from kinerja_desktop.exchange.wewenang import TEPERCAYA, Cabutan, Lingkup
from kinerja_desktop.store import repo_lawan
from kinerja_desktop.store.kunci_db import DIGANTI
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DICABUT, DIKENALKAN, DITERIMA, KANTOR, PC, PUSAT, Penulis
from kinerja_desktop.store.saluran import SALURAN, UMUM

SURAT_PEMULIHAN = "surat_pemulihan"
_TANPA_NAMA = frozenset({"", "komputer ini", "komputer ini (dulu)"})


def terapkan(lingkup: Lingkup, baris: Sequence[bytes | str], pembawa: bytes = b"") -> HasilSurat:
    """Take what these lines say into `lingkup` in memory; TolakanBerkas for a false or unlawful one.

    `pembawa`: who signed the file. Another's unlawful line that he carries is left out and told, and so is
    every line about a key that has not agreed to it.
    """
    hasil = HasilSurat()
    dikenal = {w.sertifikat for w in lingkup.penulis.values() if w.keadaan != DICABUT}
    dikenal |= {c.mentah for c in lingkup.cabutan.values()}
    antre: list[Surat] = []
    for b in dict.fromkeys(m if isinstance(m, bytes) else m.encode() for m in baris):
        if b.decode("utf-8", "replace") not in dikenal and (s := urai(b)) is not None:
            antre.append(s)
            if len(antre) > MAKS_SURAT:
                raise tolakan.isi_rusak("jumlah surat kunci")
    antre.sort(key=lambda s: (s.jenis != CABUT, s.mentah))
    while antre:
        # Who vouches for whom follows from the lines themselves, not from their order.
        sisa = [s for s in antre if not _coba(lingkup, s, hasil, pembawa)]
        if len(sisa) == len(antre):
            break
        antre = sisa
    return hasil


def simpan(p: Pelaksana, lingkup: Lingkup, hasil: HasilSurat) -> None:
    """Write what `terapkan` changed, and tell of lines left out that were not met before."""
    kabarkan_ditinggal(p, hasil)
    for k in sorted(hasil.berubah):
        repo_lawan.simpan_penulis(p, lingkup.penulis[k])
    for k in sorted(hasil.cabutan):
        c = lingkup.cabutan[k]
        repo_lawan.simpan_cabutan(p, k, (c.sampai, c.alasan, c.waktu, c.mentah))
    for lama, baru in hasil.suksesi:
        p.ubah("UPDATE sync_invite SET writer = ? WHERE writer = ?", (baru, lama))
    if hasil.pemulihan is not None:
        isi = hasil.pemulihan.isi
        lama_isi = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
        waktu = lama_isi.waktu if isinstance(lama_isi, Pemulihan) else -1
        if isinstance(isi, Pemulihan) and isi.waktu > waktu:
            repo_lawan.simpan_catatan_lokal(p, SURAT_PEMULIHAN, hasil.pemulihan.mentah)


def _coba(lingkup: Lingkup, s: Surat, hasil: HasilSurat, pembawa: bytes) -> bool:
    try:
        return _satu(lingkup, s, hasil)
    except tolakan.TolakanBerkas as e:
        if e.kode != "lewat_wewenang" or pembawa in (b"", s.penerbit):
            raise
        nama = lingkup.penulis[s.penerbit].nama or "sebuah komputer"
        hasil.tinggalkan(s, f"Surat kunci dari {nama} yang melampaui wewenangnya tidak dipakai.")
        return True


def _satu(lingkup: Lingkup, s: Surat, hasil: HasilSurat) -> bool:
    """Settle one line; False when its signer is not known (yet)."""
    penerbit = lingkup.penulis.get(s.penerbit)
    if penerbit is None or penerbit.keadaan == DIKENALKAN:
        return False
    if penerbit.keadaan not in TEPERCAYA and penerbit.keadaan != DICABUT:
        return True  # a chain's key vouches for nobody
    if not s.asli(penerbit.kunci):
        raise tolakan.isi_rusak("tanda tangan sertifikat")
    if penerbit.keadaan == DICABUT:
        _ikut_jatuh(lingkup, s, penerbit, hasil)
        return True
    match s.isi:
        case Sertifikat():
            _sertifikat(lingkup, s, s.isi, penerbit, hasil)
        case Suksesi():
            _suksesi(lingkup, s, s.isi, penerbit, hasil)
        case Cabut():
            return _cabut(lingkup, s, s.isi, penerbit, hasil)
        case GantiKunci():
            sah = penerbit.peran == PUSAT or penerbit.ruang == lingkup.ruang
            if s.isi.kunci == lingkup.kunci.hex() and sah:
                hasil.ganti_kunci = True
        case PengenalPusat():
            _pusat_kita(lingkup, s, s.isi, penerbit, hasil)
        case Pemulihan():
            if penerbit.peran == PUSAT:
                hasil.pemulihan = s
    return True


def _ikut_jatuh(lingkup: Lingkup, s: Surat, penerbit: Penulis, hasil: HasilSurat) -> None:
    """A key that nobody but a fallen one vouches for is known as such, so that its commits are kept apart."""
    isi = s.isi
    if not isinstance(isi, Sertifikat | Suksesi) or penerbit.peran == PUSAT or not membuktikan(isi):
        return
    kunci = bytes.fromhex(isi.baru if isinstance(isi, Suksesi) else isi.kunci_umum)
    ada = lingkup.penulis.get(kunci)
    if ada is None or ada.keadaan == DIKENALKAN:
        nama = penerbit.nama if isinstance(isi, Suksesi) else isi.nama
        _tandai_jatuh(lingkup, Penulis(kunci, penerbit.ruang, nama, KANTOR, "", DICABUT, s.mentah, PC), hasil)


def _tandai_jatuh(lingkup: Lingkup, w: Penulis, hasil: HasilSurat) -> None:
    lingkup.penulis[w.kunci] = replace(w, keadaan=DICABUT, batas=lingkup.batas(w.kunci))
    hasil.berubah.add(w.kunci)


# ---- certificates ------------------------------------------------------------------------------


def _terbukti(s: Surat, isi: Sertifikat | Suksesi, penerbit: Penulis, hasil: HasilSurat) -> bool:
    """Whether the key spoken of agreed; else whoever came first would have it, and its files be refused."""
    if membuktikan(isi):
        return True
    nama = penerbit.nama or "sebuah komputer"
    hasil.tinggalkan(
        s,
        f"Surat kunci dari {nama} tidak dipakai: komputer yang disebut di dalamnya tidak menyatakan setuju.",
    )
    return False


def _sertifikat(lingkup: Lingkup, s: Surat, isi: Sertifikat, penerbit: Penulis, hasil: HasilSurat) -> None:
    kunci = bytes.fromhex(isi.kunci_umum)
    if not _berwenang(lingkup, isi, penerbit):
        return
    if isi.peran != SALURAN and not _terbukti(s, isi, penerbit, hasil):
        return
    baru = _hibah(lingkup, s, isi, kunci, penerbit)
    ada = lingkup.penulis.get(kunci)
    if baru is None:
        return
    if cabutan_berlaku(lingkup, kunci):
        if ada is None or ada.keadaan == DIKENALKAN:
            _tandai_jatuh(lingkup, baru, hasil)
        return
    if ada is not None and ada.keadaan != DICABUT and not _lebih_kuat(lingkup, s, penerbit, ada):
        return
    if ada is not None and ada.keadaan == DIGANTI:
        baru = replace(baru, keadaan=DIGANTI)
    if ada is not None and baru.peran == KANTOR and baru.ruang == lingkup.ruang:
        baru = replace(baru, nama=baru.nama if ada.nama in _TANPA_NAMA else ada.nama)
    if kunci == lingkup.kunci and baru.keadaan == DITERIMA:
        hasil.milik_baru = hasil.milik_baru or penerbit.peran == PUSAT
        if penerbit.peran != PUSAT:
            hasil.kabar.append(f"{penerbit.nama} telah menerima komputer ini.")
    lingkup.penulis[kunci] = baru
    hasil.berubah.add(kunci)


def _berwenang(lingkup: Lingkup, isi: Sertifikat, penerbit: Penulis) -> bool:
    """Whether the signer may grant this here, whoever the key is; TolakanBerkas when nowhere."""
    if penerbit.peran != PUSAT:
        if penerbit.tingkat or isi.peran != KANTOR or isi.tingkat != PC or isi.ruang != penerbit.ruang:
            raise tolakan.lewat_wewenang(penerbit.nama)
        return True
    if isi.peran == SALURAN:
        sini = lingkup.peran == PUSAT or isi.nama in (UMUM, f"{lingkup.ruang:08x}")
        return sini and isi.ruang == penerbit.ruang
    asing = lingkup.peran != PUSAT and isi.ruang != lingkup.ruang
    return isi.peran == KANTOR and not asing and isi.ruang != penerbit.ruang and isi.tingkat in ("", PC)


def _hibah(lingkup: Lingkup, s: Surat, isi: Sertifikat, kunci: bytes, penerbit: Penulis) -> Penulis | None:
    """What the certificate makes of its key; None when it grants nothing here."""
    ada = lingkup.penulis.get(kunci)
    nama = isi.nama
    if isi.peran == SALURAN:
        if lingkup.peran == PUSAT and ada is not None and ada.keadaan == SALURAN:
            return None
        nama = "Pusat" if lingkup.peran == PUSAT else penerbit.nama
        return Penulis(kunci, isi.ruang, nama, PUSAT, "", SALURAN, s.mentah, isi.nama)
    if penerbit.peran != PUSAT:
        # A chain of the centre is known to every office and signs no files: still nobody's to give away.
        asing = ada is not None and (ada.keadaan in TEPERCAYA or ada.peran == PUSAT)
        if asing and ada is not None and ada.ruang != penerbit.ruang:
            raise tolakan.lewat_wewenang(penerbit.nama)
        nama = isi.nama if penerbit.ruang == lingkup.ruang else f"{penerbit.nama} {isi.nama}"
    return Penulis(kunci, isi.ruang, nama[:300], KANTOR, isi.penerima, DITERIMA, s.mentah, isi.tingkat)


def _lebih_kuat(lingkup: Lingkup, s: Surat, penerbit: Penulis, ada: Penulis) -> bool:
    """Whether a certificate takes the place of what a key has: the centre's first, then the newest."""
    lama = isi_tersimpan(ada.sertifikat)
    if not isinstance(lama, Sertifikat):
        return True
    asal = lingkup.penulis.get(bytes.fromhex(lama.penerbit))
    if asal is None or asal.keadaan not in TEPERCAYA:
        return True
    assert isinstance(s.isi, Sertifikat)
    kiri = (penerbit.peran == PUSAT, s.isi.nomor_seri, s.isi.berlaku_mulai, s.mentah)
    return kiri > (asal.peran == PUSAT, lama.nomor_seri, lama.berlaku_mulai, ada.sertifikat)


# ---- successions -------------------------------------------------------------------------------


def _suksesi(lingkup: Lingkup, s: Surat, isi: Suksesi, lama: Penulis, hasil: HasilSurat) -> None:
    if not _terbukti(s, isi, lama, hasil):
        return
    baru = bytes.fromhex(isi.baru)
    ada = lingkup.penulis.get(baru)
    # Whoever only introduced a key has proven nothing of it.
    asing = ada is not None and ada.keadaan != DIKENALKAN and ada.ruang != lama.ruang
    if cabutan_berlaku(lingkup, baru) or asing:
        return
    if ada is None or not ada.sertifikat or ada.keadaan in (DIKENALKAN, DICABUT):
        lingkup.penulis[baru] = Penulis(
            baru, lama.ruang, lama.nama, lama.peran, isi.penerima or lama.penerima, DITERIMA, s.mentah,
            lama.tingkat,
        )  # fmt: skip
        hasil.berubah.add(baru)
        siapa = "Pusat" if lama.peran == PUSAT else lama.nama
        if baru != lingkup.kunci:
            hasil.kabar.append(f"{siapa} memakai kunci baru yang ditandatangani kunci lamanya.")
    if lama.keadaan == DITERIMA and lama.kunci != lingkup.kunci:
        lingkup.penulis[lama.kunci] = replace(lama, keadaan=DIGANTI)
        hasil.berubah.add(lama.kunci)
    if lama.kunci == lingkup.kunci:
        hasil.ganti_kunci = True  # somebody else holds this PC's key and has moved on
    hasil.suksesi.append((lama.kunci, baru))


# ---- revocations -------------------------------------------------------------------------------


def _cabut(lingkup: Lingkup, s: Surat, isi: Cabut, penerbit: Penulis, hasil: HasilSurat) -> bool:
    kunci = bytes.fromhex(isi.kunci)
    w = lingkup.penulis.get(kunci)
    if penerbit.peran == PUSAT:
        if w is not None and w.peran == PUSAT:
            return True
    elif w is None:
        if penerbit.ruang != lingkup.ruang:
            return False  # the centre cannot tell yet whose key that is; the line comes with every file
        if penerbit.tingkat:
            raise tolakan.lewat_wewenang(penerbit.nama)
    elif penerbit.tingkat or w.ruang != penerbit.ruang or w.tingkat != PC:
        raise tolakan.lewat_wewenang(penerbit.nama)
    waktu = datetime.fromtimestamp(min(isi.waktu, 4_102_444_800_000) / 1000, UTC).isoformat(
        timespec="seconds"
    )
    baru = Cabutan(isi.sampai, isi.alasan, waktu, penerbit.kunci, s.mentah)
    ada = lingkup.cabutan.get(kunci)
    if ada is not None and _urut_cabut(lingkup, ada) <= _urut_cabut(lingkup, baru):
        return True
    lingkup.cabutan[kunci] = baru
    hasil.cabutan.add(kunci)
    hitung_ulang(lingkup, hasil)
    if kunci == lingkup.kunci:
        hasil.kabar.append(
            f"Kunci komputer ini dicabut ({isi.alasan}); minta undangan baru kepada "
            f"{penerbit.nama or 'pusat'}."
        )
    elif ada is None:
        nomor = baru.batas[0]
        sampai = f"catatannya berlaku sampai nomor {nomor}" if nomor else "tidak ada catatannya yang berlaku"
        hasil.kabar.append(f"Kunci {(w.nama if w else '') or 'komputer lain'} dicabut: {sampai}.")
    return True


def _urut_cabut(lingkup: Lingkup, c: Cabutan) -> tuple[bool, int, str]:
    """The centre's word first, then the earlier commit."""
    w = lingkup.penulis.get(c.penerbit)
    return (w is None or w.peran != PUSAT, c.batas[0], c.mentah)


def cabutan_berlaku(lingkup: Lingkup, kunci: bytes) -> bool:
    """Whether a key is revoked by somebody who may: the centre, or its office's first PC."""
    c = lingkup.cabutan.get(kunci)
    if c is None:
        return False
    penerbit, w = lingkup.penulis.get(c.penerbit), lingkup.penulis.get(kunci)
    if penerbit is None or penerbit.peran == PUSAT:
        return True
    setempat = w is None or (w.ruang == penerbit.ruang and w.tingkat == PC) or w.keadaan == DIKENALKAN
    return penerbit.keadaan != DICABUT and setempat


def hitung_ulang(lingkup: Lingkup, hasil: HasilSurat) -> None:
    """Mark revoked keys, and those that only a fallen key vouches for, until nothing changes."""
    maju = True
    while maju:
        maju = False
        for k, w in list(lingkup.penulis.items()):
            if w.peran != KANTOR or w.keadaan == DICABUT:
                continue
            asal = lingkup.penulis.get(penjamin(w))
            jatuh = asal is not None and asal.keadaan == DICABUT and asal.peran == KANTOR
            if jatuh or cabutan_berlaku(lingkup, k):
                _tandai_jatuh(lingkup, w, hasil)
                maju = True


def penjamin(w: Penulis) -> bytes:
    """Key that vouches for this one: who certified it, or its predecessor; empty for none."""
    isi = isi_tersimpan(w.sertifikat)
    if isinstance(isi, Suksesi):
        return bytes.fromhex(isi.lama)
    return bytes.fromhex(isi.penerbit) if isinstance(isi, Sertifikat) else b""


# ---- the office's centre -----------------------------------------------------------------------


def _pusat_kita(lingkup: Lingkup, s: Surat, isi: PengenalPusat, penerbit: Penulis, hasil: HasilSurat) -> None:
    """A further PC learns from the first one which centre the office has joined."""
    if lingkup.peran == PUSAT or penerbit.peran != KANTOR or penerbit.ruang != lingkup.ruang:
        return
    if penerbit.tingkat or isi.ruang == lingkup.ruang:
        raise tolakan.lewat_wewenang(penerbit.nama)
    kunci, kini = bytes.fromhex(isi.kunci), lingkup.pusat()
    if kunci in lingkup.penulis:
        return
    if kini is not None:
        lama = isi_tersimpan(kini.sertifikat)
        if (
            not isinstance(lama, PengenalPusat | Suksesi)
            or isi.ruang != kini.ruang
            or isi.waktu <= lama.waktu
        ):
            return
        lingkup.penulis[kini.kunci] = replace(kini, keadaan=DICABUT)
        hasil.berubah.add(kini.kunci)
    lingkup.penulis[kunci] = Penulis(kunci, isi.ruang, isi.nama, PUSAT, isi.penerima, DITERIMA, s.mentah)
    hasil.berubah.add(kunci)
    hasil.kabar.append(f"Kantor ini telah bergabung dengan {isi.nama}.")


# ---- proofs ------------------------------------------------------------------------------------


def rantai_surat(lingkup: Lingkup, kunci: bytes) -> tuple[list[str], bytes]:
    """Lines that prove a key, nearest first, and the key at which they end (itself when there are none)."""
    hasil: list[str] = []
    while len(hasil) < 16:
        w = lingkup.penulis.get(kunci)
        if w is None or w.keadaan == DICABUT or (w.peran == PUSAT and lingkup.peran != PUSAT):
            break
        asal = penjamin(w)
        if not asal or w.sertifikat in hasil:
            break
        hasil.append(w.sertifikat)
        kunci = asal
    return hasil, kunci


def terbukti(lingkup: Lingkup) -> bool:
    """Whether this PC's own key is vouched for by the centre that the office has joined."""
    ujung = lingkup.penulis.get(rantai_surat(lingkup, lingkup.kunci)[1])
    return (
        ujung is not None and ujung.peran == PUSAT and ujung.keadaan in TEPERCAYA and lingkup.peran != PUSAT
    )
