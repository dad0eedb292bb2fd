package no.samtakt.ui.settings;

import java.nio.file.Path;
import no.samtakt.settings.DataFolder;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where the data lies, and what has been chosen instead.
 *
 * @param next the folder from the next start on; null when it stays
 * @param copies whether everything is copied there then; otherwise there are sessions already
 * @param trouble why the folder chosen last was refused; null when it was not
 */
public record DataPlace(
    DataFolder now, @Nullable Path next, boolean copies, @Nullable Message trouble) {
  public static DataPlace of(DataFolder folder) {
    return new DataPlace(folder, folder.next(), folder.next() != null, null);
  }

  public DataPlace moving(@Nullable Path other, boolean copying) {
    return new DataPlace(now, other, copying, null);
  }

  public DataPlace refused(Message reason) {
    return new DataPlace(now, next, copies, reason);
  }
}
