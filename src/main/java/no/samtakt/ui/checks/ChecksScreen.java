package no.samtakt.ui.checks;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.checks.Design;
import no.samtakt.checks.EnergyCurve;
import no.samtakt.checks.Review;
import no.samtakt.checks.Severity;
import no.samtakt.checks.TimeBalance;
import no.samtakt.checks.Way;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * What the check of a design shows.
 *
 * @param muted what is not told, and why
 * @param energySaid the curve for those who do not see it
 * @param longest empty where nobody but listens
 */
record ChecksScreen(
    String title,
    List<FindingRow> rows,
    List<Count> counts,
    List<String> muted,
    String whole,
    List<Part> parts,
    String longest,
    TimeBalance balance,
    EnergyCurve energy,
    String energySaid) {

  /** How many findings are so grave. */
  record Count(Severity severity, String text) {}

  /** A part of the time. */
  record Part(Way way, double share, String text) {}

  static ChecksScreen of(Review review, Words words) {
    Design design = review.design();
    TimeBalance balance = TimeBalance.of(design);
    EnergyCurve energy = EnergyCurve.of(design);
    return new ChecksScreen(
        design.sheet().title(),
        review.findings().stream().map(each -> FindingRow.of(each, design, words)).toList(),
        List.of(Severity.STRONG, Severity.WARNING, Severity.INFO).stream()
            .filter(severity -> review.count(severity) > 0)
            .map(severity ->
                new Count(
                    severity, words.text("checks.count." + severity.key(), review.count(severity))))
            .toList(),
        muted(review, words),
        words.length(balance.whole()),
        balance.parts().stream()
            .map(part ->
                new Part(
                    part.way(),
                    part.share().value(),
                    words.text(
                        "checks.balance-part",
                        part.way().label(),
                        part.share().percent(),
                        part.time())))
            .toList(),
        balance
            .longest()
            .map(longest ->
                words.text("checks.longest", longest.time(), when(design, longest.from())))
            .orElse(""),
        balance,
        energy,
        said(design, energy, words));
  }

  private static List<String> muted(Review review, Words words) {
    List<String> muted =
        review.muted().stream()
            .map(each -> words.text("checks.muted-line", each.finding().message(), each.reason()))
            .collect(Collectors.toList());
    review.idle().forEach(each -> muted.add(words.text("checks.idle-mute", each.check())));
    return List.copyOf(muted);
  }

  private static Message when(Design design, Duration after) {
    var clock = design.clock(after);
    return clock == null
        ? Message.of("checks.when.after", after)
        : Message.of("checks.when.clock", clock);
  }

  private static String said(Design design, EnergyCurve energy, Words words) {
    if (energy.points().isEmpty()) {
      return "";
    }
    EnergyCurve.Point lowest =
        energy.points().stream()
            .min((a, b) -> Double.compare(a.energy(), b.energy()))
            .orElseThrow();
    return words.text(
        "checks.energy-said",
        percent(energy.points().getFirst()),
        percent(energy.points().getLast()),
        percent(lowest),
        when(design, lowest.after()));
  }

  private static int percent(EnergyCurve.Point point) {
    return (int) Math.round(100 * point.energy());
  }
}
