package no.samtakt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HowToTest {
  @ParameterizedTest
  @EnumSource(value = Platform.class, mode = EnumSource.Mode.EXCLUDE, names = "ROOM")
  void everyPlatformHasWordsForNameCameraAndSound(Platform platform) {
    HowTo how = HowTo.of(platform);
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      assertThat(
              Stream.of(how.rename(), how.camera(), how.sound())
                  .map((Message each) -> words.text(each)))
          .allSatisfy(said -> assertThat(said).isNotBlank())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void productsHaveWordsOfTheirOwnAndAnUnknownOneSaysWhereToLook() {
    assertThat(HowTo.of(Platform.ZOOM)).isNotEqualTo(HowTo.of(Platform.TEAMS));
    assertThat(HowTo.of(null)).isEqualTo(HowTo.of(Platform.SPATIALCHAT));
  }

  @Test
  void inARoomThereIsNothingToPress() {
    assertThatThrownBy(() -> HowTo.of(Platform.ROOM)).isInstanceOf(IllegalArgumentException.class);
  }
}
