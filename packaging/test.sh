#!/bin/bash
# Everything that must hold before a change lands: packages, house rules, the shipped build with every test, and core
# with its tests under AddressSanitizer and UndefinedBehaviorSanitizer; the fuzzers for a while; then, where a sysroot for
# Windows is at hand, what the offices install, under Wine. Stops at the first failure. The long round of faults
# (tests/faults/run.sh), of fuzzing and the whole test suite under Wine are for a release: packaging/windows/RELEASE.md.
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

windows_sysroot=../shared/windows/sysroot.tar.zst
linux_at_most=2100 # s: a machine that was so slow would not be through with Windows within the hour
if [ ! -e $windows_sysroot ]; then
    echo "==> Windows: left out, there is no $windows_sysroot (packaging/windows/test.sh makes one from sources)"
elif [ $((SECONDS - began)) -gt $linux_at_most ]; then
    echo "==> Windows: left out, Linux alone took more than $linux_at_most s (packaging/windows/test.sh --short)"
else
    start_section "Windows: the installer, what it installs, and the tests of what Windows does in its own way"
    windows_log="$(mktemp)"
    status=0
    packaging/windows/test.sh --short | tee "$windows_log" || status=$?
    read -r good bad < <(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$windows_log") || true
    rm -f "$windows_log"
    passed=$((passed + ${good:-0}))
    failed=$((failed + ${bad:-1}))
    [ $status -eq 0 ]
fi
