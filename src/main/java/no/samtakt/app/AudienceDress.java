package no.samtakt.app;

import no.samtakt.ui.kit.Theme;

/** What the participants' window wears: a theme apart from the leader's, and whose logo. */
record AudienceDress(Theme theme, LogoShelf logos) {}
