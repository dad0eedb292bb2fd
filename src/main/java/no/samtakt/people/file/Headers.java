package no.samtakt.people.file;

import java.util.List;
import java.util.Optional;
import no.samtakt.people.Attribute;

/** What a list's columns are called. */
public final class Headers {
  private Headers() {}

  /** What a column with this header tells; nothing for names, and where the header is unknown. */
  public static Optional<Attribute> attribute(String header) {
    return Column.all(List.of(header))
        .getFirst()
        .flatMap(column -> Optional.ofNullable(column.attribute()));
  }
}
