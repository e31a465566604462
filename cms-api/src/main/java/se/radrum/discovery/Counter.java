package se.radrum.discovery;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.io.UncheckedIOException;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * What both doors have in common: when the disk or the cluster with the index does not answer, who
 * asks is told so in words, and to come back.
 */
abstract class Counter {
  Counter() {}

  @AroundInvoke
  @SuppressWarnings("NullAway") // a door may give nothing back
  Object ask(InvocationContext asked) throws Exception {
    try {
      return asked.proceed();
    } catch (UncheckedIOException e) {
      throw Problem.caused(Kind.UNAVAILABLE, e, "discovery.away");
    }
  }
}
