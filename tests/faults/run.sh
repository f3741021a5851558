#!/bin/bash
# The long round: a fault at every single call, and 500 power cuts for each kind of work.
#
#   tests/faults/run.sh [PRESET]      default: release; the preset must be built
set -euo pipefail
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Shanghai CANBAO_TEST=1 CANBAO_FAULTS=all
export QTEST_FUNCTION_TIMEOUT=3600000 # Qt Test takes what is not done in five minutes for hung; here each run has its alarm
program="build/${1:-release}/tests/faults/tst_faults"

# Each function in a process of its own: the rounds take minutes and know nothing of each other.
rounds=()
for function in $("$program" -functions | tr -d '()'); do
    "$program" "$function" -maxwarnings 0 &
    rounds+=($!)
done
status=0
for round in "${rounds[@]}"; do
    wait "$round" || status=1
done
exit $status
