package no.samtakt.report;

import java.util.List;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Who was there.
 *
 * @param listed how many were on the list
 * @param came how many of them were here at some time
 * @param stayed how many were here at the end
 * @param awaited how many were waited for and never came
 * @param organisations by how many came, the most first; those of whom the list says nothing last
 * @param names of those who came, in the list's order; empty where names are left out
 */
public record Attendance(
    int listed,
    int came,
    int stayed,
    int awaited,
    List<Organisation> organisations,
    List<Guest> names) {

  /** How many came from somewhere; the name is null where the list says nothing. */
  public record Organisation(@Nullable String name, int came, int stayed) {
    public Organisation {
      name = name == null ? null : VisibleText.of(name);
    }
  }

  /** Somebody who came; {@code organisation} is empty where the list says nothing. */
  public record Guest(String name, String organisation, boolean stayed) {
    public Guest {
      name = VisibleText.of(name);
      organisation = VisibleText.of(organisation);
    }
  }

  public Attendance {
    organisations = List.copyOf(organisations);
    names = List.copyOf(names);
  }

  Attendance redacted() {
    return new Attendance(listed, came, stayed, awaited, organisations, List.of());
  }
}
