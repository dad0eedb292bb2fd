package no.samtakt.cli;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.settings.DataFolder;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program from its command line: {@code samtakt [FILE]} and the commands beside it. */
public final class Cli {
  private static final System.Logger LOG = System.getLogger("no.samtakt.cli");
  private static final Map<String, Call.Command> COMMANDS =
      Map.ofEntries(
          Map.entry("samtakt", new OpenWindow()),
          Map.entry("check", new CheckSheet()),
          Map.entry("rehearse", new Rehearse()),
          Map.entry("groups", new FormGroups()),
          Map.entry("cards", new ListCards()),
          Map.entry("new", new NewSheets()),
          Map.entry("before", new Prepare()),
          Map.entry("notes", new ListNotes()),
          Map.entry("sessions", new ListSessions()),
          Map.entry("forget", new ForgetSession()),
          Map.entry("person", new ShowPerson()),
          Map.entry("report", new WriteReport()));

  private final Terminal terminal;
  private final Machine machine;
  private final Window window;

  private Cli(Terminal terminal, Machine machine, Window window) {
    this.terminal = terminal;
    this.machine = machine;
    this.window = window;
  }

  /**
   * Does what the arguments ask for and returns the exit code: 0 fine, 1 the input is not valid, 2
   * wrong use.
   */
  public static int run(
      String[] arguments, PrintStream out, PrintStream err, Machine machine, Window window) {
    Language language = asked(List.of(arguments)).orElse(Language.of(machine.locale()));
    Terminal terminal = new Terminal(out, err, Words.in(language));
    return new Cli(terminal, machine, window).run(arguments).code();
  }

  private Exit run(String[] arguments) {
    CommandLine grammar = Grammar.in(terminal.words());
    try {
      return run(grammar.parseArgs(arguments));
    } catch (ParameterException e) {
      return complain(Misuse.of(e), Exit.MISUSE, e.getCommandLine());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a command broke off", e);
      terminal.warn(Message.of("cli.broke-off", String.valueOf(e)));
      return Exit.INVALID;
    }
  }

  private Exit run(ParseResult whole) {
    ParseResult asked = innermost(whole);
    CommandLine command = asked.commandSpec().commandLine();
    if (whole.isUsageHelpRequested() || asked.isUsageHelpRequested()) {
      command.usage(terminal.out(), Ansi.OFF);
      terminal.out().flush();
      return Exit.FINE;
    }
    if (whole.isVersionHelpRequested() || asked.isVersionHelpRequested()) {
      terminal.line("Samtakt " + Version.read());
      return Exit.FINE;
    }
    try {
      Call call =
          new Call(
              asked,
              terminal,
              machine,
              window,
              language(whole, asked).orElse(null),
              data(whole, asked));
      Call.Command run = COMMANDS.get(asked.commandSpec().name());
      if (run == null) {
        throw new IllegalStateException("no command " + asked.commandSpec().name());
      }
      return run.run(call);
    } catch (Complaint e) {
      return complain(e.reason(), e.exit(), command);
    }
  }

  private Exit complain(Message reason, Exit exit, CommandLine command) {
    terminal.warn(reason);
    if (exit == Exit.MISUSE) {
      terminal.remark(
          terminal
              .words()
              .text("cli.see-help", command.getCommandSpec().qualifiedName() + " --help"));
    }
    return exit;
  }

  private static ParseResult innermost(ParseResult asked) {
    return asked.hasSubcommand() ? innermost(asked.subcommand()) : asked;
  }

  /** The language that the arguments name, before they are read properly: errors need it too. */
  private static Optional<Language> asked(List<String> arguments) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        asked = tagged(argument.substring("--lang=".length()));
      } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
        asked = tagged(arguments.get(i + 1));
      }
    }
    return asked;
  }

  /** Only our own three tags: {@code --lang} promises no more. */
  private static Optional<Language> tagged(String tag) {
    return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
  }

  private static Optional<Language> language(ParseResult whole, ParseResult asked)
      throws Complaint {
    Optional<String> tag = either(whole, asked, "--lang");
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> language = tagged(tag.get());
    if (language.isEmpty()) {
      throw Complaint.misuse("cli.misuse.lang", tag.get());
    }
    return language;
  }

  private DataFolder data(ParseResult whole, ParseResult asked) throws Complaint {
    Optional<String> text = either(whole, asked, "--data");
    Path folder = text.isEmpty() ? null : Call.path(text.get());
    return DataFolder.of(folder, machine.osName(), machine.environment(), machine.home());
  }

  /** An option written after the command's name, or else before it. */
  private static Optional<String> either(ParseResult whole, ParseResult asked, String option) {
    String inner = asked.matchedOptionValue(option, (String) null);
    return Optional.ofNullable(
        inner == null ? whole.matchedOptionValue(option, (String) null) : inner);
  }
}
