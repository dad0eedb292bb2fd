package no.samtakt.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.notes.NoteId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Agenda;
import no.samtakt.session.Course;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.Sheets;

/** Large sessions to measure with. */
final class Sessions {
  static final Instant START =
      LocalDate.of(2026, 11, 24).atTime(LocalTime.of(9, 0)).atZone(Sheets.OSLO).toInstant();

  private Sessions() {}

  /** Items of many lengths: every fifth a buffer, every third may go, most can be shortened. */
  static RunSheet sheet(int items) {
    Item[] all = new Item[items];
    for (int i = 0; i < items; i++) {
      Agenda item = Agenda.of("i" + i, Duration.ofSeconds(600 + i % 37 * 30));
      item = i % 4 == 3 ? item : item.shortest(5 + i % 5);
      item = i % 3 == 2 ? item.cut(1 + i % 7) : item;
      all[i] = (i % 5 == 4 ? Agenda.buffer("i" + i, 2) : item).item();
    }
    return Sheets.sheet("09:00", all);
  }

  /** The first item is running. */
  static Course running(int items) {
    return Session.replay(opened(sheet(items))).course();
  }

  /** A journal as a busy leader and co-host would write it. */
  static List<SessionEvent> journal(int items, int events) {
    RunSheet sheet = sheet(items);
    List<SessionEvent> journal = opened(sheet);
    for (int i = journal.size(); i < events; i++) {
      Instant at = START.plusMillis(100L * i);
      ItemId item = sheet.items().get(i / 1000 % items).id();
      if (i % 1000 == 0) {
        journal.add(new SessionEvent.ItemStarted(at, item, 0, at));
      } else if (i % 100 == 0) {
        journal.add(new SessionEvent.NoteTaken(at, new NoteId(i / 100), item, null, "Husk dette"));
      } else if (i % 2 == 0) {
        journal.add(new SessionEvent.TimeAdjusted(at, Duration.ofSeconds(i % 4 == 0 ? 60 : -60)));
      } else {
        journal.add(new SessionEvent.LineChecked(at, item, i % 5, i % 3 > 0));
      }
    }
    return journal;
  }

  private static List<SessionEvent> opened(RunSheet sheet) {
    ItemId first = sheet.items().getFirst().id();
    List<SessionEvent> journal = new ArrayList<>();
    journal.add(new SessionEvent.SheetOpened(START, sheet));
    journal.add(new SessionEvent.SessionStarted(START, START, START, Duration.ZERO, first, START));
    return journal;
  }
}
