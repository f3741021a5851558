#!/bin/bash
# Takes the manual's and the README's pictures anew, from the window as it is now.
#
#   packaging/update_pictures.sh
set -euo pipefail
cd "$(dirname "$0")/.."

env -u DISPLAY -u WAYLAND_DISPLAY packaging/run.sh
mkdir -p resources/manual
for picture in start:start overview:overview import-preview:intake recording:workbench reports:reports; do
    taken=(out/screenshots/[0-9][0-9]-"${picture%%:*}".png)
    cp "${taken[0]}" "resources/manual/${picture##*:}.png"
done
