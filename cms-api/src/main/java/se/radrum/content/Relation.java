package se.radrum.content;

/**
 * A relation a type's entries may have to entries of another type.
 *
 * @param name its key
 * @param to the name of the type it leads to
 * @param many whether it may lead to more than one
 */
public record Relation(String name, String to, boolean many) {}
