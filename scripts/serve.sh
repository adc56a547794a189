#!/bin/sh
# The site and its worker, until Ctrl + C.
set -eu
port="${PORT:-8000}"
.venv/bin/python manage.py db_worker >var/worker.log 2>&1 &
worker=$!
trap 'kill $worker 2>/dev/null || true' EXIT INT TERM
echo
echo "Binôme est ouvert : http://127.0.0.1:$port   (Ctrl + C pour arrêter)"
.venv/bin/granian --interface wsgi --host 127.0.0.1 --port "$port" --blocking-threads 4 \
    --log-level warning lms.wsgi:application
