package no.samtakt.runsheet.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people write, in Norwegian and English, for the words that the format knows. */
final class Synonyms {
  /** A word of the format and what is written for it; a word may be written for several. */
  private static final String KEYS =
      """
      title: tittel navn namn name overskrift heading aktivitet tema hva kva emne
      name: navn namn title tittel verktøy hvem kven
      purpose: hensikt føremål formål mål goal aim hvorfor kvifor
      language: språk lang målform
      date: dato dag day
      start: starttid starttidspunkt begynner byrjar klokkeslett kl tid tidspunkt begin
      at: start starttid tidspunkt klokkeslett kl klokka klokken fast_tid time
      zone: tidssone timezone time_zone tz
      platform: plattform møterom
      link: lenke lenkje url href
      series: serie rekke rekkje
      participants: deltakere deltakarar deltagere antall people attendees
      team: medarbeidere medarbeidarar fasilitatorer fasilitatorar
      role: rolle
      rules: regler reglar kjøreregler køyrereglar ground_rules
      before: før
      after: etter etterarbeid
      task: oppgave oppgåve gjøremål gjeremål todo hva kva
      due: frist når deadline
      prework: forarbeid forberedelse forberedelser førebuing førebuingar
      text: tekst oppgave oppgåve
      deadline: frist due
      items: poster postar post punkter punkt program agenda item
      mute: demp ignorer ignore
      check: sjekk funn
      reason: begrunnelse grunngiving grunn why
      kind: type slag
      duration: minuter minutter minutt varighet varigheit lengde lengd tid min minutes length time
      shortest: korteste kortest minimum minst
      cut: kutt kutte kutterekkefølge dropp
      lead: ansvarlig ansvarleg leder leiar møteleder møteleiar hvem kven leader responsible
      script: manus
      do: gjør gjer
      say: si sier seier text tekst
      chat: chattekst melding message
      by: av hvem kven who
      prompt: spørsmål question oppgave oppgåve
      card: kort
      category: kategori
      tools: verktøy tool materiell utstyr
      fallback: reserve nødløsning plan_b
      phases: faser fasar fase phase
      mode: modus form måte
      size: størrelse storleik gruppestørrelse gruppestorleik
      swap: bytte byttetid flytting flyttetid
      rounds: runder rundar runde round
      count: antall antal number ganger gonger runder rundar rounds
      warn: varsel varsle varsler varsla warning
      end: slutt ved_slutt
      plan_b: planb reserveplan fallback
      topics: temaer tema emner emne topic
      host: vert ansvarlig ansvarleg
      room: rom
      slot: luke runde spor round
      places: plasser plassar plass kapasitet capacity seats max maks
      notes: notat notater notatar kommentar merknad comment note
      """;

  private static final String VALUES =
      """
      tech-check: digitalt_kvarter teknisk_sjekk lydsjekk
      welcome: velkommen velkomst
      check-in: innsjekk innsjekking
      talk: foredrag innlegg presentasjon presentation
      dialogue: dialog samtale
      pairs: par to_og_to
      groups: grupper gruppearbeid
      energiser: energizer oppvarming
      break: pause
      sharing: deling plenum erfaringsdeling
      training: opplæring kurs øving
      open-space: åpent_rom
      check-out: utsjekk utsjekking avslutning
      buffer: luft
      custom: annet anna other
      individual: individ individuell individuelt alene åleine alone
      group: gruppe groups grupper par
      plenary: plenum plenar
      overtime: overtid over_tiden
      wait: vent
      go-on: fortsett gå_videre auto
      never: aldri nei no
      nb: bokmål norsk norwegian
      nn: nynorsk
      en: engelsk english
      icebreaker: isbryter isbrytar
      strength: styrke
      speed-date: speeddate fartsdate
      equal-dialogue: likeverdig_dialog
      inclusion: inkludering
      """;

  private static final Map<String, List<String>> FOR_KEYS = table(KEYS);
  private static final Map<String, List<String>> FOR_VALUES = table(VALUES);

  private Synonyms() {}

  /** The key with this meaning, among those allowed. */
  static Optional<String> key(String written, Collection<String> allowed) {
    return meant(written, allowed, FOR_KEYS);
  }

  /** The key that was most likely misspelt, in the format's words or in people's. */
  static Optional<String> misspeltKey(String written, Collection<String> allowed) {
    return misspelt(written, allowed, FOR_KEYS);
  }

  /** The value that was meant, among those allowed: by meaning, else by spelling. */
  static Optional<String> value(String written, Collection<String> allowed) {
    return meant(written, allowed, FOR_VALUES).or(() -> misspelt(written, allowed, FOR_VALUES));
  }

  private static Optional<String> misspelt(
      String written, Collection<String> allowed, Map<String, List<String>> table) {
    return Nearest.of(written, allowed)
        .or(() -> Nearest.of(written, table.keySet()).flatMap(word -> meant(word, allowed, table)));
  }

  private static Optional<String> meant(
      String written, Collection<String> allowed, Map<String, List<String>> table) {
    String plain = plain(written);
    Optional<String> same = allowed.stream().filter(word -> plain(word).equals(plain)).findFirst();
    return same.or(
        () -> table.getOrDefault(plain, List.of()).stream().filter(allowed::contains).findFirst());
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  private static Map<String, List<String>> table(String lines) {
    Map<String, List<String>> table = new HashMap<>();
    lines
        .lines()
        .forEach(line -> {
          String[] halves = line.split(": ", 2);
          for (String word : halves[1].split(" ", -1)) {
            table.merge(plain(word), List.of(halves[0]), Synonyms::both);
          }
        });
    return table;
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
