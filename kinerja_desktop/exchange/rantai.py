"""Commit lines of a file: their shape, their ids and their chains, checked before anything is stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import BarisCommit

AWALAN_ID = b"ADK-C1\0"
_urai = msgspec.json.Decoder(BarisCommit)


@dataclass(frozen=True, slots=True)
class CommitBerkas:
    """A commit line of a file with its id; `isi` is typed, `line` verbatim."""

    id: bytes
    line: str
    isi: BarisCommit


def baca_commit(mentah: bytes) -> CommitBerkas:
    """Typed reading of one commit line; TolakanBerkas when it has another shape."""
    try:
        line = mentah.decode("utf-8")
        isi = _urai.decode(mentah)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as e:
        raise tolakan.isi_rusak("catatan perubahan") from e
    return CommitBerkas(hashlib.sha256(AWALAN_ID + mentah).digest(), line, isi)


def hitung_rantai(commit: Iterable[CommitBerkas]) -> list[tuple[str, int, int]]:
    """Contiguous runs [writer, from, to] in the order of the lines; a fork or a gap begins a new run."""
    runs: list[tuple[str, int, int]] = []
    terakhir: dict[str, tuple[int, int, str]] = {}  # writer -> (index of its run, seq, id)
    for c in commit:
        w = c.isi.writer
        ada = terakhir.get(w)
        if ada and c.isi.seq == ada[1] + 1 and c.isi.prev == ada[2]:
            mulai = runs[ada[0]][1]
            runs[ada[0]] = (w, mulai, c.isi.seq)
            terakhir[w] = (ada[0], c.isi.seq, c.id.hex())
        else:
            runs.append((w, c.isi.seq, c.isi.seq))
            terakhir[w] = (len(runs) - 1, c.isi.seq, c.id.hex())
    return runs


def periksa_rantai(mentah: Sequence[bytes], tersurat: Sequence[tuple[str, int, int]]) -> list[CommitBerkas]:
    """All commits of a file, chained by hash exactly as the manifest states; else TolakanBerkas."""
    commit = [baca_commit(m) for m in mentah]
    menurut_id = {c.id.hex(): c for c in commit}
    if len(menurut_id) != len(commit):
        raise tolakan.isi_rusak("catatan ganda")
    for c in commit:
        if (c.isi.prev is None) != (c.isi.seq == 1):
            raise tolakan.isi_rusak("urutan catatan")
        pendahulu = menurut_id.get(c.isi.prev or "")
        if pendahulu and (pendahulu.isi.writer != c.isi.writer or pendahulu.isi.seq != c.isi.seq - 1):
            raise tolakan.isi_rusak("urutan catatan")
    if hitung_rantai(commit) != [tuple(t) for t in tersurat]:
        raise tolakan.isi_rusak("rantai catatan")
    return commit
