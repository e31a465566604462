package se.radrum.access;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * Stands before every {@link Allowed} method, outside its transaction. The container's own
 * {@code @RolesAllowed} does nothing on CDI beans on this server, silently; this one is tested.
 * What is refused to somebody who is signed in is told to the change log.
 */
@Allowed
@Interceptor
@Priority(PLATFORM_BEFORE)
class Guard {

  @Inject private Refusals refusals;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  Object stand(InvocationContext call) throws Exception {
    try {
      check(call.getMethod(), call.getParameters());
    } catch (Problem problem) {
      // Within somebody's transaction the log's one lock may be held: to wait for it is for ever.
      if (problem.kind() == Kind.FORBIDDEN
          && transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION)
        refusals.tell((Caller) call.getParameters()[0], call.getMethod());
      throw problem;
    }
    return call.proceed();
  }

  /** Refuses with UNAUTHENTICATED when there is no caller, with FORBIDDEN when the role lacks. */
  static void check(Method method, @Nullable Object[] arguments) {
    if (arguments.length == 0 || !(arguments[0] instanceof Caller caller))
      throw Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first");
    if (!caller.mayAs(method.getAnnotation(Allowed.class).value()))
      throw Problem.of(Kind.FORBIDDEN, "access.not-allowed");
  }
}
