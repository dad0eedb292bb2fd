package no.samtakt.people;

import java.util.Set;

/**
 * First names that are ordinary words too, in Norwegian (first) or English: «dag», «liv», «hans»,
 * “will”. Written small they are the word; what begins with a capital is taken for the name.
 */
final class NameWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          alle ask bjørk bjørn bo borg brage bølge dag din due elg elle else even
          falk fred frid frode føre gard grim gro gry hans hauk her hild iris jo jul
          lilje lin linn liv live lone mai may min mine mons oda odd per rein ren rose
          runde rune saga si siv sol stein sten storm tom tone tor tora torg troll ulv unn
          vera viking vilje villa viola vår ørn
          amber april art august autumn bay bill bob brook carol chance chase christian chuck
          clay cliff daisy dale dawn dean dick don drew earl faith frank gale gene ginger glen
          grace grant guy harmony hazel heath heather holly hope hunter ivy jack jade jasmine
          jay jean jewel josh joy june lance lily mark mason melody mercy miles nick
          olive pat patience pearl peg penny poppy ray rich river rob robin rocky rosemary
          ruby rusty sage sandy scarlet skip sky sue summer sunny trip victor violet wade
          will willow\
          """
              .split("\\s+", -1));

  private NameWords() {}

  /**
   * Whether a first name, in small letters, is a word as well; one of two letters always may be.
   */
  static boolean contains(String small) {
    return small.length() < 3 || WORDS.contains(small);
  }
}
