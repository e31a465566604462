package se.radrum.feedback;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.attachment.CleanFile;
import se.radrum.vault.CaseCodes;
import se.radrum.vault.CodeKeys;
import se.radrum.vault.Purpose;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedSessions;

/**
 * What lives between a POST of {@code /skriv} or {@code /svar} and the page after it, by the
 * cookie's token: in memory only.
 */
@ApplicationScoped
public class Slips {
  /** The cookie of {@code /skriv}: a draft, then the receipt. */
  public static final String WRITING = "__Host-skriv";

  /** The cookie of {@code /svar}: an opened case. */
  public static final String FOLLOWING = "__Host-svar";

  /** In a slip of {@code /svar}: the id of the opened case. */
  static final String CASE = "case";

  /** In a slip of {@code /svar}: how often the code has been used. */
  public static final String USES = "uses";

  private final SealedSessions sessions;
  private final CaseCodes codes;

  @Inject
  Slips(SealedSessions sessions, CaseCodes codes) {
    this.sessions = sessions;
    this.codes = codes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Slips() {
    this(null, null);
  }

  /** The slip under a token. */
  public Optional<Slip> open(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(
            t -> sessions.open(Purpose.DRAFT, t).or(() -> sessions.open(Purpose.DRAFT_IN_CROWD, t)))
        .map(Slip::read);
  }

  /** The code to show, for ten minutes after something was sent or the code was changed. */
  public Optional<ReceiptCode> receipt(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(t -> sessions.open(Purpose.RECEIPT, t))
        .flatMap(bytes -> ReceiptCode.read(new String(bytes, US_ASCII)));
  }

  /** The case opened by code. */
  public Optional<SealedCase> opened(@Nullable String token) {
    return Optional.ofNullable(token).flatMap(codes::held);
  }

  /** What comes next in the same case: which it is, and what is known of its code, goes along. */
  Slip after(@Nullable String token, String place) {
    var before = open(token).orElseGet(() -> Slip.at(""));
    return Slip.at(place).with(CASE, before.value(CASE)).with(USES, before.value(USES));
  }

  /**
   * Keeps a slip under a token that is in use, else under a new one; says which. What comes in a
   * crowd takes its room from the crowd's from then on, unless it stands beside an opened case.
   */
  String keep(@Nullable String token, Slip slip, boolean crowd) {
    if (token != null && opened(token).isPresent()) return keepUnder(token, slip);
    if (crowd || holds(Purpose.DRAFT_IN_CROWD, token)) return keepInCrowd(token, slip);
    return token != null && holds(Purpose.DRAFT, token)
        ? keepUnder(token, slip)
        : sessions.keep(Purpose.DRAFT, slip.bytes());
  }

  private String keepUnder(String token, Slip slip) {
    sessions.keep(Purpose.DRAFT, token, slip.bytes());
    return token;
  }

  private String keepInCrowd(@Nullable String token, Slip slip) {
    if (token != null && holds(Purpose.DRAFT_IN_CROWD, token)) {
      sessions.keep(Purpose.DRAFT_IN_CROWD, token, slip.bytes());
      return token;
    }
    var files = files(token);
    if (token != null) sessions.end(Purpose.DRAFT, token);
    if (token != null) sessions.end(Purpose.FILES, token);
    var moved = sessions.keep(Purpose.DRAFT_IN_CROWD, slip.bytes());
    if (!files.isEmpty()) keep(moved, files);
    return moved;
  }

  /** Keeps what is clean of somebody's files beside what they are writing. */
  void keep(String token, List<CleanFile> files) {
    sessions.keep(Purpose.FILES, token, CleanFile.write(files));
  }

  /** What is kept of somebody's files; being asked for prolongs it. */
  List<CleanFile> files(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(t -> sessions.open(Purpose.FILES, t))
        .map(CleanFile::read)
        .orElse(List.of());
  }

  private boolean holds(Purpose purpose, @Nullable String token) {
    return token != null && sessions.open(purpose, token).isPresent();
  }

  String keep(ReceiptCode code) {
    return sessions.keep(Purpose.RECEIPT, code.digits().getBytes(US_ASCII));
  }

  String keep(SealedCase open, CodeKeys code) {
    return codes.hold(open, code);
  }

  /** Keeps a new code beside the case it opens, under the case's token. */
  void show(String token, ReceiptCode code) {
    sessions.keep(Purpose.RECEIPT, token, code.digits().getBytes(US_ASCII));
  }

  /** Forgets everything under a token. */
  void end(@Nullable String token) {
    if (token != null) sessions.end(token);
  }
}
