package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JourneyConditionsTest {
  @Test
  void aLibraryNobodyHasIsMissing() {
    assertThat(JourneyConditions.loads("libsamtakt-has-no-such.so.9")).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLibraryEverybodyHasIsThere() {
    assertThat(JourneyConditions.loads("libc.so.6")).isTrue();
  }

  @Test
  void aFolderWithoutFontsIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "no font");

    assertThat(JourneyConditions.missing(folder)).contains("a font file under " + folder);
  }

  @Test
  void oneFontAnywhereBeneathIsEnough(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("truetype/some"));
    Files.createFile(folder.resolve("truetype/some/Some.TTF"));

    assertThat(JourneyConditions.missing(folder)).doesNotContain("a font file under " + folder);
  }
}
