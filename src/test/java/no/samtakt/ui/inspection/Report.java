package no.samtakt.ui.inspection;

import java.util.List;

/** What one inspection of one window found, and how much it looked at. */
public record Report(List<Finding> findings, Counts counts) {
  public Report {
    findings = List.copyOf(findings);
  }
}
