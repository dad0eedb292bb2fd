package no.samtakt.cli;

import java.util.List;
import no.samtakt.platform.RetiredTool;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.file.Read;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code samtakt check}: everything that is wrong with a run sheet, or with its design. */
final class CheckSheet implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    if (call.option("--people").isPresent() && !call.has("--design")) {
      throw Complaint.misuse("cli.misuse.design-only", "--people");
    }
    return switch (SheetFile.read(call)) {
      case Read.Sheet valid -> fine(call, valid.sheet());
      case Read.Broken broken -> broken(call, broken.problems());
    };
  }

  private static Exit fine(Call call, RunSheet sheet) throws Complaint {
    if (call.has("--design")) {
      DesignCheck.tell(call, sheet);
    } else if (call.has("--json")) {
      call.terminal().json(json(List.of(), call.terminal().words()));
    } else {
      call.terminal()
          .say(
              Message.of(
                  "cli.check.fine", SheetFile.name(call), sheet.items().size(), sheet.length()));
      retired(call, sheet);
    }
    return Exit.FINE;
  }

  /** No mistake of the sheet's, so it stands beside the result. */
  private static void retired(Call call, RunSheet sheet) {
    for (Item item : sheet.items()) {
      for (ToolLink tool : item.tools()) {
        RetiredTool.of(tool.name(), tool.link())
            .ifPresent(gone -> call.terminal().warn(retired(item, tool, gone)));
      }
    }
  }

  private static Message retired(Item item, ToolLink tool, RetiredTool gone) {
    String fallback = tool.fallback();
    return fallback == null
        ? Message.of("cli.check.retired", item.title(), tool.name(), gone.since())
        : Message.of(
            "cli.check.retired-fallback", item.title(), tool.name(), gone.since(), fallback);
  }

  private static Exit broken(Call call, List<Problem> problems) {
    if (call.has("--json")) {
      call.terminal().json(json(problems, call.terminal().words()));
    } else {
      SheetFile.lines(call, problems).forEach(call.terminal()::line);
    }
    return Exit.INVALID;
  }

  private static JsonNode json(List<Problem> problems, Words words) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Problem problem : problems) {
      // What concerns the file as a whole stands at its beginning, as in the text.
      Place.InText place =
          problem.place() instanceof Place.InText text ? text : new Place.InText(1, 1);
      array
          .addObject()
          .put("line", place.line())
          .put("column", place.column())
          .put("key", problem.message().key())
          .put("message", words.text(problem.message()));
    }
    return array;
  }
}
