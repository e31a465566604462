package se.radrum.portal.open.access;

import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Access;
import se.radrum.access.InvitationView;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/** The place behind a one-time link, and what an authenticator needs to know. */
@Named("invitation")
@RequestScoped
public class InvitationPage {
  @Inject private Access access;
  @Inject private Visit visit;
  @Inject private Words words;
  private @Nullable InvitationView invitation;

  @PostConstruct
  void open() {
    try {
      invitation = access.invitation(getToken());
    } catch (Problem gone) {
      invitation = null;
    }
  }

  /** What the link ends with. */
  public String getToken() {
    return visit.part("token");
  }

  /** Whether the link still opens. */
  public boolean isOpen() {
    return invitation != null;
  }

  /** The alias that stays when a member comes back, or the empty text. */
  public String getAlias() {
    return known().flatMap(InvitationView::alias).orElse("");
  }

  /** What the place is for, in words. */
  public String getRoles() {
    return known().stream()
        .flatMap(i -> i.roles().stream())
        .sorted()
        .map(role -> words.get("access.role." + role.name()))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  /** Whether the place is a seat in the council. */
  public boolean isSeat() {
    return known().filter(i -> i.roles().contains(Role.MEMBER)).isPresent();
  }

  /** The authenticator's secret, for the form. */
  public String getSecret() {
    return known().map(InvitationView::secret).orElse("");
  }

  /** The authenticator's secret in groups of four, for typing. */
  public String getTypedSecret() {
    return getSecret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The authenticator's address as a drawing: the dark squares of a QR code. */
  public Drawing getDrawing() {
    var address = known().map(i -> i.authenticatorAddress(words.get("access.issuer"))).orElse("");
    return Drawing.of(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
  }

  private Optional<InvitationView> known() {
    return Optional.ofNullable(invitation);
  }

  /**
   * A QR code as SVG wants it.
   *
   * @param side how many squares wide it is, with the white edge of four that readers need
   * @param path the dark squares
   */
  public record Drawing(int side, String path) {
    private static final int EDGE = 4;

    static Drawing of(QrCode code) {
      var path = new StringBuilder();
      for (int y = 0; y < code.size; y++)
        for (int x = 0; x < code.size; x++)
          if (code.getModule(x, y))
            path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
      return new Drawing(code.size + 2 * EDGE, path.toString());
    }
  }
}
