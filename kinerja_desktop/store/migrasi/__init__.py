"""Schema migrations; Alembic is imported only when a schema is made or old."""
