package no.samtakt.people;

/**
 * Why two people of two sessions may be one, the surest first. Those that are sure are only so
 * where nobody else is as much alike.
 */
public enum Likeness {
  /** Somebody was asked, and said so. */
  ANSWERED(true),
  ADDRESS_AND_NAME(true),
  /** One address, and a name in common: a surname changes, and a first name stands alone. */
  ADDRESS(true),
  NAME_AND_ORGANISATION(true),
  NAME(true),
  /** One had the full name before that the other has. */
  EARLIER_NAME(true),
  /** One name, another address: moved to another job, or another person. */
  OTHER_ADDRESS(false),
  /** One name without addresses, and organisations that have no word in common. */
  OTHER_ORGANISATION(false),
  /** One address and not a name in common: a shared mailbox, or a new name. */
  SHARED_ADDRESS(false),
  /** «Kari N.», «Kari» and «Kari Nordmann». */
  SHORT_NAME(false),
  /** Another surname, but the same first name at the same place. */
  FIRST_NAME_AND_ORGANISATION(false);

  private final boolean sure;

  Likeness(boolean sure) {
    this.sure = sure;
  }

  boolean isSure() {
    return sure;
  }
}
