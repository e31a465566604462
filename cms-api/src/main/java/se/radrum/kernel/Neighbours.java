package se.radrum.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may stand at the other end of a connection: this machine itself, and the proxy that was named
 * at the start. Only they are believed when they say for whom they ask.
 */
@ApplicationScoped
public class Neighbours {
  /** Four numbers between points, or something with a colon, which is never taken for a name. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(%\\w+)?");

  private final Optional<String> proxy;

  /** With the address of the proxy, if there is one; all addresses are numbers. */
  @Inject
  public Neighbours(@ConfigProperty(name = "radrum.proxy") Optional<String> proxy) {
    this.proxy = proxy;
  }

  /** For the container's proxy only. */
  Neighbours() {
    this(Optional.empty());
  }

  /**
   * Whether a connection is answered. Past a named proxy there is no TLS, so nobody else is.
   *
   * @param near the other end of the connection
   * @param here this end of it
   */
  public boolean welcome(String near, String here) {
    return proxy.isEmpty() || believed(near, here);
  }

  /**
   * Where a request comes from.
   *
   * @param forwarded the last {@code X-Forwarded-For}; of its list only the last address was
   *     written by the neighbour, the others by whoever liked to
   */
  public String asker(String near, String here, Optional<String> forwarded) {
    return forwarded
        .filter(addresses -> believed(near, here))
        .map(addresses -> bare(addresses.substring(addresses.lastIndexOf(',') + 1).strip()))
        .orElse(near);
  }

  /** Some proxies write the port too, which is another one for each connection. */
  private static String bare(String address) {
    return address
        .replaceFirst("^\\[([0-9a-fA-F:.]+)](:\\d+)?$", "$1")
        .replaceFirst("^([0-9.]+):\\d+$", "$1");
  }

  /**
   * The part of the net a request comes from, the first 24 bits of its address or 48 of a long one:
   * what one household or house has, or a few. Empty when it cannot be told, as when a proxy does
   * not say for whom it asks.
   */
  public Optional<String> part(String near, String here, Optional<String> forwarded) {
    var asker = asker(near, here, forwarded);
    return number(asker)
        .filter(number -> !believed(asker, here))
        .map(number -> part(number.getAddress()));
  }

  private static String part(byte[] address) {
    var kept = address.length == 4 ? 3 : 6;
    return HexFormat.of().formatHex(address, 0, kept) + "/" + 8 * kept;
  }

  private boolean believed(String near, String here) {
    var other = number(near);
    return near.equals(here)
        || other.filter(InetAddress::isLoopbackAddress).isPresent()
        || (other.isPresent() && other.equals(proxy.flatMap(Neighbours::number)));
  }

  /** The number of a machine; empty for anything else, since no name is ever looked up. */
  private static Optional<InetAddress> number(String address) {
    if (!NUMBER.matcher(address).matches()) return Optional.empty();
    try {
      return Optional.of(InetAddress.getByName(address));
    } catch (UnknownHostException notANumber) {
      return Optional.empty();
    }
  }
}
