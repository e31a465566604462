package se.radrum.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/x",
        "https://10.1.2.3/",
        "https://172.31.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[2002:a00:1::]/"
      })
  void a_message_never_goes_into_a_closed_network(String address) {
    assertClosed("private", address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://93.184.215.14/",
        "https:///x",
        "https://user:pw@93.184.215.14/",
        "https://93.184.215.14/#x",
        "not an address",
        "/relative"
      })
  void an_address_is_whole_and_plain(String address) {
    assertClosed("form", address);
  }

  @Test
  void a_public_address_is_told_over_tls_only() throws Exception {
    assertClosed("https", "http://93.184.215.14/");
    assertEquals(
        "https://93.184.215.14/x",
        Destination.of("https://93.184.215.14/x", false).byNumber() + "");
  }

  @Test
  void this_very_machine_is_told_only_where_trials_are_allowed() throws Exception {
    var address = "http://127.0.0.1:9/hook";
    assertClosed("https", address);
    assertEquals(address, Destination.of(address, true).byNumber().toString());
  }

  @Test
  void the_machine_is_called_by_the_number_that_was_checked() throws Exception {
    var to =
        new Destination(
            URI.create("https://hooks.example.se:8443/a%20b?c=d"),
            InetAddress.getByName("2a00:1450:400f::1"));
    assertEquals("https://[2a00:1450:400f:0:0:0:0:1]:8443/a%20b?c=d", to.byNumber().toString());
    assertEquals("hooks.example.se:8443", to.host());
  }

  private static void assertClosed(String reason, String address) {
    var closed =
        assertThrows(Destination.Closed.class, () -> Destination.of(address, false), address);
    assertEquals(reason, closed.reason());
  }
}
