package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** What an address says. */
class VisitTest {
  @Test
  void an_id_is_read_out_of_the_address() {
    var id = UUID.randomUUID();
    assertEquals(id, at(Map.of("id", id.toString())).id("id"));
  }

  @Test
  void what_is_no_id_is_nobodys_address() {
    for (var parts : new Map<?, ?>[] {Map.of("id", "x"), Map.of()})
      assertEquals(Kind.MISSING, assertThrows(Problem.class, () -> at(parts).id("id")).kind());
  }

  private static Visit at(Map<?, ?> parts) {
    var request =
        Proxy.newProxyInstance(
            VisitTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                arguments != null && arguments[0].equals(Visit.PARTS) ? parts : null);
    return new Visit((HttpServletRequest) request);
  }
}
