package no.samtakt.ui.cohost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;

/** A forenoon with a speaker list, played up to 10:24 in the sharing of experience. */
final class CohostDesk {
  private static final String SHEET =
      """
      title: Samarbeid på nye måter
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      participants: 71
      items:
        - {title: Digitalt kvarter, kind: tech-check, duration: 15 min, lead: Jonas}
        - {title: Velkommen og innsjekk, kind: check-in, duration: 25 min, lead: Ingrid}
        - title: "Erfaringsdeling: 2020 til nå"
          kind: sharing
          duration: 25 min
          lead: Åse
          warn: [5 min]
          script:
            - {say: "Hva har vi fått til sammen siden 2020?"}
            - {do: "Del lenka til tavla i chatten", by: cohost, chat: "https://example.org/tavla"}
            - {do: "Skriv stikkord på tavla mens folk forteller", by: cohost}
        - {title: Pause, kind: break, duration: 10 min}
        - {title: Speed date, kind: pairs, lead: Åse, rounds: {count: 3, duration: 6 min, swap: 30 s}}
        - {title: Utsjekk, kind: check-out, duration: 20 min}
      """;

  private CohostDesk() {}

  static PlayedSession opened() {
    return PlayedSession.of(SHEET);
  }

  static PlayedSession listed() {
    List<Roster.Entry> entries = new ArrayList<>();
    entries.add(person("Håkon Hansen", "Færder kommune", "Kommune"));
    entries.add(person("Fatima Omar", "Frivilligsentralen", "Frivillighet"));
    entries.add(person("Ola Ytterdal", "Larvik kommune", "Kommune"));
    entries.add(person("Vigdis Nilsen", "Røde Kors", "Frivillighet"));
    entries.add(person("Åse Lie", "Tønsberg kommune", "Kommune"));
    entries.add(person("Ørjan Østby", "Vestfold fylkeskommune", "Fylkeskommune"));
    List<String> taken = List.of("Håkon", "Fatima", "Ola", "Vigdis", "Åse", "Ørjan");
    for (Roster.Entry each : PlayedSession.seventyOne()) {
      if (taken.contains(each.name().split(" ")[0])) {
        continue;
      }
      String organisation = each.attributes().getOrDefault(Attribute.ORGANISATION, "");
      entries.add(person(each.name(), organisation, sector(organisation)));
    }
    return opened().listing(entries);
  }

  private static String sector(String organisation) {
    return organisation.contains("fylke")
        ? "Fylkeskommune"
        : organisation.contains("kommune") ? "Kommune" : "Frivillighet";
  }

  static Roster.Entry person(String name, String organisation, String sector) {
    return new Roster.Entry(
        name, Map.of(Attribute.ORGANISATION, organisation, Attribute.SECTOR, sector));
  }

  /** Håkon has had the floor for 1:24; Fatima, Ola and Vigdis wait. */
  static PlayedSession atTheSharing() {
    PlayedSession play = listed();
    play.at("09:30").start();
    play.at("09:45").done(new SessionCommand.Next());
    play.at("10:10").done(new SessionCommand.Next());
    speak(play, "Åse Lie", "10:11:00", "10:16:56");
    speak(play, "Vigdis Nilsen", "10:17:00", "10:21:55");
    play.at("10:22:10").done(ask(play, "Vigdis Nilsen", false));
    play.done(ask(play, "Ola Ytterdal", false));
    play.at("10:22:58").done(new SessionCommand.GiveFloor(id(play, "Håkon Hansen")));
    play.at("10:23").done(ask(play, "Fatima Omar", true));
    return play.at("10:24:22");
  }

  static SessionCommand ask(PlayedSession play, String name, boolean reply) {
    return new SessionCommand.AskToSpeak(id(play, name), reply);
  }

  static PersonId id(PlayedSession play, String name) {
    return play.people().named(name).orElseThrow().id();
  }

  static void speak(PlayedSession play, String name, String from, String to) {
    play.at(from).done(new SessionCommand.GiveFloor(id(play, name)));
    play.at(to).done(new SessionCommand.StopSpeaking());
  }
}
