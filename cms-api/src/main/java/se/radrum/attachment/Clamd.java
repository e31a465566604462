package se.radrum.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks ClamAV about a file: its command INSTREAM (clamd(8)), so nobody writes a file for it. */
final class Clamd {
  private static final int PATIENCE_MILLIS = 15_000;
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final InetSocketAddress address;

  Clamd(InetSocketAddress address) {
    this.address = address;
  }

  /**
   * Lets a file pass that is known for nothing bad.
   *
   * @throws Refused when it is, or when nobody answers
   */
  void look(byte[] file) {
    var answer = answer(file);
    if (answer.endsWith("FOUND")) throw new Refused("infected");
    if (!answer.equals("stream: OK")) throw new Refused("unchecked");
  }

  private String answer(byte[] file) {
    try (var socket = new Socket()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var resolved = new InetSocketAddress(address.getHostString(), address.getPort());
      socket.connect(resolved, PATIENCE_MILLIS);
      var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      for (int from = 0; from < file.length; from += CHUNK) {
        int length = Math.min(CHUNK, file.length - from);
        out.writeInt(length);
        out.write(file, from, length);
      }
      out.writeInt(0);
      out.flush();
      // Its answers end in a zero, which is no white space.
      return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).trim();
    } catch (IOException noAnswer) {
      throw new Refused("unchecked");
    }
  }
}
