package no.samtakt.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.PSet;
import org.pcollections.TreePVector;

/**
 * Lists and sets that are never changed and share what they have in common with the ones they were
 * made of: one more element costs the same in a long session as in a short one.
 */
final class Growing {
  private Growing() {}

  static <T> List<T> list(Collection<T> all) {
    return TreePVector.from(all);
  }

  /** The library's own way there copies even what is of its own kind. */
  static <T> PSet<T> set(Collection<T> all) {
    return all instanceof MapPSet<T> already ? already : HashTreePSet.from(all);
  }

  static <T> List<T> plus(List<T> list, T last) {
    return TreePVector.from(list).plus(last);
  }

  static <T> List<T> with(List<T> list, int index, T other) {
    return TreePVector.from(list).with(index, other);
  }

  static <T> List<T> withLast(List<T> list, T other) {
    return with(list, list.size() - 1, other);
  }

  /** With one more in the place of that index, and what stood there behind it. */
  static <T> List<T> plus(List<T> list, int index, T element) {
    return TreePVector.from(list).plus(index, element);
  }

  static <T> List<T> without(List<T> list, int index) {
    return TreePVector.from(list).minus(index);
  }

  static <T> List<T> withoutLast(List<T> list) {
    return TreePVector.from(list).minus(list.size() - 1);
  }

  static <T> Set<T> plus(Set<T> set, T element) {
    return set(set).plus(element);
  }

  static <T> Set<T> minus(Set<T> set, T element) {
    return set(set).minus(element);
  }

  static <T> Set<T> union(Set<T> set, Collection<T> more) {
    return set(set).plusAll(more);
  }
}
