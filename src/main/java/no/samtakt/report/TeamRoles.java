package no.samtakt.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samtakt.runsheet.TeamMember;

/**
 * Who of the team leads and who keeps time, by what the sheet writes as their role. A sheet whose
 * roles say nothing of it is led by the first of its team.
 */
final class TeamRoles {
  private static final Pattern LEADS =
      Pattern.compile(
          "møteled|møteleiar|hovedled|programled|programleiar|ordstyr|meeting lead|leader"
              + "|facilitat|fasilitat|\\bhost\\b|\\bvert\\b");
  private static final Pattern KEEPS_TIME =
      Pattern.compile("medvert|co-?host|tidtak|tidsstyr|tidvok|\\btid\\b|time ?keep|\\btime\\b");

  private TeamRoles() {}

  static Heading.Team of(List<TeamMember> members) {
    List<String> keep = names(members, KEEPS_TIME.asPredicate());
    List<String> lead =
        names(members, LEADS.asPredicate()).stream().filter(name -> !keep.contains(name)).toList();
    boolean first = lead.isEmpty() && !members.isEmpty();
    return new Heading.Team(
        first && !keep.contains(members.getFirst().name())
            ? List.of(members.getFirst().name())
            : lead,
        keep);
  }

  private static List<String> names(List<TeamMember> members, Predicate<String> role) {
    return members.stream()
        .filter(member -> member.role() != null)
        .filter(member -> role.test(String.valueOf(member.role()).toLowerCase(Locale.ROOT)))
        .map(TeamMember::name)
        .toList();
  }
}
