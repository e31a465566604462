package se.radrum.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that has not been used yet.
 *
 * @param id the invitation's id
 * @param name for whom, in the administrator's own words
 * @param roles what the place is for; empty when a sign-in is renewed
 * @param seat where they will speak from, or null
 * @param until the last day it opens
 */
public record WaitingInvitation(
    UUID id, String name, Set<Role> roles, @Nullable Seat seat, LocalDate until) {}
