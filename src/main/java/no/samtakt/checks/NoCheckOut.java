package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/** Whether everybody leaves on purpose. */
record NoCheckOut() implements Check {
  private static final Duration LENGTH = Duration.ofMinutes(5);

  @Override
  public String id() {
    return "no-check-out";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Finding> findings(Design design) {
    if (design.has(Kind.CHECK_OUT)) {
      return List.of();
    }
    Placed last = design.items().getLast();
    Mend mend =
        new Mend.InsertItem(
            design.items().size(), new NewItems(design).inChat(Kind.CHECK_OUT, LENGTH));
    return List.of(
        Finding.at(
                this, Severity.WARNING, design, last, last.end(), Message.of("checks.no-check-out"))
            .with(Fix.Ready.of(Message.of("checks.fix.check-out", LENGTH), mend)));
  }
}
