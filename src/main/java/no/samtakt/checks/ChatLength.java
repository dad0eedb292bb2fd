package no.samtakt.checks;

import java.util.List;
import java.util.OptionalInt;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.words.Message;

/** Whether the texts for the chat are short enough for the platform to take them. */
record ChatLength() implements Check {
  @Override
  public String id() {
    return "chat-length";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.PLATFORM_PAGES);
  }

  @Override
  public boolean mends() {
    return false;
  }

  @Override
  public List<Finding> findings(Design design) {
    OptionalInt most =
        design.platform().map(each -> Limits.of(each).chat()).orElse(OptionalInt.empty());
    if (most.isEmpty()) {
      return List.of();
    }
    String platform = design.platform().map(Platform::label).orElse("");
    return design.items().stream()
        .flatMap(each ->
            Chat.texts(each.item()).stream()
                .filter(text -> text.length() > most.getAsInt())
                .map(text ->
                    Message.of("checks.chat-length", text.length(), platform, most.getAsInt()))
                .map(message -> Finding.in(this, Severity.WARNING, design, each, message)))
        .toList();
  }
}
