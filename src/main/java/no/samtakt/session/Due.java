package no.samtakt.session;

import java.time.Instant;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a session can be late for.
 *
 * @param pinned the item that is to start then; null for the planned end
 * @param at the pin, or the planned end
 */
public record Due(@Nullable ItemId pinned, Instant at) {}
