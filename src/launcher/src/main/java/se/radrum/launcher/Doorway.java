package se.radrum.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/**
 * Where the house is reached.
 *
 * @param address where it listens
 * @param port the port it listens on
 * @param base what the addresses people are given begin with, without a slash at the end
 * @param proxy the one other machine that may connect; empty when none may
 */
record Doorway(String address, int port, String base, String proxy) {

  /** On this machine alone. */
  static Doorway local(int port) {
    return new Doorway("127.0.0.1", port, "http://127.0.0.1:" + port, "");
  }

  /**
   * As the command line says. Plain HTTP stays on the loopback address, unless a proxy that speaks
   * TLS stands before it.
   *
   * @throws Refusal when visitors would come without TLS, or would be given addresses that lead
   *     nowhere
   */
  static Doorway of(Arguments arguments) {
    var address = arguments.option("--address", "127.0.0.1");
    var proxy = arguments.option("--proxy", "");
    if (!loopback(address) && proxy.isEmpty())
      throw new Refusal(
          "On "
              + address
              + " visitors would reach Rådrum without TLS. Put a proxy with TLS before it and name"
              + " its address with --proxy.");
    if (!proxy.isEmpty() && !proxy.matches("[0-9a-fA-F:.]+"))
      throw new Refusal("--proxy takes the number of a machine, such as 10.0.0.1, not " + proxy);
    return new Doorway(address, arguments.port(), base(arguments, address, proxy), proxy);
  }

  private static String base(Arguments arguments, String address, String proxy) {
    var base = arguments.option("--base", "").replaceAll("/+$", "");
    if (base.isEmpty() && proxy.isEmpty())
      return "http://%s:%d".formatted(host(address), arguments.port());
    if (!secure(base) || !URI.create(base).getPath().isEmpty())
      throw new Refusal(
          "Behind a proxy people come to another address than this one. Say which with --base, such"
              + " as --base https://rad.example.se");
    return base;
  }

  /** Whether an address leads to a machine by TLS. */
  static boolean secure(String text) {
    try {
      var address = new URI(text);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The address this machine itself connects to. */
  String inside() {
    try {
      var listening = InetAddress.getByName(address);
      return host(listening.isAnyLocalAddress() ? "127.0.0.1" : address);
    } catch (UnknownHostException e) {
      throw unknown(address);
    }
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw unknown(address);
    }
  }

  private static Refusal unknown(String address) {
    return new Refusal("This machine has no address " + address + ".");
  }

  private static String host(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
