package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Where the ground rules ask for the camera, whether they also say how to rest from it: hide one's
 * own picture. It is a piece of advice, for sessions that are long enough to tire.
 */
record Camera() implements Check {
  private static final List<Limit<Duration>> LIMITS =
      List.of(Limit.above(Duration.ofMinutes(45), Severity.INFO));
  private static final Pattern CAMERA =
      Pattern.compile("kamera|camera|webcam", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_PICTURE =
      Pattern.compile(
          "skjul|gøym|hide|self-view|selvvisning|sjølvvising", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "camera";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.SHOCKLEY_2021, Source.FAUVILLE_2021);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    List<String> rules = design.sheet().rules();
    boolean asks = rules.stream().anyMatch(rule -> CAMERA.matcher(rule).find());
    boolean rests = rules.stream().anyMatch(rule -> OWN_PICTURE.matcher(rule).find());
    if (!asks || rests || !LIMITS.getFirst().isPassedBy(design.length())) {
      return List.of();
    }
    String rule = design.words().text("checks.new.rule.camera");
    return List.of(
        Finding.whole(this, Severity.INFO, design, Message.of("checks.camera"))
            .with(Fix.Ready.of(Message.of("checks.fix.camera"), new Mend.AddRule(rule))));
  }
}
