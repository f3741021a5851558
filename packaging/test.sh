#!/bin/bash
# Everything that must hold before a change lands: packages, house rules, the shipped build with every test, and core
# with its tests under AddressSanitizer and UndefinedBehaviorSanitizer; then the fuzzers for a while. Stops at the first
# failure. The long round of faults (tests/faults/run.sh) and of fuzzing are for a release: packaging/windows/RELEASE.md.
#
#   packaging/test.sh
#
# Builds in build/release, build/sanitize and build/fuzz; whatever stood there before is configured anew.
set -euo pipefail
cd "$(dirname "$0")/.."

passed=0
failed=0
began=$SECONDS
section_began=$SECONDS
section=""
finish_section() {
    [ -z "$section" ] || echo "    $section: $((SECONDS - section_began)) s"
}
start_section() {
    finish_section
    section="$1"
    section_began=$SECONDS
    echo "==> $section"
}
# The last line is the one that tools read.
trap 'status=$?
    [ $status -eq 0 ] && finish_section || echo "    $section: FAILED after $((SECONDS - section_began)) s"
    echo "all together: $((SECONDS - began)) s"
    [ $status -eq 0 ] || [ $failed -gt 0 ] || failed=1
    echo "$passed passed, $failed failed"' EXIT

jobs="$(nproc)"
quietly() { # shows the output of a step only when it fails
    local log
    log="$(mktemp)"
    if ! "$@" >"$log" 2>&1; then
        cat "$log"
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
run_tests() { # ctest's arguments; adds its totals to ours
    local log status=0 total=0 bad=0
    log="$(mktemp)"
    ctest "$@" --output-on-failure --no-tests=error | tee "$log" || status=$?
    read -r bad total < <(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' "$log") || true
    rm -f "$log"
    failed=$((failed + bad))
    passed=$((passed + total - bad))
    return $status
}

start_section "packages"
packaging/linux/install_packages.sh

start_section "house rules"
quietly cmake --fresh --preset release
run_tests --preset release --label-regex '^house$' -j "$jobs"

start_section "build: release"
quietly cmake --build --preset release -j "$jobs"

start_section "tests: release"
run_tests --preset release --label-exclude '^house$' -j "$jobs"

start_section "build: sanitizers"
quietly cmake --fresh --preset sanitize
quietly cmake --build --preset sanitize -j "$jobs"

start_section "tests: sanitizers"
run_tests --preset sanitize -j "$jobs"

start_section "fuzzing: 60 s for each target, the same way each time"
FUZZ_SEED=1 tests/fuzz/run.sh 60
