package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.people.Roster;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;

/** A session with an item of every sort that participants see, as it would be written. */
record SceneSheet(
    Language language,
    String title,
    String welcome,
    String hello,
    String talk,
    String pause,
    String dateTitle,
    String dateQuestion,
    String igpTitle,
    String igpQuestion,
    String checkOut,
    String lastQuestion) {

  static SceneSheet in(Language language) {
    return switch (language) {
      case NB ->
          new SceneSheet(
              language,
              "Samarbeid på nye måter",
              "Velkommen og innsjekk",
              "Hvilken lyd oppsummerer morgenen din?",
              "Frivilligsentralen og kommunen: ti år i samme hus",
              "Pause",
              "Speed date med en læringskollega",
              "Av det du har hørt her til nå – hva inspirerte deg mest, og hva kunne du tenke deg å"
                  + " finne ut mer om?",
              "IGP: oppvekstarenaer for alle",
              "Hvordan kan vi sammen skape oppvekstarenaer som fremmer glede, mestring, trivsel,"
                  + " rom for forskjellighet og inkludering for ALLE barn og unge?",
              "Utsjekk",
              "Hvem ringer du først når du er tilbake?");
      case NN ->
          new SceneSheet(
              language,
              "Samarbeid på nye måtar",
              "Velkomen og innsjekk",
              "Kva for ein lyd oppsummerer morgonen din?",
              "Frivilligsentralen og kommunen: ti år i same hus",
              "Pause",
              "Speed date med ein læringskollega",
              "Av det du har høyrt her til no – kva inspirerte deg mest, og kva kunne du tenkje deg"
                  + " å finne ut meir om?",
              "IGP: oppvekstarenaer for alle",
              "Korleis kan vi saman skape oppvekstarenaer som fremjar glede, meistring, trivsel,"
                  + " rom for ulikskap og inkludering for ALLE barn og unge?",
              "Utsjekk",
              "Kven ringjer du først når du er tilbake?");
      case EN ->
          new SceneSheet(
              language,
              "New ways of working together",
              "Welcome and check-in",
              "Which sound sums up your morning?",
              "The volunteer centre and the municipality: ten years under one roof",
              "Break",
              "Speed date with a fellow learner",
              "Of what you have heard so far – what inspired you most, and what would you like to"
                  + " find out more about?",
              "IGP: places to grow up for everybody",
              "How can we together create places to grow up that foster joy, mastery, well-being,"
                  + " room to be different and inclusion for ALL children and young people?",
              "Check-out",
              "Whom will you call first when you are back?");
    };
  }

  PlayedSession session() {
    return PlayedSession.of(
        """
        title: "%s"
        language: %s
        start: "09:30"
        zone: Europe/Oslo
        platform: zoom
        items:
          - {title: "Digital", kind: tech-check, duration: 15}
          - {title: "%s", kind: check-in, duration: 10, prompt: "%s"}
          - {title: "%s", kind: talk, duration: 15}
          - {title: "%s", kind: break, duration: 10}
          - title: "%s"
            kind: pairs
            prompt: "%s"
            rounds: {count: 3, duration: 6, swap: 30 s}
          - {title: "Rom", kind: buffer, duration: 5}
          - title: "%s"
            kind: igp
            prompt: "%s"
            phases:
              - {mode: individual, duration: 3}
              - {mode: group, duration: 9, size: 4, swap: 30 s}
              - {mode: plenary, duration: 6}
          - {title: "%s", kind: check-out, duration: 6, prompt: "%s"}
        """
            .formatted(
                title,
                language.tag(),
                welcome,
                hello,
                talk,
                pause,
                dateTitle,
                dateQuestion,
                igpTitle,
                igpQuestion,
                checkOut,
                lastQuestion));
  }

  /** So many people: those of the sample list, and others made of the same names. */
  static List<Roster.Entry> people(int count) {
    List<Roster.Entry> known = PlayedSession.seventyOne();
    List<Roster.Entry> people = new ArrayList<>(known.subList(0, Math.min(count, known.size())));
    for (int i = 0; people.size() < count; i++) {
      String first = known.get(i % 71).name().split(" ")[0];
      String[] last = known.get((i * 7 + i / 71 * 13 + 3) % 71).name().split(" ");
      people.add(new Roster.Entry(first + " " + last[last.length - 1], Map.of()));
    }
    return people;
  }

  /** Names that are longer than anybody's on the sample list. */
  static List<Roster.Entry> longNames() {
    List<Roster.Entry> people = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      people.add(
          PlayedSession.entry(
              i % 2 == 0
                  ? "Bartholomeus-Maximilian Østenfor-Wedel-Jarlsberg" + "abcdefghij".charAt(i % 10)
                  : "Jón Þorsteinn-Guðmundur Vilhjálmsson á Kirkjubæjarklaustri " + i));
    }
    return people;
  }
}
