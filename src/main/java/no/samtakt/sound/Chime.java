package no.samtakt.sound;

import java.util.List;

/**
 * A short soft chime, made up of strokes on a bell that does not exist.
 *
 * @param pitches the strokes in hertz, one after the other
 */
public record Chime(List<Double> pitches) {
  /** A mild reminder: one stroke. */
  public static final Chime SOON = new Chime(List.of(659.26));

  /** Nothing is left: two strokes downwards. */
  public static final Chime TIME_UP = new Chime(List.of(659.26, 523.25));

  /** Move on: two strokes upwards. */
  public static final Chime MOVE = new Chime(List.of(523.25, 659.26));

  /** Samples a second. */
  static final int RATE = 44_100;

  /** Of the loudest that there is: it must not drown what somebody is saying. */
  private static final double LOUDNESS = 0.22;

  private static final double BETWEEN_STROKES = 0.28;
  private static final double RINGS = 1.1;
  private static final double FADES = 0.26;
  private static final double ATTACK = 0.012;

  public Chime {
    pitches = List.copyOf(pitches);
    if (pitches.isEmpty()) {
      throw new IllegalArgumentException("a chime without a stroke");
    }
  }

  /** The sound: 16 bits a sample, signed, the low byte first, one channel, {@link #RATE}. */
  byte[] samples() {
    double seconds = (pitches.size() - 1) * BETWEEN_STROKES + RINGS;
    byte[] bytes = new byte[2 * (int) (seconds * RATE)];
    for (int i = 0; i < bytes.length / 2; i++) {
      double sum = 0;
      for (int stroke = 0; stroke < pitches.size(); stroke++) {
        sum += stroke(pitches.get(stroke), (double) i / RATE - stroke * BETWEEN_STROKES);
      }
      int sample = (int) Math.round(sum * LOUDNESS * Short.MAX_VALUE);
      bytes[2 * i] = (byte) sample;
      bytes[2 * i + 1] = (byte) (sample >> 8);
    }
    return bytes;
  }

  /** One stroke, so many seconds after it fell: a tone with a faint octave that dies away first. */
  private static double stroke(double pitch, double after) {
    if (after < 0 || after >= RINGS) {
      return 0;
    }
    double attack = Math.min(1, after / ATTACK);
    double end = Math.min(1, (RINGS - after) / 0.05);
    double tone = Math.sin(2 * Math.PI * pitch * after) * Math.exp(-after / FADES);
    double octave = 0.3 * Math.sin(4 * Math.PI * pitch * after) * Math.exp(-2 * after / FADES);
    return attack * end * (tone + octave);
  }
}
