"""Tables, migrations, repositories, journal, unit of work and backup; returns domain values, never rows."""
