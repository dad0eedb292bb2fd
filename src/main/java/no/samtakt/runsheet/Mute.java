package no.samtakt.runsheet;

/** A design check that this sheet leaves out, and why. */
public record Mute(String check, String reason) {}
