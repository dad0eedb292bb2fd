package no.samtakt.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.checks.Demand;
import no.samtakt.checks.Finding;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.words.Message;

/** What follows from a number of people, line by line. */
public final class TurnoutWords {
  private TurnoutWords() {}

  /** Empty where the scenario says nothing of how many come. */
  public static List<Message> of(Consequences found) {
    List<Message> lines = new ArrayList<>();
    found
        .turnout()
        .ifPresent(turnout -> {
          turnout.demands().forEach(demand -> lines.add(line(demand)));
          Set<ItemId> withoutRoom =
              found.rooms().stream()
                  .filter(need -> !need.fits())
                  .map(need -> need.item().id())
                  .collect(Collectors.toSet());
          turnout.others(withoutRoom).stream().map(Finding::message).forEach(lines::add);
        });
    return List.copyOf(lines);
  }

  /** The items for which there is no time left; empty where the plan has room for all. */
  public static List<Message> beyond(Consequences found) {
    List<String> titles = found.beyond().stream().map(Item::title).toList();
    return titles.isEmpty()
        ? List.of()
        : List.of(Message.of("what-if.beyond", titles.size(), titles.getFirst(), titles.getLast()));
  }

  private static Message line(Demand demand) {
    String title = demand.item().title();
    String key = "what-if." + demand.cause().key();
    if (demand.atOnce()) {
      return Message.of(key + ".at-once", title, demand.many());
    }
    if (demand.cause() == Demand.Cause.TRIO) {
      String said = demand.fits() ? key + ".fits" : key;
      return Message.of(said, title, demand.each(), demand.has(), demand.needed());
    }
    return Message.of(
        demand.fits() ? key + ".fits" : key,
        title,
        demand.many(),
        demand.each(),
        demand.needed(),
        demand.has(),
        demand.lacks());
  }
}
