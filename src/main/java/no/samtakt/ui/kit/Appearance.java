package no.samtakt.ui.kit;

/** How a window looks: as the machine is set up, or always light, or always dark. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK
}
