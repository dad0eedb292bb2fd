package no.samtakt.runsheet.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import no.samtakt.words.Message;

/**
 * Mends run sheets in their files. Only what a mend changes is written anew; comments, blank lines
 * and the order of everything stay. What was written is read again first, and has to say exactly
 * what the mended sheet says.
 */
public final class SheetMending {
  private static final System.Logger LOG = System.getLogger("no.samtakt.runsheet.file");
  private static final String MARK = "\uFEFF";

  private SheetMending() {}

  /** The file as it is now; empty where it is no valid sheet. */
  public static Optional<SheetDocument> open(Path file, ZoneId zone, Language fallback) {
    Optional<Format> format = Format.of(file);
    if (format.isPresent()
        && FileText.of(file) instanceof FileText.Text(String text)
        && RunSheetReader.read(text, format.get(), zone, fallback)
            instanceof Read.Sheet(RunSheet sheet)) {
      return Optional.of(new SheetDocument(file, format.get(), text, sheet, zone, fallback));
    }
    return Optional.empty();
  }

  /** The text and sheet after some mends; empty where they cannot be written into this text. */
  static Optional<SheetDocument> mended(SheetDocument document, List<Mend> mends) {
    boolean marked = document.text().startsWith(MARK);
    String text = marked ? document.text().substring(1) : document.text();
    RunSheet sheet = document.sheet();
    try {
      for (Mend mend : mends) {
        text = SheetPatch.of(text, sheet, document.format(), mend);
        sheet = Mending.of(sheet, mend);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "a mend does not fit the file: " + e.getClass().getSimpleName());
      return Optional.empty();
    }
    Read read = RunSheetReader.read(text, document.format(), document.zone(), document.fallback());
    return read instanceof Read.Sheet(RunSheet said) && said.equals(sheet)
        ? Optional.of(document.with(marked ? MARK + text : text, sheet))
        : Optional.empty();
  }

  /** Mends the file, unless it was changed since it was read. */
  public static Mended mend(SheetDocument document, List<Mend> mends) {
    return mended(document, mends)
        .map(now -> write(document, now))
        .orElseGet(() -> new Mended.Refused(Message.of("checks.refused.text")));
  }

  /** Gives the file the text that it had before, unless it was changed since. */
  public static Mended restore(SheetDocument now, SheetDocument before) {
    return write(now, before);
  }

  private static Mended write(SheetDocument asRead, SheetDocument now) {
    try {
      if (!(FileText.of(asRead.file()) instanceof FileText.Text(String text))
          || !text.equals(asRead.text())) {
        return new Mended.ChangedMeanwhile();
      }
      replace(asRead.file().toRealPath(), now.text());
      return new Mended.Saved(now);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a run sheet could not be written: " + e.getClass().getSimpleName());
      return new Mended.Refused(
          Message.of("checks.refused.write", String.valueOf(asRead.file().getFileName())));
    }
  }

  /** By a file beside it that takes its place, so that there is never half a sheet. */
  private static void replace(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder == null || !Files.isWritable(file)) {
      throw new FileSystemException(file.toString(), null, "not writable");
    }
    Path fresh = Files.createTempFile(folder, ".samtakt-", ".tmp");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
