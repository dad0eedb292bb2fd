package no.samtakt.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samtakt.settings.DataFolder;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * One call of a command: what was asked, and where to answer.
 *
 * @param asked the command's own part of the command line
 * @param language asked for with {@code --lang}; null when nobody did
 * @param folder the data folder, and who decided it
 */
record Call(
    ParseResult asked,
    Terminal terminal,
    Machine machine,
    Window window,
    @Nullable Language language,
    DataFolder folder) {

  /** One of our commands. */
  @FunctionalInterface
  interface Command {
    Exit run(Call call) throws Complaint;
  }

  /** The data folder; one that was chosen and is not there now is not made anew, but told. */
  Path data() throws Complaint {
    if (folder.isGone()) {
      throw Complaint.invalid(Message.of("cli.data-gone", folder.folder().toString()));
    }
    return folder.folder();
  }

  boolean has(String option) {
    return asked.hasMatchedOption(option);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(asked.matchedOptionValue(name, (String) null));
  }

  /** All values of an option that may be given more than once. */
  List<String> options(String name) {
    return asked.matchedOptionValue(name, List.of());
  }

  /** The file argument; empty when there is none. */
  Optional<String> file() {
    return Optional.ofNullable(asked.matchedPositionalValue(0, (String) null));
  }

  /** The random numbers' seed: the one asked for, else any. */
  long seed() throws Complaint {
    Optional<String> text = option("--seed");
    if (text.isEmpty()) {
      return machine.random().nextInt(1_000_000);
    }
    try {
      return Long.parseLong(text.get());
    } catch (NumberFormatException e) {
      throw Complaint.misuse("cli.misuse.seed", text.get());
    }
  }

  /** A whole number from {@code least} upwards. */
  int number(String option, int least) throws Complaint {
    String text = option(option).orElse("");
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small.
    }
    throw Complaint.misuse("cli.misuse.number", option, String.valueOf(least), text);
  }

  /** A whole number from {@code least} to {@code most}. */
  int number(String option, int least, int most) throws Complaint {
    int number = number(option, least);
    if (number > most) {
      throw Complaint.misuse("cli.misuse.number-most", option, most, number);
    }
    return number;
  }

  /** A path as the user wrote it. */
  static Path path(String text) throws Complaint {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Complaint.misuse("cli.misuse.path", text);
    }
  }
}
