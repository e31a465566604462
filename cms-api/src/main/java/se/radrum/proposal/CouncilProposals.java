package se.radrum.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Seat;

/** The council's own proposals and their figures. */
@ApplicationScoped
class CouncilProposals {
  @PersistenceContext private EntityManager db;

  void add(CouncilProposal proposal) {
    db.persist(proposal);
  }

  void add(Figure figure) {
    db.persist(figure);
  }

  Optional<CouncilProposal> find(UUID entry) {
    return Optional.ofNullable(db.find(CouncilProposal.class, entry));
  }

  /** The same, held until the transaction ends. */
  Optional<CouncilProposal> hold(UUID entry) {
    return Optional.ofNullable(
        db.find(CouncilProposal.class, entry, LockModeType.PESSIMISTIC_WRITE));
  }

  List<CouncilProposal> all() {
    return db.createQuery("select p from CouncilProposal p", CouncilProposal.class).getResultList();
  }

  List<CouncilProposal> all(Collection<UUID> entries) {
    if (entries.isEmpty()) return List.of();
    return db.createQuery(
            "select p from CouncilProposal p where p.entry in :entries", CouncilProposal.class)
        .setParameter("entries", entries)
        .getResultList();
  }

  Map<Seat, List<Cell>> figures(UUID entry) {
    return db.createQuery(
            "select f from ProposalFigure f where f.entry = :entry order by f.from", Figure.class)
        .setParameter("entry", entry)
        .getResultStream()
        .collect(groupingBy(Figure::seat, mapping(Figure::cell, toList())));
  }
}
