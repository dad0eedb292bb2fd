package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.words.Message;

/**
 * Whether everybody in the team knows which lines are theirs: an item whose leader has lines says
 * who leads it, and a line says a name of the team. One who runs the session alone has them all.
 */
record ScriptOwner() implements Check {
  private static final int TEAM = 2;
  private static final Set<String> ROLES = Set.of("leader", "cohost");

  @Override
  public String id() {
    return "script-owner";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Finding> findings(Design design) {
    List<TeamMember> team = design.sheet().team();
    if (team.size() < TEAM) {
      return List.of();
    }
    Set<String> names = team.stream().map(TeamMember::name).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    String leads = team.getFirst().name();
    for (Placed each : design.items()) {
      List<ScriptLine> script = each.item().script();
      if (each.item().lead() == null && script.stream().anyMatch(ScriptOwner::isLeaders)) {
        Mend mend = new Mend.SetText(each.item().id(), Mend.Said.LEAD, leads);
        findings.add(
            Finding.in(this, Severity.WARNING, design, each, Message.of("checks.script-owner"))
                .with(Fix.Ready.of(Message.of("checks.fix.lead", leads), mend)));
      }
      leads = each.item().lead() == null ? leads : each.item().lead();
      script.stream()
          .map(ScriptLine::by)
          .filter(by -> by != null && !ROLES.contains(by) && !names.contains(by))
          .distinct()
          .map(by -> Message.of("checks.script-owner.unknown", String.valueOf(by)))
          .map(message -> Finding.in(this, Severity.WARNING, design, each, message))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean isLeaders(ScriptLine line) {
    return line.by() == null || line.by().equals("leader");
  }
}
