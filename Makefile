# Every set-up step leaves a stamp under .make/, so that it runs again only when what it reads has
# changed. Nothing has to be installed first but make and, on Debian, python3.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

python := .venv/bin/python
pytest := $(python) -m pytest --durations=10
program := $(python) -m linkedin_privacy_wizard
supply := PYTHONPATH=packaging $(python) -m supply
linux := PYTHONPATH=packaging $(python) -m linux
bundle := dist/linkedin-privacy-wizard
# The system's libraries that an AppImage brings along.
beside := dist/system-libraries
sources := linkedin_privacy_wizard
translations := $(wildcard resources/i18n/*.ts)
collected := $(sort $(translations) $(NEW:%=resources/i18n/wizard_%.ts))
# The parts without a screen, a disk or a browser: every branch of them has a test.
fully_covered := domain workflows wizard catalog linkedin updates
shell_scripts = .ci/run $(sort $(shell find packaging -name '*.sh'))
workflows := $(sort $(wildcard .github/workflows/*.yml))
comma := ,
empty :=

# What the bundle is made of.
packed = $(shell find linkedin_privacy_wizard resources packaging/bundle packaging/supply -type f \
	! -name '*.pyc' ! -name '*.qm')

# Without its .venv the stamps are worth nothing, and without the bundle its own is not.
$(shell test -x $(python) || rm -rf .make; test -d $(bundle) || rm -f .make/bundle)

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: setup
setup: .make/dev .make/translations ## Install all that running, checking and testing need
	@echo "Everything is set up."

.PHONY: run
run: .make/run .make/translations ## Open the wizard (without a screen: take the tour instead)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(program); \
	else \
		echo "There is no screen here, so the wizard takes its tour: build/tour" && \
		exec $(program) tour build/tour; \
	fi

.PHONY: tour
tour: .make/run .make/translations ## Do the whole job on the practice account, with pictures in build/tour
	$(program) tour build/tour

.PHONY: check
check: setup ## Check style, types, layers, dead code, scripts, workflows and the catalog
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	.venv/bin/lint-imports
	$(python) -m vulture
	.venv/bin/shellcheck $(shell_scripts)
	.venv/bin/zizmor --offline --quiet --persona=pedantic .github
	.venv/bin/check-jsonschema --quiet --builtin-schema vendor.github-workflows $(workflows)
	.venv/bin/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(program) catalog check
	$(supply).audit packaging/requirements.txt packaging/requirements-package.txt

.PHONY: format
format: setup ## Put the code into the project's style
	$(python) -m ruff check --fix
	$(python) -m ruff format

.PHONY: test
test: setup ## Run every check, and every test but the longest
	@echo "Checking and testing, three parts at a time: they mostly wait for pages."
	@echo "Each part is shown when it is over."
	@$(MAKE) --jobs=3 --keep-going --output-sync=target \
		test-jobs test-contracts test-parts test-units test-screen-reader check

.PHONY: test-jobs
test-jobs: setup ## Run the tests that do the whole job in the real window and browser
	QT_QPA_PLATFORM=offscreen $(pytest) -m "e2e and not long"

.PHONY: test-tour
test-tour: setup ## Take the tour, and look at every picture of it (make try-bundle takes it in the bundle)
	QT_QPA_PLATFORM=offscreen $(pytest) -m long

.PHONY: test-contracts
test-contracts: setup ## Run the tests that hold the browsers to what the fakes promise
	QT_QPA_PLATFORM=offscreen $(pytest) tests/contracts

.PHONY: test-units
test-units: setup ## Run the tests that need no window, and see that nothing pure is untested
	QT_QPA_PLATFORM=offscreen $(pytest) tests/unit --cov --cov-report=
	$(python) -m coverage report --show-missing --skip-covered --fail-under=100 \
		--include='$(subst $(empty) $(empty),$(comma),$(fully_covered:%=$(sources)/%/*))'

.PHONY: test-parts
test-parts: setup ## Run all other tests: windows piece by piece, random stories, made-up inputs
	QT_QPA_PLATFORM=offscreen $(pytest) -m "not e2e and not atspi" \
		--ignore=tests/contracts --ignore=tests/unit

.PHONY: test-screen-reader
test-screen-reader: setup ## Run the tests that use the wizard as a screen reader does (Linux)
	@if [ "$$(uname)" != Linux ]; then echo "The accessibility bus is there on Linux only."; else \
		QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
		xvfb-run --auto-servernum --server-args="-screen 0 1280x1024x24" \
		dbus-run-session -- $(pytest) -m atspi; \
	fi

# How many inputs each target is given, and how many jobs are played from which seed.
INPUTS := 100000
JOBS := 1000
BROWSER_JOBS := 100
SEED := 1
FIRST := 0

.PHONY: truth
truth: setup ## Play random jobs and count false claims (JOBS=1000 BROWSER_JOBS=100 SEED=1 FIRST=0)
	QT_QPA_PLATFORM=offscreen $(python) -m tests.truth --jobs $(JOBS) --browser-jobs $(BROWSER_JOBS) \
		--seed $(SEED) --first $(FIRST)

.PHONY: fuzz
fuzz: setup ## Give whatever reads from outside made-up inputs (INPUTS=100000 for each)
	FUZZ_INPUTS=$(INPUTS) QT_QPA_PLATFORM=offscreen $(pytest) tests/fuzz \
		-o timeout=0 -o faulthandler_timeout=0

.PHONY: bench
bench: setup ## Measure speed and memory
	$(python) -m tests.bench

.PHONY: bundle
bundle: .make/bundle ## Pack the wizard into one folder that needs no Python: dist/linkedin-privacy-wizard

.PHONY: try-bundle
try-bundle: .make/bundle ## Do the whole job from the bundle on the practice account, with nothing around it
	PYTHONPATH=packaging $(python) -m bundle.try_bundle

.PHONY: installer
installer: sbom ## Make what people install on Linux, out of the bundle: the .deb and the AppImage in dist/
	$(linux).make_deb
	$(linux).make_appimage
	$(supply).checksums dist

.PHONY: try-installer
try-installer: setup .make/system-package ## Install, use, upgrade and remove the .deb in a fresh Debian 12 (as root)
	@ls dist/*_amd64.deb >/dev/null 2>&1 || $(MAKE) installer
	packaging/linux/try-installer.sh

.PHONY: check-packages
check-packages: .make/system-package ## Hold the .deb to what menus, software centres and Debian want
	packaging/linux/check-packages.sh

.PHONY: sbom
sbom: bundle ## Write the bill of materials of the bundle: dist/sbom.cdx.json
	SOURCE_DATE_EPOCH=$$($(python) packaging/bundle/source_date.py) \
		$(supply).sbom $(bundle) dist/sbom.cdx.json $(beside)

.PHONY: checksums
checksums: .make/package ## Write the checksums of all that is in dist/: dist/SHA256SUMS
	$(supply).checksums dist

.PHONY: compare-builds
compare-builds: .make/package .make/translations ## Build the committed state twice, and list what differs (TARGET=bundle)
	packaging/supply/compare-builds.sh $(or $(TARGET),bundle)

# A bundle that was made on Windows; makensis packs it on any system.
BUNDLE := $(bundle)
packer := PYTHONPATH=.:packaging $(python)

.PHONY: windows-installer
windows-installer: .make/run .make/system-windows ## Make the installer for Windows (BUNDLE=dist/linkedin-privacy-wizard)
	$(packer) packaging/icons.py build/art
	$(packer) -m windows.picture build/art/picture.bmp
	$(packer) -m windows.installer $(BUNDLE) dist build/art

.PHONY: try-windows-installer
try-windows-installer: .make/run .make/system-windows ## Install, upgrade and remove a stand-in with it, under Wine
	$(packer) packaging/icons.py build/art
	$(packer) -m windows.picture build/art/picture.bmp
	$(packer) -m windows.try_installer build/art

.PHONY: translations
translations: .make/dev ## Collect the texts to translate, and compile them (NEW=de starts a language)
	$(if $(collected),.venv/bin/pyside6-lupdate -extensions py $(sources) -silent -no-obsolete \
		-locations none -ts $(collected))
	@rm -f .make/translations && $(MAKE) .make/translations

.PHONY: lock
lock: setup ## Look up the newest allowed versions and write the locks anew
	packaging/lock.sh

.PHONY: clean
clean: ## Remove everything that make has made
	rm -rf .make .venv build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	rm -f resources/i18n/*.qm
	find . -name __pycache__ -prune -exec rm -rf {} +

.make/system-run: packaging/debian-run.txt
.make/system-test: packaging/debian-run.txt packaging/debian-test.txt
.make/system-package: packaging/debian-package.txt
.make/system-package: python_too := --library
.make/system-windows: packaging/debian-windows.txt
.make/system-run .make/system-test .make/system-package .make/system-windows: packaging/install-debian-packages.sh packaging/find-python.sh
	@mkdir -p .make
	@{ cat $(filter %.txt,$^) && packaging/find-python.sh --missing $(python_too); } | packaging/install-debian-packages.sh
	@touch $@

.make/run: packaging/requirements.txt packaging/make-environment.sh .make/system-run
	@packaging/make-environment.sh packaging/requirements.txt
	@packaging/check-environment.sh
	@touch $@

# Both locks at once: pip then sees that they agree.
.make/dev: packaging/requirements.txt packaging/requirements-dev.txt packaging/make-environment.sh .make/system-test .make/system-run
	@packaging/make-environment.sh packaging/requirements.txt packaging/requirements-dev.txt
	@packaging/check-environment.sh
	@touch $@ .make/run

.make/package: packaging/requirements.txt packaging/requirements-package.txt packaging/make-environment.sh .make/system-package .make/system-run
	@packaging/make-environment.sh packaging/requirements.txt packaging/requirements-package.txt
	@packaging/check-environment.sh
	@touch $@ .make/run

.make/bundle: .make/package .make/translations $(packed) $(RELEASE_FACTS)
	PYTHONPATH=packaging $(python) -m bundle.build_bundle
	@touch $@

.make/translations: $(translations) .make/run
	@$(foreach file,$(translations),.venv/bin/pyside6-lrelease -silent $(file) -qm $(file:.ts=.qm) &&) touch $@
