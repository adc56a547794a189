#!/bin/sh
# Prints a Python of at least 3.12, wherever the machine keeps one.
for candidate in "${PYTHON:-}" python3.14 python3.13 python3.12 python3 \
    "$HOME"/.pyenv/versions/3.1[2-9]*/bin/python3 /opt/homebrew/bin/python3.1[2-9] /usr/local/bin/python3.1[2-9]; do
    [ -n "$candidate" ] || continue
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
done
echo "Il manque Python 3.12 ou plus récent : installez-le, puis relancez la commande." >&2
exit 1
