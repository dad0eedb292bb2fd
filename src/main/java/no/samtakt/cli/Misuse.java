package no.samtakt.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.words.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our words instead of the parser's. */
final class Misuse {
  private static final List<String> COMMANDS =
      List.of("check", "rehearse", "report", "groups", "new", "before", "notes");

  private Misuse() {}

  static Message of(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          Message.of(
              "cli.misuse.missing",
              Stream.concat(missing.getMissing().stream(), besides(missing).stream())
                  .map(Misuse::name)
                  .collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          Message.of("cli.misuse.twice", name(twice.getOverwritten()));
      default -> Message.of("cli.misuse.other", name(wrong));
    };
  }

  /** What groups need besides, unless people choose among topics; the parser does not know. */
  private static List<ArgSpec> besides(MissingParameterException missing) {
    ParseResult asked = missing.getCommandLine().getParseResult();
    CommandSpec command = missing.getCommandLine().getCommandSpec();
    boolean grouped =
        asked != null && command.name().equals("groups") && !asked.hasMatchedOption("--topic");
    return !grouped
        ? List.of()
        : Stream.of("--size", "--rounds")
            .filter(option -> !asked.hasMatchedOption(option))
            .<ArgSpec>map(command::findOption)
            .toList();
  }

  private static Message unmatched(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().getFirst();
    if (!unmatched.isUnknownOption()) {
      return meantCommand(unmatched).orElseGet(() -> Message.of("cli.misuse.surplus", first));
    }
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty()
        ? Message.of("cli.misuse.unknown", first)
        : Message.of("cli.misuse.unknown-near", first, near.getFirst());
  }

  /** {@code samtakt chek FILE} reads as a file called chek with something too many. */
  private static Optional<Message> meantCommand(UnmatchedArgumentException unmatched) {
    ParseResult asked = unmatched.getCommandLine().getParseResult();
    String file = asked == null ? null : asked.matchedPositionalValue(0, (String) null);
    return Optional.ofNullable(file).flatMap(Misuse::meantCommand);
  }

  /** What to say of a word that was probably meant as a command; nothing when it was not. */
  static Optional<Message> meantCommand(String word) {
    return COMMANDS.stream()
        .filter(command -> word.matches("[a-z]{3,}") && word.startsWith(command.substring(0, 2)))
        .max(Comparator.comparingInt(command -> alike(word, command)))
        .map(command -> Message.of("cli.misuse.command", word, command));
  }

  /** With how many same letters they begin. */
  private static int alike(String word, String command) {
    int same = 0;
    while (same < Math.min(word.length(), command.length())
        && word.charAt(same) == command.charAt(same)) {
      same++;
    }
    return same;
  }

  private static String name(ParameterException wrong) {
    ArgSpec argument = wrong.getArgSpec();
    return argument == null ? "" : name(argument);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? (option.longestName() + " " + argument.paramLabel()).strip()
        : argument.paramLabel();
  }
}
