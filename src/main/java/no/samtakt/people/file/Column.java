package no.samtakt.people.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.Attribute;
import org.jspecify.annotations.Nullable;

/** The columns that are known by their headers, in bokmål, nynorsk and English. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
enum Column {
  NAME(
      null,
      "navn namn name fulltnavn fulltnamn fullname deltaker deltakar deltager deltakere deltakarar"
          + " deltagere deltakernavn deltakarnamn participant participants attendee"
          + " participantname attendeename"),
  /** Zoom's report, in which the name before a change stands in brackets. */
  ZOOM_NAME(null, "name(originalname)"),
  FIRST_NAME(null, "fornavn førenamn fornamn firstname givenname"),
  LAST_NAME(null, "etternavn etternamn lastname surname familyname"),
  EMAIL(
      Attribute.EMAIL, "epost epostadresse email emailaddress mail useremail mailadresse epostadr"),
  ORGANISATION(
      Attribute.ORGANISATION,
      "organisasjon organisation organization virksomhet verksemd company arbeidssted arbeidsstad"
          + " arbeidsplass bedrift"),
  MUNICIPALITY(Attribute.MUNICIPALITY, "kommune municipality"),
  SECTOR(Attribute.SECTOR, "sektor sector"),
  ROLE(Attribute.ROLE, "rolle role stilling"),
  LANGUAGE(Attribute.LANGUAGE, "språk language målform");

  private final @Nullable Attribute attribute;
  private final Set<String> headers;

  Column(@Nullable Attribute attribute, String headers) {
    this.attribute = attribute;
    this.headers = Set.of(headers.split(" "));
  }

  /** What the column tells besides the name; null for names. */
  @Nullable Attribute attribute() {
    return attribute;
  }

  boolean names() {
    return attribute == null;
  }

  /** The column with this header; {@code Organisasjon / kommune} is the first that is known. */
  static Optional<Column> of(String header) {
    for (String part : header.split("/", -1)) {
      String plain = part.toLowerCase(Locale.ROOT).replaceAll("[\\s\"':*_.-]+", "");
      Optional<Column> known =
          Arrays.stream(values()).filter(each -> each.headers.contains(plain)).findFirst();
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }
}
