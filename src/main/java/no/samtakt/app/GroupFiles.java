package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import no.samtakt.ui.groups.Handing;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/** Writes what the groups pane hands out to where the leader wants it, and says where that is. */
final class GroupFiles implements Handing {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private static final int NAMED = 4;

  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Executor disk;
  private final Executor window;

  GroupFiles(MainWindow main, Speech speech, FileDialogs dialogs, Executor disk, Executor window) {
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.disk = disk;
    this.window = window;
  }

  @Override
  public void copy(String text) {
    main.telling().copy(text);
  }

  @Override
  public void save(List<OutFile> files, Message also) {
    String title = speech.text("groups.out.choose");
    dialogs
        .chooseFolder(title, main.stage())
        .ifPresent(folder -> disk.execute(() -> write(folder, files, also)));
  }

  /** Away from the window. */
  private void write(Path folder, List<OutFile> files, Message also) {
    try {
      List<String> names = new ArrayList<>();
      for (OutFile file : files) {
        Path path = FreeFile.in(folder, file.name());
        Files.writeString(path, file.text(), StandardOpenOption.CREATE_NEW);
        names.add(String.valueOf(path.getFileName()));
      }
      window.execute(() ->
          main.telling()
              .tell(Message.of("groups.out.saved", named(names), folder.toString(), also)));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "groups were not saved: " + e.getClass().getSimpleName());
      Message refused = Message.of("groups.out.not-saved", folder.toString());
      window.execute(() -> main.telling().warn(refused));
    }
  }

  /** As many as can be taken in at a glance; the others are counted. */
  private String named(List<String> names) {
    return names.size() <= NAMED
        ? String.join(", ", names)
        : speech.text(
            "groups.and-more",
            String.join(", ", names.subList(0, NAMED - 1)),
            names.size() - NAMED + 1);
  }
}
