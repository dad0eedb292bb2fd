package no.samtakt.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * What a screen reader is told in passing. It is never seen. The toolkit has no live regions: the
 * change of text is reported as a change, and {@link #said} can be lent to what has the focus,
 * whose changes screen readers read out.
 */
public final class Announcement extends Region {
  private String said = "";

  public Announcement() {
    setId("announcement");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public void say(String text) {
    said = text;
    setAccessibleText(text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** What was said last; empty before that. */
  public String said() {
    return said;
  }
}
