package no.samtakt.ui.kit;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What our icons mean. Which drawing stands for a meaning is decided here and nowhere else. */
public enum Icon {
  // Kinds of item
  TECH_CHECK(BootstrapIcons.MIC),
  WELCOME(BootstrapIcons.HAND_INDEX),
  CHECK_IN(BootstrapIcons.HAND_INDEX),
  TALK(BootstrapIcons.EASEL),
  DIALOGUE(BootstrapIcons.CHAT_SQUARE_TEXT),
  IGP(BootstrapIcons.DIAGRAM_3),
  PAIRS(BootstrapIcons.PEOPLE),
  GROUPS(BootstrapIcons.PEOPLE_FILL),
  ENERGISER(BootstrapIcons.BRIGHTNESS_HIGH),
  BREAK(BootstrapIcons.CUP_STRAW),
  SHARING(BootstrapIcons.CHAT_SQUARE_TEXT),
  TRAINING(BootstrapIcons.STICKY),
  OPEN_SPACE(BootstrapIcons.KANBAN),
  CHECK_OUT(BootstrapIcons.BOX_ARROW_RIGHT),
  BUFFER(BootstrapIcons.HOURGLASS),
  CUSTOM(BootstrapIcons.CIRCLE),
  INDIVIDUAL(BootstrapIcons.PERSON),
  PLENARY(BootstrapIcons.MEGAPHONE),

  // Time and transport
  PLAY(BootstrapIcons.PLAY_FILL),
  PAUSE(BootstrapIcons.PAUSE_FILL),
  NEXT(BootstrapIcons.SKIP_END_FILL),
  PREVIOUS(BootstrapIcons.SKIP_START_FILL),
  FAST(BootstrapIcons.FORWARD_FILL),
  STOP(BootstrapIcons.STOP_FILL),
  UNDO(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
  CATCH_UP(BootstrapIcons.LIGHTNING),
  CLOCK(BootstrapIcons.CLOCK),
  REHEARSAL(BootstrapIcons.STOPWATCH),
  ANCHOR(BootstrapIcons.PIN_ANGLE_FILL),

  // States
  CHECK(BootstrapIcons.CHECK2),
  ALL_DONE(BootstrapIcons.CHECK2_ALL),
  ON_SCHEDULE(BootstrapIcons.CHECK_CIRCLE_FILL),
  WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL),
  OVERTIME(BootstrapIcons.EXCLAMATION_OCTAGON_FILL),
  INFO(BootstrapIcons.INFO_CIRCLE),
  SAFE(BootstrapIcons.SHIELD_CHECK),

  // Script and notes
  SAY(BootstrapIcons.MEGAPHONE),
  TO_DO(BootstrapIcons.SQUARE),
  DONE(BootstrapIcons.CHECK_SQUARE_FILL),
  QUESTION(BootstrapIcons.CHAT_QUOTE),
  WRITE(BootstrapIcons.PENCIL),
  NOTES(BootstrapIcons.JOURNAL_TEXT),
  IDEA(BootstrapIcons.LIGHTBULB),
  DECISION(BootstrapIcons.CHECK_SQUARE),
  FOLLOW_UP(BootstrapIcons.FLAG),
  QUOTE(BootstrapIcons.CHAT_LEFT_QUOTE),
  PARKED(BootstrapIcons.ARCHIVE),

  // People and groups
  PERSON(BootstrapIcons.PERSON),
  PEOPLE(BootstrapIcons.PEOPLE),
  PERSON_JOINS(BootstrapIcons.PERSON_PLUS),
  PERSON_LEAVES(BootstrapIcons.PERSON_DASH),
  ORGANISATION(BootstrapIcons.BUILDING),
  MET_BEFORE(BootstrapIcons.ARROW_REPEAT),
  MET_MATRIX(BootstrapIcons.GRID_3X3),
  SHUFFLE(BootstrapIcons.SHUFFLE),
  LOCKED(BootstrapIcons.LOCK_FILL),
  UNLOCKED(BootstrapIcons.UNLOCK),
  TAG(BootstrapIcons.TAG),

  // Who has the word
  COHOST(BootstrapIcons.HEADSET),
  SPEAKER(BootstrapIcons.MIC_FILL),
  SILENT(BootstrapIcons.MIC_MUTE),
  REPLY(BootstrapIcons.REPLY_FILL),
  FIRST_TIME(BootstrapIcons.STAR),
  ROUND(BootstrapIcons.ARROW_CLOCKWISE),
  UP(BootstrapIcons.ARROW_UP),
  DOWN(BootstrapIcons.ARROW_DOWN),
  BELL(BootstrapIcons.BELL),
  TIMER(BootstrapIcons.HOURGLASS_SPLIT),
  SEND(BootstrapIcons.CURSOR_FILL),

  // Cards
  CARDS(BootstrapIcons.CARD_TEXT),
  STRENGTHS(BootstrapIcons.STARS),
  FAVOURITE(BootstrapIcons.STAR),
  FAVOURITE_ON(BootstrapIcons.STAR_FILL),

  // Windows and files
  PARTICIPANT_WINDOW(BootstrapIcons.DISPLAY),
  HIDDEN(BootstrapIcons.EYE_SLASH),
  COMPACT(BootstrapIcons.ARROWS_ANGLE_CONTRACT),
  EXPAND(BootstrapIcons.ARROWS_ANGLE_EXPAND),
  DOCK_LEFT(BootstrapIcons.LAYOUT_SIDEBAR),
  DOCK_RIGHT(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE),
  SETTINGS(BootstrapIcons.GEAR),
  HELP(BootstrapIcons.QUESTION_CIRCLE),
  MORE(BootstrapIcons.THREE_DOTS),
  CLOSE(BootstrapIcons.X),
  SEARCH(BootstrapIcons.SEARCH),
  ADD(BootstrapIcons.PLUS),
  REMOVE(BootstrapIcons.DASH),
  DELETE(BootstrapIcons.TRASH),
  COPY(BootstrapIcons.CLIPBOARD),
  LINK(BootstrapIcons.LINK_45DEG),
  PICTURE(BootstrapIcons.IMAGE),
  SHOW_MORE(BootstrapIcons.CHEVRON_DOWN),
  SHOW_LESS(BootstrapIcons.CHEVRON_UP),
  GO(BootstrapIcons.CHEVRON_RIGHT),
  BACK(BootstrapIcons.CHEVRON_LEFT),
  OPEN(BootstrapIcons.FOLDER2_OPEN),
  SAVE(BootstrapIcons.DOWNLOAD),
  PRINT(BootstrapIcons.PRINTER),
  NEW_FILE(BootstrapIcons.FILE_EARMARK_PLUS),
  IMPORT(BootstrapIcons.FILE_EARMARK_ARROW_UP),
  RUN_SHEET(BootstrapIcons.BAR_CHART_STEPS),
  REPORT(BootstrapIcons.FILE_EARMARK_TEXT),
  TABLE(BootstrapIcons.FILE_EARMARK_SPREADSHEET),
  APPEARANCE(BootstrapIcons.CIRCLE_HALF),
  KEYBOARD(BootstrapIcons.KEYBOARD),
  LANGUAGE(BootstrapIcons.GLOBE2),
  TEXT_SIZE(BootstrapIcons.FONTS),
  EDIT_FOLDER(BootstrapIcons.FOLDER_SYMLINK),
  SOUND(BootstrapIcons.VOLUME_UP),
  MUTED(BootstrapIcons.VOLUME_MUTE),
  CAMERA_OFF(BootstrapIcons.CAMERA_VIDEO_OFF),
  CAMERA(BootstrapIcons.CAMERA_VIDEO),
  LIGHT(BootstrapIcons.LAMP),
  CHAT(BootstrapIcons.CHAT_DOTS);

  private final BootstrapIcons drawing;

  Icon(BootstrapIcons drawing) {
    this.drawing = drawing;
  }

  BootstrapIcons drawing() {
    return drawing;
  }
}
