package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.words.Message;

/** Whether a tool can be opened from the chat. */
record ToolLinks() implements Check {
  @Override
  public String id() {
    return "tool-link";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Finding> findings(Design design) {
    List<Finding> findings = new ArrayList<>();
    for (Placed each : design.items()) {
      List<ToolLink> tools = each.item().tools();
      for (int i = 0; i < tools.size(); i++) {
        if (tools.get(i).link() == null) {
          String name = tools.get(i).name();
          Message message = Message.of("checks.tool-link", name);
          findings.add(
              Finding.in(this, Severity.INFO, design, each, message)
                  .with(
                      new Fix.AsksLink(Message.of("checks.fix.link", name), each.item().id(), i)));
        }
      }
    }
    return findings;
  }
}
