SHELL := /bin/sh
PORT ?= 8000
export PORT DEMO
PY := .venv/bin/python
MANAGE := $(PY) manage.py
SETTINGS := lms.settings.dev

.PHONY: run test setup setup-test prepare lint types imports migrations check messages bench

run: export DEMO := 1
run: export DJANGO_SETTINGS_MODULE := $(SETTINGS)
run: export BASE_URL := http://127.0.0.1:$(PORT)
run: setup
	@echo "• base de données"
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) set_up
	@echo "• parcours"
	@$(MANAGE) load_curriculum
	@echo "• personnes de démonstration"
	@$(MANAGE) load_demo
	@scripts/serve.sh

PYTEST := $(PY) -m pytest -n auto

# The tests run one after the other, from the quickest to say no to the slowest.
test: setup-test
	@$(MAKE) --no-print-directory -j2 lint types imports migrations
	@echo "• tests sur SQLite"
	@$(PYTEST) -m "not browser"
	@echo "• tests sur PostgreSQL"
	@scripts/postgresql.sh $(PYTEST) -m "not browser and not anydb"
	@echo "• tests dans le navigateur"
	@$(PYTEST) -m browser

setup: .venv/.system-run .venv/.installed prepare

setup-test: .venv/.system-test .venv/.installed-dev prepare

.venv/bin/uv:
	@echo "• environnement Python"
	@python=$$(scripts/find-python.sh) && "$$python" -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check uv
	@touch $@

.venv/.system-run: scripts/system-packages.sh | .venv/bin/uv
	@PYTHON=$(PY) scripts/system-packages.sh run
	@touch $@

.venv/.system-test: scripts/system-packages.sh | .venv/bin/uv
	@PYTHON=$(PY) scripts/system-packages.sh test
	@touch $@ .venv/.system-run

.venv/.installed: requirements.lock | .venv/bin/uv
	@echo "• installation des bibliothèques"
	@.venv/bin/uv pip install --quiet -r requirements.lock
	@touch $@

.venv/.installed-dev: requirements-dev.lock | .venv/bin/uv
	@echo "• installation des bibliothèques de test"
	@.venv/bin/uv pip install --quiet -r requirements-dev.lock
	@touch $@ .venv/.installed

prepare: export DJANGO_SETTINGS_MODULE := $(SETTINGS)
prepare:
	@echo "• traductions, polices, fichiers statiques"
	@.venv/bin/pybabel --quiet compile --directory locale --domain django --statistics >/dev/null 2>&1 || .venv/bin/pybabel compile --directory locale --domain django
	@$(MANAGE) build_fonts
	@$(MANAGE) collectstatic --noinput --verbosity 0

lint:
	@echo "• mise en forme et erreurs courantes"
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/djlint templates --lint --quiet

types:
	@echo "• types"
	@.venv/bin/mypy

imports:
	@echo "• sens des imports"
	@.venv/bin/lint-imports >var/imports.log || { cat var/imports.log; exit 1; }

migrations: export DJANGO_SETTINGS_MODULE := lms.settings.test
migrations:
	@echo "• migrations"
	@$(MANAGE) makemigrations --check --dry-run
	@$(MANAGE) check --fail-level WARNING

messages:
	@.venv/bin/python manage.py makemessages --locale fr --no-location --no-wrap --ignore .venv --ignore var --ignore tests

bench: setup-test
	@$(PY) -m tests.benchmarks.pages

# What takes long to lock is locked once: names and hashes, no address.
lock:
	@.venv/bin/uv pip compile --quiet --universal --python-version 3.12 --no-header --no-emit-index-url --generate-hashes pyproject.toml -o requirements.lock
	@.venv/bin/uv pip compile --quiet --universal --python-version 3.12 --no-header --no-emit-index-url --generate-hashes pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
