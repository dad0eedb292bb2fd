package no.samtakt.report.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document. */
sealed interface Block {
  /**
   * A heading under the title.
   *
   * @param level 2 or 3
   */
  record Heading(int level, String text) implements Block {}

  /** How a paragraph is meant. */
  enum Tone {
    PLAIN,
    /** It introduces what follows. */
    LEAD,
    /** It can be passed over. */
    QUIET
  }

  /** A paragraph of ours. */
  record Text(String text, Tone tone) implements Block {}

  /** Facts with a word or two on each. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A fact and what more there is to say of it, which may be empty. */
  record Fact(String fact, String more) {}

  /** Lines of which each is one thing. */
  record Lines(List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table. The first column names its rows.
   *
   * @param caption what it shows
   * @param total its last row; null where there is none
   * @param chart bars beside the first column; null where there are none
   */
  record Table(
      String caption,
      List<Column> columns,
      List<List<Cell>> rows,
      @Nullable List<Cell> total,
      @Nullable Chart chart)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      total = total == null ? null : List.copyOf(total);
    }
  }

  /**
   * A column.
   *
   * @param number what stands in it is lengths or numbers, to be read below each other
   * @param share how much of the table's width it takes, beside the others' shares
   */
  record Column(String head, boolean number, int share) {}

  /** A cell; what it says besides may be empty. */
  record Cell(String text, String more, boolean strong) {
    static Cell of(String text) {
      return new Cell(text, "", false);
    }

    static Cell strong(String text) {
      return new Cell(text, "", true);
    }
  }

  /**
   * Bars for the rows of a table, one each. They say nothing that the cells do not say.
   *
   * @param head over them
   * @param planned what stands for the plan; empty where there is none
   * @param taken what stands for what it took
   * @param over what stands for what it took beyond the plan
   * @param key how to read it, where no signs can be shown
   * @param share of the table's width, as for a column
   * @param bars null for a row without one
   */
  record Chart(
      String head,
      String planned,
      String taken,
      String over,
      String key,
      int share,
      List<Bar> bars) {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar, as parts of the longest there is, from 0 to 1.
   *
   * @param plan where the plan's mark stands; negative where there is none
   * @param taken how long it is
   */
  record Bar(double plan, double taken) {
    /** What lies within the plan. */
    double within() {
      return plan < 0 ? taken : Math.min(plan, taken);
    }

    /** What lies beyond it. */
    double over() {
      return taken - within();
    }
  }

  /** Notes below each other. */
  record Notes(List<Entry> entries) implements Block {
    public Notes {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A note.
   *
   * @param at when it was taken; empty where that says nothing
   * @param label what kind it is; empty for none
   * @param after who is to do it, and by when; empty for none
   * @param picture null where it has none
   */
  record Entry(String at, String label, Prose text, String after, @Nullable Picture picture) {}

  /**
   * A picture.
   *
   * @param file a PNG or JPEG
   * @param alt what it shows, for those who do not see it
   */
  record Picture(no.samtakt.notes.Picture file, int width, int height, String alt) {
    byte[] bytes() {
      return file.bytes();
    }

    String type() {
      return file.type();
    }
  }
}
