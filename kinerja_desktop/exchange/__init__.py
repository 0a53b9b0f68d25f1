"""ADK files: format, keys, what to send, waiting room, joining, receipts."""
