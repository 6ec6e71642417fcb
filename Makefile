# make run starts the program, make test runs its tests; both install what is missing first.
PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE = --configuration release --static-swift-stdlib
BINARY = .build/release/rehearse

.PHONY: run build test check lint format install uninstall dependencies clean

run: build
	@$(BINARY)

build: dependencies
	@$(SWIFT) build $(RELEASE) --product rehearse

test: dependencies
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# What a change must pass: format, no warnings, the tests in debug and in release.
check: dependencies lint
	REHEARSE_STRICT=1 $(SWIFT) build --build-tests
	REHEARSE_STRICT=1 $(SWIFT) test --skip-build
	REHEARSE_STRICT=1 $(SWIFT) test --configuration release -Xswiftc -enable-testing --scratch-path .build-check

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/rehearse"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/rehearse. It carries its question banks; this folder is no longer needed."

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/rehearse"
	@echo "Removed $(DESTDIR)$(PREFIX)/bin/rehearse. Your journal and settings stay where they are."

dependencies:
	@Scripts/install-dependencies

clean:
	@rm -rf .build .build-*
