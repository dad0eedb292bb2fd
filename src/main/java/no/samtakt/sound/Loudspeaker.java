package no.samtakt.sound;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * This machine's loudspeaker. Nothing of it is looked for before the first chime, and a machine
 * without one, or where it is taken by somebody else, is merely silent.
 */
public final class Loudspeaker {
  private static final System.Logger LOG = System.getLogger("no.samtakt.sound");

  private final Executor background;
  private boolean told;

  /**
   * Nothing is opened yet.
   *
   * @param background plays one chime after the other; playing takes as long as the chime
   */
  public Loudspeaker(Executor background) {
    this.background = background;
  }

  /** Plays a chime where that is possible, and lets it be where it is not. */
  public void ring(Chime chime) {
    background.execute(() -> heard(chime));
  }

  /** Plays a chime and tells, when it has been played, whether there was anything to play it on. */
  public CompletableFuture<Boolean> play(Chime chime) {
    return CompletableFuture.supplyAsync(() -> heard(chime), background);
  }

  private boolean heard(Chime chime) {
    AudioFormat format = new AudioFormat(Chime.RATE, 16, 1, true, false);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      byte[] samples = chime.samples();
      line.open(format);
      line.start();
      line.write(samples, 0, samples.length);
      line.drain();
      return true;
    } catch (LineUnavailableException | RuntimeException | LinkageError e) {
      // Without a device the platform throws IllegalArgumentException, and where its native library
      // is missing an error: whatever it is, a session goes on without sound.
      if (!told) {
        told = true;
        LOG.log(Level.INFO, "no sound device: " + e.getMessage());
      }
      return false;
    }
  }
}
