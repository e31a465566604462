# Prints what things cost, beside a peer in the same run. Sourced by the command `radrum`.

run_benchmarks() {
  maven -q package -DskipTests -Dspotless.check.skip -pl src/benchmarks -am
  # The library is measured in this very process: it sweeps as the product does.
  "$java" -Xmx1g $sweeping -jar "$here/src/benchmarks/target/benchmarks.jar" "$here" "$@"
}
