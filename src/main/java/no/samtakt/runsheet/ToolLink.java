package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/** A tool that an item needs, what for, and what to do when it fails. */
public record ToolLink(
    String name, @Nullable String link, @Nullable String purpose, @Nullable String fallback) {}
