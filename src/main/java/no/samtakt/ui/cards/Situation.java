package no.samtakt.ui.cards;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.Setting;
import no.samtakt.live.Snapshot;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a card has to fit just now.
 *
 * @param minutes whole minutes left of the running item, none in its last minute; empty where no
 *     item runs or its time is up
 * @param people how many do it together: a group of what runs, else all who are here, else as many
 *     as the sheet expects
 * @param where how people meet; null where the sheet does not say
 */
record Situation(OptionalInt minutes, OptionalInt people, @Nullable Setting where) {
  static final Situation ANY = new Situation(OptionalInt.empty(), OptionalInt.empty(), null);

  static Situation of(Snapshot now) {
    Timeline.Current current = now.timeline().current();
    RunSheet sheet = now.state().sheet();
    OptionalInt minutes =
        current == null || !current.itemLeft().isPositive()
            ? OptionalInt.empty()
            : OptionalInt.of((int) current.itemLeft().toMinutes());
    int size = current == null ? 0 : current.item().segments().get(current.segment()).size();
    int here = now.state().presence().here().size();
    int all = here > 0 ? here : sheet.participants();
    int together = size > 0 ? size : all;
    Platform platform = Platform.of(sheet.platform()).orElse(null);
    Setting where =
        platform == null ? null : platform == Platform.ROOM ? Setting.ROOM : Setting.DIGITAL;
    return new Situation(
        minutes, together > 0 ? OptionalInt.of(together) : OptionalInt.empty(), where);
  }

  CardFilter narrow(CardFilter filter) {
    CardFilter narrowed = filter.withPeople(people).withAtMostMinutes(minutes);
    if (where == null) {
      return narrowed;
    }
    Set<Setting> settings = new HashSet<>(filter.settings());
    settings.add(where);
    return narrowed.withSettings(settings);
  }

  /** In words, such as “at most 5 min · 4 together · digital”; empty where nothing is known. */
  String said(Words words) {
    List<String> parts = new ArrayList<>();
    minutes.ifPresent(
        most -> parts.add(words.text("cards.pane.now.minutes", Duration.ofMinutes(most))));
    people.ifPresent(together -> parts.add(words.text("cards.pane.now.people", together)));
    if (where != null) {
      parts.add(words.text(where.label()).toLowerCase(words.language().locale()));
    }
    return String.join(" · ", parts);
  }
}
