package no.samtakt.ui.moment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the item in view has for the chat to the clipboard: a certain text, or the next one
 * that has not been there. What was copied is forgotten with the item.
 *
 * <p>To be used on the window thread.
 */
public final class Copying {
  /** So much of a text tells which one it is, in characters. */
  private static final int TOLD = 48;

  private final MomentViewModel moment;
  private final BiConsumer<String, Message> clipboard;
  private final Consumer<Message> refusal;
  private final Set<String> copied = new HashSet<>();
  private @Nullable ItemId item;

  /**
   * Copies from one view's script.
   *
   * @param clipboard puts a text on the clipboard and says what was done
   * @param refusal is told why nothing was copied
   */
  public Copying(
      MomentViewModel moment, BiConsumer<String, Message> clipboard, Consumer<Message> refusal) {
    this.moment = moment;
    this.clipboard = clipboard;
    this.refusal = refusal;
  }

  /** Whether the item has anything to copy. */
  public boolean isPossible() {
    return !texts().isEmpty();
  }

  /** Copies the next text, and says how many are left; after the last one it begins anew. */
  public void next() {
    forgetOthers();
    List<String> all = texts();
    if (all.isEmpty()) {
      refusal.accept(Message.of("console.nothing-to-copy"));
      return;
    }
    if (copied.containsAll(all)) {
      copied.clear();
    }
    List<String> left = all.stream().filter(text -> !copied.contains(text)).toList();
    String next = left.getFirst();
    copied.add(next);
    clipboard.accept(next, Message.of("console.copied-part", told(next), left.size() - 1));
  }

  /** Copies a certain text. */
  public void copy(String text) {
    forgetOthers();
    copied.add(text);
    clipboard.accept(text, Message.of("console.copied"));
  }

  private void forgetOthers() {
    ItemId now = moment.itemInView();
    if (now != null && !now.equals(item)) {
      item = now;
      copied.clear();
    }
  }

  private List<String> texts() {
    Moment now = moment.screenProperty().get();
    if (now == null) {
      return List.of();
    }
    List<String> texts = texts(now.script());
    Moment.Question question = now.question();
    if (question != null && !texts.contains(question.text())) {
      texts.add(question.text());
    }
    return texts;
  }

  /**
   * What is to be pasted, in the order in which people wait for it: who is in which room, then the
   * script from where the leader stands in it, then the item's own texts, then its tools. The
   * question comes after all of them.
   */
  private static List<String> texts(List<Line> script) {
    List<Line> ordered = new ArrayList<>();
    script.stream().filter(line -> line.index() < Moment.NO_TICK).forEach(ordered::add);
    List<Line> told = script.stream().filter(line -> line.index() > Moment.NO_TICK).toList();
    ordered.addAll(told.subList(standing(told), told.size()));
    script.stream().filter(line -> line.index() == Moment.NO_TICK).forEach(ordered::add);
    List<String> texts = new ArrayList<>();
    for (Line line : ordered) {
      String text = line.copy();
      if (text != null && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The place in the script after the last thing done, up to the first that is not. */
  private static int standing(List<Line> script) {
    int standing = 0;
    for (int at = 0; at < script.size(); at++) {
      if (script.get(at).kind() == LineKind.DO) {
        if (!script.get(at).done()) {
          return standing;
        }
        standing = at + 1;
      }
    }
    return standing;
  }

  private static String told(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= TOLD ? line : line.substring(0, TOLD - 1).strip() + "…";
  }
}
