package no.samtakt.ui.participants;

import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import no.samtakt.ui.kit.Fonts;

/** One name, and its room in a tinted field at the end of the line. */
final class NameCell extends Region {
  /** Between the name and the room, in parts of the font size. */
  static final double BETWEEN = 0.6;

  private static final double NARROWEST = 1.7;
  private static final double ROUND_ROOM = 0.6;

  private final Text name = new Text();
  private final Text room = new Text();
  private final Region field = new Region();
  private double size = 1;
  private double roomWidth = 1;

  NameCell() {
    getStyleClass().add("name-cell");
    field.getStyleClass().add("name-room");
    for (Text text : new Text[] {name, room}) {
      text.getStyleClass().add("fit-text");
      text.setTextOrigin(VPos.CENTER);
      text.setManaged(false);
    }
    field.setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(name, field, room);
  }

  /** How wide the field of the room is for the widest room text, in parts of the font size. */
  static double room(OptionalDouble widest) {
    return Math.max(NARROWEST, widest.orElse(0) + ROUND_ROOM);
  }

  /** Shows a place in a font size and a width of the room's field, both in pixels. */
  void show(Board.Place place, double size, double roomWidth) {
    name.setText(place.name());
    room.setText(place.room());
    setAccessibleText(place.name() + " " + place.room());
    field.setVisible(!place.room().isEmpty());
    if (this.size != size) {
      room.setFont(Font.font(Fonts.SEMIBOLD, size));
    }
    this.size = size;
    this.roomWidth = roomWidth;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double middle = Math.floor(getHeight() / 2);
    double left = snapPositionX(getWidth() - roomWidth);
    double high = Math.rint(size * 1.3);
    field.resizeRelocate(left, Math.rint(middle - high / 2), getWidth() - left, high);
    name.setFont(Font.font(Fonts.TEXT, size));
    double free = Math.max(1, left - size * BETWEEN / 2);
    if (name.getLayoutBounds().getWidth() > free) {
      // Longer than a whole column: smaller rather than cut.
      name.setFont(Font.font(Fonts.TEXT, size * free / name.getLayoutBounds().getWidth()));
    }
    name.setX(0);
    name.setY(middle);
    room.setX(Math.rint(left + (getWidth() - left - room.getLayoutBounds().getWidth()) / 2));
    room.setY(middle);
  }
}
