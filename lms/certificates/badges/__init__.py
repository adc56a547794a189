"""Open Badges 3.0: a W3C verifiable credential beside each certificate, signed and revocable."""
