# Everything that must hold, in one order, here and in CI. Sourced by the command `radrum`.
# --long does all of what takes long (load, many kills); guard:NAME runs one check and nothing else.

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

# Tools some checks look through; a check that has not got its own is skipped, and says so.
want_tool() {
  local tool=$1
  if ! command -v "$tool" >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $tool for the checks ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${2:-$tool}"; } >/dev/null || true
  fi
  command -v "$tool" >/dev/null || echo "No $tool found: what looks through it is skipped." >&2
}

# With the dictionary the search is tried as it is where there is one.
want_dictionary() {
  local place=/usr/share/hunspell/sv_SE.dic
  if [ ! -f "$place" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing hunspell-sv for the checks ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq hunspell-sv; } >/dev/null || true
  fi
  [ -f "$place" ] || echo "No Swedish dictionary found: the search is tried without." >&2
}

# The modules with a test that carries the tag of one of the guards named.
modules_guarding() {
  local name
  for name in "$@"; do
    (cd "$here" && grep -rl --include='*.java' "@Tag(\"$name\")" search cms-api portal-war src) ||
      { echo "No check is called $name. There are: $(guards)" >&2; exit 2; }
  done | sed 's|/src/test/.*||' | sort -u | paste -sd,
}

guards() {
  (cd "$here" && grep -rhoE --include='*.java' '@Tag\("guard:[a-z]+"\)' search cms-api portal-war src) |
    cut -d'"' -f2 | sort -u | paste -sd' '
}

# What the guards of all modules came to: a line each, and its figures.
print_guards() {
  [ -d "$here/target/guards" ] || return 0
  awk '/^guard:/ { passed[$1] += $2; failed[$1] += $4; skipped[$1] += $6; name = $1; next }
       { figures[name] = figures[name] $0 "\n" }
       END { for (name in passed) {
               printf "%s %d passed, %d failed%s\n%s", name, passed[name], failed[name],
                 skipped[name] ? ", " skipped[name] " skipped" : "", figures[name] | "cat" } }' \
    "$here"/target/guards/*.txt
}

# ./radrum test [--long] [guard:NAME ...] [options of Maven]
run_tests() {
  local long=false names=() options=() status=0
  for word in "$@"; do
    case "$word" in
      --long) long=true ;;
      guard:*) names+=("$word") ;;
      *) options+=("$word") ;;
    esac
  done
  options+=("-Dradrum.long=$long")
  # Nothing is called so: a tag has to be named for all to be in.
  if $long; then options+=(-DexcludedGroups=none); fi
  if [ ${#names[@]} -gt 0 ]; then
    # Guards are tests of the first kind: those inside the server would start it for nothing.
    local modules; modules=$(modules_guarding "${names[@]}")
    options+=(-pl "$modules" -am "-Dgroups=$(IFS='|'; echo "${names[*]}")" -DskipITs)
  fi
  want_browser
  want_tool strace
  want_dictionary
  if $long; then
    want_tool clamd clamav-daemon
  fi
  # What tests start is what this build has just made.
  export RADRUM_BUILT=1
  rm -rf "$here/target/guards"
  maven verify "${options[@]}" || status=$?
  print_guards
  return $status
}
