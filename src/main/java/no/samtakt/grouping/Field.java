package no.samtakt.grouping;

import java.util.Optional;

/**
 * The finite field of q elements, q a power of a prime p: numbers 0 … q − 1, each read as the
 * coefficients, in base p, of a polynomial modulo an irreducible one.
 */
final class Field {
  private final int prime;
  private final int degree;
  private final int size;

  /** The irreducible polynomial's coefficients, lowest first, without its leading 1. */
  private final int[] modulus;

  private Field(int prime, int degree, int size, int[] modulus) {
    this.prime = prime;
    this.degree = degree;
    this.size = size;
    this.modulus = modulus;
  }

  /** Nothing when {@code size} is no power of a prime. */
  static Optional<Field> of(int size) {
    int prime = 2;
    while (prime * prime <= size && size % prime > 0) {
      prime++;
    }
    prime = prime * prime > size ? size : prime;
    int degree = 0;
    int power = 1;
    while (power < size) {
      power *= prime;
      degree++;
    }
    if (size < 2 || power != size) {
      return Optional.empty();
    }
    for (int low = 0; low < size; low++) {
      Field field = new Field(prime, degree, size, digits(low, prime, degree));
      if (field.hasNoZeroDivisors()) {
        return Optional.of(field);
      }
    }
    throw new IllegalStateException("there is an irreducible polynomial of every degree");
  }

  int add(int one, int other) {
    if (degree == 1) {
      return (one + other) % prime;
    }
    int sum = 0;
    for (int place = 1; place < size; place *= prime) {
      sum += (one / place % prime + other / place % prime) % prime * place;
    }
    return sum;
  }

  int times(int one, int other) {
    if (degree == 1) {
      return (int) ((long) one * other % prime);
    }
    int product = 0;
    for (int place = size / prime; place > 0; place /= prime) {
      product = timesX(product);
      for (int again = one / place % prime; again > 0; again--) {
        product = add(product, other);
      }
    }
    return product;
  }

  /** Times the polynomial x, reduced: the coefficient that overflows takes the modulus away. */
  private int timesX(int element) {
    int overflow = element / (size / prime);
    int product = element % (size / prime) * prime;
    int reduced = 0;
    int place = 1;
    for (int coefficient : modulus) {
      reduced += (overflow * (prime - coefficient)) % prime * place;
      place *= prime;
    }
    return add(product, reduced);
  }

  /** A finite ring is a field when it has no zero divisors; polynomials of low degree suffice. */
  private boolean hasNoZeroDivisors() {
    int half = 1;
    for (int at = 0; at < (degree + 2) / 2; at++) {
      half *= prime;
    }
    for (int one = 1; degree > 1 && one < half; one++) {
      for (int other = 1; other < size; other++) {
        if (times(one, other) == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] digits(int number, int prime, int degree) {
    int[] digits = new int[degree];
    for (int at = 0, rest = number; at < degree; at++, rest /= prime) {
      digits[at] = rest % prime;
    }
    return digits;
  }
}
