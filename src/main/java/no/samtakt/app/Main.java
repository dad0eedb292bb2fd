package no.samtakt.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.cli.Cli;
import no.samtakt.cli.Machine;
import no.samtakt.live.TimeSource;
import no.samtakt.session.JournalException;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.SettingsFile;
import no.samtakt.store.Store;
import no.samtakt.words.Language;

/** Where the program starts, with or without a window. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String[] arguments) {
    LogFile.beSilent();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Machine machine = machine();
    DesktopWindow window =
        new DesktopWindow(
            machine.environment(),
            machine.osName(),
            Language.of(machine.locale()),
            data -> services(machine, data));
    int code = Cli.run(arguments, out, err, machine, window);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static Services services(Machine machine, DataFolder data) throws JournalException {
    return new Services(
        data,
        Store.open(data.folder(), machine.clock()),
        new SettingsFile(data.folder()),
        Displays.ofThisMachine(),
        FileDialogs.NATIVE,
        BuiltInDeck.load(),
        TimeSource.of(machine.clock(), System::nanoTime),
        SecureRandom::new,
        machine.zone(),
        Language.of(machine.locale()));
  }

  private static Machine machine() {
    return new Machine(
        System.getenv(),
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")),
        locale(System.getenv()),
        ZoneId.systemDefault(),
        InstantSource.system(),
        new SecureRandom(),
        Main::sleep,
        LogFile::in);
  }

  /**
   * The locale that the user set. The C locale says nothing about people: there we speak bokmål,
   * which most of our users read, instead of the Java platform's English.
   */
  private static Locale locale(Map<String, String> environment) {
    String set =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElse("");
    String tag = set.replaceAll("[.@].*", "").replace('_', '-');
    boolean unix = System.getProperty("os.name").equals("Linux");
    if (!unix) {
      return Locale.getDefault(Locale.Category.DISPLAY);
    }
    return tag.isEmpty() || tag.equals("C") || tag.equals("POSIX")
        ? Language.NB.locale()
        : Locale.forLanguageTag(tag);
  }

  /** UTF-8 whatever the machine's own encoding is: what we write is read by programs too. */
  private static PrintStream utf8(FileDescriptor file) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(file)), false, StandardCharsets.UTF_8);
  }

  private static void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
