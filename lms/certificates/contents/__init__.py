"""What each document says: plain frozen data, the evidence that it needs, its page."""
