package no.samtakt.ui.settings;

/** What is asked for when an organisation wants its own logo. */
public interface BrandActions {
  /** Asks for a picture. */
  void chooseLogo();

  /** Goes back to our own mark. */
  void removeLogo();
}
