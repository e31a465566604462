package se.radrum.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import se.radrum.vault.Ended;

/** Ends again what an older backup has brought back: cases, and what somebody took back. */
@Dependent
class Returned {
  void end(@Observes Ended ended, Submissions submissions, EarlyDisposals early) {
    var found = submissions.find(ended.id());
    switch (ended.what()) {
      case CASE -> {
        found.ifPresent(submissions::remove);
        early.find(ended.id()).ifPresent(early::remove);
      }
      case WITHDRAWN -> found.ifPresent(Submission::withdraw);
      case YES -> found.ifPresent(Submission::decline);
      case ENTRY -> {}
    }
  }
}
