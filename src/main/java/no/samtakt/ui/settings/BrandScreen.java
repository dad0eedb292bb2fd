package no.samtakt.ui.settings;

import org.jspecify.annotations.Nullable;

/**
 * What the organisation has chosen of its own.
 *
 * @param colour as {@code #RRGGBB}; empty for ours
 * @param note what becomes of the colour, or why what was typed is none
 * @param refused whether what was typed is no colour
 * @param logo whether there is a logo
 * @param logoColour the colour that can be taken from the logo; null where there is none to take
 * @param trouble why the last picture was refused; empty when it was not
 */
record BrandScreen(
    String colour,
    String note,
    boolean refused,
    boolean logo,
    @Nullable String logoColour,
    String trouble) {}
