package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door for those who lay documents beside entries. Nobody else sees one before an entry names
 * it and is published ({@link ContentLibrary#paper}).
 */
@ApplicationScoped
@Transactional
public class Media {
  private final Types types;
  private final Papers papers;
  private final Clock clock;

  @Inject
  Media(Types types, Papers papers, Clock clock) {
    this.types = types;
    this.papers = papers;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Media() {
    this(null, null, null);
  }

  /**
   * Lets through whoever may write something that documents go with.
   *
   * @throws Problem FORBIDDEN for everybody else
   */
  @Allowed
  public void mayKeep(Caller by) {
    var some = types.all().stream().filter(ContentType::takesPapers);
    if (some.noneMatch(type -> type.workflow().mayEdit(by)))
      throw Problem.of(Kind.FORBIDDEN, "content.edit.forbidden");
  }

  /** Notes a document whose file is in its place. Nobody sees it before an entry names it. */
  @Allowed
  public PaperView keep(Caller by, @Valid KeepPaper command) {
    mayKeep(by);
    var paper = new Paper(UUID.randomUUID(), command, by, LocalDate.now(clock));
    papers.add(paper, command.numbered(), command.pages());
    return paper.view();
  }

  /**
   * Documents by their ids, in their order, for whoever works here: the ids stand in what they read
   * already.
   */
  @Allowed
  public List<PaperView> all(Caller by, Collection<UUID> ids) {
    return papers.all(ids);
  }

  /** Every document there is, for whoever carries the whole house elsewhere. */
  @Allowed
  public List<PaperView> every(Caller by) {
    mayKeep(by);
    return papers.every();
  }
}
