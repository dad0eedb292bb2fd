package no.samtakt.cli;

import java.util.List;
import no.samtakt.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands and options, described in one language. */
final class Grammar {
  private final Words words;

  private Grammar(Words words) {
    this.words = words;
  }

  static CommandLine in(Words words) {
    // A file may well be called @agenda.yaml: it is not a list of arguments.
    return new CommandLine(new Grammar(words).samtakt()).setExpandAtFiles(false);
  }

  private CommandSpec samtakt() {
    CommandSpec samtakt =
        command("samtakt")
            .addPositional(file("0..1", "cli.help.samtakt.file"))
            .addOption(
                OptionSpec.builder("--rehearse")
                    .arity("0")
                    .type(boolean.class)
                    .description(text("cli.help.rehearse-window"))
                    .build())
            .addSubcommand("check", check())
            .addSubcommand("rehearse", rehearse())
            .addSubcommand("groups", groups())
            .addSubcommand("cards", cards())
            .addSubcommand("new", fresh())
            .addSubcommand("before", before())
            .addSubcommand("notes", notes())
            .addSubcommand("sessions", command("sessions"))
            .addSubcommand(
                "forget",
                command("forget")
                    .addPositional(positional("1", "session", "cli.help.forget.session"))
                    .addOption(flag("--anonymise").build()))
            .addSubcommand(
                "person",
                command("person")
                    .addPositional(positional("1", "name", "cli.help.person.name"))
                    .addOption(option("--out", "file")))
            .addSubcommand("report", report());
    samtakt.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(each -> !each.name().equals("report"))
        .forEach(each -> each.addOption(json()));
    return samtakt;
  }

  private CommandSpec notes() {
    return command("notes")
        .addOption(option("--session", "id"))
        .addOption(option("--search", "words"));
  }

  private CommandSpec check() {
    return command("check")
        .addPositional(file("1", "cli.help.file"))
        .addOption(flag("--design").build())
        .addOption(labelled("--people", "number", "cli.help.people-number").build());
  }

  private CommandSpec rehearse() {
    return command("rehearse")
        .addPositional(file("1", "cli.help.file"))
        .addOption(option("--people", "list"))
        .addOption(option("--speed", "speed"))
        .addOption(option("--seed", "number"))
        .addOption(option("--script", "actions"))
        .addOption(several("--late", "late"))
        .addOption(flag("--accept-catch-up").build())
        .addOption(option("--simulate", "number"))
        .addOption(flag("--no-history").build())
        .addOption(several("--what-if", "what-if"));
  }

  private CommandSpec groups() {
    return command("groups")
        .addOption(required("--people", "list"))
        .addOption(option("--size", "number"))
        .addOption(option("--rounds", "number"))
        .addOption(several("--topic", "topic"))
        .addOption(option("--seed", "number"))
        .addOption(option("--mix", "column"))
        .addOption(several("--apart", "names"))
        .addOption(several("--together", "names"))
        .addOption(several("--one-of", "names"))
        .addOption(option("--events", "events"))
        .addOption(option("--zoom-dir", "folder"))
        .addOption(flag("--chat").build());
  }

  private CommandSpec cards() {
    return command("cards")
        .addOption(described("--language", "cli.help.language").paramLabel("nb|nn|en").build())
        .addOption(option("--category", "category"))
        .addOption(several("--deck", "file"))
        .addOption(option("--pdf", "file"))
        .addOption(flag("--force").build());
  }

  private CommandSpec report() {
    return command("report")
        .addPositional(positional("1", "session", "cli.help.report.session"))
        .addOption(required("--out", "file"))
        .addOption(described("--language", "cli.help.language").paramLabel("nb|nn|en").build())
        .addOption(flag("--names").build())
        .addOption(flag("--follow-ups").build())
        .addOption(flag("--force").build());
  }

  private CommandSpec fresh() {
    return command("new")
        .addPositional(positional("0..1", "template", "cli.help.template"))
        .addOption(described("--language", "cli.help.new-language").paramLabel("nb|nn|en").build())
        .addOption(option("--start", "start"))
        .addOption(option("--title", "title"))
        .addOption(
            described("--out", "cli.help.new-out").paramLabel(text("cli.help.label.file")).build())
        .addOption(
            described("--force", "cli.help.force-out").arity("0").type(boolean.class).build())
        .addOption(flag("--list").build());
  }

  private CommandSpec before() {
    return command("before")
        .addPositional(file("1", "cli.help.file"))
        .addOption(flag("--invitation").build())
        .addOption(option("--ics", "file"))
        .addOption(
            described("--force", "cli.help.force-ics").arity("0").type(boolean.class).build());
  }

  private OptionSpec several(String name, String label) {
    return labelled(name, label).type(List.class).auxiliaryTypes(String.class).build();
  }

  private CommandSpec command(String name) {
    CommandSpec command =
        CommandSpec.create()
            .name(name)
            .addOption(described("--lang", "cli.help.lang").paramLabel("nb|nn|en").build())
            .addOption(option("--data", "folder"))
            .addOption(flag("--help", "-h").usageHelp(true).build())
            .addOption(flag("--version", "-V").versionHelp(true).build());
    UsageMessageSpec usage = command.usageMessage();
    usage.description(text("cli.help." + name));
    usage.synopsisHeading(text("cli.help.usage") + " ");
    usage.synopsisSubcommandLabel("[" + text("cli.help.label.command") + "]");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%n" + text("cli.help.options") + "%n");
    usage.commandListHeading("%n" + text("cli.help.commands") + "%n");
    usage.footerHeading("%n");
    usage.footer(text("cli.help.exits"));
    usage.sortOptions(false);
    usage.width(100);
    return command;
  }

  private PositionalParamSpec file(String arity, String description) {
    return positional(arity, "file", description);
  }

  private PositionalParamSpec positional(String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity(arity)
        .required(arity.equals("1"))
        .type(String.class)
        .paramLabel(text("cli.help.label." + label))
        .description(text(description))
        .build();
  }

  private OptionSpec option(String name, String label) {
    return labelled(name, label).build();
  }

  private OptionSpec required(String name, String label) {
    return labelled(name, label).required(true).build();
  }

  private OptionSpec.Builder labelled(String name, String label) {
    return labelled(name, label, "cli.help." + name.substring(2));
  }

  private OptionSpec.Builder labelled(String name, String label, String description) {
    return described(name, description).paramLabel(text("cli.help.label." + label));
  }

  private OptionSpec.Builder described(String name, String key) {
    return OptionSpec.builder(name).type(String.class).description(text(key));
  }

  private OptionSpec json() {
    return flag("--json").build();
  }

  private OptionSpec.Builder flag(String name, String... more) {
    return OptionSpec.builder(name, more)
        .arity("0")
        .type(boolean.class)
        .description(text("cli.help." + name.substring(2)));
  }

  /** Texts go through picocli's formatter, where a percent sign is special. */
  private String text(String key) {
    return words.text(key).replace("%", "%%");
  }
}
