package no.samtakt.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.rehearsal.Lateness;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;

/** Reads {@code --late "ITEM=+7"}: an item by its title or id, and whole minutes. */
final class LateItems {
  private LateItems() {}

  static Lateness of(Call call, RunSheet sheet) throws Complaint {
    Map<ItemId, Duration> added = added(call, sheet);
    boolean accepting = call.has("--accept-catch-up");
    if (accepting && added.isEmpty()) {
      throw Complaint.misuse("cli.misuse.accept");
    }
    return new Lateness(added, accepting);
  }

  static Map<ItemId, Duration> added(Call call, RunSheet sheet) throws Complaint {
    Map<ItemId, Duration> added = new HashMap<>();
    for (String late : call.options("--late")) {
      int equals = late.lastIndexOf('=');
      if (equals < 1 || !late.substring(equals + 1).matches("\\+?[1-9]\\d{0,3}")) {
        throw Complaint.misuse("cli.misuse.late", late);
      }
      ItemId item = item(late.substring(0, equals).strip(), sheet);
      Duration minutes = Duration.ofMinutes(Integer.parseInt(late.substring(equals + 1)));
      added.merge(item, minutes, Duration::plus);
    }
    return added;
  }

  /** The item of that title or id; of several with one title, the first. */
  static ItemId item(String name, RunSheet sheet) throws Complaint {
    List<Item> found =
        sheet.items().stream()
            .filter(item -> item.id().value().equals(name) || item.title().equals(name))
            .toList();
    if (found.isEmpty()) {
      throw Complaint.invalid(Message.of("cli.late.no-item", name));
    }
    return found.getFirst().id();
  }
}
