package no.samtakt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The language a window speaks. What is bound here changes language at once, and nothing that is
 * bound is kept alive by it: the language holds only weak threads to labels and listeners.
 *
 * <p>To be used on the window thread.
 */
public final class Speech {
  private final ObjectProperty<Words> words;

  public Speech(Words first) {
    words = new SimpleObjectProperty<>(this, "words", first);
  }

  public ObjectProperty<Words> wordsProperty() {
    return words;
  }

  public Words words() {
    return words.get();
  }

  public String text(String key, Object... arguments) {
    return words().text(key, arguments);
  }

  public String text(Message message) {
    return words().text(message);
  }

  /** Keeps a label's or button's text in the window's language; a later call replaces this one. */
  public void bind(Labeled labeled, String key, Object... arguments) {
    bind(labeled.textProperty(), key, arguments);
  }

  /** The same for any text: a prompt, a window's title, what a screen reader says. */
  public void bind(Property<String> target, String key, Object... arguments) {
    target.bind(Bindings.createStringBinding(() -> text(key, arguments), words));
  }

  /** A label that follows a message; where there is no message the label is empty. */
  public void bind(Labeled labeled, ObservableValue<? extends @Nullable Message> message) {
    bind(labeled.textProperty(), message);
  }

  /** Text that follows a message; where there is no message it is empty. */
  public void bind(Property<String> target, ObservableValue<? extends @Nullable Message> message) {
    target.bind(
        Bindings.createStringBinding(
            () -> {
              Message now = message.getValue();
              return now == null ? "" : text(now);
            },
            words,
            message));
  }

  /**
   * Calls now, and again whenever the language changes, for as long as the node lives.
   *
   * @param keeper whose life the listener shares
   */
  public void onChange(Node keeper, Consumer<Words> speaker) {
    ChangeListener<Words> listener = (observed, before, now) -> speaker.accept(now);
    kept(keeper).add(listener);
    words.addListener(new WeakChangeListener<>(listener));
    speaker.accept(words());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> kept(Node keeper) {
    return (List<Object>)
        keeper.getProperties().computeIfAbsent(Speech.class, key -> new ArrayList<Object>());
  }
}
