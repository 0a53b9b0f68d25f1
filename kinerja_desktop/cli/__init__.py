"""The program without a window: the same services, the same rules, the same sentences."""
