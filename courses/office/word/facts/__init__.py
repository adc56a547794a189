"""Readers: from the XML of a Word package to plain facts, one module per kind of fact."""
