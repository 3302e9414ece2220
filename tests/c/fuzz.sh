#!/usr/bin/env bash
# Runs each target under libFuzzer and AddressSanitizer, with Rust, SQLite and the C side all watched:
#
#     tests/c/fuzz.sh SECONDS [options of libFuzzer]
#
# ZDXM_FUZZ_TARGETS names those to run: sequences (of C calls), xls (binary workbooks), cells (headers and rows). What was
# found so far is kept in fuzz/corpus-TARGET of cargo's target folder, and an input that fails in fuzz/crashes. See a failing
# sequence call by call with the everyday program: sequences FOLDER FILE.
set -euo pipefail
seconds=${1:?how many seconds}
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-$root/target}
fuzz=$target/fuzz
mkdir -p "$fuzz/crashes"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds-sequences" "$work/seeds-xls" "$work/seeds-cells" "$work/place"

targets=${ZDXM_FUZZ_TARGETS:-sequences xls cells}
case $targets in *sequences*)
    ZDXM_SEQUENCES_C=$work/sequences.c cargo test --quiet --test c_calls -- --exact any_order::the_fuzzer_has_a_call_for_every_function ;;
esac
case $targets in *xls*|*cells*)
    ZDXM_FUZZ_SEEDS=$work cargo test --quiet --test sheets -- --exact containers::the_fuzzers_of_sheets_have_something_to_begin_with ;;
esac

# What cargo-fuzz passes: it works on the stable toolchain where that may be told to. The development profile has the
# checks of overflow and of the debug assertions; a little optimization pays for what the sanitizer costs.
coverage=(-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-trace-compares)
RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zsanitizer=address ${coverage[*]} -Ccodegen-units=1" \
    CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=1 \
    CC=clang CFLAGS="-fsanitize=address,fuzzer-no-link -g" \
    cargo build --quiet -p zdxm-capi --target x86_64-unknown-linux-gnu --target-dir "$fuzz"

# fuzz TARGET SOURCE LONGEST [options]
fuzz() {
    local name=$1 source=$2 longest=$3
    shift 3
    mkdir -p "$fuzz/corpus-$name"
    clang -std=c99 -g -O1 -fsanitize=fuzzer,address -Iinclude -Itests/c ${defines:-} "$source" \
        "$fuzz/x86_64-unknown-linux-gnu/debug/libzdxm.a" -lpthread -ldl -lm -lgcc_s -o "$work/fuzz-$name"
    # The program works where its ledgers may lie about.
    (cd "$work/place" && ZDXM_FUZZ_FOLDER=$work/place "$work/fuzz-$name" -max_total_time="$seconds" -max_len="$longest" \
        -len_control=0 -timeout=60 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$fuzz/crashes/$name-" \
        "$@" "$fuzz/corpus-$name" "$work/seeds-$name")
}

for name in $targets; do
    echo "== $name"
    case $name in
        sequences) defines=-DFUZZER fuzz sequences "$work/sequences.c" 4000 "$@" ;;
        xls) fuzz xls tests/c/sheets.c 20000 "$@" ;;
        cells) defines=-DCELLS fuzz cells tests/c/sheets.c 4000 -dict="$work/words.dict" "$@" ;;
        *) echo "no target $name" >&2; exit 2 ;;
    esac
done
