#!/bin/bash
# Runs every fuzz target for a while, as many at once as there are processors, starting from corpora that the project
# makes itself.
#
#   tests/fuzz/run.sh SECONDS [TARGET]...
#
# What was learnt stays in build/fuzz/corpora for the next run; an input that crashed, hung or took too much memory is
# kept in build/fuzz/findings. FUZZ_SEED=N (0, the default: a new one each time) makes runs go the same way.
# Needs clang-19.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:?run.sh SECONDS [TARGET]...}"
shift

build=build/fuzz
programs=build/sanitize/tests/fuzz
mkdir -p "$build/findings"
log="$build/findings/build.log"
if ! { cmake --preset sanitize && cmake --build --preset sanitize --target fuzz_targets; } >"$log" 2>&1; then
    cat "$log"
    exit 1
fi
"$programs/make_fuzz_corpora" "$build/corpora"

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for corpus in "$build"/corpora/*/; do
        targets+=("$(basename "$corpus")")
    done
fi

# A run takes milliseconds; the limits leave room for a busy machine and for the sanitizers' own memory.
run_one() {
    local target="$1" seconds="$2" build="$3" programs="$4" log="$3/findings/$1.log"
    if "$programs/fuzz_$target" -max_total_time="$seconds" -seed="${FUZZ_SEED:-0}" -timeout=30 \
        -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 -artifact_prefix="$build/findings/$target-" \
        "$build/corpora/$target" >"$log" 2>&1; then
        echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs, nothing found"
    else
        echo "$target: FOUND SOMETHING"
        tail -n 40 "$log"
        return 1
    fi
}
export -f run_one
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I {} bash -c 'run_one {} '"$seconds $build $programs"
