package no.samtakt.ui.report;

/** Where a text to participants goes, and where its template is kept. On the window thread. */
public interface TextActions {
  void copy(String text);

  void saveText(String text);

  void saveTemplate(String template);

  /** The template that the program brings. */
  String original();

  void back();
}
