package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/** What participants are asked to do before they come. */
public record Prework(String text, @Nullable String deadline) {}
