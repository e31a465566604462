package se.radrum.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {

  @ParameterizedTest
  @CsvSource({
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void writes_and_reads_the_vectors_of_RFC_4648(String plain, String written) {
    assertEquals(written, Base32.write(plain.getBytes(US_ASCII)));
    assertArrayEquals(plain.getBytes(US_ASCII), Base32.read(written));
  }
}
