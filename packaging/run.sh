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
programs=build/release/bin
ledger="$out/demo/demo.canbao"
if [ ! -e "$ledger" ]; then
    echo "Making the demo: the lists of the city and of the departments, and a ledger that took them in"
    making="$out/demo-in-the-making" # so that one that was interrupted is never taken for a whole one
    rm -rf "$making" "$out/demo"
    mkdir -p "$making"
    "$programs/canbao-cli" --ledger "$making/demo.canbao" demo "$making" --persons 20000 --seed 1
    mv "$making" "$out/demo"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$programs/canbao" "$ledger"
fi
echo "No display: driving the window unseen"
[ -d "$out/second" ] || "$programs/canbao-cli" demo "$out/second" --persons 1500 --seed 2 # the city's next list
QT_QPA_PLATFORM=offscreen "$programs/canbao-tour" "$out" 2> >(grep -vE 'propagateSizeHints|XDG_RUNTIME_DIR' >&2)
