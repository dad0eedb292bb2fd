package no.samtakt.runsheet.file;

import java.util.List;
import java.util.Optional;
import no.samtakt.words.Message;

/** What is said of a key that its block does not know. */
final class UnknownKeys {
  private UnknownKeys() {}

  /** Notes the key; the key that was meant, where that is plain. */
  static Optional<String> complain(Node.Entry entry, Block block, Problems problems) {
    String key = entry.key();
    List<Block> owners = block.owners(key);
    Optional<String> meant = Synonyms.key(key, block.keys());
    if (meant.isEmpty() && owners.isEmpty()) {
      meant = Synonyms.misspeltKey(key, block.keys());
    }
    if (meant.isPresent()) {
      problems.add(entry.place(), "problem.unknown-key", key, meant.get());
    } else if (!owners.isEmpty()) {
      problems.add(entry.place(), "problem.key-elsewhere", key, where(block, owners));
    } else {
      problems.add(entry.place(), "problem.unknown-key-alone", key, Quoted.list(block.keys()));
    }
    return meant;
  }

  private static Message where(Block here, List<Block> owners) {
    Block owner = owners.getFirst();
    if (owner == Block.SHEET || owner == Block.ITEM) {
      return Message.of("problem.where." + owner.word());
    }
    List<String> openers =
        owners.stream()
            .filter(each -> each.within(here) == owner.within(here))
            .flatMap(each -> each.openers().stream())
            .toList();
    return openers.size() == 1
        ? Message.of("problem.where.under", openers.getFirst())
        : Message.of("problem.where.under-either", openers.getFirst(), openers.get(1));
  }
}
