package se.radrum.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Views are records, and JSON-B 3.0 knows only bean getters: here it is told that a record's
 * components are its properties, in the order they are written.
 */
@Provider
public class RecordsAsJson implements ContextResolver<Jsonb> {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyOrderStrategy(PropertyOrderStrategy.ANY)
              .withPropertyVisibilityStrategy(new Components()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  private static final class Components implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
      return field.getDeclaringClass().isRecord();
    }

    @Override
    public boolean isVisible(Method method) {
      return !method.getDeclaringClass().isRecord();
    }
  }
}
