package no.samtakt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the package table against the compiled classes, and shows that it can fail. */
class ArchitectureTest {
  private static final Inspection HOUSE =
      new Inspection(new ClassFileImporter().importPath(Path.of("target/classes")), "no.samtakt");
  private static final String BAD_ROOT = "no.samtakt.architecture.bad";
  private static final Inspection BAD =
      new Inspection(
          new ClassFileImporter()
              .withImportOption(location -> location.contains("architecture/bad"))
              .importPath(Path.of("target/test-classes")),
          BAD_ROOT);

  @Test
  void everyClassStandsInARoomAndUsesOnlyWhatItsRoomMay() {
    assertThat(HOUSE.wrongDependencies()).isEmpty();
  }

  @Test
  void noRoomLeadsBackToItself() {
    assertThat(HOUSE.cycles()).isEmpty();
  }

  @Test
  void oneFileCallsTheToolkitLater() {
    assertThat(HOUSE.callersOfLater()).containsExactly("ui.kit.FxThread");
  }

  @Test
  void oneFileSuppliesTheRealClock() {
    assertThat(HOUSE.suppliersOfTheClock()).containsExactly("app.Main");
  }

  @Test
  void aBadHouseIsRejected() {
    assertThat(BAD.wrongDependencies())
        .anyMatch(line -> line.startsWith("session may not use " + BAD_ROOT + ".store"))
        .anyMatch(line -> line.startsWith("session may not use javafx"))
        .anyMatch(line -> line.contains("ui.now may not use " + BAD_ROOT + ".app"));
    assertThat(BAD.cycles()).isNotEmpty();
    assertThat(BAD.callersOfLater()).containsExactly("ui.now.Impatient");
    assertThat(BAD.suppliersOfTheClock()).containsExactly("session.Leaky");
  }
}
