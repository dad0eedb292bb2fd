package no.samtakt.ui.participants;

import no.samtakt.ui.kit.TaktBar;

/** The takt bar as participants see it: it drains and stops, and never turns red. */
final class Bar {
  private final TaktBar bar;

  Bar(double height) {
    bar = new TaktBar(height);
  }

  TaktBar node() {
    return bar;
  }

  void show(Countdown countdown) {
    bar.show(
        countdown.total(),
        countdown.left(),
        countdown.paused() ? TaktBar.State.PAUSED : TaktBar.State.RUNNING);
    bar.setAccessibleText(countdown.digits());
  }
}
