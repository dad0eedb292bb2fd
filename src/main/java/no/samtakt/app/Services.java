package no.samtakt.app;

import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.samtakt.cards.Deck;
import no.samtakt.live.TimeSource;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.SettingsFile;
import no.samtakt.store.Store;
import no.samtakt.words.Language;

/**
 * What the window stands on, given from outside so that a test can give a still clock and dice that
 * always fall alike.
 *
 * @param displays the screens that the window may stand on
 * @param dialogs ask the user for folders
 * @param random makes new dice for a session
 * @param machineLanguage spoken until the user chooses
 */
record Services(
    DataFolder data,
    Store store,
    SettingsFile settings,
    Displays displays,
    FileDialogs dialogs,
    Deck deck,
    TimeSource clock,
    Supplier<RandomGenerator> random,
    ZoneId zone,
    Language machineLanguage) {}
