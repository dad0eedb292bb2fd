package no.samtakt.cli;

import java.io.PrintStream;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command speaks: results on {@code out}, everything else on {@code err}, in one language.
 */
record Terminal(PrintStream out, PrintStream err, Words words) {
  private static final JsonMapper JSON = new JsonMapper();

  /** A line of the result; it is out when this returns. */
  void line(String text) {
    out.println(text);
    out.flush();
  }

  void say(Message message) {
    line(words.text(message));
  }

  void json(JsonNode tree) {
    line(JSON.writeValueAsString(tree));
  }

  /** A line beside the result, such as a problem of an input file. */
  void remark(String text) {
    err.println(text);
    err.flush();
  }

  void warn(Message message) {
    remark("samtakt: " + words.text(message));
  }
}
