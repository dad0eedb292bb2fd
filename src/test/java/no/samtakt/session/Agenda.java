package no.samtakt.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shape;
import org.jspecify.annotations.Nullable;

/** An item in a test of catch-up: only what decides what may be done to it. */
public record Agenda(
    String id,
    Kind kind,
    Shape shape,
    Duration shortest,
    @Nullable Cut cut,
    @Nullable LocalTime at) {

  public static Agenda of(String id, Duration length) {
    return new Agenda(id, Kind.CUSTOM, new Shape.Whole(length), length, null, null);
  }

  public static Agenda of(String id, int minutes) {
    return of(id, Duration.ofMinutes(minutes));
  }

  public static Agenda buffer(String id, int minutes) {
    return of(id, minutes).kind(Kind.BUFFER);
  }

  public Agenda kind(Kind other) {
    return new Agenda(id, other, shape, shortest, cut, at);
  }

  public Agenda shaped(Shape other) {
    return new Agenda(id, kind, other, other.length(), cut, at);
  }

  public Agenda shortest(int minutes) {
    return shortest(Duration.ofMinutes(minutes));
  }

  public Agenda shortest(Duration other) {
    return new Agenda(id, kind, shape, other, cut, at);
  }

  public Agenda cut(int order) {
    return new Agenda(id, kind, shape, shortest, new Cut.InOrder(order), at);
  }

  public Agenda never() {
    return new Agenda(id, kind, shape, shortest, new Cut.Never(), at);
  }

  public Agenda at(String time) {
    return new Agenda(id, kind, shape, shortest, cut, LocalTime.parse(time));
  }

  public Item item() {
    return new Item(
        new ItemId(id),
        id,
        kind,
        shape,
        shortest,
        cut,
        at,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(shape.length()),
        AtZero.OVERTIME,
        null,
        List.of(),
        null);
  }
}
