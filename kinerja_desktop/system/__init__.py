"""What touches the machine: paths, logs, preferences, locks, clock, kinds of storage."""
