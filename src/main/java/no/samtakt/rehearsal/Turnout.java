package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.checks.Demand;
import no.samtakt.checks.Demands;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Review;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;

/**
 * What follows from another number of people than the sheet expects.
 *
 * @param planned how many the sheet expects; 0 where it does not say
 * @param people how many come
 * @param demands what they ask of each item, those that fit too
 * @param findings what the design checks say of that number and not of the sheet as it is
 */
public record Turnout(int planned, int people, List<Demand> demands, List<Finding> findings) {
  public Turnout {
    demands = List.copyOf(demands);
    findings = List.copyOf(findings);
  }

  static Turnout of(RunSheet sheet, int people) {
    Design design = Design.of(sheet, people);
    Set<Object> before = new HashSet<>();
    Review.of(sheet).findings().forEach(finding -> before.add(name(finding)));
    List<Finding> fresh =
        Review.of(design).findings().stream()
            .filter(finding -> !before.contains(name(finding)))
            .toList();
    return new Turnout(sheet.participants(), people, Demands.of(design), fresh);
  }

  /** The same of some items, and of the sheet as a whole. */
  Turnout of(Set<ItemId> items) {
    return new Turnout(
        planned,
        people,
        demands.stream().filter(each -> items.contains(each.item().id())).toList(),
        findings.stream()
            .filter(each -> each.item() == null || items.contains(each.item()))
            .toList());
  }

  private static Object name(Finding finding) {
    return List.of(finding.id(), finding.item() == null ? "" : finding.item());
  }

  /** How much longer items take when everybody gets the turn that they were to have. */
  Map<ItemId, Duration> delays() {
    Map<ItemId, Duration> delays = new HashMap<>();
    for (Demand demand : demands) {
      if (!demand.delays().isZero()) {
        delays.merge(demand.item().id(), demand.delays(), Duration::plus);
      }
    }
    return delays;
  }

  /** Findings that say more than {@link #demands} and the rooms do. */
  List<Finding> others(Set<ItemId> withoutRoom) {
    Set<String> told = new HashSet<>();
    for (Demand.Cause cause : Demand.Cause.values()) {
      told.add(cause.check());
    }
    return findings.stream()
        .filter(each -> !told.contains(each.id()))
        .filter(each ->
            !(each.message().key().equals("checks.rooms") && withoutRoom.contains(each.item())))
        .toList();
  }
}
