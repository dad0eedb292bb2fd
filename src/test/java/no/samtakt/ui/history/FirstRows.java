package no.samtakt.ui.history;

import java.util.List;
import no.samtakt.ui.history.HistoryScreen.SessionRow;

/** Puts into words what is seen of the history when it opens. */
public final class FirstRows {
  private FirstRows() {}

  /** So many of the rows at the top, as the cells of the list say them. */
  public static List<String> of(HistoryViewModel model, int rows) {
    return model.screenProperty().get().rows().stream()
        .limit(rows)
        .map(row ->
            row instanceof SessionRow session
                ? session.text() + session.when() + session.size() + session.standing()
                : row.text())
        .toList();
  }
}
