package se.radrum.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import se.radrum.vault.Vault;

/** The rules of the pages, each with its reason. */
@AnalyzeClasses(packages = "se.radrum", importOptions = DoNotIncludeTests.class)
class PortalArchitectureTest {
  private static final String PORTAL = "se.radrum.portal..";
  private static final String OPEN = "se.radrum.portal.open..";
  private static final String STAFF = "se.radrum.portal.staff..";
  private static final Set<String> FOR_EVERYBODY = Set.of("ready", "readerGroups");

  @ArchTest
  static final ArchRule faces_stays_in_the_portal =
      noClasses()
          .that(not(resideInAPackage(PORTAL)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.faces..")
          .because("a feature does not know which skin it wears");

  @ArchTest
  static final ArchRule public_pages_know_no_component_library =
      noClasses()
          .that()
          .resideInAPackage(OPEN)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.primefaces..")
          .because("a public page works without script, session and cookie");

  @ArchTest
  static final ArchRule public_pages_keep_no_session =
      noClasses()
          .that()
          .resideInAPackage(OPEN)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "jakarta\\.enterprise\\.context\\.(SessionScoped|ConversationScoped)"
                  + "|jakarta\\.faces\\.(view\\.ViewScoped|context\\.Flash|flow\\..*)")
          .because("each of these sets a cookie on a passer-by");

  @ArchTest
  static final ArchRule rooms_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage(OPEN)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(STAFF)
          .because("the public rooms can be read without the council's own");

  @ArchTest
  static final ArchRule pages_do_not_touch_what_lies_under_a_door =
      noClasses()
          .that()
          .resideInAPackage(PORTAL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "java.sql..", "org.apache.lucene..", "javax.crypto..")
          .because("a page is a thin skin over a door");

  @ArchTest
  static final ArchRule keys_are_turned_only_where_it_is_asked_who_may =
      noClasses()
          .that()
          .resideInAPackage(PORTAL)
          .should()
          .callMethodWhere(
              describe(
                  "ask the vault for more than every visitor may know",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Vault.class)
                          && !FOR_EVERYBODY.contains(call.getName())))
          .because("the vault knows no callers; who may is asked by Council, Circles and Desk");

  @ArchTest
  static final ArchRule only_resources_talk_http =
      noClasses()
          .that()
          .resideInAPackage(PORTAL)
          .and()
          .haveSimpleNameNotContaining("Resource")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .because("resources are the other skin over the same doors");

  @ArchTest
  static final ArchRule no_circle =
      slices()
          .matching("se.radrum.portal.(*)..")
          .should()
          .beFreeOfCycles()
          .because("one reads them in order");

  @ArchTest
  static final ArchRule a_page_bean_stands_beside_its_page =
      classes()
          .that(simpleNameEndingWith("Page"))
          .and()
          .resideInAnyPackage(OPEN, STAFF)
          .should(haveItsPage())
          .because("page and bean share a name: open/feedback/submit.xhtml and SubmitPage")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule plain_names =
      noClasses()
          .that()
          .resideInAPackage(PORTAL)
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|DTO|Bean|Controller)")
          .because("a name says what a thing is, not what layer it fills");

  private static ArchCondition<JavaClass> haveItsPage() {
    return new ArchCondition<>("have a page of its name") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        if (bean.getModifiers().contains(JavaModifier.ABSTRACT)) return;
        var pages = pages(bean);
        var found = pages.anyMatch(Files::exists);
        events.add(
            new SimpleConditionEvent(bean, found, bean.getName() + " has no page of its name"));
      }
    };
  }

  /** {@code portal.open.feedback.SubmitPage} → {@code open/feedback/submit.xhtml}. */
  private static Stream<Path> pages(JavaClass bean) {
    var folder = bean.getPackageName().substring("se.radrum.portal.".length()).replace('.', '/');
    var name = bean.getSimpleName().replaceAll("Page$", "");
    var hyphened = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    return Stream.of(hyphened, hyphened.replace("-", ""))
        .map(n -> Tree.WEBAPP.resolve(folder).resolve(n + ".xhtml"));
  }
}
