"""From HTML to a PDF that is archivable (PDF/A-3a), accessible (PDF/UA-1) and repeatable."""
