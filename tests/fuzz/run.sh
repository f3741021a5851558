#!/bin/bash
# Runs every fuzz target for a while, several at once, starting from corpora that the project makes itself.
#
#   tests/fuzz/run.sh SECONDS [TARGET]...
#
# What was learnt stays in build/fuzz/corpora for the next run; an input that crashed, hung or took too much memory is
# kept in build/fuzz/findings. Needs clang-19.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:?run.sh SECONDS [TARGET]...}"
shift

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_targets
build=build/fuzz
mkdir -p "$build/findings"
"$build/tests/fuzz/make_fuzz_corpora" "$build/corpora"

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for program in "$build"/tests/fuzz/fuzz_*; do
        [ -f "$program" ] && [ -x "$program" ] && targets+=("$(basename "$program" | sed 's/^fuzz_//')")
    done
fi

run_one() {
    local target="$1" seconds="$2" build="$3" log="$3/findings/$1.log"
    mkdir -p "$build/corpora/$target"
    if "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 \
        -print_final_stats=1 -artifact_prefix="$build/findings/$target-" "$build/corpora/$target" >"$log" 2>&1; then
        echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs, nothing found"
    else
        echo "$target: FOUND SOMETHING"
        tail -n 40 "$log"
        return 1
    fi
}
export -f run_one
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I {} bash -c 'run_one {} '"$seconds $build"
