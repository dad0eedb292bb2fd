package no.samtakt.ui.participants;

import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;

/** A session of few and short words under a long title, with what comes between its items. */
record ShortSheet(Language language, String title, String rules, String asked, String question) {
  static ShortSheet in(Language language) {
    return language == Language.NB
        ? new ShortSheet(
            language,
            "Læringsnettverket for frivilligsentraler og kommuner i Vestfold: sjette samling om"
                + " oppvekst, møteplasser og samarbeid på tvers av etater",
            "[\"Én snakker om gangen\", \"Alle får ordet\", \"Vi er tilbake kl. 10:15. Da går vi"
                + " videre.\"]",
            "Hvor sitter du i dag?",
            "Hva håper du på?")
        : new ShortSheet(
            language,
            "The learning network of volunteer centres and municipalities in Vestfold: sixth"
                + " gathering on growing up, places to meet and working across departments",
            "[\"One speaks at a time\", \"Everybody gets the word\", \"Back at 10:15. Then we go"
                + " on.\"]",
            "Where are you today?",
            "What do you hope for?");
  }

  PlayedSession session() {
    return PlayedSession.of(
        """
        title: "%s"
        language: %s
        start: "09:50"
        zone: Europe/Oslo
        platform: teams
        rules: %s
        items:
          - {title: "Inn", kind: tech-check, duration: 15, prompt: "%s"}
          - {title: "Hei", kind: check-in, duration: 5, at: "10:15", prompt: "%s"}
          - {title: "Luft", kind: buffer, duration: 5}
          - title: "IGP"
            kind: igp
            prompt: "%s"
            phases:
              - {mode: individual, duration: 3}
              - {mode: group, duration: 9, size: 4, swap: 30 s}
              - {mode: plenary, duration: 6}
        """
            .formatted(title, language.tag(), rules, asked, question, question));
  }
}
