#!/bin/sh
# Runs a command beside a PostgreSQL of its own, thrown away afterwards.
# DATABASE_URL names it for the command.
set -eu

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1 || true)
PATH="${bin:+$bin:}$PATH"
port="${PGTEST_PORT:-54329}"
folder=$(mktemp -d)
as=""
if [ "$(id -u)" = 0 ]; then  # PostgreSQL refuses to run as root
    chown postgres "$folder"
    as="runuser -u postgres --"
fi
stop() {
    $as pg_ctl -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT INT TERM

cd "$folder"
$as env PATH="$PATH" initdb -D "$folder/data" -U binome --auth=trust --encoding=UTF8 >/dev/null
$as env PATH="$PATH" pg_ctl -D "$folder/data" -l "$folder/log" -w \
    -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=100" \
    start >/dev/null
cd "$OLDPWD"
DATABASE_URL="postgres://binome@127.0.0.1:$port/postgres" "$@"
