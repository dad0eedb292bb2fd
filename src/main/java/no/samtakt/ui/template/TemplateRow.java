package no.samtakt.ui.template;

import no.samtakt.runsheet.RunSheet;
import no.samtakt.templates.Template;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;

/**
 * A template to choose.
 *
 * @param size how long it is and for how many
 * @param about what it is for
 * @param start when it begins, where nothing else is chosen
 */
record TemplateRow(
    Template template, Icon icon, String title, String size, String about, String start) {

  static TemplateRow of(Template template, RunSheet sheet, Words words) {
    return new TemplateRow(
        template,
        Icon.valueOf(template.kind().name()),
        sheet.title(),
        words.text("template.size", sheet.length(), sheet.participants()),
        words.text(template.about()),
        sheet.start() == null ? "" : words.clock(sheet.start()));
  }

  String said() {
    return title + ", " + size + ". " + about;
  }
}
