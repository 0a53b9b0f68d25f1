"""Alembic environment: runs on the connection that the program hands over."""

from __future__ import annotations

from alembic import context

from kinerja_desktop.store.tabel_jurnal import metadata

conn = context.config.attributes["connection"]
context.configure(connection=conn, target_metadata=metadata, render_as_batch=conn.dialect.name == "sqlite")
with context.begin_transaction():
    context.run_migrations()
