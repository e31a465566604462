# Everything that must hold, in one order, here and in CI. Sourced by the command `radrum`.
# --long adds the checks that take long (load, many kills).

find_browser() {
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name"; then return; fi
  done
}

# The browser tests want a Chromium of the system's own.
want_browser() {
  RADRUM_CHROMIUM=$(find_browser || true)
  if [ -z "$RADRUM_CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
    RADRUM_CHROMIUM=$(find_browser || true)
  fi
  if [ -z "$RADRUM_CHROMIUM" ]; then
    echo "No Chromium found: the browser tests are skipped. Install the package chromium to run them." >&2
  fi
  export RADRUM_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

run_tests() {
  local long=false
  if [ "${1:-}" = --long ]; then long=true; shift; fi
  want_browser
  # What tests start is what this build has just made.
  export RADRUM_BUILT=1
  maven verify -Dradrum.long=$long "$@"
}
