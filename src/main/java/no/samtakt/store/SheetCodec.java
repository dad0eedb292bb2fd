package no.samtakt.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.Prework;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Task;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A run sheet inside an event. This is not the file format that people write: it only ever grows,
 * so that old journals can be read.
 */
final class SheetCodec {
  private SheetCodec() {}

  static PayloadWriter write(RunSheet sheet) {
    return new PayloadWriter()
        .put("title", sheet.title())
        .put("purpose", sheet.purpose())
        .put("language", sheet.language().tag())
        .put("date", sheet.date())
        .put("start", sheet.start())
        .put("zone", sheet.zone().getId())
        .put("platform", sheet.platform())
        .put("link", sheet.link())
        .put("series", sheet.series())
        .put("participants", sheet.participants())
        .objects("team", sheet.team(), SheetCodec::member)
        .texts("rules", sheet.rules(), rule -> rule)
        .objects("before", sheet.before(), SheetCodec::task)
        .put("prework", prework(sheet.prework()))
        .objects("items", sheet.items(), ItemCodec::write)
        .objects("after", sheet.after(), SheetCodec::task)
        .objects("mute", sheet.mute(), SheetCodec::mute);
  }

  static RunSheet read(PayloadReader in) {
    return new RunSheet(
        in.text("title"),
        in.textOrNull("purpose"),
        in.oneOf("language", Language.values(), Language::tag),
        in.orNull("date", value -> LocalDate.parse(PayloadReader.string(value))),
        in.orNull("start", value -> LocalTime.parse(PayloadReader.string(value))),
        ZoneId.of(in.text("zone")),
        in.textOrNull("platform"),
        in.textOrNull("link"),
        in.textOrNull("series"),
        in.number("participants"),
        in.objects("team", each -> new TeamMember(each.text("name"), each.textOrNull("role"))),
        in.texts("rules", rule -> rule),
        in.objects("before", SheetCodec::task),
        in.orNull("prework", value -> prework(new PayloadReader(value))),
        in.objects("items", ItemCodec::read),
        in.objects("after", SheetCodec::task),
        in.objects("mute", each -> new Mute(each.text("check"), each.text("reason"))));
  }

  private static PayloadWriter member(TeamMember member) {
    return new PayloadWriter().put("name", member.name()).put("role", member.role());
  }

  private static PayloadWriter task(Task task) {
    return new PayloadWriter().put("task", task.task()).put("due", task.due());
  }

  private static Task task(PayloadReader in) {
    return new Task(in.text("task"), in.textOrNull("due"));
  }

  private static @Nullable PayloadWriter prework(@Nullable Prework prework) {
    return prework == null
        ? null
        : new PayloadWriter().put("text", prework.text()).put("deadline", prework.deadline());
  }

  private static Prework prework(PayloadReader in) {
    return new Prework(in.text("text"), in.textOrNull("deadline"));
  }

  private static PayloadWriter mute(Mute mute) {
    return new PayloadWriter().put("check", mute.check()).put("reason", mute.reason());
  }
}
