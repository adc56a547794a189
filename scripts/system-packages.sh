#!/bin/sh
# Installs what the machine itself must have: `run` for the site, `test` for its tests too.
set -eu

missing=""
library() {  # name of the library, Debian package, Homebrew package
    "$PYTHON" -c "import ctypes.util, sys; sys.exit(not ctypes.util.find_library('$1'))" 2>/dev/null ||
        [ -e "/opt/homebrew/lib/lib$1.dylib" ] || missing="$missing $2:$3"
}
command_() {  # command, Debian package, Homebrew package
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2:$3"
}

library pango-1.0 libpango-1.0-0 pango
library pangoft2-1.0 libpangoft2-1.0-0 pango
library harfbuzz-subset libharfbuzz-subset0 harfbuzz
if [ "$1" = test ]; then
    command -v chromium >/dev/null 2>&1 || [ -d "/Applications/Chromium.app" ] ||
        [ -d "/Applications/Google Chrome.app" ] || missing="$missing chromium:chromium"
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command_ initdb postgresql postgresql
    command_ pdftotext poppler-utils poppler
    command_ xgettext gettext gettext
    command_ hunspell hunspell hunspell
    [ -e /usr/share/hunspell/fr.dic ] || [ -e /usr/share/hunspell/fr_FR.dic ] ||
        [ -d "$HOME/Library/Spelling" ] || missing="$missing hunspell-fr:hunspell"
fi
[ -z "$missing" ] && exit 0

if command -v apt-get >/dev/null 2>&1; then
    packages=$(for pair in $missing; do echo "${pair%%:*}"; done | sort -u | tr '\n' ' ')
    if [ "$(id -u)" = 0 ]; then
        echo "Installation de : $packages"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        # shellcheck disable=SC2086
        apt-get install -y -qq --no-install-recommends $packages >/dev/null
        exit 0
    fi
    echo "Il manque des paquets : lancez « sudo apt-get install $packages», puis recommencez." >&2
else
    packages=$(for pair in $missing; do echo "${pair##*:}"; done | sort -u | tr '\n' ' ')
    echo "Il manque des paquets : lancez « brew install $packages», puis recommencez." >&2
fi
exit 1
