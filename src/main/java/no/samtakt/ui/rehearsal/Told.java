package no.samtakt.ui.rehearsal;

import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.SessionModel;
import no.samtakt.rehearsal.Simulation;
import no.samtakt.rehearsal.Variation;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline;

/**
 * What was found out about a scenario from one moment on: from where a rehearsal stands, or of the
 * whole sheet where it has not begun.
 *
 * @param likelihood with the scenario
 * @param without the same from the same moment, had nothing of it happened
 */
record Told(
    Snapshot of, Scenario scenario, Likelihood likelihood, Likelihood without, Consequences found) {
  /** So many sessions are simulated: the chance is then known to a per cent. */
  private static final int RUNS = 10_000;

  /** Equal sheets are told alike. */
  private static final long SEED = 1;

  /** Works it out, which takes a good part of a second. */
  static Told of(Snapshot here, Scenario scenario, Variation known) {
    Likelihood likelihood = likelihood(here, scenario, known);
    Likelihood without =
        WhatIf.added(here.state().sheet(), scenario).isEmpty()
            ? likelihood
            : likelihood(here, Scenario.AS_PLANNED, known);
    return new Told(here, scenario, likelihood, without, found(here, scenario));
  }

  /** Whether it was worked out from somewhere underway. */
  boolean isUnderway() {
    return of.state().course().begin() != null;
  }

  private static Likelihood likelihood(Snapshot here, Scenario scenario, Variation known) {
    Timeline timeline = here.timeline();
    RunSheet sheet = here.state().sheet();
    SessionModel.Given given = new SessionModel.Given(known, WhatIf.added(sheet, scenario), false);
    return Simulation.of(
        here.state().course().begin() == null
            ? SessionModel.of(sheet, timeline.plannedStart(), given)
            : SessionModel.from(timeline, given),
        RUNS,
        SEED);
  }

  private static Consequences found(Snapshot here, Scenario scenario) {
    Timeline timeline = here.timeline();
    return here.state().course().begin() == null
        ? WhatIf.of(here.state().sheet(), scenario, timeline.plannedStart())
        : WhatIf.from(here.state().course(), timeline.now(), scenario);
  }
}
