package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;

/**
 * A part of an item in which people sit in groups; of equal rounds, all of them are one part.
 *
 * @param part which phase, counted from 0; 0 of rounds
 * @param segment the phase, or the first round
 * @param cycles how often people are moved into rooms
 */
record GroupParts(Placed placed, int part, Segment segment, int cycles) {

  static List<GroupParts> of(Design design) {
    List<GroupParts> parts = new ArrayList<>();
    for (Placed each : design.items()) {
      List<Segment> segments = each.item().segments();
      if (each.item().shape() instanceof Shape.InRounds) {
        if (Ways.isGrouped(each.item(), each.kind(), segments.getFirst())) {
          parts.add(new GroupParts(each, 0, segments.getLast(), segments.size()));
        }
        continue;
      }
      for (int i = 0; i < segments.size(); i++) {
        if (Ways.isGrouped(each.item(), each.kind(), segments.get(i))) {
          parts.add(new GroupParts(each, i, segments.get(i), 1));
        }
      }
    }
    return parts;
  }

  int size() {
    return segment.size();
  }

  boolean isPairs() {
    return size() == 2;
  }

  /** How many groups so many people make: nobody is alone, so odd pairs have one trio. */
  int groups(int people) {
    int groups = (people + size() - 1) / size();
    return people < 2 ? 0 : Math.clamp(groups, 1, people / 2);
  }
}
