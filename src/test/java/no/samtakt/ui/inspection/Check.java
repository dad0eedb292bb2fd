package no.samtakt.ui.inspection;

/** What is looked for in a window. */
public enum Check {
  /** Text that is not shown whole. */
  CUT,
  /** Text painted over other text. */
  OVERLAPPING,
  /** Something to use that a screen reader has no name for. */
  NAMELESS,
  /** Something to click that is smaller than 24 by 24 pixels. */
  SMALL,
  /** Text too like what is painted behind it. */
  FAINT
}
