package no.samtakt.ui.settings;

/**
 * What the machine is set up for, whatever is chosen here.
 *
 * @param contrast high contrast
 * @param still reduced motion
 */
public record MachineWishes(boolean contrast, boolean still) {}
