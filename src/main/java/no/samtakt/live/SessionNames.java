package no.samtakt.live;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import no.samtakt.session.SessionId;

/** Names for new sessions that people can read and sort: {@code 20261123-094512-x7k2}. */
public final class SessionNames {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** Without those that are taken for one another. */
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private SessionNames() {}

  public static SessionId fresh(Instant now, ZoneId zone, RandomGenerator random) {
    StringBuilder name = new StringBuilder(now.atZone(zone).format(WHEN)).append('-');
    for (int i = 0; i < 4; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new SessionId(name.toString());
  }
}
