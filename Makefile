# Two commands do everything on a fresh machine: `make serve` and `make test`.

export PATH := $(CURDIR)/build/bin:$(PATH)
WASM := build/wasm

.DEFAULT_GOAL := help
.PHONY: help setup setup-browsers wasm web serve command test test-native test-browser test-web parity bench quality fuzz lint clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: web ## Set up, build, serve the reader's page and print its address
	npm run --silent serve

test: lint test-native test-browser test-web ## Set up and run every test

setup:
	@tools/setup

setup-browsers:
	@tools/setup browsers

wasm: setup ## Build the WebAssembly module and the lexicons into build/wasm
	tools/build-wasm $(WASM)

web: wasm ## Build the npm package (pkg/dist) and the page (build/site)
	npm run --silent build

command: ## Build the hanlens command into target/release
	cargo build --locked --release --features cli

lint: wasm ## Formatting, clippy, docs, types of the scripts
	cargo fmt --check
	cargo clippy --locked --all-targets --features cli -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --no-default-features -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps --lib --quiet
	npm run --silent lint
	npm run --silent types

test-native: setup ## Unit, table, corpus, property and parity tests
	cargo test --locked --release --features cli

parity: setup ## Compare the words of 100,000 random texts and of all news there is with jieba-rs
	HANLENS_PARITY_CASES=100000 cargo test --locked --release --test parity

bench: web ## Measure hanlens beside its peers in Chromium and write the README's figures
	@tools/setup bench
	node benches/browser/bench.mjs --write

quality: command ## Score key phrases, summaries and words against human ones and write the README's figures
	python3 tools/quality.py --write

fuzz: ## Feed the lexicon reader damaged files until stopped
	cargo test --locked --release --lib -- --ignored --nocapture fuzz

test-browser: setup-browsers ## The WebAssembly boundary in headless Chromium and Firefox
	wasm-pack test --headless --chrome --firefox --release --test browser

test-web: web setup-browsers ## Page and element in Chromium
	npm run --silent test:e2e

clean: ## Remove what was built
	rm -rf build target node_modules pkg/dist
