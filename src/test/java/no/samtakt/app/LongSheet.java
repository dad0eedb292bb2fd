package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run sheet in which everything is as long as it can be in earnest. */
final class LongSheet {
  /** 90 letters and not one space to break at. */
  static final String WORD =
      "Folkehelsekoordinatorsamarbeidskonferanseforberedelsesarbeidsgruppemedlemsmøteinnkallinger";

  private static final int ITEMS = 60;
  private static final List<String> KINDS =
      List.of("talk", "dialogue", "sharing", "training", "break", "custom");
  private static final String SENTENCE =
      "Vi vil at alle kommuner og frivillige organisasjoner skal kjenne igjen sine egne erfaringer."
          + " ";

  private LongSheet() {}

  /** Writes the sheet into a folder. */
  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("lang.yaml"), text());
  }

  private static String text() {
    String items =
        IntStream.rangeClosed(1, ITEMS).mapToObj(LongSheet::item).collect(Collectors.joining());
    return """
    title: %s
    language: nb
    start: "09:00"
    zone: Europe/Oslo
    platform: zoom
    participants: 71
    items:
    %s\
    """
        .formatted(WORD, items);
  }

  private static String item(int number) {
    return switch (number) {
      case 2 -> longest();
      case 3 -> rounds();
      default ->
          """
            - id: post-%d
              title: "%d. Erfaringsutveksling om tverrsektorielt samarbeid i kommunene"
              kind: %s
              duration: 12
              lead: Anne-Margrethe Christoffersen-Øvrelid og Bjørn-Håkon Ødegård-Sørbråten
          """
              .formatted(number, number, KINDS.get(number % KINDS.size()));
    };
  }

  private static String longest() {
    return """
      - id: post-2
        title: %s
        kind: igp
        phases:
          - {mode: individual, duration: 4 min}
          - {mode: group, duration: 12 min, size: 4, swap: 1 min}
          - {mode: plenary, duration: 10 min}
        lead: Anne-Margrethe Christoffersen-Øvrelid og Bjørn-Håkon Ødegård-Sørbråten
        prompt: Hvilke %s har dere vært med på, og hva skulle dere ønske at noen hadde sagt til dere på forhånd?
        script:
          - {say: "%s"}
          - {do: "Åpne %s og del skjermen slik at alle kan lese det som står der", by: cohost}
          - do: Legg spørsmålet i chatten
            chat: "%s"
    """
        .formatted(
            WORD,
            WORD.toLowerCase(Locale.ROOT),
            SENTENCE.repeat(22).strip(),
            WORD,
            SENTENCE.repeat(4));
  }

  private static String rounds() {
    return """
      - id: post-3
        title: Samtale to og to om samarbeidsavtaleforhandlingsprosessene i åtte korte runder
        kind: pairs
        rounds: {count: 8, duration: 4 min, swap: 30 s, size: 2}
        lead: Sølve Gulbrandsen-Hjelmeland
        prompt: Hva inspirerte deg mest?
    """;
  }
}
