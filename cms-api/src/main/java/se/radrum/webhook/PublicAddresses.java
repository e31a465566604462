package se.radrum.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses anybody on the internet could reach: what the IANA special-purpose registries
 * (RFC 6890) keep back is left out, and so is every IPv6 form that hides an IPv4 address.
 */
final class PublicAddresses {
  private static final List<Block> KEPT_BACK =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  /** All of IPv6 that is given out today. */
  private static final Block GIVEN_OUT = Block.of("2000::", 3);

  private PublicAddresses() {}

  static boolean contain(InetAddress machine) {
    var given = machine instanceof Inet4Address || GIVEN_OUT.holds(machine);
    return given && KEPT_BACK.stream().noneMatch(block -> block.holds(machine));
  }

  private static final class Block {
    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block of(String start, int bits) {
      try {
        return new Block(InetAddress.getByName(start).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(start, e);
      }
    }

    boolean holds(InetAddress machine) {
      var bytes = machine.getAddress();
      if (bytes.length != start.length) return false;
      for (int bit = 0; bit < bits; bit++) if (bit(bytes, bit) != bit(start, bit)) return false;
      return true;
    }

    private static int bit(byte[] bytes, int index) {
      return bytes[index / 8] >> (7 - index % 8) & 1;
    }
  }
}
