package se.radrum.discussion;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.vault.SealedRecord;

/** Puts a circle's opened records together for one reader. */
final class Conversation {
  /** The kinds of record in a circle's case. */
  static final String THREAD = "thread";

  static final String POST = "post";
  static final String REFUSAL = "refusal";

  private final Caller reader;
  private final Map<UUID, Post> marks;
  private final Map<UUID, String> reasons = new HashMap<>();
  private final List<SealedRecord> records;

  Conversation(Caller reader, List<SealedRecord> records, List<Post> posts) {
    this.reader = reader;
    this.records = List.copyOf(records);
    this.marks = posts.stream().collect(toMap(Post::id, Function.identity()));
    of(REFUSAL)
        .map(r -> Said.read(r.text()))
        .forEach(said -> reasons.put(said.thread(), said.text()));
  }

  /** The threads, in the order they were opened. */
  List<ThreadView> threads() {
    return of(THREAD)
        .map(r -> new ThreadView(r.id(), Said.read(r.text()).text(), posts(r.id())))
        .toList();
  }

  /** One post, whether this reader would see it in its thread or not. */
  PostView post(UUID id) {
    return of(POST)
        .filter(r -> r.id().equals(id))
        .map(r -> view(r, Said.read(r.text())))
        .findFirst()
        .orElseThrow(Circles::missing);
  }

  private List<PostView> posts(UUID thread) {
    return of(POST)
        .flatMap(
            record -> {
              var said = Said.read(record.text());
              return thread.equals(said.thread()) ? Stream.of(view(record, said)) : Stream.of();
            })
        .filter(post -> post.state() == PostState.SHOWN || post.mine())
        .toList();
  }

  private PostView view(SealedRecord record, Said said) {
    var mark = marks.get(record.id());
    var mine = said.isBy(reader);
    var reason = mine || reader.is(Role.MODERATOR) ? reasons.getOrDefault(record.id(), "") : "";
    return new PostView(
        record.id(),
        said.alias(),
        said.seat(),
        record.day(),
        said.text(),
        mark == null ? PostState.HELD : mark.state(),
        mine,
        reason);
  }

  private Stream<SealedRecord> of(String kind) {
    return records.stream().filter(r -> r.kind().equals(kind));
  }
}
