package no.samtakt.before;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.platform.Platform;
import no.samtakt.platform.RetiredTool;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A link that people are to open.
 *
 * @param name of the meeting place or the tool
 * @param link as the sheet writes it; null where it writes none
 */
public record SheetLink(String name, @Nullable String link) {
  /** What can be told of a link without opening it. */
  public enum Form {
    WELL_FORMED,
    /** Of an address that never leads anywhere, or a word in its place: see {@link Placeholder}. */
    PLACEHOLDER,
    MALFORMED,
    /** Of a tool that has been closed. */
    RETIRED,
    MISSING
  }

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** The meeting's own link first, then those of the tools; one that stands twice counts once. */
  public static List<SheetLink> of(RunSheet sheet, Words words) {
    List<SheetLink> links = new ArrayList<>();
    Optional<Platform> platform = Optional.ofNullable(sheet.platform()).flatMap(Platform::of);
    boolean inRoom = platform.filter(Platform.ROOM::equals).isPresent();
    if (!inRoom && (platform.isPresent() || sheet.link() != null)) {
      String name = platform.map(Platform::label).orElse(words.text("ready.meeting"));
      links.add(new SheetLink(name, sheet.link()));
    }
    for (Item item : sheet.items()) {
      for (ToolLink tool : item.tools()) {
        if (tool.link() != null) {
          links.add(new SheetLink(tool.name(), tool.link()));
        }
      }
    }
    return links.stream().distinct().toList();
  }

  public Form form() {
    if (link == null) {
      return Form.MISSING;
    }
    if (Placeholder.in(link, Message.of("ready.link-replace")).isPresent()) {
      return Form.PLACEHOLDER;
    }
    if (RetiredTool.of(name, link).isPresent()) {
      return Form.RETIRED;
    }
    try {
      URI uri = new URI(link.strip());
      String host = uri.getHost();
      if (host == null || uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
        return Form.MALFORMED;
      }
      return Placeholder.isExample(host) ? Form.PLACEHOLDER : Form.WELL_FORMED;
    } catch (URISyntaxException e) {
      return Form.MALFORMED;
    }
  }
}
