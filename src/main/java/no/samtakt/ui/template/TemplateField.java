package no.samtakt.ui.template;

import java.util.Locale;

/** A field of the form in which something can be wrong, in the form's order. */
enum TemplateField {
  TITLE,
  DATE,
  START,
  FILE;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
