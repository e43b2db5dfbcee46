.DEFAULT_GOAL := help
.PHONY: help run test lint eval eval-pin fit bench bench-peers compiled soak ci clean
.NOTPARALLEL:

PYTHON ?= python3
SHARED ?= ../shared
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

# Installing also builds the gazetteer, so the environment is renewed when what either is made from changes.
.venv/.stamp: pyproject.toml $(wildcard .build/*.py conflict_cli/text/folding.py $(addprefix conflict_cli/lexicon/places/,countries.py regions.py spellings.py of_*.py))
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -qq --disable-pip-version-check --editable '.[dev]'
	touch $@

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.stamp ## the main job on the example articles: a table of each
	$(BIN)/conflict-cli --table examples/*.txt

test: .venv/.stamp ## all tests
	$(BIN)/python -m pytest -n auto

lint: .venv/.stamp ## ruff check, ruff format --check, mypy --strict
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

eval: .venv/.stamp ## accuracy on the dev sets (SHARED, by default ../shared) against tests/quality/floors.json
	$(BIN)/python tests/quality/eval.py

eval-pin: .venv/.stamp ## raise the floors in tests/quality/floors.json to what eval measures now
	$(BIN)/python tests/quality/eval.py --pin

fit: .venv/.stamp ## the points of salience that fit the articles with gold labels, and what they give on held-out ones
	$(BIN)/python tests/quality/fit.py $(SHARED)/corpora/news_dev $(SHARED)/corpora/news_more tests/quality/articles --held-out tests/quality/articles/held_out

soak: .venv/.stamp ## much text, many faults, hostile texts, into tests/quality/RELIABILITY.md (two hours; SOAK_MEGABYTES, SOAK_FILES, SOAK_FAULTS, SOAK_MINUTES)
	PYTHONPATH=tests:tests/extraction $(BIN)/python tests/quality/soak.py

bench: .venv/.stamp ## throughput, growth, cold start, memory and processes, into tests/quality/BENCHMARKS.md (BENCH_PATIENCE)
	$(BIN)/python .build/snapshot.py
	$(BIN)/python -m compileall -q conflict_cli
	$(BIN)/python tests/quality/bench.py

bench-peers: .venv/.stamp ## other programs on the same texts, each installed into .bench/, into tests/quality/BENCHMARKS.md
	$(BIN)/python tests/quality/peers.py

compiled: .venv/.stamp ## a copy of the package in build/compiled with its hot modules compiled by mypyc (some minutes)
	$(BIN)/python .build/compiled.py

ci: ## all that must hold before a change goes in: lint, eval, compiled, test
	.ci/run

clean: ## remove the environment, caches and builds
	rm -rf .venv .bench .mypy_cache .ruff_cache .pytest_cache build dist conflict_cli/gazetteer.sqlite conflict_cli/snapshot.bin
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
