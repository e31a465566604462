package se.radrum.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a message goes: an address that was looked up and found to be public, and is then called by
 * number, so that a name that changes its mind leads nowhere (OWASP, "SSRF prevention").
 *
 * @param address the address as it was given
 * @param pinned the machine it meant when it was checked
 */
record Destination(URI address, InetAddress pinned) {

  /** An address messages may not go to. */
  static final class Closed extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Closed(String reason) {
      super(reason);
      this.reason = reason;
    }

    /** The last part of the text key that says why. */
    String reason() {
      return reason;
    }
  }

  /**
   * Checks an address.
   *
   * @param loopback whether plain addresses of this machine are let through, for trials
   * @throws Closed when messages may not go there
   */
  static Destination of(String address, boolean loopback) throws Closed {
    var uri = parse(address);
    var machines = machines(uri.getHost());
    if (loopback && Arrays.stream(machines).allMatch(InetAddress::isLoopbackAddress))
      return new Destination(uri, machines[0]);
    if (!"https".equals(uri.getScheme())) throw new Closed("https");
    for (var machine : machines) if (!PublicAddresses.contain(machine)) throw new Closed("private");
    return new Destination(uri, machines[0]);
  }

  /** The same address with the machine's number in place of its name. */
  URI byNumber() {
    var number = pinned.getHostAddress();
    var host = number.contains(":") ? "[" + number + "]" : number;
    var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return URI.create(address.getScheme() + "://" + host + port() + path + query);
  }

  /** What the {@code Host} header says. */
  String host() {
    return address.getHost() + port();
  }

  private String port() {
    return address.getPort() < 0 ? "" : ":" + address.getPort();
  }

  private static URI parse(String address) throws Closed {
    try {
      var uri = URI.create(address);
      var plain = uri.getUserInfo() == null && uri.getFragment() == null;
      var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || !plain || uri.getHost() == null) throw new Closed("form");
      return uri;
    } catch (IllegalArgumentException e) {
      throw new Closed("form");
    }
  }

  private static InetAddress[] machines(String host) throws Closed {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new Closed("unknown");
    }
  }
}
