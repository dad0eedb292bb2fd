package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.words.Message;

/** The list of people in a workbook: on the first sheet that has one. */
final class WorkbookList {
  private WorkbookList() {}

  static RosterRead read(byte[] bytes, FileKind kind) {
    try {
      List<SheetGrid> sheets =
          kind == FileKind.PACKAGE ? XlsxSheets.read(bytes) : XlsSheets.read(bytes);
      return of(sheets.stream().filter(sheet -> !sheet.isEmpty()).toList());
    } catch (UnreadableWorkbookException e) {
      return RosterReader.broken(e.key());
    }
  }

  private static RosterRead of(List<SheetGrid> sheets) {
    RosterRead problem = RosterReader.broken("people.no-names");
    List<SheetGrid> tables = new ArrayList<>();
    RosterRead.People people = null;
    for (SheetGrid sheet : sheets) {
      Optional<RosterRead> read = RosterReader.table(List.of(sheet));
      if (read.orElse(null) instanceof RosterRead.People found) {
        people = people == null ? found : people;
        tables.add(sheet);
      } else if (read.isPresent() && problem.equals(RosterReader.broken("people.no-names"))) {
        problem = read.get();
      }
    }
    if (people != null) {
      return tables.size() == 1 ? people : noted(people, tables);
    }
    boolean bare = sheets.size() == 1 && problem.equals(RosterReader.broken("people.no-names"));
    return bare ? NameList.of(sheets.getFirst().lines()) : problem;
  }

  private static RosterRead.People noted(RosterRead.People people, List<SheetGrid> tables) {
    List<String> names = tables.stream().map(SheetGrid::name).toList();
    List<Message> notes = new ArrayList<>(people.notes());
    notes.add(
        Message.of(
            "people.note.sheet", names.getFirst(), Notes.names(names.subList(1, names.size()))));
    return new RosterRead.People(people.entries(), people.merged(), notes);
  }
}
