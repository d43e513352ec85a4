#!/usr/bin/env bash
# The one test command: installs what is missing, checks the format, builds with warnings as errors, runs every test.
#   ./test.sh           all tests, under 10 minutes on two cores
#   ./test.sh --long    also 500 kills of the bot and of the store, 100,000 mutated bodies, a million rows, and the load (some hours)
set -euo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
  "") ;;
  --long) export LONG=1 ;;
  *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

have() { command -v "$1" >/dev/null 2>&1; }

packages=()
have dotnet || { echo "The .NET 10 SDK is needed: https://dot.net" >&2; exit 1; }
have chromium || packages+=(chromium)
have bearerbox || [ -x /usr/sbin/bearerbox ] || packages+=(kannel)
[ -x /usr/lib/kannel/test/fakesmsc ] || packages+=(kannel-extras)
have node || packages+=(nodejs)
have npm || packages+=(npm)
have fc-list || packages+=(fontconfig)
{ have fc-list && fc-list 2>/dev/null | grep -qi emoji; } || packages+=(fonts-noto-color-emoji)
{ have fc-list && fc-list 2>/dev/null | grep -qi dejavu; } || packages+=(fonts-dejavu-core)
if [ ${#packages[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && have apt-get; then
    echo "Installing: ${packages[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    echo "Please install these Debian packages, then run ./test.sh again: ${packages[*]}" >&2
    exit 1
  fi
fi

for folder in tests/TestKit/smtp tests/Browser.Tests/webchat; do
  if [ -f "$folder/package.json" ] && [ ! -d "$folder/node_modules" ]; then
    npm ci --silent --no-audit --no-fund --prefix "$folder"
  fi
done

dotnet restore --locked-mode -v quiet
dotnet build --no-restore -v quiet -warnaserror
dotnet format whitespace --verify-no-changes --no-restore
dotnet format style --verify-no-changes --no-restore

passed=0 failed=0
for project in Domain Dialogs Bot Browser; do
  echo "== $project.Tests"
  log=$(mktemp)
  code=0
  "tests/$project.Tests/bin/Debug/net10.0/Prakerja.$project.Tests" --progress off --no-ansi >"$log" 2>&1 || code=$?
  grep -E -A 20 '^failed ' "$log" || true
  grep -A 6 '^Test run summary' "$log" || tail -n 60 "$log"
  count() { sed -nE "s/^ *$1: *([0-9]+).*/\1/p" "$log" | tail -n 1; }
  good=$(count succeeded); bad=$(count failed); skipped=$(count skipped)
  passed=$((passed + ${good:-0})); failed=$((failed + ${bad:-0}))
  if [ "$code" -ne 0 ] && [ "${bad:-0}" = 0 ]; then failed=$((failed + 1)); fi
  if [ "${skipped:-0}" != 0 ]; then echo "A skipped test is a failed promise: $skipped skipped"; failed=$((failed + skipped)); fi
  rm -f "$log"
done

if [ "${LONG:-}" = 1 ]; then
  echo "== Load"
  if dotnet run -c Release --project tests/Benchmarks -- directline 45 20; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
