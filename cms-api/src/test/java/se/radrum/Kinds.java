package se.radrum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.radrum.access.Caller;
import se.radrum.kernel.Checkup;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.Subscriber;

/** The kinds of type there are, as {@link ArchitectureTest} recognises them. */
final class Kinds {
  private static final Pattern FEATURE = Pattern.compile("se\\.radrum\\.(\\w+)(\\..*)?");
  private static final Set<String> DIGESTS_AND_CHANCE =
      Set.of(
          "java.security.MessageDigest",
          "java.security.SecureRandom",
          "java.security.Signature",
          "java.security.KeyPairGenerator",
          "java.security.KeyFactory",
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom");

  /** What others hang themselves into; that there is only one so far is an accident. */
  static final List<Class<?>> WAITING_FOR_THEIR_SECOND =
      List.of(Subscriber.class, Checkup.class, DomainEvent.class);

  static final DescribedPredicate<JavaClass> ENTITY =
      describe(
          "entities", c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class));

  static final DescribedPredicate<JavaClass> REPOSITORY =
      describe(
          "repositories",
          c ->
              c.getFields().stream()
                  .anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class)));

  static final DescribedPredicate<JavaClass> TALKS_TO_THE_DATABASE =
      describe(
          "entities, repositories or converters",
          c -> {
            var whole = outermost(c);
            return ENTITY.test(c)
                || ENTITY.test(whole)
                || REPOSITORY.test(whole)
                || whole.isAnnotatedWith(Converter.class);
          });

  static final DescribedPredicate<JavaClass> TALKS_HTTP =
      describe(
          "resources or providers",
          c -> {
            var whole = outermost(c);
            return whole.getSimpleName().endsWith("Resource")
                || whole.isAnnotatedWith(Provider.class)
                || whole.getName().equals("se.radrum.kernel.RestApplication");
          });

  static final DescribedPredicate<JavaClass> DOOR =
      describe(
          "doors",
          c ->
              c.isAnnotatedWith(Transactional.class) && c.isAnnotatedWith(ApplicationScoped.class));

  static final DescribedPredicate<JavaClass> ONLY_READS =
      describe(
          "doors that only read",
          c ->
              c.isAnnotatedWith(Transactional.class)
                  && c.getAnnotationOfType(Transactional.class).value() == TxType.SUPPORTS);

  static final DescribedPredicate<JavaMethod> TAKES_A_CALLER =
      describe(
          "take a caller",
          m -> m.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Caller.class)));

  static final DescribedPredicate<JavaClass> CRYPTOGRAPHY =
      describe(
          "cryptography or chance",
          c ->
              c.getPackageName().startsWith("javax.crypto")
                  || c.getPackageName().startsWith("com.google.crypto.tink")
                  || c.getPackageName().startsWith("org.bouncycastle")
                  || c.getPackageName().startsWith("com.eatthepath")
                  || DIGESTS_AND_CHANCE.contains(c.getName()));

  static final DescribedPredicate<JavaMethodCall> ASKS_THE_MACHINE_FOR_THE_TIME =
      describe(
          "ask the machine for the time",
          call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            var bare = call.getTarget().getRawParameterTypes().isEmpty();
            if (owner.isEquivalentTo(System.class)) return name.equals("currentTimeMillis");
            if (owner.isEquivalentTo(java.time.Clock.class)) return name.startsWith("system");
            return owner.getPackageName().equals("java.time") && name.equals("now") && bare;
          });

  private Kinds() {}

  static ArchCondition<JavaClass> keepToTheTable() {
    return condition(
        "know only the features the table allows",
        (from, events) -> {
          for (var dependency : from.getDirectDependenciesFromSelf()) {
            var here = feature(from);
            var there = feature(dependency.getTargetClass());
            if (!here.isEmpty() && !there.isEmpty() && !AllowedImports.allows(here, there))
              events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
          }
          if (!AllowedImports.features().contains(feature(from)))
            events.add(
                SimpleConditionEvent.violated(from, from.getName() + " is in no known feature"));
        });
  }

  /** A method that logs is handed no entity and no record: so neither can reach the log. */
  static ArchCondition<JavaClass> beHandedToALogger() {
    return condition(
        "log only where no command, view or entity is at hand",
        (from, events) -> {
          for (var call : from.getMethodCallsFromSelf())
            if (call.getTargetOwner().isEquivalentTo(System.Logger.class)
                && call.getName().equals("log")
                && isHandedSomething(call.getOrigin()))
              events.add(SimpleConditionEvent.violated(call, call.getDescription()));
        });
  }

  private static boolean isHandedSomething(JavaCodeUnit method) {
    return method.getRawParameterTypes().stream()
        .filter(type -> !feature(type).isEmpty())
        .anyMatch(type -> (type.isRecord() && !type.getFields().isEmpty()) || ENTITY.test(type));
  }

  static ArchCondition<JavaClass> haveExactlyOneImplementation() {
    return condition(
        "have exactly one implementation",
        (type, events) -> {
          var count = type.getAllSubclasses().stream().filter(c -> !c.isInterface()).count();
          var message = type.getName() + " has " + count + " implementations";
          events.add(new SimpleConditionEvent(type, count == 1, message));
        });
  }

  static ArchCondition<JavaClass> readNoFieldOfAnotherBean() {
    return condition(
        "read no field of another bean",
        (from, events) -> {
          for (var access : from.getFieldAccessesFromSelf())
            if (reachesIntoABean(access))
              events.add(SimpleConditionEvent.violated(access, access.getDescription()));
        });
  }

  private static boolean reachesIntoABean(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var field = owner.tryGetField(access.getName());
    return owner.isAnnotatedWith(ApplicationScoped.class)
        && !outermost(owner).equals(outermost(access.getOriginOwner()))
        && field.map(f -> !f.getModifiers().contains(JavaModifier.STATIC)).orElse(false);
  }

  private interface Check {
    void look(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.look(type, events);
      }
    };
  }

  private static String feature(JavaClass type) {
    var match = FEATURE.matcher(type.getBaseComponentType().getPackageName());
    return match.matches() ? match.group(1) : "";
  }

  private static JavaClass outermost(JavaClass type) {
    var enclosing = type.getEnclosingClass();
    return enclosing.isPresent() ? outermost(enclosing.get()) : type;
  }
}
