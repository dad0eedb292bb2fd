package no.samtakt.rehearsal;

import java.util.List;

/** Names of made-up organisations, municipalities and voluntary ones in turn. */
final class Organisations {
  private static final List<String> PLACES =
      List.of(
          "Storvik", "Nordli", "Elvebakken", "Fjordby", "Granås", "Solhaug", "Havnes", "Lundby");

  private static final List<String> KINDS =
      List.of(
          "kommune",
          "frivilligsentral",
          "idrettslag",
          "sanitetsforening",
          "ungdomsråd",
          "bibliotek");

  private Organisations() {}

  /** The name of one of them, counted from 0; no two are alike. */
  static String name(int number) {
    int places = PLACES.size();
    int all = places * KINDS.size();
    String name =
        PLACES.get(number % places) + " " + KINDS.get((number + number / places) % KINDS.size());
    return number < all ? name : name + " " + (number / all + 1);
  }
}
