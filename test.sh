#!/usr/bin/env bash
# Runs every test and ends with "N passed, N failed". Needs the .NET 10 SDK and Node 20; brings the rest itself.
# --record FILE also writes what was found, for the site to publish (build --record FILE).
set -euo pipefail
[ "${1:-}" != "--record" ] || record_file=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
RECORD=$(mktemp -d) && export RECORD
trap 'rm -rf "$RECORD"' EXIT

passed=0 failed=0 skipped=0
# What a suite came to: its name in the record, then how many passed, failed and were left out.
count() {
  passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
  printf '{"name":"%s","passed":%d,"failed":%d}\n' "$1" "$2" $(($3 + $4)) >>"$RECORD/suites.jsonl"
}

say() { printf '\n== %s ==\n' "$*"; }

say "npm"
# A build brings the browser libraries alone, so each tool is looked for.
for tool in html-validate vnu-jar lighthouse @actions/workflow-parser; do
  if [ ! -d "node_modules/$tool" ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    break
  fi
done

# The browser tests use the machine's own Chromium (its path, where it is an unusual one, in CHROMIUM), and fail without one.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
if [ -z "${CHROMIUM:-}" ] && ! command -v chromium chromium-browser google-chrome microsoft-edge >/dev/null \
  && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  say "Chromium"
  { apt-get update && apt-get install --yes --no-install-recommends chromium fonts-liberation; } >/dev/null 2>&1 \
    || echo "apt-get did not install it; the browser tests will fail"
fi

say "build"
dotnet build Generator.sln --configuration Release

say "format"
if dotnet format Generator.sln --verify-no-changes --no-restore; then count format 1 0 0; else count format 0 1 0; fi

for project in tests/*.Tests; do
  name=$(basename "$project")
  say "$name"
  case $name in
    Browser.Tests) suite=browser ;;
    Scriban.Tests) suite=templates ;;
    *) suite=generator ;;
  esac
  log=$(mktemp)
  # The runner's own exit code is 1 on a failed test; what counts is its closing line, and that there is one.
  dotnet "$project/bin/Release/net10.0/$name.dll" -noColor 2>&1 | tee "$log" || true
  line=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$log" | tail -n 1 || true)
  rm -f "$log"
  if [ -z "$line" ]; then
    echo "$name: no result, or no test"
    count "$suite" 0 1 0
    continue
  fi
  read -r total errors broken left_out not_run <<<"$(grep -oE '[0-9]+' <<<"$line" | tr '\n' ' ')"
  count "$suite" $((total - broken - left_out - not_run)) $((broken + errors)) $((left_out + not_run))
done

say "scripts and styles"
log=$(mktemp)
node --test --test-reporter=tap tests/assets/*.test.js 2>&1 | tee "$log" | grep -vE '^ok |^ |^# Subtest' || true
count scripts "$(sed -n 's/^# pass //p' "$log")" "$(sed -n 's/^# fail //p' "$log")" "$(sed -n 's/^# skipped //p' "$log")"
rm -f "$log"

say "every page, by html-validate and the Nu checker"
site=$(mktemp -d)
if ! command -v java >/dev/null && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  { apt-get update && apt-get install --yes --no-install-recommends default-jre-headless; } >/dev/null 2>&1 || true
fi
good=0 bad=0
if dotnet src/Generator/bin/Release/net10.0/Generator.dll build --quiet --out "$site"; then
  good=$((good + 1))
  log=$(mktemp)
  mapfile -t files < <(find "$site" \( -name '*.html' -o -name '*.svg' -o -path '*/css/*.css' \) -not -path '*/lib/*' | LC_ALL=C sort)
  printf '{"files":%d}\n' ${#files[@]} >"$RECORD/valid.jsonl"
  # One process each for all pages, both at once; a file that does not exist would be an error, so none is passed over.
  npx html-validate --config .htmlvalidate.mjs --formatter text "$site/**/*.html" >"$log" 2>&1 & validate=$!
  if ! command -v java >/dev/null; then
    echo "Nu checker: not run, for there is no Java here; install one (Debian and Ubuntu: default-jre-headless)"
    bad=$((bad + 1))
  elif java -Xss4m -jar node_modules/vnu-jar/build/dist/vnu.jar --stdout --Werror --also-check-css --also-check-svg \
    --filterfile tests/site/nu-known.txt "${files[@]}"; then
    good=$((good + 1))
  else
    bad=$((bad + 1))
  fi
  if wait "$validate"; then good=$((good + 1)); else head -n 50 "$log"; bad=$((bad + 1)); fi
  rm -f "$log"
else
  bad=$((bad + 1))
fi
count pages $good $bad 0
rm -rf "$site"

if [ -n "${record_file:-}" ]; then
  say "record"
  for language in nb en; do
    dotnet src/Generator/bin/Release/net10.0/Generator.dll check --lang $language >"$RECORD/check.$language.txt" || true
  done
  node .ci/record.js "$RECORD" >"$record_file"
fi

[ "$skipped" -eq 0 ] || { echo "$skipped skipped"; failed=$((failed + skipped)); }
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
