package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.platform.RetiredTool;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.words.Message;

/** Whether a tool is still there. One that says what to do instead is half as bad. */
record RetiredTools() implements Check {
  @Override
  public String id() {
    return "retired-tool";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.PLATFORM_PAGES);
  }

  @Override
  public boolean mends() {
    return false;
  }

  @Override
  public List<Finding> findings(Design design) {
    List<Finding> findings = new ArrayList<>();
    for (Placed each : design.items()) {
      for (ToolLink tool : each.item().tools()) {
        RetiredTool.of(tool.name(), tool.link())
            .ifPresent(gone -> {
              String fallback = tool.fallback();
              Message message =
                  fallback == null
                      ? Message.of("checks.retired-tool", tool.name(), gone.since())
                      : Message.of(
                          "checks.retired-tool.fallback", tool.name(), gone.since(), fallback);
              Severity severity = fallback == null ? Severity.STRONG : Severity.WARNING;
              findings.add(Finding.in(this, severity, design, each, message));
            });
      }
    }
    return findings;
  }
}
