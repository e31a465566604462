package se.radrum.feedback;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.radrum.outbox.RecordedChanges;
import se.radrum.registry.MemoryDiary;
import se.radrum.registry.MemoryRules;
import se.radrum.registry.Retentions;
import se.radrum.vault.Ended;
import se.radrum.vault.InMemory;
import se.radrum.vault.SealedCases;

/** A feedback box over lists instead of tables, in a founded council. */
public final class Box {
  private final InMemory vault;
  private final Lists submissions = new Lists();
  private final Early early = new Early();
  private final RecordedChanges changes = new RecordedChanges();
  private final MemoryDiary diary;
  private final FeedbackBox box;

  /** A council whose keys lie in a folder. */
  public Box(Path data) {
    vault = new InMemory(data);
    vault.found();
    diary = new MemoryDiary(vault.clock());
    box =
        new FeedbackBox(
            submissions,
            vault.sealed(),
            vault.codes(),
            vault.endings(),
            diary.registry(),
            new SentFiles(vault.sealed(), vault.enclosures()),
            changes,
            vault.clock());
  }

  /** The box. */
  public FeedbackBox box() {
    return box;
  }

  /** The disposal, before anybody has decided how long something is kept. */
  public Disposal disposal() {
    return disposal(new MemoryRules().retentions());
  }

  /** The disposal over the same lists. */
  Disposal disposal(Retentions retentions) {
    return new Disposal(submissions, early, retentions, vault.endings(), changes, vault.clock());
  }

  /** The vault beneath it. */
  public InMemory vault() {
    return vault;
  }

  /** The cases beneath it. */
  public SealedCases cases() {
    return vault.sealed();
  }

  /** The founded group. */
  public Set<UUID> readers() {
    return Set.of(vault.vault().readerGroups().get(0).id());
  }

  /** What was told. */
  public RecordedChanges changes() {
    return changes;
  }

  /** The next change finds the database away. */
  void breakNext() {
    submissions.broken = true;
  }

  /** An older backup has brought it back. */
  void again(Ended ended) {
    new Returned().end(ended, submissions, early);
  }

  /** The designations in the diary. */
  public List<String> diary() {
    return diary.designations();
  }

  List<Submission> submissions() {
    return submissions.all;
  }

  private static final class Early extends EarlyDisposals {
    private final List<EarlyDisposal> all = new ArrayList<>();

    @Override
    void add(EarlyDisposal proposal) {
      all.add(proposal);
    }

    @Override
    void remove(EarlyDisposal proposal) {
      all.remove(proposal);
    }

    @Override
    Optional<EarlyDisposal> find(UUID submission) {
      return all.stream().filter(e -> e.submission().equals(submission)).findFirst();
    }

    @Override
    List<EarlyDisposal> all() {
      return all;
    }
  }

  private static final class Lists extends Submissions {
    private final List<Submission> all = new ArrayList<>();
    private boolean broken;

    @Override
    void add(Submission submission) {
      all.add(submission);
    }

    @Override
    Optional<Submission> find(UUID id) {
      return all.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    Optional<Submission> locked(UUID id) {
      if (broken) {
        broken = false;
        throw new IllegalStateException("the database is away");
      }
      return find(id);
    }

    @Override
    void remove(Submission submission) {
      all.remove(submission);
    }

    @Override
    List<Submission> of(String retention) {
      return all.stream().filter(s -> s.isOf(retention)).toList();
    }

    @Override
    List<Submission> on(LocalDate day) {
      return all.stream().filter(s -> s.view().received().equals(day)).toList();
    }

    @Override
    List<Submission> in(Collection<State> states) {
      return all.stream().filter(s -> states.contains(s.state())).toList();
    }
  }
}
