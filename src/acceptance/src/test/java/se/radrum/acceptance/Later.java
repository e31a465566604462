package se.radrum.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Another day than today for an instance: Java's own clock is put forward in its process, and
 * nothing of the product is changed. How long a second is stays as it is.
 */
final class Later {
  private Later() {}

  /** The option of Java that puts its clock so many days forward. */
  static String by(int days) {
    return "-javaagent:" + agent() + "=" + days;
  }

  private static Path agent() {
    try {
      var jar = Path.of("target", "later.jar").toAbsolutePath();
      try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
        for (var part : new Class<?>[] {Later.class, Ahead.class, Days.class}) pack(part, out);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Manifest manifest() throws URISyntaxException {
    var library = ByteBuddy.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.CLASS_PATH, library.toString());
    manifest.getMainAttributes().put(new Name("Premain-Class"), Later.class.getName());
    manifest.getMainAttributes().put(new Name("Can-Retransform-Classes"), "true");
    return manifest;
  }

  private static void pack(Class<?> part, JarOutputStream out) throws IOException {
    var name = part.getName().replace('.', '/') + ".class";
    out.putNextEntry(new JarEntry(name));
    try (var bytes = part.getClassLoader().getResourceAsStream(name)) {
      if (bytes == null) throw new IOException(name + " is not where its class is");
      bytes.transferTo(out);
    }
  }

  /** What Java calls before the instance begins. Everything in {@code java.time} asks this. */
  public static void premain(String days, Instrumentation machine) {
    var ahead = Advice.withCustomMapping().bind(Days.class, Long.parseLong(days)).to(Ahead.class);
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(RedefinitionStrategy.RETRANSFORMATION)
        .ignore(ElementMatchers.none())
        .type(ElementMatchers.is(Clock.class))
        .transform(
            (clock, type, loader, module, domain) ->
                clock.visit(ahead.on(ElementMatchers.named("currentInstant"))))
        .installOn(machine);
  }

  /** Is written into the clock's own method. */
  static final class Ahead {
    private Ahead() {}

    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) Instant now, @Days long days) {
      now = now.plus(Duration.ofDays(days));
    }
  }

  /** How many. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Days {}
}
