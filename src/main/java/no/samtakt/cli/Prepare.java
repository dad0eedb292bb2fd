package no.samtakt.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.before.Checklist;
import no.samtakt.before.Due;
import no.samtakt.before.DueText;
import no.samtakt.before.Errand;
import no.samtakt.before.Invitation;
import no.samtakt.before.InvitedEvent;
import no.samtakt.before.Placeholder;
import no.samtakt.before.Placeholders;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.settings.PreparedFile;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code samtakt before}: what is left to do before the session, or the invitation to it. */
final class Prepare implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    if (call.has("--json") && (call.has("--invitation") || call.has("--ics"))) {
      throw Complaint.misuse("cli.before.json");
    }
    if (call.has("--force") && !call.has("--ics")) {
      throw Complaint.misuse("cli.before.force");
    }
    Optional<RunSheet> read = SheetFile.sheet(call);
    if (read.isEmpty()) {
      return Exit.INVALID;
    }
    RunSheet sheet = read.get();
    Placeholders.warnings(sheet).forEach(call.terminal()::warn);
    Optional<String> ics = call.option("--ics");
    if (ics.isPresent()) {
      event(call, sheet, ics.get());
    }
    if (call.has("--invitation")) {
      call.terminal().line(Invitation.of(sheet).stripTrailing());
    } else if (ics.isEmpty()) {
      list(call, sheet);
    }
    return Exit.FINE;
  }

  private static void event(Call call, RunSheet sheet, String name) throws Complaint {
    Optional<String> text = InvitedEvent.of(sheet, call.machine().clock().instant());
    if (text.isEmpty()) {
      throw Complaint.invalid(Message.of("before.no-occasion"));
    }
    Saving.text(call, name, text.get());
    call.terminal().say(Message.of("cli.new.saved", name));
  }

  private static void list(Call call, RunSheet sheet) throws Complaint {
    for (Placeholder each : Placeholders.inSession(sheet)) {
      call.terminal().warn(Message.of("before.placeholder", each.found(), each.where()));
    }
    Path source = Call.path(SheetFile.name(call));
    PreparedFile.Found ticks =
        new PreparedFile(call.data()).read(PreparedFile.key(source, sheet.title()));
    Message trouble = ticks.trouble();
    if (trouble != null) {
      call.terminal().warn(trouble);
    }
    Checklist list = Checklist.of(sheet, ticks.tasks(), call.machine().clock().instant());
    if (call.has("--json")) {
      call.terminal().json(json(list));
      return;
    }
    Words words = call.terminal().words();
    if (list.errands().isEmpty()) {
      call.terminal().say(Message.of("before.nothing"));
      return;
    }
    for (Errand errand : list.errands()) {
      String state = words.text("before.state." + key(errand.state()));
      String due = DueText.of(errand.due(), words);
      call.terminal()
          .line(
              due.isEmpty()
                  ? words.text("cli.before.line", state, errand.task().task())
                  : words.text("cli.before.line-due", state, errand.task().task(), due));
    }
    call.terminal()
        .say(
            Message.of(
                "before.sum",
                list.count(Errand.State.DONE),
                list.errands().size(),
                list.count(Errand.State.OVERDUE)));
  }

  private static ArrayNode json(Checklist list) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Errand errand : list.errands()) {
      ObjectNode object =
          array.addObject().put("task", errand.task().task()).put("due", errand.task().due());
      switch (errand.due()) {
        case Due.Day(var date) -> object.put("by", date.toString());
        case Due.Moment(var at) -> object.put("by", at.toString());
        case Due.Said said -> object.putNull("by");
        case Due.Open open -> object.putNull("by");
      }
      object.put("state", key(errand.state()));
    }
    return array;
  }

  private static String key(Errand.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
