"""Commit lines of a file: their shape, their ids and their chains, checked before anything is stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import BarisCommit
from kinerja_desktop.store.jurnal import AWALAN_ID
from kinerja_desktop.store.terapan_urai import CommitTerurai, urai_semua

CommitBerkas = CommitTerurai
_urai = msgspec.json.Decoder(BarisCommit)


def baca_commit(mentah: bytes) -> CommitBerkas:
    """Typed reading of one commit line; TolakanBerkas when it has another shape."""
    return _baca_tegas(mentah, hashlib.sha256(AWALAN_ID + mentah).digest())


def _baca_tegas(mentah: bytes, pengenal: bytes) -> CommitBerkas:
    try:
        mentah.decode("utf-8")
        isi = _urai.decode(mentah)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as e:
        raise tolakan.isi_rusak("catatan perubahan") from e
    prev = bytes.fromhex(isi.prev) if isi.prev is not None else None
    return CommitBerkas(pengenal, mentah, bytes.fromhex(isi.writer), isi.seq, prev, isi.hlc, isi.deps)


def _baca_semua(mentah: Sequence[bytes]) -> list[CommitBerkas]:
    """Every line of a file; the plain ones read in one go, the others by the strict reader."""
    return [c or baca_commit(m) for c, m in zip(urai_semua(mentah), mentah, strict=True)]


def hitung_rantai(commit: Iterable[CommitBerkas]) -> list[tuple[str, int, int]]:
    """Contiguous runs [writer, from, to] in the order of the lines; a fork or a gap begins a new run."""
    runs: list[tuple[bytes, int, int]] = []
    terakhir: dict[bytes, tuple[int, int, bytes]] = {}  # writer -> (index of its run, seq, id)
    for c in commit:
        ada = terakhir.get(c.writer)
        if ada and c.seq == ada[1] + 1 and c.prev == ada[2]:
            nomor = ada[0]
            runs[nomor] = (c.writer, runs[nomor][1], c.seq)
        else:
            nomor = len(runs)
            runs.append((c.writer, c.seq, c.seq))
        terakhir[c.writer] = (nomor, c.seq, c.id)
    return [(w.hex(), a, z) for w, a, z in runs]


def _satu_rantai(commit: Sequence[CommitBerkas]) -> bool:
    """True for the file of somebody who writes alone: every commit follows the one before it."""
    pengenal, _, writer, seq, prev, *_ = zip(*commit, strict=True)
    return (
        prev[1:] == pengenal[:-1]
        and seq == tuple(range(seq[0], seq[0] + len(seq)))
        and writer.count(writer[0]) == len(writer)
        and prev[0] not in pengenal
        and (prev[0] is None) == (seq[0] == 1)
        and len(set(pengenal)) == len(pengenal)
    )


def periksa_rantai(mentah: Sequence[bytes], tersurat: Sequence[tuple[str, int, int]]) -> list[CommitBerkas]:
    """All commits of a file, chained by hash exactly as the manifest states; else TolakanBerkas."""
    commit = _baca_semua(mentah)
    if commit and _satu_rantai(commit):
        rantai = [(commit[0].writer.hex(), commit[0].seq, commit[-1].seq)]
    else:
        rantai = _rantai_bebas(commit)
    if rantai != [tuple(t) for t in tersurat]:
        raise tolakan.isi_rusak("rantai catatan")
    return commit


def _rantai_bebas(commit: Sequence[CommitBerkas]) -> list[tuple[str, int, int]]:
    """The runs of any file, once no commit stands twice and each has the number after its predecessor's."""
    menurut_id = {c.id: c for c in commit}
    if len(menurut_id) != len(commit):
        raise tolakan.isi_rusak("catatan ganda")
    for c in commit:
        if (c.prev is None) != (c.seq == 1):
            raise tolakan.isi_rusak("urutan catatan")
        pendahulu = menurut_id.get(c.prev or b"")
        if pendahulu and (pendahulu.writer != c.writer or pendahulu.seq != c.seq - 1):
            raise tolakan.isi_rusak("urutan catatan")
    return hitung_rantai(commit)
