import os
from tempfile import gettempdir

from lms.settings.base import *
from lms.settings.base import DATABASES, STORAGES, VAR_DIR

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, because threads cannot share a database in memory; one for each run.
    DATABASES["default"]["TEST"] = {"NAME": f"{gettempdir()}/binome-test-{os.getpid()}.sqlite3"}

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": f"{gettempdir()}/binome-test-private-{os.getpid()}"},
    },
}
WHITENOISE_AUTOREFRESH = True  # else every client of a test reads all the static files first
MEDIA_ROOT = str(VAR_DIR / "test-media")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "loggers": {"django.tasks": {"level": "ERROR"}},
}
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}
}
