package no.samtakt.store;

import java.time.Instant;
import no.samtakt.people.PersonId;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;

/** The events of the speaker list and of going round; see {@link EventCodec} on their names. */
final class FloorCodec {
  private FloorCodec() {}

  static String write(SessionEvent.FloorEvent event, PayloadWriter out) {
    return switch (event) {
      case SessionEvent.SpeakerAsked e -> {
        out.put("person", e.person().value()).put("reply", e.reply());
        yield "speaker-asked";
      }
      case SessionEvent.SpeakerWithdrawn e -> {
        out.put("person", e.person().value());
        yield "speaker-withdrawn";
      }
      case SessionEvent.SpeakersReordered e -> {
        out.texts("people", e.people(), PersonId::value);
        yield "speakers-reordered";
      }
      case SessionEvent.SpeakerStarted e -> {
        out.put("person", e.person().value()).put("reply", e.reply());
        yield "speaker-started";
      }
      case SessionEvent.SpeakerStopped e -> "speaker-stopped";
      case SessionEvent.SpeakerGivenTime e -> {
        out.put("more", e.more());
        yield "speaker-given-time";
      }
      case SessionEvent.SpeakingLimitSet e -> {
        out.put("limit", e.limit());
        yield "speaking-limit-set";
      }
      case SessionEvent.GoRoundStarted e -> {
        out.texts("order", e.order(), PersonId::value);
        yield "go-round-started";
      }
      case SessionEvent.GoRoundWentOn e -> {
        out.put("next", e.next().value());
        yield "go-round-went-on";
      }
      case SessionEvent.GoRoundPassed e -> {
        out.put("next", e.next().value());
        yield "go-round-passed";
      }
      case SessionEvent.GoRoundEnded e -> "go-round-ended";
    };
  }

  /** The event; null for a type that nobody here has heard of. */
  static @Nullable SessionEvent read(String type, Instant at, PayloadReader in) {
    return switch (type) {
      case "speaker-asked" ->
          new SessionEvent.SpeakerAsked(at, person(in, "person"), in.flag("reply"));
      case "speaker-withdrawn" -> new SessionEvent.SpeakerWithdrawn(at, person(in, "person"));
      case "speakers-reordered" ->
          new SessionEvent.SpeakersReordered(at, in.texts("people", PersonId::new));
      case "speaker-started" ->
          new SessionEvent.SpeakerStarted(at, person(in, "person"), in.flag("reply"));
      case "speaker-stopped" -> new SessionEvent.SpeakerStopped(at);
      case "speaker-given-time" -> new SessionEvent.SpeakerGivenTime(at, in.length("more"));
      case "speaking-limit-set" -> new SessionEvent.SpeakingLimitSet(at, in.length("limit"));
      case "go-round-started" ->
          new SessionEvent.GoRoundStarted(at, in.texts("order", PersonId::new));
      case "go-round-went-on" -> new SessionEvent.GoRoundWentOn(at, person(in, "next"));
      case "go-round-passed" -> new SessionEvent.GoRoundPassed(at, person(in, "next"));
      case "go-round-ended" -> new SessionEvent.GoRoundEnded(at);
      default -> null;
    };
  }

  private static PersonId person(PayloadReader in, String key) {
    return new PersonId(in.text(key));
  }
}
