"""Dialogs, one a file; each is opened through ask() and stands in the registry of dialogs."""

from __future__ import annotations


def muat_semua() -> None:
    """Import every dialog, so that the registry is whole (tests drive bad input into each of them)."""
    from importlib import import_module
    from pkgutil import iter_modules

    for modul in iter_modules(__path__):
        import_module(f"{__name__}.{modul.name}")
