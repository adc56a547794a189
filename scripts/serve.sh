#!/bin/sh
# The site and its worker, until Ctrl + C. The address is shown once it answers.
set -eu
port="${PORT:-8000}"
.venv/bin/python manage.py db_worker >var/worker.log 2>&1 &
worker=$!
.venv/bin/granian --interface wsgi --host 127.0.0.1 --port "$port" --blocking-threads 4 \
    --log-level warning lms.wsgi:application &
server=$!
trap 'kill $server $worker 2>/dev/null || true' EXIT INT TERM
until .venv/bin/python -c "from http.client import HTTPConnection
asked = HTTPConnection('127.0.0.1', $port); asked.request('GET', '/healthz'); asked.getresponse()" 2>/dev/null; do
    kill -0 $server 2>/dev/null || exit 1
    sleep 1
done
echo
echo "Binôme est ouvert : http://127.0.0.1:$port   (Ctrl + C pour arrêter)"
wait $server
