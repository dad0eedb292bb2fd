package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private final Speech speech = new Speech(Words.in(Language.EN));
  private final StringProperty text = new SimpleStringProperty();

  @Test
  void boundTextChangesLanguageAtOnce() {
    speech.bind(text, "length.hours", 2);
    assertThat(text.get()).isEqualTo("2 h");

    speech.wordsProperty().set(Words.in(Language.NB));
    assertThat(text.get()).isEqualTo("2 t");
  }

  @Test
  void aLaterBindingReplacesTheEarlier() {
    speech.bind(text, "length.hours", 2);
    speech.bind(text, "length.minutes", 5);
    speech.wordsProperty().set(Words.in(Language.NN));

    assertThat(text.get()).isEqualTo("5 min");
  }

  @Test
  void aMessageIsFollowedAndItsAbsenceIsSilence() {
    ObjectProperty<Message> message = new SimpleObjectProperty<>();
    speech.bind(text, message);
    assertThat(text.get()).isEmpty();

    message.set(Message.of("length.hours", 1));
    assertThat(text.get()).isEqualTo("1 h");

    speech.wordsProperty().set(Words.in(Language.NB));
    assertThat(text.get()).isEqualTo("1 t");
  }

  @Test
  void aListenerHearsNowAndAtEveryChange() {
    List<Language> heard = new ArrayList<>();
    Region keeper = new Region();
    speech.onChange(keeper, words -> heard.add(words.language()));
    speech.wordsProperty().set(Words.in(Language.NN));

    assertThat(heard).containsExactly(Language.EN, Language.NN);
    assertThat(keeper.getProperties()).isNotEmpty();
  }

  @Test
  void whatIsClosedIsForgotten() throws InterruptedException {
    List<WeakReference<?>> closed = closedWindow();

    // Memory is the collector's to free: ask until it has, or fail after five seconds.
    long deadline = System.nanoTime() + 5_000_000_000L;
    while (closed.stream().anyMatch(each -> each.get() != null) && System.nanoTime() < deadline) {
      System.gc();
      Thread.onSpinWait();
    }
    assertThat(closed).allMatch(each -> each.get() == null);
    speech.wordsProperty().set(Words.in(Language.NB));
  }

  private List<WeakReference<?>> closedWindow() {
    Region pane = new Region();
    StringProperty title = new SimpleStringProperty();
    speech.onChange(pane, words -> pane.setId(words.language().tag()));
    speech.bind(title, "length.hours", 2);
    return List.of(new WeakReference<>(pane), new WeakReference<>(title));
  }
}
