package no.samtakt.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;

/** Reads {@code --what-if}: what goes another way than planned, one thing each. */
final class Scenarios {
  private static final Pattern LATE =
      Pattern.compile("late\\s+\\+?([1-9]\\d{0,3})\\s+after\\s+(.+)");
  private static final Pattern LONGER = Pattern.compile("longer\\s+\\+?([1-9]\\d{0,3})\\s+(.+)");
  private static final Pattern PEOPLE = Pattern.compile("people\\s+([1-9]\\d{0,5})");
  private static final Pattern WITHOUT = Pattern.compile("without\\s+(.+)");

  private Scenarios() {}

  static Scenario of(Call call, RunSheet sheet) throws Complaint {
    List<Mishap> mishaps = new ArrayList<>();
    for (String text : call.options("--what-if")) {
      mishaps.add(mishap(text.strip(), sheet));
    }
    return new Scenario(mishaps);
  }

  private static Mishap mishap(String text, RunSheet sheet) throws Complaint {
    Matcher late = LATE.matcher(text);
    if (late.matches()) {
      return new Mishap.Late(LateItems.item(late.group(2), sheet), minutes(late));
    }
    Matcher longer = LONGER.matcher(text);
    if (longer.matches()) {
      return new Mishap.Longer(LateItems.item(longer.group(2), sheet), minutes(longer));
    }
    Matcher people = PEOPLE.matcher(text);
    if (people.matches()) {
      return new Mishap.People(Integer.parseInt(people.group(1)));
    }
    Matcher without = WITHOUT.matcher(text);
    if (without.matches()) {
      return without(without.group(1), sheet);
    }
    throw Complaint.misuse("cli.misuse.what-if", text);
  }

  private static Mishap without(String tool, RunSheet sheet) throws Complaint {
    boolean used =
        sheet.items().stream()
            .flatMap(item -> item.tools().stream())
            .anyMatch(each -> each.name().equalsIgnoreCase(tool));
    if (!used) {
      throw Complaint.invalid(Message.of("cli.what-if.no-tool", tool));
    }
    return new Mishap.Without(tool);
  }

  private static Duration minutes(Matcher matcher) {
    return Duration.ofMinutes(Integer.parseInt(matcher.group(1)));
  }
}
