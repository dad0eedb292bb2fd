package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The columns that are known by their headers, in bokmål, nynorsk and English. Where a header says
 * several things, as «Navn på organisasjon» does, the first of these is meant.
 */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
enum Column {
  EMAIL(
      Attribute.EMAIL,
      "epost epostadresse email emailaddress mail useremail mailadresse epostadr emailadresse"),
  ORGANISATION(
      Attribute.ORGANISATION,
      "organisasjon organisasjonsnavn organisasjonsnamn organisation organization virksomhet"
          + " verksemd company arbeidssted arbeidsstad arbeidsplass arbeidsgiver arbeidsgivar"
          + " bedrift firma firmanavn firmanamn institusjon institution employer workplace"),
  MUNICIPALITY(Attribute.MUNICIPALITY, "kommune municipality"),
  SECTOR(Attribute.SECTOR, "sektor sector"),
  ROLE(Attribute.ROLE, "rolle role stilling stillingstittel jobtitle position"),
  LANGUAGE(Attribute.LANGUAGE, "språk language målform"),
  ATTENDANCE(
      Attribute.ATTENDANCE,
      "oppmøte frammøte fremmøte status påmeldingsstatus påmelding attendance deltakelse deltaking"
          + " kommer kjem registrationstatus"),
  /** Zoom's report, in which the name before a change stands in brackets. */
  ZOOM_NAME(null, ""),
  /** Zoom's report, of those who were let in and those who were not. */
  WAITING_ROOM(null, "inwaitingroom waitingroom venterom"),
  FIRST_NAME(null, "fornavn førenamn fornamn firstname givenname forename"),
  LAST_NAME(null, "etternavn etternamn lastname surname familyname"),
  NAME(
      null,
      "navn namn name fulltnavn fulltnamn fullname deltaker deltakar deltager deltakere deltakarar"
          + " deltagere deltakernavn deltakarnamn participant participants attendee attendees"
          + " participantname attendeename fornavnogetternavn førenamnogetternamn"
          + " firstandlastname displayname visningsnavn");

  private static final Pattern SIGNS = Pattern.compile("[\\s\"':*_.-]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

  /** «Name (Original Name)», in the languages that Zoom's portal speaks. */
  private static final Pattern RENAMED =
      Pattern.compile("[^()]+\\([^()]*(?:origin|ursprünglich|ursprunglig|opprinnelig)[^()]*\\)");

  private static final int LONGEST = 200;

  /** A header that is a question is a sentence, and a sentence may speak of anything. */
  private static final int MOST_WORDS = 8;

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
    return attribute == null && this != WAITING_ROOM;
  }

  /** What the columns of a header row hold. */
  static List<Optional<Column>> all(List<String> headers) {
    List<Optional<Column>> all = new ArrayList<>(headers.stream().map(Column::of).toList());
    Set<Column> known = EnumSet.noneOf(Column.class);
    all.forEach(each -> each.ifPresent(known::add));
    if (known.size() < 2 && known.stream().noneMatch(Column::names)) {
      return all;
    }
    // A row that is a header: what its other cells speak of is taken for what they hold.
    for (int i = 0; i < all.size(); i++) {
      Optional<Column> spoken = all.get(i).isPresent() ? Optional.empty() : in(headers.get(i));
      if (spoken.isPresent() && known.add(spoken.get())) {
        all.set(i, spoken);
      }
    }
    return all;
  }

  /**
   * Whether a line is no name but what is above names: «Deltakere 20. mai», «Fornavn Etternavn».
   */
  static boolean isHeading(String line) {
    List<Optional<Column>> words =
        Arrays.stream(line.strip().split("\\s+")).map(Column::of).toList();
    return words.stream().allMatch(Optional::isPresent)
        || (words.getFirst().filter(NAME::equals).isPresent()
            && line.chars().anyMatch(Character::isDigit));
  }

  /** The column with this header; {@code Organisasjon / kommune} is the first that is known. */
  private static Optional<Column> of(String header) {
    String small = header.toLowerCase(Locale.ROOT);
    if (small.length() > LONGEST) {
      return Optional.empty();
    }
    if (RENAMED.matcher(small).matches()) {
      return Optional.of(ZOOM_NAME);
    }
    for (String part : IN_BRACKETS.matcher(small).replaceAll("").split("/", -1)) {
      String plain = SIGNS.matcher(part).replaceAll("");
      Optional<Column> known = named(plain);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** What a longer header speaks of, such as «Din e-postadresse» or «Navn på virksomhet». */
  private static Optional<Column> in(String header) {
    String[] words = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\s-]", " ").split("\\s+");
    return words.length > MOST_WORDS
        ? Optional.empty()
        : Arrays.stream(words)
            .map(word -> named(word.replace("-", "")))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
  }

  private static Optional<Column> named(String plain) {
    return plain.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values()).filter(each -> each.headers.contains(plain)).findFirst();
  }
}
