package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/** Something to do before or after the session; when is free text or a date. */
public record Task(String task, @Nullable String due) {}
