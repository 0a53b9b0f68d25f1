"""Run Alembic from inside the program, without an ini file."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine


def naikkan(engine: Engine, sampai: str = "head") -> None:
    """Bring the schema up to `sampai` in one transaction."""
    cfg = Config()
    cfg.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    with engine.connect() as dasar:
        conn = dasar.execution_options(menulis=True)
        with conn.begin():
            cfg.attributes["connection"] = conn
            command.upgrade(cfg, sampai)
