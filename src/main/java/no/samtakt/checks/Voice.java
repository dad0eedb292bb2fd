package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * How much of the time participants have a voice: in groups, alone, or in a plenary in which they
 * say or write something. Breaks and spare time count neither way.
 */
record Voice() implements Check {
  private static final List<Limit<Share>> LIMITS =
      List.of(Limit.below(Share.percent(50), Severity.WARNING));

  @Override
  public String id() {
    return "voice";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.WOOLLEY_2010, Source.RULE_OF_THUMB);
  }

  @Override
  public List<Limit<Share>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    Duration voice = design.time(Way.DIALOGUE, Way.GROUP, Way.INDIVIDUAL);
    Duration listening = design.time(Way.ONE_WAY);
    Share share = Share.of(voice, voice.plus(listening));
    if (listening.isZero() || !LIMITS.getFirst().isPassedBy(share)) {
      return List.of();
    }
    Message message = Message.of("checks.voice", share.percent(), listening);
    return List.of(
        Finding.whole(this, Severity.WARNING, design, message).with(fix(design, voice, listening)));
  }

  /** The longest talks give half of their time, until that is enough. */
  private static @Nullable Fix fix(Design design, Duration voice, Duration listening) {
    List<Placed> talks =
        design.session().stream()
            .filter(each -> each.way() == Way.ONE_WAY)
            .map(Stretch::placed)
            .filter(each -> each.item().shape() instanceof Shape.Whole)
            .distinct()
            .sorted(Comparator.comparing((Placed each) -> each.item().length()).reversed())
            .toList();
    List<Placed> halved = new ArrayList<>();
    Duration given = Duration.ZERO;
    for (Placed each : talks) {
      if (voice.plus(given).compareTo(listening.minus(given)) < 0) {
        halved.add(each);
        given = given.plus(each.item().length().dividedBy(2));
      }
    }
    if (voice.plus(given).compareTo(listening.minus(given)) < 0) {
      return null;
    }
    NewItems items = new NewItems(design);
    List<Placed> inOrder = halved.stream().sorted(Comparator.comparingInt(Placed::index)).toList();
    List<Mend> mends = Talking.instead(inOrder, items);
    String first = halved.getFirst().item().title();
    return new Fix.Ready(Message.of("checks.fix.halve", first, halved.size() - 1), mends);
  }
}
