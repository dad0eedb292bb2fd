package no.samtakt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.samtakt.ui.kit.Stroke.Reach;
import no.samtakt.words.Message;

/**
 * Something that can be asked for: by its keys, in a menu, or by its name. What a key does, what
 * the page of keys says of it and what the list of commands finds is one and the same.
 *
 * @param also more words that it is found by, beside its name
 * @param possible whether asking makes sense just now; a key that is pressed all the same is
 *     answered by a refusal that says why
 */
public record Action(
    Message name,
    List<Message> also,
    Icon icon,
    List<Stroke> strokes,
    BooleanSupplier possible,
    Runnable run) {
  public Action {
    also = List.copyOf(also);
    strokes = List.copyOf(strokes);
  }

  public static Action of(String name, Icon icon, Runnable run) {
    return of(Message.of(name), icon, run);
  }

  public static Action of(Message name, Icon icon, Runnable run) {
    return new Action(name, List.of(), icon, List.of(), () -> true, run);
  }

  /** The same, asked for by one more stroke. */
  public Action on(Stroke stroke) {
    List<Stroke> more = new ArrayList<>(strokes);
    more.add(stroke);
    return new Action(name, also, icon, more, possible, run);
  }

  public Action when(BooleanSupplier isPossible) {
    return new Action(name, also, icon, strokes, isPossible, run);
  }

  /** The same, found by the words of this key too. */
  public Action foundBy(String key) {
    return new Action(name, List.of(Message.of(key)), icon, strokes, possible, run);
  }

  /** The stroke of a key alone; empty where it has none. */
  public Optional<Stroke> alone() {
    return strokes.stream().filter(stroke -> stroke.reach() == Reach.ALONE).findFirst();
  }

  /** The stroke that also counts while single keys are off; empty where it has none. */
  public Optional<Stroke> always() {
    return strokes.stream().filter(stroke -> stroke.reach() != Reach.ALONE).findFirst();
  }
}
