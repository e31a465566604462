package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever sends a form from another house is told why, in the language of the page. */
class OwnHouseTest {
  @Test
  void aFormIsRefusedInItsLanguage() throws Exception {
    assertEquals(Map.of("status", 303, "Location", "/fel/ursprung"), answer("/skriv"));
    assertEquals(Map.of("status", 303, "Location", "/en/fel/ursprung"), answer("/en/skriv"));
  }

  @Test
  void aProgramIsRefusedWithoutAPage() throws Exception {
    assertEquals(Map.of("status", 403), answer("/api/v1/contents"));
    assertEquals(Map.of("status", 403), answer("/en/api/v1/contents"));
  }

  private static Map<String, Object> answer(String path) throws Exception {
    var answered = new HashMap<String, Object>();
    var asked = Map.of("getMethod", "POST", "getServletPath", path, "getHeader", "cross-site");
    var request = of(HttpServletRequest.class, (name, given) -> asked.get(name));
    var response =
        of(
            HttpServletResponse.class,
            (name, given) ->
                name.equals("setStatus")
                    ? answered.put("status", given[0])
                    : answered.put((String) given[0], given[1]));
    new OwnHouse().doFilter(request, response, (in, out) -> answered.put("passed", true));
    return answered;
  }

  private static <T> T of(Class<T> type, Calls calls) {
    var loader = OwnHouseTest.class.getClassLoader();
    var made =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {type},
            (proxy, method, given) -> calls.take(method.getName(), given));
    return type.cast(made);
  }

  private interface Calls {
    @Nullable Object take(String name, Object[] given);
  }
}
