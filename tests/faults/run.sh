#!/bin/bash
# The long round: a fault at every single call, and 500 power cuts for each kind of work.
#
#   tests/faults/run.sh [PRESET]      default: release; the preset must be built
set -euo pipefail
cd "$(dirname "$0")/../.."
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Shanghai CANBAO_TEST=1 CANBAO_FAULTS=all \
    "build/${1:-release}/tests/faults/tst_faults" -maxwarnings 0
