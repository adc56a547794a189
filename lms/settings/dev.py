"""`make run`: one machine, nothing to configure."""

from lms.settings.base import *
from lms.settings.base import VAR_DIR

DEBUG = False
SECRET_KEY = "only-for-trials-on-this-machine"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
        "OPTIONS": {"file_path": str(VAR_DIR / "mail")},
    }
}
