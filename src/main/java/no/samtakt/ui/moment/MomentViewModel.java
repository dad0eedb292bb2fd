package no.samtakt.ui.moment;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What runs just now, in step with the session and with the window's language. */
public final class MomentViewModel {
  private final Desk desk;
  private final InStep<Moment> moment;

  public MomentViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    ChatMemo chat = new ChatMemo();
    this.moment = new InStep<>(words, (snapshot, spoken) -> Moment.of(snapshot, spoken, chat));
  }

  public void show(Snapshot snapshot) {
    moment.show(snapshot);
  }

  public ReadOnlyObjectProperty<@Nullable Moment> screenProperty() {
    return moment.screenProperty();
  }

  /** Ticks a line of the item in view off, or takes the tick away. */
  public void check(int line, boolean done) {
    ItemId item = itemInView();
    if (item != null) {
      desk.give(new SessionCommand.CheckLine(item, line, done));
    }
  }

  /** The item whose script can be read; null where there is none. */
  @Nullable ItemId itemInView() {
    Snapshot snapshot = moment.latest();
    return snapshot == null ? null : Reading.itemInView(snapshot);
  }
}
