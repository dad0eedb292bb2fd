package no.samtakt.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import no.samtakt.words.Message;

/**
 * What a platform takes at most. The figures stand in {@code limits.properties}, with where they
 * are from; one that is not known is no limit.
 *
 * @param platform whose limits they are
 * @param rooms breakout rooms
 * @param people people in a meeting with breakout rooms
 * @param chat characters in a message to the chat
 */
public record Limits(Platform platform, OptionalInt rooms, OptionalInt people, OptionalInt chat) {
  private static final Properties FIGURES = KnownFacts.of("limits.properties");

  public static Limits of(Platform platform) {
    return new Limits(
        platform, figure(platform, "rooms"), figure(platform, "people"), figure(platform, "chat"));
  }

  /** What to warn of before so many are sent into rooms; nothing where the platform takes them. */
  public List<Message> passedBy(int roomsWanted, int peopleThere) {
    List<Message> passed = new ArrayList<>();
    if (roomsWanted > rooms.orElse(Integer.MAX_VALUE)) {
      passed.add(Message.of("platform.rooms", platform.label(), rooms.getAsInt(), roomsWanted));
    }
    if (peopleThere > people.orElse(Integer.MAX_VALUE)) {
      passed.add(Message.of("platform.people", platform.label(), people.getAsInt(), peopleThere));
    }
    return passed;
  }

  private static OptionalInt figure(Platform platform, String what) {
    String written = FIGURES.getProperty(platform.key() + "." + what);
    return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
  }
}
