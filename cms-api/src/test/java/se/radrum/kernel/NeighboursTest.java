package se.radrum.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final String HERE = "10.0.0.5";
  private static final String PROXY = "10.0.0.1";
  private final Neighbours alone = new Neighbours(Optional.empty());
  private final Neighbours behind = new Neighbours(Optional.of(PROXY));

  @Test
  void theNamedProxySaysForWhomItAsks() {
    assertEquals("192.0.2.7", behind.asker(PROXY, HERE, Optional.of("203.0.113.9, 192.0.2.7")));
    assertEquals(PROXY, behind.asker(PROXY, HERE, Optional.empty()));
  }

  @Test
  void aProxyOnThisMachineDoesTooWithoutBeingNamed() {
    assertEquals("192.0.2.7", alone.asker("127.0.0.1", "127.0.0.1", Optional.of("192.0.2.7")));
    assertEquals(
        "192.0.2.7", alone.asker("0:0:0:0:0:0:0:1", "0:0:0:0:0:0:0:1", Optional.of("192.0.2.7")));
  }

  @Test
  void nobodyElseIsBelieved() {
    for (var stranger : new String[] {"2001:db8::15", "10.0.0.10"})
      assertEquals(stranger, behind.asker(stranger, HERE, Optional.of("192.0.2.7")));
  }

  @Test
  void pastANamedProxyNobodyIsAnswered() {
    assertTrue(behind.welcome(PROXY, HERE));
    assertTrue(behind.welcome("127.0.0.1", "127.0.0.1"));
    assertTrue(behind.welcome(HERE, HERE), "commands on this machine");
    assertFalse(behind.welcome("10.0.0.2", HERE));
    assertTrue(alone.welcome("10.0.0.2", HERE));
  }

  @Test
  void aPartOfTheNetIsAllThatIsKnownOfWhoAsks() {
    assertEquals(Optional.of("c00002/24"), behind.part(PROXY, HERE, Optional.of("192.0.2.7")));
    assertEquals(Optional.of("c00002/24"), alone.part("192.0.2.99", HERE, Optional.empty()));
    assertEquals(
        Optional.of("20010db80001/48"), alone.part("2001:db8:1:2::9", HERE, Optional.empty()));
  }

  @Test
  void whereAProxyDoesNotSayForWhomItAsksNobodyIsTakenForACrowd() {
    assertEquals(Optional.empty(), behind.part(PROXY, HERE, Optional.empty()));
    assertEquals(Optional.empty(), alone.part("127.0.0.1", "127.0.0.1", Optional.empty()));
    assertEquals(Optional.empty(), behind.part(PROXY, HERE, Optional.of("unknown")));
    assertEquals(Optional.empty(), behind.part(PROXY, HERE, Optional.of("some.name.example")));
    for (var word : new String[] {"face", "1234", "999.1.2.3", "1:2:3", "[", ":", "::1%%"})
      assertEquals(Optional.empty(), behind.part(PROXY, HERE, Optional.of(word)), word);
  }

  @Test
  void aProxyThatWritesThePortTooIsUnderstood() {
    for (var written : new String[] {"192.0.2.7:51234", "192.0.2.7"}) {
      assertEquals("192.0.2.7", behind.asker(PROXY, HERE, Optional.of(written)));
      assertEquals(Optional.of("c00002/24"), behind.part(PROXY, HERE, Optional.of(written)));
    }
    for (var written : new String[] {"[2001:db8:1:2::9]:51234", "[2001:db8:1:2::9]"})
      assertEquals(Optional.of("20010db80001/48"), behind.part(PROXY, HERE, Optional.of(written)));
  }
}
