package se.radrum.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A program's key, without the key.
 *
 * @param id the token's id
 * @param name which program
 * @param roles its scope
 * @param until the last day it opens
 */
public record TokenView(UUID id, String name, Set<Role> roles, LocalDate until) {}
