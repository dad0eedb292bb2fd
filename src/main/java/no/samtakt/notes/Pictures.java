package no.samtakt.notes;

import java.util.Optional;

/** The pictures of one session's notes. It touches the disk: never on the window's thread. */
public interface Pictures {
  /**
   * Keeps a picture; it is safe when this returns, so that a note may then show it.
   *
   * @throws PictureException when it could not be kept
   */
  PictureId keep(Picture picture) throws PictureException;

  /**
   * A picture that was kept; nothing where it has been deleted.
   *
   * @throws PictureException when it could not be read
   */
  Optional<Picture> read(PictureId id) throws PictureException;
}
