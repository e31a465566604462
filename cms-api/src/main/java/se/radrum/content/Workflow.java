package se.radrum.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Role;

/**
 * The way an entry goes from draft to published and back; a graph, read from the type's file.
 *
 * @param states the states, the first of which is where a draft begins and where it returns to when
 *     it is written in again
 * @param editors who may write
 * @param guards the names of the CDI beans that must agree before a version is written
 * @param transitions the ways between the states
 */
public record Workflow(
    List<String> states, Set<Role> editors, List<String> guards, List<Transition> transitions) {

  /** What a transition does beside changing the state. */
  public enum Effect {
    /** The version worked on becomes the published one. */
    PUBLISH,
    /** Nothing is published any more. */
    UNPUBLISH
  }

  /**
   * One way between states.
   *
   * @param fourEyes whether whoever wrote the version must leave it to somebody else
   * @param effect what it does, or null when it only changes the state
   * @param guards the names of the CDI beans that must agree
   */
  public record Transition(
      String name,
      Set<String> from,
      String to,
      Set<Role> roles,
      boolean fourEyes,
      @Nullable Effect effect,
      List<String> guards) {

    public Transition {
      from = Set.copyOf(from);
      roles = Set.copyOf(roles);
      guards = List.copyOf(guards);
    }

    boolean isFor(Caller by) {
      return by.roles().stream().anyMatch(roles::contains);
    }
  }

  public Workflow {
    states = List.copyOf(states);
    editors = Set.copyOf(editors);
    guards = List.copyOf(guards);
    transitions = List.copyOf(transitions);
  }

  /** Where a draft begins. */
  public String start() {
    return states.get(0);
  }

  /** The transition of a name. */
  public Optional<Transition> transition(String name) {
    return transitions.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Whether the caller may write entries of this type. */
  public boolean mayEdit(Caller by) {
    return by.roles().stream().anyMatch(editors::contains);
  }
}
