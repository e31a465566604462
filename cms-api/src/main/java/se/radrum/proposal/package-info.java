/**
 * What the council proposes: the words by paragraph, and the decision with its figures.
 *
 * <p>The door is {@link se.radrum.proposal.Proposals}. A proposal is drawn up as an entry of type
 * {@code proposal} with origin {@code council}, through the doors of {@code content}, and rests on
 * voices that are published already; what is said in a circle stays there, and a person writes the
 * proposal in words of its own. When the council has taken its round, the proposal is adopted: the
 * figures are noted, the entry says so and is published.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>The text is one paragraph a line; a paragraph's number is its place.
 *   <li>Figures are kept a seat at a time, on a scale of eight steps, merged until every cell holds
 *       five answers or more. A seat with fewer than five answers has no figures, here or anywhere:
 *       what was counted is forgotten as soon as it is merged.
 *   <li>How many voices a proposal rests on is counted when it is drawn up, and shown from five.
 * </ul>
 */
@NullMarked
package se.radrum.proposal;

import org.jspecify.annotations.NullMarked;
