package se.radrum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static se.radrum.Kinds.ASKS_THE_MACHINE_FOR_THE_TIME;
import static se.radrum.Kinds.CRYPTOGRAPHY;
import static se.radrum.Kinds.DOOR;
import static se.radrum.Kinds.ENTITY;
import static se.radrum.Kinds.ONLY_READS;
import static se.radrum.Kinds.REPOSITORY;
import static se.radrum.Kinds.TAKES_A_CALLER;
import static se.radrum.Kinds.TALKS_HTTP;
import static se.radrum.Kinds.TALKS_TO_THE_DATABASE;
import static se.radrum.Kinds.beHandedToALogger;
import static se.radrum.Kinds.haveExactlyOneImplementation;
import static se.radrum.Kinds.keepToTheTable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.outbox.DomainEvent;

/**
 * The rules of the house, each with its reason. A rule that is in the way is changed here, openly.
 */
@AnalyzeClasses(packages = "se.radrum", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_know_only_what_the_table_allows =
      classes()
          .should(keepToTheTable())
          .because("the plan of the house is one table, and what is not in it is not a road");

  @ArchTest
  static final ArchRule features_form_no_circle =
      slices()
          .matching("se.radrum.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read after those it leans on, and never needs those above it");

  @ArchTest
  static final ArchRule only_the_door_between_the_rooms_writes_what_was_confided =
      noClasses()
          .that()
          .resideInAPackage("se.radrum.moderation")
          .and()
          .doNotHaveSimpleName("Release")
          .and(not(describe("within Release", c -> c.getName().contains("Release$"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.radrum.content")
          .because(
              "text passes from the sealed room to the open one at one place that can be read");

  @ArchTest
  static final ArchRule words_that_were_agreed_to_come_in_by_one_hand =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.radrum.content")
          .and()
          .doNotHaveFullyQualifiedName("se.radrum.moderation.Release")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("se.radrum.content.Passage")
          .because("it asks no guard, and only the door between the rooms has asked the author");

  @ArchTest
  static final ArchRule http_is_spoken_by_resources =
      noClasses()
          .that(are(not(TALKS_HTTP)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .because("pages and resources are two thin skins over the same door");

  @ArchTest
  static final ArchRule resources_are_imported_by_nobody =
      noClasses()
          .should()
          .dependOnClassesThat(
              simpleName("Resource")
                  .or(describe("named …Resource", c -> c.getSimpleName().endsWith("Resource")))
                  .and(resideInAnyPackage("se.radrum..")))
          .because("what a resource can do, its door can do");

  @ArchTest
  static final ArchRule the_database_is_spoken_to_by_entities_and_repositories =
      noClasses()
          .that(are(not(TALKS_TO_THE_DATABASE)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.persistence..")
          .because("who wants a thing asks its repository in the words of the domain");

  @ArchTest
  static final ArchRule plain_sql_stays_in_the_change_log =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.radrum.outbox")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql", "javax.sql")
          .because("the log needs locks JPA has no words for; nobody else does");

  @ArchTest
  static final ArchRule entities_and_repositories_stay_at_home =
      classes()
          .that(are(ENTITY.or(REPOSITORY)))
          .should()
          .bePackagePrivate()
          .because("what leaves a door is a view");

  @ArchTest
  static final ArchRule entities_have_behaviour_and_no_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("a thing changes by what happens to it, and knows what may happen");

  @ArchTest
  static final ArchRule entities_name_their_table =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .beAnnotatedWith(Table.class)
          .because(
              "EclipseLink would call it in capitals, and a database on Linux has no such table");

  @ArchTest
  static final ArchRule faces_are_not_known_here =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
          .because("pages live in the portal");

  @ArchTest
  static final ArchRule lucene_lives_in_search =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.radrum.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("the index can be exchanged, and its engine is a detail of it");

  @ArchTest
  static final ArchRule cryptography_lives_in_crypto =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.radrum.crypto")
          .should()
          .dependOnClassesThat(CRYPTOGRAPHY)
          .because("a reviewer reads one package to know every primitive we use and how");

  @ArchTest
  static final ArchRule transactions_begin_at_doors =
      classes()
          .that()
          .areAnnotatedWith(Transactional.class)
          .and()
          .resideOutsideOfPackage("se.radrum.outbox")
          .should()
          .bePublic()
          .andShould()
          .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
          .because("a use case is a transaction, and a door is where use cases are");

  @ArchTest
  static final ArchRule transactions_are_of_the_whole_door =
      noMethods()
          .that()
          .areDeclaredInClassesThat(are(not(DOOR)))
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("se.radrum.outbox")
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("a use case is a transaction, and a door is where use cases are");

  @ArchTest
  static final ArchRule whoever_only_reads_undoes_nothing =
      classes()
          .that(are(ONLY_READS))
          .should(
              be(
                  describe(
                      "without a say in what others have done",
                      c ->
                          List.of(c.getAnnotationOfType(Transactional.class).dontRollbackOn())
                              .contains(Exception.class))))
          .because("whoever gets no answer may go on, and keeps what was done before");

  @ArchTest
  static final ArchRule whoever_takes_a_caller_says_who_may =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(are(DOOR))
          .and(TAKES_A_CALLER)
          .should()
          .beAnnotatedWith(Allowed.class)
          .because("a door that forgets to ask is open");

  @ArchTest
  static final ArchRule who_may_is_asked_of_the_first_argument =
      methods()
          .that()
          .areAnnotatedWith(Allowed.class)
          .should()
          .haveRawParameterTypes(
              describe(
                  "that begin with a Caller",
                  types -> !types.isEmpty() && types.get(0).isEquivalentTo(Caller.class)))
          .because("the guard looks there, and refuses everybody where there is none");

  @ArchTest
  static final ArchRule whoever_writes_what_is_published_is_named =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(are(DOOR))
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("se.radrum.content")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("ContentLibrary")
          .and()
          .doNotHaveFullName("se.radrum.content.Passage.takeAway(java.util.UUID)")
          .should(be(TAKES_A_CALLER))
          .because("everybody may read, and only somebody who took a yes back is nobody we know");

  @ArchTest
  static final ArchRule there_is_one_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("se.radrum.kernel.Clocks")
          .should()
          .callMethodWhere(ASKS_THE_MACHINE_FOR_THE_TIME)
          .because("a test must be able to say what time it is, and the sealed room never asks");

  @ArchTest
  static final ArchRule nothing_confided_is_logged =
      classes()
          .should(beHandedToALogger())
          .because("a log is read by people who may not read what was confided");

  @ArchTest
  static final ArchRule there_is_one_logger =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging", "org.slf4j..", "org.apache.logging..")
          .because("System.Logger is in the JDK and goes where the server's log goes");

  @ArchTest
  static final ArchRule json_is_looked_up_once =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.json.Json")
          .because("its provider look-up costs milliseconds a call inside the server: kernel.Json");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveNameMatching(".*(Manager|Helper|Utils?|Service|DTO|Dto|Bean)")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..dto..")
          .because("a name that fits everything says nothing");

  @ArchTest
  static final ArchRule interfaces_stand_for_a_choice =
      noClasses()
          .that()
          .areInterfaces()
          .and()
          .areNotAnnotations()
          .and()
          .doNotBelongToAnyOf(Kinds.WAITING_FOR_THEIR_SECOND.toArray(Class[]::new))
          .should(haveExactlyOneImplementation())
          .because("one implementation is a class with a second file");

  @ArchTest
  static final ArchRule events_are_records_in_the_feature_they_happened_in =
      classes()
          .that()
          .implement(DomainEvent.class)
          .should()
          .beRecords()
          .because("what has happened does not change");

  @ArchTest
  static final ArchRule events_tell_no_time_of_day =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .implement(DomainEvent.class)
          .should()
          .haveRawType(
              describe(
                  "a time of day",
                  (JavaClass type) ->
                      Set.of(
                              Instant.class,
                              LocalDateTime.class,
                              ZonedDateTime.class,
                              OffsetDateTime.class)
                          .stream()
                          .anyMatch(type::isEquivalentTo)))
          .because("the order is in the sequence, and a time of day says who was awake when");

  @ArchTest
  static final ArchRule nobody_reaches_into_a_bean =
      classes()
          .should(Kinds.readNoFieldOfAnotherBean())
          .because("a field of an injected bean is the proxy's own, silently empty");
}
