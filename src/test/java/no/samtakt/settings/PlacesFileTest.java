package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.settings.PlacesFile.Found;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesFileTest {
  private static final String OFFICE = "0,0 1920×1080 @1.0 | 1920,0 2560×1440 @1.0";
  private static final String TRAIN = "0,0 1440×900 @2.0";

  @TempDir private Path folder = Path.of("");

  @Test
  void eachFaceHasItsPlaceForEachSetOfScreens() {
    Places places =
        Places.NONE
            .with(OFFICE, Face.STRIP, new Place(4140, 0, 340, 1440, false))
            .with(OFFICE, Face.FULL, new Place(-20, 10, 1440, 900, true))
            .with(TRAIN, Face.STRIP, new Place(0, 0, 340, 900, false));
    assertThat(file().save(places)).isEmpty();
    assertThat(file().read()).isEqualTo(new Found(places, null));
    assertThat(places.of(TRAIN, Face.STRIP)).contains(new Place(0, 0, 340, 900, false));
    assertThat(places.of(TRAIN, Face.BAR)).isEmpty();
  }

  @Test
  void whatANewerVersionWroteIsKept() throws IOException {
    Files.writeString(
        path(), "{\"%s\": {\"wall\": {\"x\": 7}}, \"format\": \"2\"}".formatted(TRAIN));
    assertThat(file().save(Places.NONE.with(TRAIN, Face.BAR, new Place(1, 2, 720, 100, false))))
        .isEmpty();
    assertThat(path()).content().contains("\"wall\"", "\"format\" : \"2\"", "\"bar\"");
    assertThat(file().read().places().of(TRAIN, Face.BAR)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"x\": 1, \"y\": 2, \"width\": 0, \"height\": 900}",
        "{\"x\": 1, \"y\": 2, \"width\": -340, \"height\": 900}",
        "{\"x\": \"left\", \"y\": 2, \"width\": 340, \"height\": 900}",
        "{\"x\": 2000000000, \"y\": 2, \"width\": 340, \"height\": 900}",
        "[1, 2, 340, 900]",
        "null"
      })
  void aPlaceThatMakesNoSenseCountsAsNone(String place) throws IOException {
    Files.writeString(path(), "{\"%s\": {\"strip\": %s}}".formatted(TRAIN, place));
    assertThat(file().read()).isEqualTo(new Found(Places.NONE, null));
  }

  @Test
  void aDamagedFileIsToldAndSetAside() throws IOException {
    Files.writeString(path(), "{\"0,0");
    Path aside = folder.resolve("places.json.broken");
    assertThat(file().read())
        .isEqualTo(new Found(Places.NONE, Message.of("places.broken", aside.toString())));
    assertThat(aside).hasContent("{\"0,0");
    assertThat(file().read().trouble()).as("told once").isNull();
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsTold() throws IOException {
    Files.createDirectories(path().resolve("in the way"));
    assertThat(file().read().trouble())
        .isEqualTo(Message.of("places.unreadable", path().toString()));
    assertThat(file().save(Places.NONE))
        .contains(Message.of("places.not-saved", path().toString()));
  }

  @Test
  void theFacesGoRound() {
    assertThat(Face.FULL.next()).isEqualTo(Face.STRIP);
    assertThat(Face.STRIP.next()).isEqualTo(Face.BAR);
    assertThat(Face.BAR.next()).isEqualTo(Face.FULL);
  }

  private PlacesFile file() {
    return new PlacesFile(folder);
  }

  private Path path() {
    return folder.resolve("places.json");
  }
}
