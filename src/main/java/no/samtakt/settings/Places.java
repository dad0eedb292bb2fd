package no.samtakt.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each face of the window stood, for each set of screens it has stood on.
 *
 * @param bySet a set of screens, in whatever words tell it from others, to its places
 */
public record Places(Map<String, Map<Face, Place>> bySet) {
  public static final Places NONE = new Places(Map.of());

  public Places {
    Map<String, Map<Face, Place>> copy = new LinkedHashMap<>();
    bySet.forEach((screens, places) -> copy.put(screens, Map.copyOf(places)));
    bySet = Collections.unmodifiableMap(copy);
  }

  public Optional<Place> of(String screens, Face face) {
    return Optional.ofNullable(bySet.getOrDefault(screens, Map.of()).get(face));
  }

  public Places with(String screens, Face face, Place place) {
    Map<Face, Place> here = new EnumMap<>(Face.class);
    here.putAll(bySet.getOrDefault(screens, Map.of()));
    here.put(face, place);
    Map<String, Map<Face, Place>> all = new LinkedHashMap<>(bySet);
    all.put(screens, here);
    return new Places(all);
  }
}
