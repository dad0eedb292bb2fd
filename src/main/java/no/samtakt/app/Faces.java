package no.samtakt.app;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import no.samtakt.settings.Face;
import no.samtakt.settings.Place;
import org.jspecify.annotations.Nullable;

/**
 * One window with three faces. It changes its size, its place and whether it stays on top; what is
 * in it is for whoever listens. Each face comes back to where it stood on the screens there are.
 *
 * <p>To be used on the window thread.
 */
final class Faces implements AutoCloseable {
  /** A window that is being dragged is remembered when it has come to rest. */
  private static final Duration REST = Duration.millis(400);

  private final Stage stage;
  private final Displays displays;
  private final ObservableDoubleValue textScale;
  private final KeptPlaces kept;
  private final ReadOnlyObjectWrapper<Face> face =
      new ReadOnlyObjectWrapper<>(this, "face", Face.FULL);
  private final ReadOnlyBooleanWrapper atLeft = new ReadOnlyBooleanWrapper(this, "atLeft");
  private final PauseTransition rest = new PauseTransition(REST);
  private final Runnable unlisten;
  private ScreenSet screens;
  private double text;
  private boolean placing;
  private boolean closed;

  Faces(Stage stage, Displays displays, ObservableDoubleValue textScale, KeptPlaces kept) {
    this.stage = stage;
    this.displays = displays;
    this.textScale = textScale;
    this.kept = kept;
    this.screens = displays.now();
    this.text = textScale.get();
    rest.setOnFinished(over -> rested());
    InvalidationListener moved = this::moved;
    for (Observable each :
        new Observable[] {
          stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty()
        }) {
      each.addListener(moved);
    }
    stage.maximizedProperty().addListener((o, before, now) -> maximised(now));
    // The frame is known only once the window is shown.
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> put(place(null)));
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> remember());
    textScale.addListener((o, before, now) -> textChanged());
    unlisten = displays.onChange(this::screensChanged);
    put(place(null));
  }

  ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  /** Whether the window stands nearer to the left edge of its screen than to the right one. */
  ReadOnlyBooleanProperty atLeftProperty() {
    return atLeft.getReadOnlyProperty();
  }

  /** Whether the whole console can be shown on this screen without being squeezed. */
  boolean hasRoomForAll() {
    return size(Face.FULL).fits(new Placement(screens).screenOf(here()).usable());
  }

  /** Shows another face, where it stood when it was last seen on these screens. */
  void go(Face next) {
    if (next == face.get()) {
      return;
    }
    remember();
    Place from = here();
    face.set(next);
    put(place(from));
  }

  /** From the whole console to the strip, from there to the bar, and back to it all. */
  void turn() {
    go(face.get().next());
  }

  /** Puts the window at the other edge of its screen, at full height. */
  void dock() {
    HorizontalDirection edge = atLeft.get() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    put(new Placement(screens).docked(here(), size(face.get()), edge));
    remember();
  }

  private Place place(@Nullable Place from) {
    Placement placement = new Placement(screens);
    Face now = face.get();
    return placement.of(now, size(now), kept.of(screens, now).orElse(null), from);
  }

  private void put(Place place) {
    placing = true;
    boolean small = face.get() != Face.FULL;
    if (stage.isMaximized() && !place.maximised()) {
      stage.setMaximized(false);
    }
    // A limit moves what it limits, and some systems answer with the limit long after the window
    // was given its place. So all are lifted, and come back when the window has come to rest.
    limit(0, 0, Double.MAX_VALUE, Double.MAX_VALUE);
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    if (stage.isAlwaysOnTop() != small) {
      stage.setAlwaysOnTop(small);
    }
    if (place.maximised() && !small) {
      stage.setMaximized(true);
    }
    rest.playFromStart();
    placing = false;
    atLeft.set(new Placement(screens).isLeft(place));
  }

  /** What is at rest gets its limits, and is remembered. */
  private void rested() {
    if (stage.isShowing() && !stage.isIconified() && !stage.isMaximized()) {
      placing = true;
      FaceSize size = size(face.get()).within(new Placement(screens).screenOf(here()).usable());
      boolean small = face.get() != Face.FULL;
      limit(
          size.minWidth(),
          size.minHeight(),
          small ? size.maxWidth() : Double.MAX_VALUE,
          small ? size.maxHeight() : Double.MAX_VALUE);
      placing = false;
    }
    remember();
  }

  private void limit(double minWidth, double minHeight, double maxWidth, double maxHeight) {
    if (stage.getMinWidth() != minWidth || stage.getMinHeight() != minHeight) {
      stage.setMinWidth(minWidth);
      stage.setMinHeight(minHeight);
    }
    if (stage.getMaxWidth() != maxWidth || stage.getMaxHeight() != maxHeight) {
      stage.setMaxWidth(maxWidth);
      stage.setMaxHeight(maxHeight);
    }
  }

  private FaceSize size(Face which) {
    Scene scene = stage.getScene();
    boolean framed = stage.isShowing() && scene != null && !stage.isMaximized();
    double wide = framed ? Math.max(0, stage.getWidth() - scene.getWidth()) : 0;
    double high = framed ? Math.max(0, stage.getHeight() - scene.getHeight()) : 0;
    return FaceSize.of(which, textScale.get(), wide, high);
  }

  private Place here() {
    return Place.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  private void moved(Observable which) {
    if (!placing && !closed && stage.isShowing() && !stage.isIconified()) {
      atLeft.set(new Placement(screens).isLeft(here()));
      rest.playFromStart();
    }
  }

  /** Who makes the strip or the bar as large as the screen wants to see everything. */
  private void maximised(boolean now) {
    if (now && face.get() != Face.FULL && !placing) {
      go(Face.FULL);
    }
    moved(stage.maximizedProperty());
  }

  private void remember() {
    if (closed) {
      return;
    }
    rest.stop();
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    boolean fills = stage.isMaximized();
    Place before = kept.of(screens, face.get()).orElse(null);
    Place place = fills ? (before == null ? place(null) : before) : here();
    kept.remember(screens, face.get(), place.maximised(fills));
  }

  private void textChanged() {
    double ratio = textScale.get() / text;
    text = textScale.get();
    if (face.get() != Face.FULL && stage.isShowing()) {
      Place now = here();
      Place grown =
          new Place(now.x(), now.y(), (int) Math.round(now.width() * ratio), now.height(), false);
      put(new Placement(screens).of(face.get(), size(face.get()), keepingEdge(now, grown), null));
    }
  }

  /** What stands at the right edge grows from there. */
  private Place keepingEdge(Place before, Place after) {
    int x = atLeft.get() ? before.x() : before.right() - after.width();
    return new Place(x, after.y(), after.width(), after.height(), false);
  }

  /** Where the system has put the window meanwhile is nobody's wish, and is not remembered. */
  private void screensChanged() {
    rest.stop();
    ScreenSet now = displays.now();
    if (!now.equals(screens)) {
      Place from = here();
      boolean known = kept.of(now, face.get()).isPresent();
      screens = now;
      put(known ? place(from) : moved(from));
    }
  }

  /** To new screens from others: the strip stays at its edge, the rest stays where it can. */
  private Place moved(Place from) {
    Placement placement = new Placement(screens);
    HorizontalDirection edge = atLeft.get() ? HorizontalDirection.LEFT : HorizontalDirection.RIGHT;
    return face.get() == Face.STRIP
        ? placement.docked(from, size(Face.STRIP), edge)
        : placement.of(face.get(), size(face.get()), from, from);
  }

  @Override
  public void close() {
    closed = true;
    rest.stop();
    unlisten.run();
  }
}
