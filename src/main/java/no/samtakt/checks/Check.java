package no.samtakt.checks;

import java.util.List;
import no.samtakt.words.Message;

/** One design check. Its limits and what it stands on are data, so that they can be shown. */
public interface Check {
  /** The name by which a sheet mutes it, such as {@code no-break}. */
  String id();

  List<Source> evidence();

  /** Where it begins to speak; none for what is there or is not. */
  default List<? extends Limit<?>> limits() {
    return List.of();
  }

  List<Finding> findings(Design design);

  /** What it looks at, in a sentence. */
  default Message about() {
    return Message.of("checks.about." + id());
  }

  /** Whether some of its findings can be mended in one step. */
  default boolean mends() {
    return true;
  }
}
