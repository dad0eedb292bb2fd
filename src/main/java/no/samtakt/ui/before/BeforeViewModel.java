package no.samtakt.ui.before;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.before.Checklist;
import no.samtakt.before.DueText;
import no.samtakt.before.Errand;
import no.samtakt.before.Facts;
import no.samtakt.before.Invitation;
import no.samtakt.before.InvitedEvent;
import no.samtakt.before.Placeholders;
import no.samtakt.before.Readiness;
import no.samtakt.before.ReadyLine;
import no.samtakt.before.SheetLink;
import no.samtakt.before.TechStep;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What is left before the meeting, and what the leader does about it. */
public final class BeforeViewModel {
  private final BeforeActions actions;
  private final ObservableValue<Words> words;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<@Nullable BeforeScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen");
  private final Set<String> ticked;
  private final Map<String, Boolean> opened = new HashMap<>();
  private final RunSheet sheet;
  private Facts.Sound sound = Facts.Sound.UNTRIED;
  private @Nullable Facts facts;
  private boolean trying;
  private Message said = Message.of("before.kept");

  /**
   * Before a session.
   *
   * @param done what was ticked off earlier
   */
  public BeforeViewModel(
      RunSheet sheet,
      Set<String> done,
      BeforeActions actions,
      ObservableValue<Words> words,
      InstantSource clock) {
    this.sheet = sheet;
    this.actions = actions;
    this.words = words;
    this.clock = clock;
    this.ticked = new TreeSet<>(done);
    paint();
    look();
  }

  ReadOnlyObjectProperty<@Nullable BeforeScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** The invitation as the sheet makes it, in the sheet's language. */
  String invitation() {
    return Invitation.of(sheet);
  }

  /** What should be mended in the sheet before the invitation goes out. */
  List<String> invitationWarnings() {
    return Placeholders.warnings(sheet).stream().map(words.getValue()::text).toList();
  }

  /** Says everything anew, in whatever language is spoken now. */
  void paint() {
    Words now = words.getValue();
    Checklist list = Checklist.of(sheet, ticked, clock.instant());
    List<ReadyLine> ready = facts == null ? List.of() : Readiness.of(facts, now);
    screen.set(
        new BeforeScreen(
            sheet.title(),
            sum(list, now),
            note(list, now),
            list.errands().stream().map(errand -> row(errand, now)).toList(),
            Arrays.stream(TechStep.values()).map(step -> step(step, now)).toList(),
            ready.stream().map(line -> line(line, now)).toList(),
            readySum(ready, now),
            trying,
            !links(now).isEmpty(),
            now.text(said)));
  }

  /** Ticks off a task or a step, or takes the tick back. */
  void tick(String what, boolean done) {
    boolean changed = done ? ticked.add(what) : ticked.remove(what);
    if (changed) {
      actions.keep(Set.copyOf(ticked));
      paint();
    }
  }

  void copy(String text) {
    actions.copy(text);
    say(Message.of("before.copied"));
  }

  void saveText(String text) {
    save(".txt", text);
  }

  /** Whether the sheet says enough for a calendar. */
  boolean canBeEvent() {
    return InvitedEvent.of(sheet, clock.instant()).isPresent();
  }

  void saveEvent() {
    InvitedEvent.of(sheet, clock.instant()).ifPresent(event -> save(".ics", event));
  }

  private void save(String ending, String text) {
    var _ = actions.save(ending, text).thenAccept(told -> told.ifPresent(this::say));
  }

  private void say(Message told) {
    said = told;
    paint();
  }

  void ring() {
    var _ =
        actions
            .ring()
            .thenAccept(heard -> {
              sound = heard ? Facts.Sound.PLAYED : Facts.Sound.NO_DEVICE;
              look();
            });
  }

  /** Opens every link that is well formed. */
  void tryLinks() {
    trying = true;
    paint();
    var _ =
        actions
            .tryLinks(links(words.getValue()))
            .thenAccept(answers -> {
              trying = false;
              opened.clear();
              opened.putAll(answers);
              look();
            });
  }

  /** Looks at the machine anew. */
  void look() {
    var _ =
        actions
            .look()
            .thenAccept(found -> {
              facts =
                  new Facts(
                      sheet,
                      found.people(),
                      found.screens(),
                      sound,
                      found.disk(),
                      opened,
                      found.now());
              paint();
            });
  }

  void close() {
    actions.close();
  }

  private List<String> links(Words now) {
    return SheetLink.of(sheet, now).stream()
        .filter(link -> link.form() == SheetLink.Form.WELL_FORMED)
        .map(SheetLink::link)
        .toList();
  }

  private static String sum(Checklist list, Words words) {
    return list.errands().isEmpty()
        ? words.text("before.nothing")
        : words.text(
            "before.sum",
            list.count(Errand.State.DONE),
            list.errands().size(),
            list.count(Errand.State.OVERDUE));
  }

  private String note(Checklist list, Words words) {
    boolean dated = sheet.date() != null || list.errands().isEmpty();
    return dated ? "" : words.text("before.no-date");
  }

  private static BeforeScreen.Row row(Errand errand, Words words) {
    String state = words.text("before.state." + errand.state().name().toLowerCase(Locale.ROOT));
    return new BeforeScreen.Row(
        errand.task().task(), DueText.of(errand.due(), words), state, errand.state());
  }

  private BeforeScreen.Step step(TechStep step, Words words) {
    return new BeforeScreen.Step(step, words.text(step.label()), ticked.contains(step.key()));
  }

  private static BeforeScreen.Line line(ReadyLine line, Words words) {
    Message mend = line.mend();
    return new BeforeScreen.Line(
        line.verdict(),
        words.text("ready.verdict." + line.verdict().key()),
        words.text("ready.aspect." + line.aspect().key()),
        words.text(line.said()),
        mend == null ? "" : words.text(mend));
  }

  private static String readySum(List<ReadyLine> ready, Words words) {
    long trouble =
        ready.stream().filter(line -> line.verdict() == ReadyLine.Verdict.TROUBLE).count();
    long untried =
        ready.stream().filter(line -> line.verdict() == ReadyLine.Verdict.UNTRIED).count();
    return ready.isEmpty() ? "" : words.text("ready.sum", trouble, untried);
  }
}
