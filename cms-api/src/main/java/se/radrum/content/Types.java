package se.radrum.content;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Started;

/**
 * The door to the content types: the house's own and those a municipality has laid in {@code
 * data/types/}. Read once, at start; a file that cannot be used stops the start and says why.
 */
@ApplicationScoped
public class Types {
  private static final List<String> SHIPPED =
      List.of("page", "help", "theme", "proposal", "outcome");

  private final Path folder;
  private Map<String, ContentType> types = Map.of();
  private Map<String, Rules> rules = Map.of();

  @Inject
  Types(ContentSettings settings) {
    this(settings.types());
  }

  Types(Path folder) {
    this.folder = folder;
  }

  /** For the container's proxy only. */
  Types() {
    this(Path.of(""));
  }

  /** Makes a bad file stop the start rather than the first request. */
  void atStart(@Observes Started start) {}

  @PostConstruct
  void read() {
    var read = new LinkedHashMap<String, ContentType>();
    for (var name : SHIPPED) add(read, name + ".json", TypeFileCheck.shipped(name + ".json"));
    for (var file : files()) add(read, file.toString(), text(file));
    read.values().forEach(type -> checkRelations(type, read));
    types = read;
    rules = read.values().stream().collect(toMap(ContentType::name, t -> Rules.of(t.schema())));
  }

  /** Every type, the house's own first. */
  public Collection<ContentType> all() {
    return types.values();
  }

  /** The type of a name. */
  public Optional<ContentType> find(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /**
   * The type of a name.
   *
   * @throws Problem MISSING when there is none
   */
  public ContentType get(String name) {
    return find(name).orElseThrow(() -> Problem.of(Kind.MISSING, "content.type.unknown", name));
  }

  /** What documents of a type must hold to. */
  Rules rules(ContentType type) {
    var known = rules.get(type.name());
    if (known == null) throw new IllegalStateException("no rules for " + type.name());
    return known;
  }

  private static void add(Map<String, ContentType> to, String file, String text) {
    var type = TypeFile.read(file, text);
    if (to.putIfAbsent(type.name(), type) != null)
      throw new BadTypeFile(file, List.of("#/name: there is a type " + type.name() + " already"));
  }

  private static void checkRelations(ContentType type, Map<String, ContentType> all) {
    var astray = type.relations().stream().filter(r -> !all.containsKey(r.to()));
    var faults =
        astray.map(r -> "#/relations/" + r.name() + "/to: there is no type " + r.to()).toList();
    if (!faults.isEmpty()) throw new BadTypeFile(type.name() + ".json", faults);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) return List.of();
    try (var inside = Files.list(folder)) {
      return inside.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The type file " + file + " cannot be read", e);
    }
  }
}
