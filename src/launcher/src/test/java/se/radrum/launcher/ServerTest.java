package se.radrum.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  @Test
  void whatIsReadFromAJarStaysReadableWhenSomebodyElseClosesTheJar(@TempDir Path folder)
      throws IOException {
    Server.shareNoJars();
    var words = inAJar(folder.resolve("a.jar"));
    try (var ours = words.openConnection().getInputStream()) {
      ((JarURLConnection) words.openConnection()).getJarFile().close();
      assertTrue(ours.readAllBytes().length > 0);
    }
  }

  private static URL inAJar(Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("words"));
      out.write("ett två tre".repeat(10_000).getBytes(UTF_8));
    }
    return URI.create("jar:" + jar.toUri() + "!/words").toURL();
  }
}
