# `make help` lists the verbs.
.DEFAULT_GOAL := help
PY := .venv/bin/python
# Bytecode is kept (git ignores it), whatever the shell says: without it every process compiles Django and all else anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

setup: .venv/.ready ## make the environment in .venv (run time and tests)

.venv/.ready: requirements/dev.txt tools/setup pyproject.toml
	@tools/setup

.PHONY: help setup demo dev work test fast ghost lint lock messages translations widget prove-widget clean

PORT ?= 8000
SITE_PORT ?= 8001
demo: setup translations ## everything set up and running on SQLite: prints addresses and log-ins (PORT=, SITE_PORT=)
	@CORRIGENDA_ALLOW_PRIVATE_ADDRESSES=1 CORRIGENDA_FETCH_PORTS= CORRIGENDA_BASE_URL=http://127.0.0.1:$(PORT) \
	  $(PY) manage.py demo --port $(PORT) --site-port $(SITE_PORT)

dev: setup translations ## the server alone, with reloading
	@$(PY) manage.py migrate --verbosity 0 && $(PY) manage.py runserver

# Side by side; the browser and the servers wait a good deal, so a third may find room on two cores.
WORKERS ?= 2
test: setup translations ## every test, real Chromium and Postgres included (WORKERS=)
	@tools/test-parts
	@$(PY) -m pytest -n $(WORKERS) --dist loadgroup --cov --cov-report=term:skip-covered
	@echo "Once more where the database matters, on a real PostgreSQL:"
	@$(PY) tools/with_postgres.py $(PY) -m pytest -n $(WORKERS) --dist loadgroup -q -m "not e2e" --ignore=tests/api/test_any_client.py tests/durability/test_races.py tests/services tests/api tests/desk tests/models tests/web/test_odd_requests.py

fast: setup translations ## the tests that need no browser and no server (WORKERS=)
	@$(PY) -m pytest -n $(WORKERS) --dist worksteal -q -m "not e2e and not slow"

ghost: setup ## the connector against a real Ghost: installs it from npm, which takes minutes
	@tools/test-parts ghost wordpress
	@$(PY) -m pytest -q -p no:randomly tests/connectors/real_ghost.py

lint: setup translations ## format, style, types, architecture, translations
	@tools/test-parts gettext
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(PY) tools/translations.py check
	@$(PY) tools/errors.py check

messages: setup ## collect the sentences to translate into locale/ (needs gettext)
	@$(PY) tools/translations.py collect

translations: setup
	@$(PY) tools/translations.py compile

widget: widget/node_modules ## build the embeddable element from its source and check it (needs Node)
	@cd widget && npm run --silent check && npm run --silent test && npm run --silent build

prove-widget: widget/node_modules ## the element's types and tests, its sizes with their change, and that the committed files are its build
	@cd widget && npm run --silent check && npm run --silent test && npm run --silent prove

widget/node_modules: widget/package-lock.json
	@command -v npm >/dev/null || { echo "widget: Node (20 or newer) is missing: https://nodejs.org; on Debian: apt-get install nodejs npm"; exit 1; }
	@cd widget && npm ci --silent && touch node_modules

lock: ## pin dependencies again, with hashes (needs uv)
	@tools/lock

clean: ## remove what can be made again
	rm -rf .venv var dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis htmlcov .coverage*
