package se.radrum.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.content.Arrivals.Known;
import se.radrum.content.ContentQuery.Lead;
import se.radrum.kernel.Page;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The tables of the open room, in memory. */
final class InMemory {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();
  private final List<Version> versions = new ArrayList<>();
  private final Map<UUID, Map<String, List<UUID>>> links = new LinkedHashMap<>();
  private int last;

  /** Takes note of nothing: which version names which paper only the tables know. */
  Papers papers() {
    return new Papers() {
      @Override
      void use(Collection<UUID> papers, Variant by, int n) {}

      @Override
      List<PaperView> all(Collection<UUID> ids) {
        return List.of();
      }
    };
  }

  Entries entries() {
    return new Entries() {
      @Override
      int allot(int count) {
        last += count;
        return last - count + 1;
      }

      @Override
      void add(Object entity) {
        if (entity instanceof Entry entry) entries.add(entry);
        if (entity instanceof Variant variant) variants.add(variant);
        if (entity instanceof Version version) versions.add(version);
      }

      @Override
      Entry get(UUID id) {
        return all(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
      }

      @Override
      Entry hold(UUID id) {
        return get(id);
      }

      @Override
      List<Entry> all(Collection<UUID> ids) {
        return entries.stream().filter(e -> ids.contains(e.id())).toList();
      }

      @Override
      Optional<Variant> find(UUID entry, String locale) {
        return variants(entry).stream().filter(v -> v.tag().equals(locale)).findFirst();
      }

      @Override
      Optional<Variant> hold(UUID entry, String locale) {
        return find(entry, locale);
      }

      @Override
      List<Variant> variants(Collection<UUID> ids) {
        return variants.stream().filter(v -> ids.contains(v.entry())).toList();
      }

      @Override
      Stream<Version> versions(Variant of) {
        return versions.stream()
            .filter(v -> v.isOf(of))
            .sorted(Comparator.comparing(Version::n).reversed());
      }

      @Override
      Version version(UUID entry, String locale, int n) {
        return versions(find(entry, locale).orElseThrow())
            .filter(v -> v.n() == n)
            .findFirst()
            .orElseThrow(() -> Problem.of(Kind.MISSING, "content.version.missing", n));
      }
    };
  }

  Links links() {
    return new Links() {
      @Override
      void replace(UUID from, String field, List<UUID> to) {
        links.computeIfAbsent(from, f -> new LinkedHashMap<>()).put(field, to);
      }

      @Override
      Map<UUID, Map<String, List<UUID>>> from(Collection<UUID> ids) {
        var found = new LinkedHashMap<>(links);
        found.keySet().retainAll(ids);
        return found;
      }

      @Override
      Map<UUID, Map<String, List<UUID>>> toPublished(Collection<UUID> ids) {
        return from(ids);
      }
    };
  }

  Arrivals arrivals() {
    return new Arrivals() {
      @Override
      List<Known> known(String type, String locale, Collection<String> sourceIds) {
        return entries(type, sourceIds).stream()
            .flatMap(e -> InMemory.this.entries().find(e.id(), locale).stream())
            .map(InMemory.this::known)
            .toList();
      }

      @Override
      List<Entry> entries(String type, Collection<String> sourceIds) {
        return entries.stream()
            .filter(e -> e.type().equals(type) && sourceIds.contains(e.sourceId()))
            .toList();
      }

      @Override
      void add(List<Arrival> arrivals) {
        for (var arrival : arrivals) {
          entries.add(arrival.entry());
          variants.add(arrival.variant());
          versions.add(arrival.version());
        }
      }
    };
  }

  private Known known(Variant variant) {
    var entry = entries().get(variant.entry());
    var version = entries().version(variant.entry(), variant.tag(), variant.working());
    return new Known(Objects.requireNonNull(entry.sourceId()), variant, version);
  }

  Published published() {
    return new Published() {
      @Override
      List<EntryView> byIds(Collection<UUID> ids) {
        return variants.stream()
            .filter(v -> ids.contains(v.entry()) && v.published() != null)
            .map(InMemory.this::view)
            .toList();
      }

      @Override
      List<EntryView> byNumber(int number) {
        return byIds(entries.stream().filter(e -> e.number() == number).map(Entry::id).toList());
      }

      @Override
      Page<EntryView> list(ContentQuery query) {
        var found =
            byIds(entries.stream().map(Entry::id).toList()).stream()
                .filter(view -> isAsked(view, query))
                .sorted(Comparator.comparing(EntryView::number).reversed())
                .toList();
        var page = found.stream().skip(query.offset()).limit(query.limit()).toList();
        return new Page<>(page, query.offset() / query.limit() + 1, query.limit(), found.size());
      }
    };
  }

  /** The languages and types by themselves, since everything else is asked of the database. */
  Drafts drafts() {
    return new Drafts() {
      @Override
      Page<DraftRow> list(DraftQuery query, List<String> types) {
        var found =
            variants.stream()
                .filter(v -> types.contains(v.type()))
                .filter(v -> query.type() == null || query.type().equals(v.type()))
                .filter(v -> query.locale() == null || query.locale().equals(v.locale()))
                .sorted(Comparator.comparing(Variant::number).reversed())
                .toList();
        var page = found.stream().skip((query.page() - 1L) * query.limit()).limit(query.limit());
        return new Page<>(
            page.map(Drafts::row).toList(), query.page(), query.limit(), found.size());
      }
    };
  }

  private static boolean isAsked(EntryView view, ContentQuery query) {
    return (query.locale() == null || query.locale().equals(view.locale()))
        && (query.types().isEmpty() || query.types().contains(view.type()))
        && (query.origin() == null || query.origin() == view.origin())
        && query.leads().stream().allMatch(lead -> leads(view, lead))
        && query.values().entrySet().stream()
            .allMatch(value -> view.text(value.getKey()).equals(value.getValue()));
  }

  private static boolean leads(EntryView view, Lead lead) {
    return view.relations().entrySet().stream()
        .filter(r -> lead.relation() == null || lead.relation().equals(r.getKey()))
        .anyMatch(r -> r.getValue().contains(lead.to()));
  }

  private EntryView view(Variant v) {
    var entry = entries().get(v.entry());
    int n = Objects.requireNonNull(v.published());
    var version = entries().version(v.entry(), v.tag(), n);
    return new EntryView(
        v.entry(),
        v.type(),
        v.number(),
        entry.origin(),
        entry.sourceId(),
        v.locale(),
        n,
        Objects.requireNonNull(v.publishedOn()),
        version.writtenOn(),
        v.title(),
        null,
        version.document(),
        links.getOrDefault(v.entry(), Map.of()));
  }
}
