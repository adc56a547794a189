"""Marking of real Word, Excel and PowerPoint files. Pure Python: bytes and checks in, findings out.

`marking.mark` marks in this process; `sandbox.mark_safely` does it in a limited one.
"""
