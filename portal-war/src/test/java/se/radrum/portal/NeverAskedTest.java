package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What whoever writes is never asked for, so that it can be neither kept nor used. */
class NeverAskedTest {
  private static final Pattern CONTACT =
      Pattern.compile("type=\"(email|tel)\"|name=\"[^\"]*(mail|phone|telefon)[^\"]*\"");
  private static final Pattern FILE = Pattern.compile("type=\"file\"|multipart/form-data");
  private static final Path SETTINGS =
      Path.of("../cms-api/src/main/resources/META-INF/microprofile-config.properties");
  private static final Pattern POST_OFFICE = Pattern.compile("\\b(jakarta|javax)\\.mail\\.");
  private static final Path LETTERS = Path.of("../cms-api/src/main/java/se/radrum/notice");
  private static final Pattern CONFIDED =
      Pattern.compile("\\bse\\.radrum\\.(vault|feedback|moderation|discussion|attachment)\\b");
  private static final Pattern SEALED =
      Pattern.compile("se/radrum/(vault|feedback|moderation|discussion|attachment)/");
  private static final Pattern LETTER_WRITERS = Pattern.compile("\\bse\\.radrum\\.notice\\b");

  @Test
  @Tag("guard:kontakt")
  void noOpenPageAsksWhereSomebodyCanBeReached(TestReporter figures) {
    var asking = having(CONTACT, pages());
    figures.publishEntry(
        "open pages and tags read, asking for mail or telephone",
        pages().size() + ", " + asking.size());
    assertEquals(List.of(), asking);
  }

  @Test
  @Tag("guard:kontakt")
  void onlyWhoIsSignedInIsMailedByWhatKnowsNothingConfided(TestReporter figures) {
    var sources = new ArrayList<Path>();
    for (var module : List.of("../cms-api", "../portal-war", "../src/launcher"))
      sources.addAll(Tree.files(Path.of(module, "src/main/java"), ".java"));
    var letters = sources.stream().filter(file -> file.startsWith(LETTERS)).toList();
    assertTrue(!having(POST_OFFICE, letters).isEmpty(), "letters are where this test looks");
    var confiding = having(CONFIDED, letters);
    sources.removeAll(letters);
    var mailing = having(POST_OFFICE, sources);
    var sealed = sources.stream().filter(NeverAskedTest::isSealed).toList();
    var asking = having(LETTER_WRITERS, sealed);
    figures.publishEntry(
        "classes read beside the letters to who is signed in, able to mail",
        sources.size() + ", " + mailing.size());
    figures.publishEntry(
        "classes of the letters read, and of the sealed room, knowing of the other",
        letters.size() + ", " + sealed.size() + ", " + (confiding.size() + asking.size()));
    assertEquals(List.of(), mailing);
    assertEquals(List.of(), confiding);
    assertEquals(List.of(), asking);
  }

  private static boolean isSealed(Path file) {
    return SEALED.matcher(file.toString()).find();
  }

  @Test
  @Tag("guard:filer")
  void noOpenPageTakesAFileUnlessTheHouseSaysSo(TestReporter figures) {
    var step = Tree.WEBAPP.resolve("WEB-INF/open-feedback/files.xhtml");
    var taking = new ArrayList<>(having(FILE, pages()));
    assertTrue(taking.remove(step), "the step for files is where this test looks for it");
    assertTrue(Tree.text(SETTINGS).contains("radrum.attachment.accept=off"));
    figures.publishEntry(
        "open pages and tags read, taking a file", pages().size() + ", " + taking.size());
    assertEquals(List.of(), taking);
  }

  /** The step stands behind one condition, and a draft remembers how the house was set. */
  @Test
  @Tag("guard:filer")
  void theStepForFilesIsShownOnlyWhereADraftLeadsToIt() {
    var including = having(Pattern.compile("files\\.xhtml"), pages());
    assertEquals(List.of(Tree.WEBAPP.resolve("open/feedback/submit.xhtml")), including);
    assertTrue(Tree.text(including.get(0)).contains("test=\"#{submit.view eq 'files'}\""));
  }

  private static List<Path> pages() {
    return Stream.of("open", "WEB-INF/open-feedback", "WEB-INF/frame", "WEB-INF/tags")
        .flatMap(folder -> Tree.files(Tree.WEBAPP.resolve(folder), ".xhtml").stream())
        .filter(tag -> !tag.getFileName().toString().startsWith("staff"))
        .toList();
  }

  private static List<Path> having(Pattern pattern, List<Path> files) {
    return files.stream().filter(file -> pattern.matcher(Tree.text(file)).find()).toList();
  }
}
