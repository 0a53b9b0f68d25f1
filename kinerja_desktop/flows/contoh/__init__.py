"""The sample office: invented people, a whole year, made through the services (same texts every time)."""
