package no.samtakt.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.history.Experience;
import no.samtakt.history.Runs;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;
import no.samtakt.store.StoreCopy;
import no.samtakt.words.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long the items of a sheet took in the sessions held by it on this machine.
 *
 * @param items those run often enough to say something, in the order of the sheet
 * @param lengths how long each item took, one length a session
 */
record OwnHistory(List<Known> items, Map<ItemId, List<Duration>> lengths) {
  private static final OwnHistory NONE = new OwnHistory(List.of(), Map.of());

  /** One item and what it uses to take. */
  record Known(Item item, Experience.Usual usual) {}

  /** Nothing where there is no history, where it is not wanted, and where it cannot be read. */
  static OwnHistory of(Call call, RunSheet sheet) throws Complaint {
    if (call.has("--no-history") || !StoreCopy.isIn(call.data())) {
      return NONE;
    }
    Path file = Call.path(SheetFile.name(call)).toAbsolutePath();
    try (Store store = Store.open(call.data())) {
      Runs.Same same = new Runs.Same(sheet.series(), file.toString(), sheet.title(), null);
      return of(new Experience(store.runs(same)), sheet);
    } catch (JournalException e) {
      call.terminal().warn(Message.of("cli.simulate.no-history", e.reason()));
      return NONE;
    }
  }

  private static OwnHistory of(Experience experience, RunSheet sheet) {
    List<Known> known = new ArrayList<>();
    for (Item item : sheet.items()) {
      // A buffer is as long as it is: what was left of it says nothing.
      if (item.kind() != Kind.BUFFER) {
        experience.of(item).ifPresent(usual -> known.add(new Known(item, usual)));
      }
    }
    return new OwnHistory(List.copyOf(known), experience.lengths(sheet.items()));
  }

  void tell(Terminal terminal, RunSheet sheet) {
    if (items.isEmpty()) {
      return;
    }
    terminal.say(Message.of("simulation.history", items.size(), sheet.items().size()));
    for (Known each : items) {
      Experience.Usual usual = each.usual();
      terminal.say(
          Message.of(
              "simulation.history-item",
              each.item().title(),
              usual.median(),
              usual.shortest(),
              usual.longest(),
              usual.runs()));
    }
  }

  void put(ObjectNode json) {
    ArrayNode history = json.putArray("history");
    for (Known each : items) {
      history
          .addObject()
          .put("item", each.item().id().value())
          .put("title", each.item().title())
          .put("runs", each.usual().runs())
          .put("median", each.usual().median().toString())
          .put("shortest", each.usual().shortest().toString())
          .put("longest", each.usual().longest().toString());
    }
  }
}
