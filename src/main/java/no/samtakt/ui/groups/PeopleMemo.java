package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of those on the list. They are put into words again only when something of it has
 * changed: a thousand people take their time, and most that happens in a session is not about them.
 */
final class PeopleMemo {
  private @Nullable PeoplePage page;
  private String sought = "";
  private List<PersonRow> rows = List.of();

  List<PersonRow> rows(PeoplePage now, String beginning) {
    if (!now.equals(page) || !beginning.equals(sought)) {
      page = now;
      sought = beginning;
      rows = now.rows(beginning);
    }
    return rows;
  }
}
