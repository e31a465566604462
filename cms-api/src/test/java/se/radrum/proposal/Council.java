package se.radrum.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Seat;
import se.radrum.content.OpenRoom;
import se.radrum.kernel.HandClock;
import se.radrum.outbox.RecordedChanges;

/** A council and its open room, on memory instead of a database. */
public final class Council {
  private final HandClock clock = new HandClock();
  private final RecordedChanges changes = new RecordedChanges();
  private final Memory table = new Memory();
  private final OpenRoom room =
      new OpenRoom(
          clock,
          changes,
          Map.of("agreed-words", new AgreedWords(), "adopted-words", new AdoptedWords(table)));

  public HandClock clock() {
    return clock;
  }

  public RecordedChanges changes() {
    return changes;
  }

  public OpenRoom room() {
    return room;
  }

  public Proposals proposals() {
    return new Proposals(table, room.editing(), room.publishing(), room.library(), changes, clock);
  }

  private static final class Memory extends CouncilProposals {
    private final Map<UUID, CouncilProposal> all = new HashMap<>();

    @Override
    void add(CouncilProposal proposal) {
      all.put(proposal.entry(), proposal);
    }

    @Override
    void add(Figure figure) {}

    @Override
    Optional<CouncilProposal> find(UUID entry) {
      return Optional.ofNullable(all.get(entry));
    }

    @Override
    Optional<CouncilProposal> hold(UUID entry) {
      return find(entry);
    }

    @Override
    List<CouncilProposal> all(Collection<UUID> entries) {
      return entries.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    Map<Seat, List<Cell>> figures(UUID entry) {
      return Map.of();
    }
  }
}
