"""What a use case answers: its value and the set of things that changed, for whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Kinds of rows (table names) and row ids that a commit touched; `commit` is None if nothing changed."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[bytes] = frozenset()
    title: str = ""
    commit: bytes | None = None

    def __bool__(self) -> bool:
        return self.commit is not None


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """Value of a finished use case together with its changes."""

    value: T
    changes: ChangeSet = field(default_factory=ChangeSet)
