package no.samtakt.report;

import java.util.ArrayList;
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

  /**
   * How many came from somewhere.
   *
   * @param name null where the list says nothing, and where several are counted as one
   * @param together how many organisations are counted as one, so that none of them is named; 0 for
   *     one by itself
   */
  public record Organisation(@Nullable String name, int together, int came, int stayed) {
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

  /** Without names, and without the name of an organisation that only {@link Few} came from. */
  Attendance redacted() {
    List<Organisation> shown = new ArrayList<>();
    List<Organisation> small = new ArrayList<>();
    for (Organisation each : organisations) {
      (each.name() != null && Few.are(each.came()) ? small : shown).add(each);
    }
    if (!small.isEmpty()) {
      shown.add(
          new Organisation(
              null,
              small.size(),
              small.stream().mapToInt(Organisation::came).sum(),
              small.stream().mapToInt(Organisation::stayed).sum()));
    }
    return new Attendance(listed, came, stayed, awaited, shown, List.of());
  }
}
