#!/usr/bin/env bash
# Runs the sequences of calls under libFuzzer and AddressSanitizer, with Rust, SQLite and the C side all watched:
#
#     tests/c/fuzz.sh SECONDS [options of libFuzzer]
#
# What was found so far is kept in fuzz/corpus of cargo's target folder, and a sequence that fails in fuzz/crashes. See
# it call by call with the everyday program: sequences FOLDER FILE.
set -euo pipefail
seconds=${1:?how many seconds}
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-$root/target}
fuzz=$target/fuzz
mkdir -p "$fuzz/corpus" "$fuzz/crashes"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ZDXM_SEQUENCES_C=$work/sequences.c cargo test --quiet --test c_sequences -- --ignored --exact source_for_the_fuzzer

# What cargo-fuzz passes: it works on the stable toolchain where that may be told to. The development profile has the
# checks of overflow and of the debug assertions; a little optimization pays for what the sanitizer costs.
coverage=(-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-trace-compares)
RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zsanitizer=address ${coverage[*]} -Ccodegen-units=1" \
    CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=1 \
    CC=clang CFLAGS="-fsanitize=address,fuzzer-no-link -g" \
    cargo build --quiet --lib --target x86_64-unknown-linux-gnu --target-dir "$fuzz"

clang -std=c99 -g -O1 -DFUZZER -fsanitize=fuzzer,address -Iinclude -Itests/c "$work/sequences.c" \
    "$fuzz/x86_64-unknown-linux-gnu/debug/libzdxm.a" -lpthread -ldl -lm -lgcc_s -o "$work/fuzz"

# The program works where its ledgers may lie about.
mkdir "$work/place"
cd "$work/place"
ZDXM_FUZZ_FOLDER=$work/place "$work/fuzz" -max_total_time="$seconds" -max_len=4000 -len_control=0 -timeout=60 \
    -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$fuzz/crashes/" "$@" "$fuzz/corpus"
