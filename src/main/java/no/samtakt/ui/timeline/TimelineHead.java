package no.samtakt.ui.timeline;

import java.util.List;
import no.samtakt.ui.kit.ProgressBlocks;

/** What stands above the list: how far the session has come, as words and as blocks. */
record TimelineHead(
    String progress, String start, String end, List<ProgressBlocks.Segment> blocks) {
  TimelineHead {
    blocks = List.copyOf(blocks);
  }
}
