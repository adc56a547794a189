"""The organisation's keys in the settings, as an installation has them."""

from pathlib import Path

from lms.certificates.badges.key import new_key
from tests.lms.certificates.signing.cast import PASSPHRASE, demo_file


def install(settings, folder: Path) -> None:
    (folder / "organisme.p12").write_bytes(demo_file())
    (folder / "badges.pem").write_bytes(new_key(PASSPHRASE))
    settings.SIGNING_KEY = str(folder / "organisme.p12")
    settings.BADGE_KEY = str(folder / "badges.pem")
    settings.SIGNING_PASSPHRASE = PASSPHRASE
