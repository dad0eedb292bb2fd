package no.samtakt.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtakt.before.DueWords;
import no.samtakt.checks.Review;
import no.samtakt.checks.Severity;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Task;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates: whole, of one structure in every language, and built as we tell others to. */
class TemplateTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Set<Kind> ONE_WAY =
      Set.of(Kind.TALK, Kind.WELCOME, Kind.TRAINING, Kind.BREAK, Kind.BUFFER, Kind.TECH_CHECK);

  @Test
  void thereAreTenAndEachIsFoundByItsName() {
    assertThat(Template.values()).hasSize(10);
    for (Template template : Template.values()) {
      assertThat(Template.of(template.key())).contains(template);
    }
    assertThat(Template.of("dialogmote")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void theStructureIsTheSameInEveryLanguage(Template template) {
    List<Object> bokmaal = structure(template.sheet(Language.NB, OSLO));
    for (Language language : Language.values()) {
      RunSheet sheet = template.sheet(language, OSLO);
      assertThat(sheet.language()).isEqualTo(language);
      assertThat(structure(sheet)).as(language.tag()).isEqualTo(bokmaal);
    }
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void noTextIsLeftInAnotherLanguage(Template template) {
    List<String> bokmaal = texts(template.sheet(Language.NB, OSLO));
    List<String> nynorsk = texts(template.sheet(Language.NN, OSLO));
    List<String> english = texts(template.sheet(Language.EN, OSLO));
    assertThat(english).hasSameSizeAs(bokmaal);
    Set<String> inEnglish = new HashSet<>(english);
    // Names that are alike everywhere.
    inEnglish.removeAll(Set.of("Digital trim", "Digitalt Open Space", "Open Space"));
    assertThat(bokmaal).noneMatch(inEnglish::contains);
    assertThat(String.join(" ", nynorsk).toLowerCase(Locale.ROOT).split("[^a-zæøåéò]+"))
        .doesNotContain(
            "ikke", "hva", "hvem", "hvor", "jeg", "noe", "hvordan", "uke", "uker", "dere");
    assertThat(String.join(" ", bokmaal).toLowerCase(Locale.ROOT).split("[^a-zæøåéò]+"))
        .doesNotContain("ikkje", "kva", "kven", "eg", "noko", "korleis", "veke", "veker", "dykk");
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void itIsBuiltAsWeTellOthersTo(Template template) {
    RunSheet sheet = template.sheet(Language.NB, OSLO);
    assertThat(sheet.length()).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(180));
    assertThat(share(sheet, Kind.BUFFER)).isGreaterThanOrEqualTo(0.15);
    double voice =
        seconds(sheet.items().stream().filter(item -> !ONE_WAY.contains(item.kind())).toList())
            / (double) sheet.length().toSeconds();
    assertThat(voice).isGreaterThanOrEqualTo(0.5);
    assertThat(longestWithoutBreak(sheet)).isLessThanOrEqualTo(Duration.ofMinutes(45));
    assertThat(kinds(sheet)).contains(Kind.TECH_CHECK, Kind.CHECK_IN, Kind.ENERGISER);
    assertThat(sheet.items().getLast().kind()).isEqualTo(Kind.CHECK_OUT);
    assertThat(sheet.prework()).isNotNull();
    assertThat(sheet.purpose()).isNotBlank();
    assertThat(sheet.mute()).isEmpty();
    assertThat(sheet.platform()).isNotNull();
    assertThat(Platform.of(sheet.platform())).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyItemHasAnOwnerFromTheTeamAndEveryTaskADay(Template template) {
    for (Language language : Language.values()) {
      RunSheet sheet = template.sheet(language, OSLO);
      List<String> team = sheet.team().stream().map(TeamMember::name).toList();
      assertThat(sheet.items())
          .allSatisfy(item -> {
            assertThat(team).contains(item.lead());
            assertThat(item.purpose()).isNotBlank();
            assertThat(item.script()).isNotEmpty();
            assertThat(item.tools())
                .allSatisfy(tool -> {
                  assertThat(tool.link()).startsWith("https://example.org/");
                  assertThat(tool.fallback()).isNotBlank();
                });
          });
      assertThat(sheet.before()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(sheet.after()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(dues(sheet)).allSatisfy(due -> assertThat(DueWords.of(due)).as(due).isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void noDesignCheckWarns(Template template) {
    for (Language language : Language.values()) {
      Review review = Review.of(template.sheet(language, OSLO));
      assertThat(review.findings())
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachIsDescribedInASentence(Language language) {
    for (Template template : Template.values()) {
      assertThat(Words.in(language).text(template.about())).endsWith(".");
    }
  }

  private static List<Object> structure(RunSheet sheet) {
    List<Object> structure = new ArrayList<>();
    structure.add(
        List.of(
            sheet.participants(),
            String.valueOf(sheet.platform()),
            String.valueOf(sheet.start()),
            sheet.team().size(),
            sheet.rules().size(),
            sheet.before().size(),
            sheet.after().size()));
    for (Item item : sheet.items()) {
      structure.add(
          List.of(
              item.kind(),
              item.shape(),
              item.shortest(),
              String.valueOf(item.cut()),
              item.warn(),
              String.valueOf(item.card()),
              item.script().size(),
              item.tools().size(),
              item.topics().size(),
              item.planB() == null));
    }
    return structure;
  }

  private static List<String> texts(RunSheet sheet) {
    List<String> texts = new ArrayList<>(sheet.rules());
    texts.add(sheet.title());
    texts.add(sheet.purpose());
    texts.add(sheet.prework().text());
    sheet.before().forEach(task -> texts.add(task.task()));
    sheet.after().forEach(task -> texts.add(task.task()));
    for (Item item : sheet.items()) {
      texts.add(item.title());
      texts.add(item.purpose());
      item.script().stream().map(ScriptLine::text).forEach(texts::add);
      item.topics().forEach(topic -> texts.add(topic.title()));
    }
    return texts;
  }

  private static List<Kind> kinds(RunSheet sheet) {
    return sheet.items().stream().map(Item::kind).toList();
  }

  private static List<String> dues(RunSheet sheet) {
    List<String> dues = new ArrayList<>();
    sheet.before().stream().map(Task::due).forEach(dues::add);
    sheet.after().stream().map(Task::due).forEach(dues::add);
    dues.add(sheet.prework().deadline());
    return dues;
  }

  private static double share(RunSheet sheet, Kind kind) {
    return seconds(sheet.items().stream().filter(item -> item.kind() == kind).toList())
        / (double) sheet.length().toSeconds();
  }

  private static long seconds(List<Item> items) {
    return items.stream().mapToLong(item -> item.length().toSeconds()).sum();
  }

  private static Duration longestWithoutBreak(RunSheet sheet) {
    Duration longest = Duration.ZERO;
    Duration now = Duration.ZERO;
    for (Item item : sheet.items()) {
      now = item.kind() == Kind.BREAK ? Duration.ZERO : now.plus(item.length());
      longest = now.compareTo(longest) > 0 ? now : longest;
    }
    return longest;
  }
}
