package no.samtakt.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * What varies, laid out as arrays: for every place (a length, or a delay before an item) some draws
 * that are added up, and what never varies of it.
 */
final class Draws {
  private final int[] first;
  private final long[] keys;
  private final long[] tables;
  private final long[] fixed;

  private Draws(int[] first, long[] keys, long[] tables, long[] fixed) {
    this.first = first;
    this.keys = keys;
    this.tables = tables;
    this.fixed = fixed;
  }

  static Draws of(List<List<Draw>> places) {
    int[] first = new int[places.size() + 1];
    long[] fixed = new long[places.size()];
    List<Draw> varying = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      for (Draw draw : places.get(place)) {
        long shortest = draw.quantiles().shortest();
        if (draw.quantiles().always(shortest)) {
          fixed[place] += shortest;
        } else {
          varying.add(draw);
        }
      }
      first[place + 1] = varying.size();
    }
    int width = Quantiles.STEPS + 1;
    long[] keys = new long[varying.size()];
    long[] tables = new long[varying.size() * width];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = varying.get(i).key();
      varying.get(i).quantiles().copyTo(tables, i * width);
    }
    return new Draws(first, keys, tables, fixed);
  }

  /**
   * Draws every place for one session.
   *
   * @param session where its chance begins
   * @param into what comes out, in milliseconds, by place
   */
  void draw(long session, long[] into) {
    for (int place = 0; place < fixed.length; place++) {
      long sum = fixed[place];
      for (int at = first[place]; at < first[place + 1]; at++) {
        sum += drawn(at, Draw.mixed(session ^ keys[at]) >>> 32);
      }
      into[place] = sum;
    }
  }

  /** Between the two quantiles that 32 bits of chance fall between. */
  private long drawn(int at, long chance) {
    long scaled = chance * Quantiles.STEPS;
    int low = at * (Quantiles.STEPS + 1) + (int) (scaled >>> 32);
    long beyond = scaled & 0xFFFFFFFFL;
    return tables[low] + (((tables[low + 1] - tables[low]) * beyond) >> 32);
  }
}
