package se.radrum.cleaner;

import java.net.InetAddress;
import java.security.Permission;

/**
 * What this process may never do, whatever a file talks a library into: reach the network, start a
 * program, write or remove a file. Java 17, on which the product runs, still has these walls and
 * will lose them; then the machine's own have to do ({@code sandbox.Child}).
 */
@SuppressWarnings("removal")
public final class Walls extends SecurityManager {
  @Override
  public void checkPermission(Permission asked) {
    // Only what leads out is shut, and that these walls stay up.
    if (asked.getName().equals("setSecurityManager")) throw shut();
  }

  @Override
  public void checkPermission(Permission asked, Object context) {
    checkPermission(asked);
  }

  @Override
  public void checkConnect(String host, int port) {
    throw shut();
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    throw shut();
  }

  @Override
  public void checkListen(int port) {
    throw shut();
  }

  @Override
  public void checkAccept(String host, int port) {
    throw shut();
  }

  @Override
  public void checkMulticast(InetAddress group) {
    throw shut();
  }

  @Override
  public void checkExec(String program) {
    throw shut();
  }

  @Override
  public void checkWrite(String file) {
    throw shut();
  }

  @Override
  public void checkDelete(String file) {
    throw shut();
  }

  private static SecurityException shut() {
    return new SecurityException("There is no way out of here.");
  }
}
