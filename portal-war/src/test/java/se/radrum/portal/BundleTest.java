package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Swedish and English say the same things, key by key; what another language has, Swedish has. */
class BundleTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  static Stream<Path> swedish() {
    return Stream.of("src/main/resources/se/radrum", "../cms-api/src/main/resources/se/radrum")
        .flatMap(folder -> Tree.files(Path.of(folder), "Texts.properties").stream());
  }

  @ParameterizedTest
  @MethodSource("swedish")
  void english_has_the_same_keys(Path bundle) throws Exception {
    var english = read(bundle.resolveSibling("Texts_en.properties"));
    assertEquals(keys(read(bundle)), keys(english), bundle.toString());
  }

  @ParameterizedTest
  @MethodSource("swedish")
  void a_key_begins_with_its_bundle(Path bundle) throws Exception {
    var feature = bundle.getName(bundle.getNameCount() - 2) + ".";
    var strangers = keys(read(bundle));
    strangers.removeIf(key -> key.startsWith(feature));
    assertEquals(new TreeSet<>(), strangers, bundle.toString());
  }

  @ParameterizedTest
  @MethodSource("swedish")
  void every_pattern_can_be_read_and_takes_the_same_arguments(Path bundle) throws Exception {
    var english = read(bundle.resolveSibling("Texts_en.properties"));
    var texts = read(bundle);
    for (var key : keys(texts)) {
      if (!ARGUMENT.matcher(texts.getProperty(key)).find()) continue;
      assertEquals(arguments(texts.getProperty(key)), arguments(english.getProperty(key, "")), key);
    }
  }

  @Test
  void there_are_bundles() {
    assertEquals(true, swedish().count() > 2);
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Properties read(Path file) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
