package no.samtakt.ui;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.ui.groups.Handing;
import no.samtakt.words.Message;

/** Keeps what was handed out. */
public final class Handed implements Handing {
  private final List<String> copied = new ArrayList<>();
  private final List<OutFile> saved = new ArrayList<>();
  private final List<Message> told = new ArrayList<>();

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public void save(List<OutFile> files, Message also) {
    saved.addAll(files);
    told.add(also);
  }

  public List<String> copied() {
    return copied;
  }

  public List<OutFile> saved() {
    return saved;
  }

  public List<Message> told() {
    return told;
  }
}
