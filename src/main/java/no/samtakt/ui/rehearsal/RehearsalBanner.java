package no.samtakt.ui.rehearsal;

import java.net.URL;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The dark line that says in every window that this is a rehearsal. */
public final class RehearsalBanner extends HBox {
  private RehearsalBanner() {
    getStyleClass().addAll("rehearsal-banner", "inverse");
    setAlignment(Pos.CENTER_LEFT);
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(RehearsalBanner.class.getResource("rehearsal.css"));
  }

  /** Over the console: with what drives time, and the way to the page of the rehearsal. */
  public static RehearsalBanner ofConsole(RehearsalViewModel model, Speech speech) {
    RehearsalBanner banner = new RehearsalBanner();
    ActionButton jump = Buttons.small(Icon.FAST, "W");
    jump.setId("rehearsal-jump");
    speech.bind(jump, "rehearsing.next-change");
    jump.setOnAction(pressed -> model.desk().toNextChange());
    ActionButton page = Buttons.small(Icon.RUN_SHEET, "V");
    page.setId("rehearsal-page");
    speech.bind(page, "rehearsing.to-page");
    page.setOnAction(pressed -> model.desk().turn());
    banner
        .getChildren()
        .addAll(
            Icons.of(Icon.REHEARSAL, 18),
            title(speech, "rehearsing.title"),
            said(speech, "rehearsing.says"),
            between(),
            new PaceBox(model, speech),
            jump,
            page,
            end(model, speech, null));
    return banner;
  }

  /** Over the page of the rehearsal, which has all that drives time itself. */
  public static RehearsalBanner ofPage(RehearsalViewModel model, Speech speech) {
    RehearsalBanner banner = new RehearsalBanner();
    ActionButton back = Buttons.small(Icon.CLOCK, "V");
    back.setId("rehearsal-console");
    speech.bind(back, "rehearsing.to-console");
    back.setOnAction(pressed -> model.desk().turn());
    banner
        .getChildren()
        .addAll(
            Icons.of(Icon.REHEARSAL, 18),
            title(speech, "rehearsing.title"),
            said(speech, "rehearsing.says"),
            between(),
            back,
            end(model, speech, "Esc"));
    return banner;
  }

  /** Where there is little room: that it is a rehearsal, and how fast time goes by. */
  public static RehearsalBanner small(RehearsalViewModel model, Speech speech) {
    RehearsalBanner banner = new RehearsalBanner();
    banner.getStyleClass().add("small");
    Label title = new Label();
    title.getStyleClass().add("semibold");
    title.setMinWidth(USE_PREF_SIZE);
    speech.bind(title, "rehearsing.short", model.paceProperty().get());
    model
        .paceProperty()
        .addListener((o, before, now) -> speech.bind(title, "rehearsing.short", now.intValue()));
    banner.getChildren().addAll(Icons.of(Icon.REHEARSAL, 16), title);
    return banner;
  }

  /** In a window where nothing drives the session. */
  public static RehearsalBanner plain(Speech speech) {
    RehearsalBanner banner = new RehearsalBanner();
    banner.getChildren().addAll(Icons.of(Icon.REHEARSAL, 18), title(speech, "rehearsing.title"));
    return banner;
  }

  private static ActionButton end(RehearsalViewModel model, Speech speech, @Nullable String key) {
    ActionButton end = key == null ? Buttons.small() : Buttons.small(null, key);
    end.setId("rehearsal-end");
    speech.bind(end, "rehearsing.end");
    end.setOnAction(pressed -> model.desk().end());
    return end;
  }

  private static Label title(Speech speech, String key) {
    Label title = new Label();
    title.getStyleClass().addAll("rehearsal-title", "semibold");
    title.setMinWidth(USE_PREF_SIZE);
    speech.bind(title, key);
    return title;
  }

  private static Label said(Speech speech, String key) {
    Label said = new Label();
    said.getStyleClass().addAll("dense", "may-ellipsize");
    said.setMinWidth(0);
    speech.bind(said, key);
    return said;
  }

  private static Region between() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return between;
  }
}
