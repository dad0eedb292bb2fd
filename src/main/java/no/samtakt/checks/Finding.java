package no.samtakt.checks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found.
 *
 * @param id the check's
 * @param item where; null where it is about the whole sheet
 * @param after how long after the sheet's start
 * @param at that time of day; null where the sheet does not say when it starts
 * @param evidence what the check stands on
 * @param fix how it can be mended in one step; null where only the author can
 */
public record Finding(
    String id,
    Severity severity,
    @Nullable ItemId item,
    Duration after,
    @Nullable LocalTime at,
    Message message,
    List<Source> evidence,
    @Nullable Fix fix) {
  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** One that concerns an item, from its beginning on. */
  static Finding in(Check check, Severity severity, Design design, Placed where, Message message) {
    return at(check, severity, design, where, where.start(), message);
  }

  /** One that begins somewhere within an item. */
  static Finding at(
      Check check,
      Severity severity,
      Design design,
      Placed where,
      Duration after,
      Message message) {
    return new Finding(
        check.id(),
        severity,
        where.item().id(),
        after,
        design.clock(after),
        message,
        check.evidence(),
        null);
  }

  /** One that concerns the whole sheet. */
  static Finding whole(Check check, Severity severity, Design design, Message message) {
    return new Finding(
        check.id(), severity, null, Duration.ZERO, design.start(), message, check.evidence(), null);
  }

  /** With a way to mend it. */
  Finding with(@Nullable Fix mend) {
    return new Finding(id, severity, item, after, at, message, evidence, mend);
  }
}
