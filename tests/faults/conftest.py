"""What breaks: a process that can be killed, a disk that fills up, a person without permission."""
