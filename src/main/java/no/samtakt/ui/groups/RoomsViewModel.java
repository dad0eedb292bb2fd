package no.samtakt.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Rule;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.TopicRooms;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What the page of groups shows and can do. To be used on the window thread. */
public final class RoomsViewModel {
  private final Desk desk;
  private final ObservableValue<Words> words;
  private final Findings findings;
  private final Enquiry<MetMatrix.Asked, MetMatrix> matrix;
  private final ReadOnlyObjectWrapper<RoomsScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", RoomsScreen.BLANK);

  private final ReadOnlyObjectWrapper<MetMatrix> met =
      new ReadOnlyObjectWrapper<>(this, "met", MetMatrix.NOBODY);

  private @Nullable Snapshot now;
  private SizeChoice size = new SizeChoice(SizeChoice.Kind.AT_MOST, Item.USUAL_GROUP);
  private @Nullable Shown chosen;

  /** A round that the leader chose to look at; it counts until the session moves on. */
  private record Shown(GroupTarget target, int segment) {}

  /**
   * @param work does what may take long, away from the window thread
   * @param window runs work on the window thread
   */
  RoomsViewModel(Desk desk, ObservableValue<Words> words, Executor work, Executor window) {
    this.desk = desk;
    this.words = words;
    this.findings = new Findings(work, window, this::draw);
    this.matrix = new Enquiry<>(MetMatrix::of, work, window, this::drawMet);
    words.addListener((observed, before, after) -> draw());
  }

  public ReadOnlyObjectProperty<RoomsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    if (before == null || !PageMaker.readsAlike(before, snapshot)) {
      draw();
    }
  }

  /** Forms groups, anew where there are some, for all that is left of the item. */
  public void form() {
    target()
        .ifPresent(target ->
            desk.give(
                target.isChosen(segment(target))
                    ? new SessionCommand.SeatByWish(target.item().id())
                    : new SessionCommand.FormGroups(
                        target.item().id(), target.freeSize() ? size.sizing() : null)));
  }

  /** Whether people can be seated at topics by their wishes just now. */
  public boolean canSeatByWish() {
    RoomsScreen shown = screen.get();
    return shown.chosen()
        && shown.forming().form() != null
        && shown.forming().hindrance().isEmpty();
  }

  /** Forms the round shown anew, but for the rooms that are locked. */
  public void reshuffle() {
    changes().map(RoundChanges::reshuffle).ifPresent(desk::give);
  }

  /** Chooses how large groups are, where the sheet does not say. */
  public void chooseSize(SizeChoice choice) {
    size = choice;
    draw();
  }

  /** Says it in another way: people in a group, or groups. */
  public void chooseSizeBy(SizeChoice.Kind kind) {
    int people = now == null ? 0 : page(now).grouped().size();
    chooseSize(size.as(kind, people));
  }

  /** Looks at another round. */
  public void chooseRound(int segment) {
    chosen = target().map(target -> new Shown(target, segment)).orElse(null);
    draw();
  }

  /** Adds a rule, unless it contradicts those there are: see {@link #against}. */
  public void addRule(Rule rule) {
    if (against(rule).isEmpty()) {
      desk.give(new SessionCommand.AddRule(rule));
    }
  }

  /** Why a rule cannot be added to those there are; empty where it can. */
  public String against(Rule rule) {
    return now == null
        ? ""
        : new RuleConflict(now.state().course().groups().rules(), now.names(), words.getValue())
            .with(rule);
  }

  public void removeRule(Rule rule) {
    desk.give(new SessionCommand.RemoveRule(rule));
  }

  /**
   * Puts somebody in another room of the round shown.
   *
   * @param room from 1; one that is empty becomes a new one
   */
  public void move(PersonId person, int room) {
    changes().map(changes -> changes.move(person, room - 1)).ifPresent(desk::give);
  }

  /** The number, from 1, of a room that nobody is in; 0 where every room is a topic. */
  public int freshRoom() {
    return screen.get().chosen() ? 0 : changes().map(changes -> changes.fresh() + 1).orElse(1);
  }

  /**
   * Locks a room of the round shown, or opens it again.
   *
   * @param room from 1
   */
  public void turnLock(int room) {
    changes().map(changes -> changes.turnLock(room - 1)).ifPresent(desk::give);
  }

  /** Whether somebody in the running round lacks a room or company. */
  public boolean canMend() {
    return screen.get().mending() != null;
  }

  /** Gives everybody in the running round company, as proposed. */
  public void acceptMending() {
    findings.acceptedMending().ifPresent(desk::give);
  }

  /** Proposes something else; after the last proposal comes the first again. */
  public void nextMending() {
    findings.turn();
    draw();
  }

  /** Makes the swap that was proposed for the round shown. */
  public void acceptSwap() {
    findings.acceptedSwap().ifPresent(desk::give);
  }

  /** Who meets whom in all rounds that are formed, as it was when that was asked for last. */
  public ReadOnlyObjectProperty<MetMatrix> metProperty() {
    return met.getReadOnlyProperty();
  }

  /**
   * Asks who meets whom as it is now; it takes its time, and is asked for only where it is seen.
   */
  public void askMet() {
    if (now != null) {
      matrix.ask(MetMatrix.Asked.of(now, words.getValue()));
    }
  }

  /** What those on the list differ in, to mix groups by. */
  public List<Attribute> attributes() {
    return now == null ? List.of() : RuleChoices.attributes(now);
  }

  /** The languages on the list, as the roster has them. */
  public List<String> languages() {
    return now == null ? List.of() : RuleChoices.languages(now);
  }

  /** Everybody on the list, alphabetically, whose name has a word that begins so. */
  public List<RoomsScreen.Seat> find(String beginning) {
    return now == null ? List.of() : RuleChoices.find(now, beginning);
  }

  private Optional<RoundChanges> changes() {
    return target().flatMap(target -> changes(target, segment(target)));
  }

  private Optional<RoundChanges> changes(GroupTarget target, int segment) {
    return Optional.ofNullable(now)
        .flatMap(each -> each.state().course().groups().of(target.item().id(), segment))
        .filter(formation -> !target.over(segment))
        .map(formation -> new RoundChanges(target.item().id(), segment, formation));
  }

  private Optional<GroupTarget> target() {
    return Optional.ofNullable(now).flatMap(each -> GroupTarget.of(each.state().course()));
  }

  private int segment(GroupTarget target) {
    return chosen != null && chosen.target().equals(target) ? chosen.segment() : target.usual();
  }

  private PageMaker page(Snapshot snapshot) {
    return new PageMaker(snapshot, words.getValue());
  }

  private void drawMet() {
    matrix.latest().ifPresent(met::set);
  }

  private void draw() {
    if (now == null) {
      return;
    }
    RoomsScreen next = drawn(now);
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private RoomsScreen drawn(Snapshot now) {
    Words speak = words.getValue();
    PageMaker page = page(now);
    GroupTarget target = page.target();
    int segment = target == null ? 0 : segment(target);
    Optional<Rooms> rooms = page.rooms(segment);
    Optional<TopicRooms> topics = page.topics(segment);
    page.question(segment).ifPresentOrElse(findings::ask, findings::forget);
    Judgement found = page.question(segment).flatMap(findings::to).orElse(null);
    GroupRules rules = now.state().course().groups().rules();
    ChangeWords changes = new ChangeWords(now.names(), speak, page.topicNames());
    RoomRows rows =
        new RoomRows(
            now.names(),
            speak,
            changes().map(each -> each.formation().locked()).orElse(Set.of()),
            target != null && target.over(segment),
            found,
            rules.mix(),
            page.topicRows(segment).orElse(null));
    QualityWords judged = new QualityWords(speak);
    List<RoomsScreen.Quality> quality =
        topics
            .map(each ->
                new WishWords(now.names(), speak)
                    .line(each, page.round(segment).orElse(null), page.grouped()))
            .orElseGet(() ->
                rooms
                    .map(formed ->
                        judged.line(formed.alone(), page.roomless(segment), found, rules.mix()))
                    .orElse(List.of()));
    return new RoomsScreen(
        page.subject(),
        page.forming(size, segment),
        page.rounds(segment),
        rooms.map(formed -> GroupWords.sizes(formed.sizes(), speak)).orElse(""),
        quality,
        topics.isPresent() ? List.of() : new RuleChips(rules, found, now.names(), speak).all(),
        page.shown(segment).map(rows::of).orElse(List.of()),
        findings.mendingCard(changes).orElse(null),
        findings.swapCard(changes).orElse(null),
        topics.isPresent());
  }
}
