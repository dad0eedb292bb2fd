package no.samtakt.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import no.samtakt.words.Message;

/** A whole session to begin with, in the order in which they are offered. */
public enum Template {
  DIALOGUE_MEETING(Kind.DIALOGUE),
  LEARNING_NETWORK(Kind.SHARING),
  IGP_WORKSHOP(Kind.IGP),
  OPEN_SPACE(Kind.OPEN_SPACE),
  PLAN_PROCESS(Kind.GROUPS),
  KICK_OFF(Kind.WELCOME),
  WEBINAR(Kind.TALK),
  BOARD_MEETING(Kind.CHECK_IN),
  DIGITAL_TRIM(Kind.ENERGISER),
  HARVEST(Kind.CHECK_OUT);

  private final Kind kind;

  Template(Kind kind) {
    this.kind = kind;
  }

  /** The name that the command line and the files use, such as {@code open-space}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it has most of; decides its icon. */
  public Kind kind() {
    return kind;
  }

  /** What it is for, in a sentence. */
  public Message about() {
    return Message.of("template." + key());
  }

  public static Optional<Template> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** The file as we wrote it, with its comments. */
  public String text(Language language) {
    String name = key() + "." + language.tag() + ".yaml";
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }

  /** The sheet that the file says, in a time zone where it names none. */
  public RunSheet sheet(Language language, ZoneId zone) {
    return switch (RunSheetReader.read(text(language), Format.YAML, zone, language)) {
      case Read.Sheet(RunSheet sheet) -> sheet;
      case Read.Broken broken ->
          throw new IllegalStateException("the template " + key() + " is broken: " + broken);
    };
  }
}
