# `make` alone lists what there is. Everything happens in .venv; stamps in .venv/made keep a second run quick.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
MADE := $(VENV)/made
FRESH := $(VENV)/fresh
PIP := $(PY) -m pip --disable-pip-version-check --quiet install --only-binary :all: --constraint constraints.txt
ASKED = import tomllib; asked = tomllib.load(open("pyproject.toml", "rb"))
RUN_TIME = $(PY) -c '$(ASKED); print(*asked["project"]["dependencies"], sep="\n")'
DEVELOPMENT = $(PY) -c '$(ASKED); print(*asked["dependency-groups"]["dev"], sep="\n")'
BENCH = $(PY) -c '$(ASKED); print(*asked["dependency-groups"]["bench"], sep="\n")'
MUTATE = $(PY) -c '$(ASKED); print(*asked["dependency-groups"]["mutate"], sep="\n")'

.PHONY: help demo test test-llm lint format bench mutate constraints clean

help:
	@echo 'make demo         the whole way of a brief, on the sample mails that ship with briefgate'
	@echo 'make test         every test; installs dovecot-imapd where no Dovecot is'
	@echo 'make test-llm     those that read with a real model on this machine: 1.1 GB to fetch, minutes to run'
	@echo 'make lint         ruff, mypy and the import contracts'
	@echo 'make format       lay the code out as `make lint` wants it'
	@echo 'make bench        how fast and how right, beside the standard library and other libraries'
	@echo 'make mutate       how many faults planted in score/ its tests find: minutes on every core'
	@echo 'make constraints  renew constraints.txt: the newest of everything that pyproject.toml allows'
	@echo 'make clean        remove all that the others made, .venv too'

demo: $(MADE)/run-time
	@$(PY) -m briefgate demo

test: $(MADE)/development
	@[ -x /usr/sbin/dovecot ] || command -v dovecot >/dev/null || .ci/system-packages dovecot-imapd
	@$(PY) -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile

test-llm: $(MADE)/development
	@$(PY) -m tests.llm.weights
	@$(PY) -m pytest -m llm

lint: $(MADE)/development
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports --no-logo

format: $(MADE)/development
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

bench: $(MADE)/bench
	@$(PY) -m bench.parse
	@$(PY) -m bench.attachments
	@$(PY) -m bench.forwards
	@$(PY) -m bench.models
	@$(PY) -m bench.prompts
	@$(PY) -m bench.leads
	@$(PY) -m bench.startup

# From scratch: what a test killed before, it may spare now.
mutate: $(MADE)/mutate
	@echo 'Planting faults in score/, one at a time ...'
	@rm -rf mutants
	@$(VENV)/bin/mutmut run >$(MADE)/mutmut.txt 2>&1 || { tail -n 20 $(MADE)/mutmut.txt; exit 1; }
	@$(PY) -m bench.mutants

# In an environment of its own, so that nothing that happens to be installed gets in.
constraints: | $(MADE)/venv
	@echo 'Asking the package index for the newest versions ...'
	@rm -rf $(FRESH) && $(PY) -m venv $(FRESH)
	@{ $(RUN_TIME); $(DEVELOPMENT); $(BENCH); $(MUTATE); } >$(FRESH)/asked.txt
	@$(FRESH)/bin/python -m pip --disable-pip-version-check --quiet install \
		--only-binary :all: --no-binary quotequail --requirement $(FRESH)/asked.txt
	@{ echo '# Every version that make and the tests use; `make constraints` renews this file.'; \
		$(FRESH)/bin/python -m pip freeze; } >$(FRESH)/constraints.txt
	@mv $(FRESH)/constraints.txt . && rm -rf $(FRESH)

clean:
	@rm -rf $(VENV) mutants build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find briefgate ingest extract score tests bench -name __pycache__ -prune -exec rm -rf {} +

$(MADE)/venv:
	@PYTHON='$(PYTHON)' .ci/virtual-environment $(VENV)
	@mkdir -p $(MADE) && touch $@

$(MADE)/run-time: pyproject.toml constraints.txt | $(MADE)/venv
	@echo 'Installing what briefgate needs into $(VENV) ...'
	@$(RUN_TIME) >$@.txt && $(PIP) --requirement $@.txt
	@touch $@

$(MADE)/development: pyproject.toml constraints.txt | $(MADE)/run-time
	@echo 'Installing what its developers need into $(VENV) ...'
	@{ $(RUN_TIME); $(DEVELOPMENT); } >$@.txt && $(PIP) --requirement $@.txt
	@touch $@

# quotequail has no wheel: only what is measured against may be built here.
$(MADE)/bench: pyproject.toml constraints.txt | $(MADE)/run-time
	@echo 'Installing what the measurements compare with into $(VENV) ...'
	@$(BENCH) >$@.txt && $(PIP) --no-binary quotequail --requirement $@.txt
	@touch $@

$(MADE)/mutate: pyproject.toml constraints.txt | $(MADE)/development
	@echo 'Installing what plants faults into $(VENV) ...'
	@$(MUTATE) >$@.txt && $(PIP) --requirement $@.txt
	@touch $@
