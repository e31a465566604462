package se.radrum.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles a door's method is for. The method's first parameter is the {@link Caller}; one of
 * the named roles is enough, and naming none lets in everybody who is signed in. As with every
 * interceptor, a call from within the same class is not seen.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
  /** The roles, any of which is enough. */
  @Nonbinding
  Role[] value() default {};
}
