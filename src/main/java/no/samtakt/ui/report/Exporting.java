package no.samtakt.ui.report;

import no.samtakt.report.file.Format;

/** Where a report goes that is handed out. On the window thread; whatever takes time goes aside. */
public interface Exporting {
  /** Saves the report as it is shown, where the leader wants it. */
  void save(Format format, boolean named);

  /** Shows what can be sent to those who took part. */
  void followUpText();

  /** Fetches the report as it is by now, of a session that goes on. */
  void refresh();

  /** Takes the report away again. */
  void back();
}
