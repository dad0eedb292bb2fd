package no.samtakt.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.Mend;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one check that weigh the same and say the same kind of thing: told together, so that
 * nobody has to read one question over and over.
 *
 * @param findings one or more, in the order of the session
 */
public record Alike(List<Finding> findings) {
  public Alike {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("findings that are alike are one or more");
    }
  }

  /** All findings, each kind where its first one stands. */
  public static List<Alike> of(List<Finding> findings) {
    Map<Object, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding each : findings) {
      Object kind = List.of(each.id(), each.severity(), each.message().key(), fix(each));
      kinds.computeIfAbsent(kind, fresh -> new ArrayList<>()).add(each);
    }
    return kinds.values().stream().map(Alike::new).toList();
  }

  private static String fix(Finding finding) {
    Fix fix = finding.fix();
    return fix == null ? "" : fix.label().key();
  }

  public Finding first() {
    return findings.getFirst();
  }

  /** Whether all of them say the very same, so that only the places differ. */
  public boolean saysTheSame() {
    return findings.stream().allMatch(each -> each.message().equals(first().message()));
  }

  /**
   * One step that mends them all; null where they are mended in different ways, or one would move
   * the place of another.
   */
  public Fix.@Nullable Ready together() {
    if (!(first().fix() instanceof Fix.Ready one)) {
      return null;
    }
    List<Mend> all = new ArrayList<>();
    for (Finding each : findings) {
      if (!(each.fix() instanceof Fix.Ready ready)
          || !ready.label().equals(one.label())
          || ready.mends().stream().anyMatch(Mend.InsertItem.class::isInstance)) {
        return null;
      }
      all.addAll(ready.mends());
    }
    return new Fix.Ready(one.label(), all);
  }
}
