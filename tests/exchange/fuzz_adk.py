"""Hostile files for the centre: one number = one file; all must be refused in a sentence and leave no trace.

The files are made from a genuine one: by a vandal without any key, by a stranger with a key of his own, by
another enrolled PC, and by the genuine writer himself once he has gone bad, who signs whatever he likes.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import berkas as adk
from kinerja_desktop.exchange import kripto
from kinerja_desktop.exchange.identitas import kunci_tanda
from kinerja_desktop.exchange.kotak import Kotak
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_tukar
from tests.exchange.simulasi_pc import Pc, akar_cepat, cetakan, tanpa_beban

ASING = bytes(range(32))
TABEL_KEADAAN = (
    "journal_commit",
    "sync_head",
    "sync_waiting",
    "sync_aside",
    "sync_peer",
    "sync_writer",
    "pegawai",
)


class _Batal(Exception):
    """Takes the transaction of one hostile file back."""


@dataclass
class Bengkel:
    """The centre, one genuine file with its parts, and the keys of everybody."""

    akar: Path
    pusat: Pc
    asli: bytes
    manifes: dict[str, Any]
    baris: list[tuple[str, bytes]]
    seed: bytes
    seed_lain: bytes
    penerima: str
    bom: dict[str, bytes] = field(default_factory=dict)
    awal: str = ""  # what the centre holds: each file's transaction is taken back

    @property
    def badan(self) -> bytes:
        n = adk.KEPALA.unpack_from(self.asli)[4]
        return self.asli[adk.TETAP + n : -adk.EKOR]

    def mentah_manifes(self, **ganti: Any) -> bytes:
        return json.dumps({**self.manifes, **ganti}).encode()

    def asal(self, seed: bytes | None = None, penerima: str = "") -> bytes:
        umum = kripto.kunci_umum(seed or self.seed).hex()
        return json.dumps([adk.ASAL, umum, "00" * 16, [penerima or self.penerima]]).encode()

    def polos(self, baris: list[bytes], asal: bytes | None = None) -> bytes:
        return b"\n".join([self.asal() if asal is None else asal, *baris])

    def segel(self, polos: bytes, padat: bytes | None = None, **ganti: Any) -> bytes:
        """A file of the genuine writer with this content; `ganti` overrides what its manifest says."""
        sandi = kripto.segel(kripto.padatkan(polos) if padat is None else padat, [self.penerima])
        jujur = {
            "body_sha256": hashlib.sha256(sandi).hexdigest(), "body_len": len(sandi), "plain_len": len(polos),
            "lines": polos.count(b"\n"),
        }  # fmt: skip
        return rakit(self.mentah_manifes(**{**jujur, **ganti}), sandi, self.seed)


def rakit(
    manifes: bytes, badan: bytes, seed: bytes, *, mayor: int = 1, panjang: int | None = None,
    total: int | None = None, ajaib: bytes = adk.AJAIB,
) -> bytes:  # fmt: skip
    """A file with any head, signed by `seed`, with a digest that fits."""
    semua = adk.TETAP + len(manifes) + len(badan) + adk.EKOR
    kepala = adk.KEPALA.pack(
        ajaib, mayor, 0, 1, len(manifes) if panjang is None else panjang, semua if total is None else total,
        kripto.kunci_umum(seed),
    )  # fmt: skip
    tanda = kripto.tandatangani(seed, adk.KONTEKS + kepala + manifes)
    isi = kepala + tanda + manifes + badan + adk.AKHIR
    return isi + hashlib.sha256(isi).digest()


def sidik_ulang(data: bytes | bytearray) -> bytes:
    return bytes(data[:-32]) + hashlib.sha256(bytes(data[:-32])).digest()


# ---- ways to spoil a file ------------------------------------------------------------------------------


def potong(b: Bengkel, r: random.Random) -> bytes:
    return b.asli[: r.randrange(len(b.asli))]


def bit(b: Bengkel, r: random.Random) -> bytes:
    x = bytearray(b.asli)
    x[r.randrange(len(x))] ^= 1 << r.randrange(8)
    return bytes(x)


def bit_sidik(b: Bengkel, r: random.Random) -> bytes:
    x = bytearray(b.asli)
    x[r.randrange(len(x) - 32)] ^= 1 << r.randrange(8)
    return sidik_ulang(x)


def acak_banyak(b: Bengkel, r: random.Random) -> bytes:
    x = bytearray(b.asli)
    for _ in range(r.randint(1, 6)):
        i, cara = r.randrange(len(x)), r.random()
        if cara < 0.3:
            x[i] = r.randrange(256)
        elif cara < 0.5:
            del x[i : i + r.randint(1, 40)]
        elif cara < 0.7:
            x[i:i] = x[r.randrange(len(x)) :][: r.randint(1, 40)]
        else:
            k = r.randrange(len(x))
            x[i], x[k] = x[k], x[i]
    if len(x) > adk.TETAP + adk.EKOR and r.random() < 0.7:
        x[16:24] = struct.pack("<Q", len(x))
        x = bytearray(sidik_ulang(x))
    return bytes(x)


def manifes_asing(b: Bengkel, r: random.Random) -> bytes:
    """Any edit of the manifest, signed by a key that nobody knows."""
    m = _sunting(r, b.mentah_manifes(writer=kripto.kunci_umum(ASING).hex()))
    return rakit(m, b.badan, ASING)


def manifes_pc_lain(b: Bengkel, r: random.Random) -> bytes:
    """The body re-signed by another enrolled PC that cannot read it."""
    ganti = {"writer": kripto.kunci_umum(b.seed_lain).hex()} if r.random() < 0.8 else {}
    return rakit(b.mentah_manifes(**ganti), b.badan, b.seed_lain)


def angka(b: Bengkel, r: random.Random) -> bytes:
    """The genuine writer lies about sizes, counts, chains or receivers."""
    nama = r.choice(("body_len", "plain_len", "lines", "min_reader", "body_sha256", "chains", "to", "writer"))
    nilai: Any = r.choice((-1, 0, 2**31, 2**63 - 1, 2**63, 2**200, 10**4000, 1.5, "9", None, True, [], {}))
    if nama == "body_sha256":
        nilai = r.choice(("00" * 32, "zz" * 32, "", 7, None))
    elif nama == "chains":
        w = b.manifes["writer"]
        nilai = r.choice(([], [[w, 1, 1]], [[w, 0, 2**63]], [[w, 5, 1]] * 20_000, [["x", 1, 1]], None, [[]]))
    elif nama == "to":
        nilai = r.choice(([], ["age1"], [b.penerima] * 2, [b.penerima] * 200, None, [7]))
    elif nama == "writer":
        nilai = r.choice(("00" * 32, "", None, b.manifes["writer"].upper(), 5))
    elif nama == "min_reader" and nilai in (0, True):
        nilai = 2
    return rakit(b.mentah_manifes(**{nama: nilai}), b.badan, b.seed)


def manifes_rusak(b: Bengkel, r: random.Random) -> bytes:
    m = b.mentah_manifes()
    pilihan: list[Callable[[], bytes]] = [
        lambda: b"[" * r.randrange(1, 200_000), lambda: b'{"a":' * 60_000, lambda: b"", lambda: b"null",
        lambda: m[: r.randrange(len(m))], lambda: m.replace(b'"kind"', b'"k\xff\xfe"'),
        lambda: m.replace(b'"office"', b'"offic"'), lambda: b"9" * r.randrange(1, 9000),
        lambda: b'{"kind":"\\ud800"}', lambda: m + m, lambda: m[:-1], lambda: b"\x00" * 300,
        lambda: m.replace(b'"data"', b'"' + b"x" * 100_000 + b'"'),
    ]  # fmt: skip
    return rakit(r.choice(pilihan)(), b.badan, b.seed)


def kepala(b: Bengkel, r: random.Random) -> bytes:
    n = r.choice((0, 1, 2**20, 2**20 + 1, 2**31, 2**32 - 1))
    t = r.choice((0, 1, 120, len(b.asli) - 1, len(b.asli) + 1, 2**40, 2**63, 2**64 - 1))
    m = b.mentah_manifes()
    cara = r.randrange(4)
    if cara == 0:
        return rakit(m, b.badan, b.seed, panjang=n)
    if cara == 1:
        return rakit(m, b.badan, b.seed, total=t)
    if cara == 2:
        return rakit(m, b.badan, b.seed, mayor=r.choice((0, 2, 255)))
    return rakit(
        m,
        b.badan,
        b.seed,
        ajaib=r.choice((b"\x89PNG\r\n\x1a\n", b"PK\3\4" * 2, b"\x89ADK\n\n\x1a\n", bytes(8))),
    )


def badan(b: Bengkel, r: random.Random) -> bytes:
    """Bombs, broken frames, frames too many, another seal."""
    p = b.polos([adk.bungkus_baris(j, i) for j, i in b.baris])
    z = kripto.padatkan(p)
    cara = r.randrange(7)
    if cara == 0:
        nama = r.choice(sorted(b.bom))
        return b.segel(p, b.bom[nama], plain_len=r.choice((len(p), 64 << 20, 128 << 20)))
    if cara == 1:
        x = bytearray(z)
        x[r.randrange(len(x))] ^= 1 << r.randrange(8)
        return b.segel(p, bytes(x) if bytes(x) != z else z[:-1])
    if cara == 2:
        return b.segel(p, r.choice((z + z, z + b"sisa", z[: r.randrange(len(z))], b"", z[4:], p)))
    if cara == 3:
        return b.segel(p, plain_len=len(p) + r.choice((-1, 1, 1000)))
    if cara == 4:
        return b.segel(p, lines=len(b.baris) + r.choice((-1, 1, 100)))
    sandi = r.choice(
        (b"", b"age-encryption.org/v1\n", b.badan[: r.randrange(len(b.badan))], r.randbytes(400))
    )
    sidik = hashlib.sha256(sandi).hexdigest()
    return rakit(b.mentah_manifes(body_sha256=sidik, body_len=len(sandi)), sandi, b.seed)


def asal_palsu(b: Bengkel, r: random.Random) -> bytes:
    baris = [adk.bungkus_baris(j, i) for j, i in b.baris]
    umum = b.manifes["writer"]
    asal = r.choice((
        b.asal(b.seed_lain), b.asal(ASING), b.asal(penerima="age1" + "q" * 58), b"", b"[]", b"{}",
        b"\xff" * 9,
        json.dumps(["ADK-ORIGIN-2", umum, "", [b.penerima]]).encode(), b"[" * 50_000,
        json.dumps([adk.ASAL, umum, "", b.penerima]).encode(), json.dumps([adk.ASAL, umum]).encode(),
    ))  # fmt: skip
    return b.segel(b.polos(baris, asal))


def _sunting(r: random.Random, m: bytes) -> bytes:
    x = bytearray(m)
    for _ in range(r.randrange(4)):
        x[r.randrange(len(x))] = r.randrange(256)
    return bytes(x)


# ---- the workshop and one hostile file -------------------------------------------------------------------

_bengkel: list[Bengkel] = []


def bengkel() -> Bengkel:
    """The workshop of this process."""
    if not _bengkel:
        _bengkel.append(_buat_bengkel(akar_cepat()))
        import atexit

        atexit.register(shutil.rmtree, _bengkel[0].akar, True)
    return _bengkel[0]


def _buat_bengkel(akar: Path) -> Bengkel:
    pusat, (a, c) = cetakan().salin(akar)
    with a.di_sini() as s:
        for n in range(6):
            with s.kerja("uji", "Tambah") as uow:
                b = uow.insert("pegawai", {"nama": f"Orang lain {n}", "nip": f"{n + 100:018d}"})
                uow.insert("penempatan", {"pegawai_id": b, "mulai": "2026-01-01"})
        seed = kunci_tanda(s.db)
    with c.di_sini() as s:
        seed_lain = kunci_tanda(s.db)
    isi: list[tuple[str, bytes]] = []
    tulis = adk.tulis_berkas

    def catat(kepala: Any, baris: Any, **lain: Any) -> bytes:
        isi.extend(baris)
        return tulis(kepala, isi, **lain)

    with patch("kinerja_desktop.exchange.berkas.tulis_berkas", catat):
        asli = a.kirim()[0].path.read_bytes()
    n = adk.KEPALA.unpack_from(asli)[4]
    manifes = json.loads(asli[adk.TETAP : adk.TETAP + n])
    for p in (a, c):
        p.tutup()
    return Bengkel(akar, pusat, asli, manifes, isi, seed, seed_lain, manifes["to"][0], _bom())


def _bom() -> dict[str, bytes]:
    """Small frames that would become large: with an honest size, with none, a huge window, many in one."""
    import zstandard

    nol = bytes(48 << 20)
    besar = zstandard.ZstdCompressionParameters.from_level(3, window_log=27)
    return {
        "jujur": zstandard.ZstdCompressor().compress(nol),
        "tanpa_ukuran": zstandard.ZstdCompressor(write_content_size=False).compress(nol),
        "jendela": zstandard.ZstdCompressor(compression_params=besar).compress(nol),
        "banyak": zstandard.ZstdCompressor().compress(nol[: 1 << 20]) * 60,
    }


def cara() -> list[Callable[[Bengkel, random.Random], bytes]]:
    """Every way; a number takes the way of its remainder."""
    from tests.exchange import fuzz_baris as f

    return [
        potong, bit, bit_sidik, acak_banyak, manifes_asing, manifes_pc_lain, angka, manifes_rusak, kepala,
        badan, asal_palsu, f.urutan, f.bidang, f.perubahan, f.bentuk, f.tanda_terima,
    ]  # fmt: skip


def keadaan(pc: Pc, p: Any = None) -> str:
    """Everything that a refused file may not have touched, as one digest."""
    baca = p.semua if p is not None else pc.semua
    isi = [baca(f"SELECT * FROM {t} ORDER BY 1, 2") for t in TABEL_KEADAAN]
    return hashlib.sha256(repr(isi).encode()).hexdigest()


def satu_berkas(nomor: int) -> list[str]:
    """Make and feed one hostile file; what is wrong with the answer, nothing when it was refused properly."""
    with tanpa_beban():
        b = bengkel()
        r = random.Random(f"fuzz-{nomor}")
        pilihan = cara()
        buat = pilihan[nomor % len(pilihan)]
        data = buat(b, r)
        if data == b.asli:
            return []
        return [f"{buat.__name__}: {s}" for s in suapkan(b, data)]


def suapkan(b: Bengkel, data: bytes) -> list[str]:
    """Give a file to the centre through the product's own inbox, in a transaction that is taken back."""
    path = b.akar / "musuh.adk"
    path.write_bytes(data)
    salah: list[str] = []
    with b.pusat.di_sini() as s:
        if not b.awal:
            b.awal = keadaan(b.pusat)
        kotak = Kotak(s.db, "2026-07-01T00:00:00+00:00", True)
        try:
            with repo_tukar.transaksi(s.db) as p:
                j = kotak.olah(p, path)
                if j.keadaan != "ditolak" or not j.kode or not j.kalimat.strip():
                    salah.append(f"tidak ditolak: {j.keadaan} {j.kode}")
                if j.kode == "tak_terolah":  # the net under all checks: none may need it
                    salah.append(f"galat tak terduga: {j.kalimat[:120]}")
                if keadaan(b.pusat, p) != b.awal:
                    salah.append("keadaan berubah")
                raise _Batal
        except _Batal:
            pass
        except Exception as e:
            salah.append(f"galat {type(e).__name__}: {str(e)[:120]}")
        try:
            tukar.periksa_berkas(path)
        except Tolakan:
            pass
        except Exception as e:
            salah.append(f"periksa: galat {type(e).__name__}: {str(e)[:120]}")
    return salah
