package no.samtakt.architecture.bad.app;

/** Something that only the wiring knows. */
public final class Wiring {
  public void rewire() {}
}
