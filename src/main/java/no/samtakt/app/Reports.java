package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import no.samtakt.history.PastSession;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.report.FollowUpText;
import no.samtakt.report.Report;
import no.samtakt.report.Reporting;
import no.samtakt.report.file.Format;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.report.Exporting;
import no.samtakt.ui.report.FollowUpView;
import no.samtakt.ui.report.ReportPictures;
import no.samtakt.ui.report.ReportView;
import no.samtakt.ui.report.ReportViewModel;
import no.samtakt.ui.report.TextActions;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Opens reports in the main window, and saves them. On the window thread. */
final class Reports {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  static final SavedFiles.Said SAID =
      new SavedFiles.Said("report.choose", "report.saved", "report.not-saved");

  private final Services services;
  private final MainWindow main;
  private final Speech speech;
  private final Theme theme;
  private final Executor aside;
  private final Executor window;
  private final SavedFiles files;
  private final Function<PastSession, Optional<Node>> below;

  /**
   * Reports of one window.
   *
   * @param aside where they are read and written, which may take seconds
   * @param below makes what stands under the times of a session's report
   */
  Reports(
      Services services,
      MainWindow main,
      Speech speech,
      Theme theme,
      Executor aside,
      Executor window,
      Function<PastSession, Optional<Node>> below) {
    this.services = services;
    this.main = main;
    this.speech = speech;
    this.theme = theme;
    this.aside = aside;
    this.window = window;
    this.below = below;
    this.files = new SavedFiles(main, speech, services.dialogs(), aside, window);
  }

  /** A report that was read, what it is of, and who is told when it is left. */
  private record Opened(PastSession session, Report whole, Report nameless, Runnable left) {}

  /** What was written of a text to participants and not kept, of the report it was written for. */
  private record Written(SessionId session, Language language, String template) {}

  private @Nullable Written written;

  /**
   * Opens the report of an earlier session; what it covers is there again when it is left. One that
   * was left running came as far as its last event.
   *
   * @param left runs when the report was left by the way back, or could not be shown
   */
  void open(SessionId session, Runnable left) {
    open(session, false, left);
  }

  /** Opens the report of the session that the window has open, as far as it has come by now. */
  void openSoFar(SessionId session) {
    open(session, true, () -> {});
  }

  private void open(SessionId session, boolean going, Runnable left) {
    aside.execute(() -> {
      try {
        Optional<Opened> read = read(session, going, left);
        window.execute(() -> read.ifPresentOrElse(this::show, left));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "a report could not be read", e);
        window.execute(() -> {
          main.telling().fail(e.reason());
          left.run();
        });
      }
    });
  }

  /** Away from the window. A session that is gone has no report. */
  private Optional<Opened> read(SessionId id, boolean going, Runnable left)
      throws JournalException {
    Optional<PastSession> found =
        services.store().sessions().stream().filter(each -> each.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PastSession session = found.get();
    Roster people = services.store().people(id);
    Instant until = going ? services.clock().instant() : session.last();
    Report whole = Reporting.of(services.store().events(id), people, session.rehearsal(), until);
    return Optional.of(new Opened(session, whole, whole.redacted(Redaction.of(people)), left));
  }

  private void show(Opened opened) {
    ReportViewModel model =
        new ReportViewModel(
            opened.whole(),
            opened.nameless(),
            opened.session().kept().anonymised() != null,
            services.deck(),
            speech.wordsProperty());
    AtomicReference<@Nullable ReportView> shown = new AtomicReference<>();
    ReportsSaved saved = new ReportsSaved(services, files, opened.session().id());
    Exporting exporting =
        new Exporting() {
          private Opened latest = opened;

          @Override
          public void save(Format format, boolean named) {
            saved.save(named ? latest.whole() : latest.nameless(), named, format, speech.words());
          }

          @Override
          public void followUpText() {
            followUp(latest, () -> again(shown.get()));
          }

          @Override
          public void refresh() {
            fetch(
                opened,
                newer -> {
                  latest = newer;
                  model.refresh(newer.whole(), newer.nameless());
                  main.telling().tell(Message.of("report.refreshed"));
                });
          }

          @Override
          public void back() {
            main.leaveReport();
            opened.left().run();
          }
        };
    ReportPictures pictures = new ReportPictures(saved::picture, aside, window);
    ReportView view = new ReportView(model, exporting, pictures, speech, theme.textScaleProperty());
    shown.set(view);
    below.apply(opened.session()).ifPresent(view::addBelow);
    main.showReport(view);
    view.focusFirst();
  }

  /** Shows a report as it was left, with its choice of notes, where it was read. */
  private void again(@Nullable ReportView left) {
    if (left != null) {
      main.showReport(left);
      left.focusFollowUp();
    }
  }

  /** Reads the report of a session again that goes on. */
  private void fetch(Opened opened, Consumer<Opened> then) {
    aside.execute(() -> {
      try {
        Optional<Opened> read = read(opened.session().id(), true, opened.left());
        window.execute(() -> read.ifPresent(then));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "a report could not be read again", e);
        window.execute(() -> main.telling().fail(e.reason()));
      }
    });
  }

  private void followUp(Opened opened, Runnable back) {
    Words words = speech.words();
    FollowUpTemplate template = new FollowUpTemplate(services.data().folder());
    aside.execute(() -> {
      try {
        String kept = template.read(words.language());
        window.execute(() -> show(opened, template, written(opened, words, kept), words, back));
      } catch (IOException e) {
        String file = template.file(words.language()).toString();
        window.execute(() -> main.telling().warn(Message.of("report.text.unreadable", file)));
      }
    });
  }

  /** The template as it was left, where that was here. */
  private String written(Opened opened, Words words, String kept) {
    Written left = written;
    return left != null
            && left.session().equals(opened.session().id())
            && left.language() == words.language()
        ? left.template()
        : kept;
  }

  private void show(
      Opened opened, FollowUpTemplate template, String kept, Words words, Runnable back) {
    AtomicReference<@Nullable FollowUpView> shown = new AtomicReference<>();
    TextActions actions =
        new TextActions() {
          @Override
          public void copy(String text) {
            main.telling().copy(text, Message.of("report.text.copied"));
          }

          @Override
          public void saveText(String text) {
            files.save(
                SAID,
                words.text("report.follow-up-text") + " - " + opened.whole().heading().title(),
                "txt",
                () -> text.getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public void saveTemplate(String written) {
            keep(template, words, written);
          }

          @Override
          public String original() {
            return FollowUpTemplate.ours(words.language());
          }

          @Override
          public void back() {
            FollowUpView left = shown.get();
            if (left != null) {
              written = new Written(opened.session().id(), words.language(), left.written());
            }
            back.run();
          }
        };
    FollowUpView.Texts texts =
        new FollowUpView.Texts(
            new FollowUpText(opened.nameless(), words), new FollowUpText(opened.whole(), words));
    FollowUpView view = new FollowUpView(texts, kept, actions, speech);
    shown.set(view);
    main.showReport(view);
    view.focusFirst();
  }

  private void keep(FollowUpTemplate template, Words words, String written) {
    String file = template.file(words.language()).toString();
    aside.execute(() -> {
      Message said;
      try {
        template.save(words.language(), written);
        said = Message.of("report.text.kept", file);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "a template was not kept: " + e.getClass().getSimpleName());
        said = Message.of("report.text.not-kept", file);
      }
      Message done = said;
      window.execute(() -> main.telling().tell(done));
    });
  }
}
