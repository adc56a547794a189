"""What a presentation holds, as frozen plain data: read once, looked at by every check."""
