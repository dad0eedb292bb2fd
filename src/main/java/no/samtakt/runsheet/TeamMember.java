package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/** Somebody who runs the session. */
public record TeamMember(String name, @Nullable String role) {}
