"""PAdES signatures: made with the organisation's key, verified by anyone."""
