# Prints what things cost, beside a peer in the same run. Sourced by the command `radrum`.

run_benchmarks() {
  maven -q package -DskipTests -Dspotless.check.skip -pl src/benchmarks -am
  "$java" -Xmx1g -jar "$here/src/benchmarks/target/benchmarks.jar" "$here" "$@"
}
