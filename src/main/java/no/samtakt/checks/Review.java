package no.samtakt.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.RunSheet;

/**
 * What the checks say of a sheet.
 *
 * @param design what was looked at
 * @param findings the gravest first, then in the order of the session
 * @param muted what the sheet has considered and does not want to hear of again
 * @param idle mutes that hide nothing any longer
 */
public record Review(Design design, List<Finding> findings, List<Muted> muted, List<Mute> idle) {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::after);

  /** A finding that is not told, and why. */
  public record Muted(Finding finding, String reason) {}

  public Review {
    findings = List.copyOf(findings);
    muted = List.copyOf(muted);
    idle = List.copyOf(idle);
  }

  /** For as many people as the sheet expects. */
  public static Review of(RunSheet sheet) {
    return of(Design.of(sheet));
  }

  public static Review of(Design design) {
    List<Mute> mutes = design.sheet().mute();
    List<Finding> findings = new ArrayList<>();
    List<Muted> muted = new ArrayList<>();
    for (Check check : Checks.all()) {
      Optional<Mute> mute =
          mutes.stream().filter(each -> each.check().equals(check.id())).findFirst();
      for (Finding finding : check.findings(design)) {
        mute.ifPresentOrElse(
            each -> muted.add(new Muted(finding, each.reason())), () -> findings.add(finding));
      }
    }
    List<Mute> idle =
        mutes.stream()
            .filter(
                mute -> muted.stream().noneMatch(each -> each.finding().id().equals(mute.check())))
            .toList();
    return new Review(design, findings.stream().sorted(ORDER).toList(), muted, idle);
  }

  /** How many findings weigh so much. */
  public long count(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }
}
