"""What a workbook holds, read from its parts as frozen data."""
