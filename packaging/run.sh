#!/bin/bash
# Builds the program and shows it on a demo ledger of a township: 20,000 synthetic persons, the city's lists imported,
# some already verified.
#
#   packaging/run.sh
#
# With a display the window opens. Without one the same window is driven unseen through import, verification, report
# and printing, and what it made stays in out/: the report, the forms and a screenshot of every page.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/linux/install_packages.sh

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
echo "Building (the first time takes minutes)"
if ! { cmake --preset release && cmake --build --preset release --target canbao canbao-cli canbao-tour; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi

out="$PWD/out"
mkdir -p "$out"
if [ ! -e "$out/demo/demo.canbao" ]; then
    echo "Making the demo ledger"
    build/release/bin/canbao-cli --ledger "$out/demo/demo.canbao" demo "$out/demo" --persons 20000 --seed 1
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/canbao "$out/demo/demo.canbao"
fi
echo "No display: driving the window unseen"
QT_QPA_PLATFORM=offscreen exec build/release/tests/tour/canbao-tour "$out"
