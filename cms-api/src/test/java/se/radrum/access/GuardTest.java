package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

class GuardTest {

  static class Door {
    @Allowed({Role.MODERATOR, Role.STRATEGIST})
    void work(@Nullable Caller by) {}

    @Allowed
    void lookAround(@Nullable Caller by) {}

    @Allowed
    void withoutACaller() {}
  }

  @Test
  void one_of_the_named_roles_is_enough() {
    assertDoesNotThrow(() -> call("work", Callers.with(Role.STRATEGIST, Role.MEMBER)));
  }

  @Test
  void another_role_is_refused() {
    assertEquals(Kind.FORBIDDEN, refusal("work", Callers.with(Role.ADMINISTRATOR)));
  }

  @Test
  void nobody_is_asked_to_sign_in() {
    assertEquals(Kind.UNAUTHENTICATED, refusal("work", (Object) null));
  }

  @Test
  void naming_no_role_lets_in_everybody_who_is_signed_in() {
    assertDoesNotThrow(() -> call("lookAround", Callers.with()));
    assertEquals(Kind.UNAUTHENTICATED, refusal("lookAround", (Object) null));
  }

  @Test
  void a_method_that_takes_no_caller_lets_in_nobody() {
    assertEquals(Kind.UNAUTHENTICATED, refusal("withoutACaller"));
  }

  private static Kind refusal(String name, @Nullable Object... arguments) {
    return assertThrows(Problem.class, () -> call(name, arguments)).kind();
  }

  private static void call(String name, @Nullable Object... arguments) {
    Guard.check(method(name), arguments);
  }

  private static Method method(String name) {
    for (var method : Door.class.getDeclaredMethods())
      if (method.getName().equals(name)) return method;
    throw new IllegalArgumentException(name);
  }
}
