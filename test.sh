#!/usr/bin/env bash
# Runs every test and ends with "N passed, N failed". Needs the .NET 10 SDK and Node 20; brings the rest itself.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

passed=0 failed=0 skipped=0
count() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

say() { printf '\n== %s ==\n' "$*"; }

say "build"
dotnet build Generator.sln --configuration Release

say "format"
if dotnet format Generator.sln --verify-no-changes --no-restore; then count 1 0 0; else count 0 1 0; fi

for project in tests/*.Tests; do
  name=$(basename "$project")
  say "$name"
  log=$(mktemp)
  # The runner's own exit code is 1 on a failed test; what counts is its closing line, and that there is one.
  dotnet "$project/bin/Release/net10.0/$name.dll" -noColor 2>&1 | tee "$log" || true
  line=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$log" | tail -n 1 || true)
  rm -f "$log"
  if [ -z "$line" ]; then
    echo "$name: no result, or no test"
    count 0 1 0
    continue
  fi
  read -r total errors broken left_out not_run <<<"$(grep -oE '[0-9]+' <<<"$line" | tr '\n' ' ')"
  count $((total - broken - left_out - not_run)) $((broken + errors)) $((left_out + not_run))
done

say "scripts and styles"
log=$(mktemp)
node --test --test-reporter=tap tests/assets/*.test.js 2>&1 | tee "$log" | grep -vE '^ok |^ |^# Subtest' || true
count "$(sed -n 's/^# pass //p' "$log")" "$(sed -n 's/^# fail //p' "$log")" "$(sed -n 's/^# skipped //p' "$log")"
rm -f "$log"

[ "$skipped" -eq 0 ] || { echo "$skipped skipped"; failed=$((failed + skipped)); }
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
