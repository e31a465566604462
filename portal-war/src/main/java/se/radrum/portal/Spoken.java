package se.radrum.portal;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Calls the two methods a page calls a hundred times, {@code t.of} and {@code links.to}, without
 * looking through every method of the bean for each call, which was a tenth of what a page cost.
 */
public class Spoken extends ELResolver {
  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] given) {
    if (given == null || given.length == 0) return null;
    if (base instanceof Words words && "of".equals(method) && given[0] instanceof String key) {
      context.setPropertyResolved(base, method);
      return words.of(key, Arrays.copyOfRange(given, 1, given.length));
    }
    if (base instanceof Links links && "to".equals(method) && given[0] instanceof String address) {
      context.setPropertyResolved(base, method);
      return links.to(address);
    }
    return null;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object name) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object name) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object name, @Nullable Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object name) {
    return true;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
