package no.samtakt.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Places as JSON: a set of screens, in it a face, in it a rectangle. */
final class PlacesCodec {
  private static final String X = "x";
  private static final String Y = "y";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String MAXIMISED = "maximised";

  /** No screen is larger, and a sum of two never overflows. */
  private static final int FARTHEST = 1_000_000;

  private PlacesCodec() {}

  static Places read(ObjectNode tree) {
    Map<String, Map<Face, Place>> all = new LinkedHashMap<>();
    tree.properties()
        .forEach(screens -> {
          Map<Face, Place> places = new EnumMap<>(Face.class);
          screens
              .getValue()
              .properties()
              .forEach(entry ->
                  Face.of(entry.getKey())
                      .ifPresent(face ->
                          place(entry.getValue()).ifPresent(place -> places.put(face, place))));
          if (!places.isEmpty()) {
            all.put(screens.getKey(), places);
          }
        });
    return new Places(all);
  }

  /** Writes the places over what {@code tree} holds; other keys stay. */
  static void write(ObjectNode tree, Places places) {
    places
        .bySet()
        .forEach((screens, faces) -> {
          ObjectNode set = object(tree, screens);
          faces.forEach((face, place) -> write(object(set, face.key()), place));
        });
  }

  private static void write(ObjectNode tree, Place place) {
    tree.put(X, place.x());
    tree.put(Y, place.y());
    tree.put(WIDTH, place.width());
    tree.put(HEIGHT, place.height());
    tree.put(MAXIMISED, place.maximised());
  }

  private static ObjectNode object(ObjectNode tree, String key) {
    return tree.path(key) instanceof ObjectNode found ? found : tree.putObject(key);
  }

  /** A place that makes no sense counts as none. */
  private static Optional<Place> place(JsonNode tree) {
    boolean whole = sound(tree, X) && sound(tree, Y) && sound(tree, WIDTH) && sound(tree, HEIGHT);
    int width = tree.path(WIDTH).asInt(0);
    int height = tree.path(HEIGHT).asInt(0);
    return whole && width > 0 && height > 0
        ? Optional.of(
            new Place(
                tree.path(X).asInt(),
                tree.path(Y).asInt(),
                width,
                height,
                tree.path(MAXIMISED).asBoolean(false)))
        : Optional.empty();
  }

  private static boolean sound(JsonNode tree, String key) {
    JsonNode value = tree.path(key);
    return value.isInt() && Math.abs(value.intValue()) <= FARTHEST;
  }
}
