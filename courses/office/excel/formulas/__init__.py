"""What a formula says: its tokens, the cells that it reads, the same formula elsewhere."""
