/** Somebody with a LinkedIn account, by the names of LinkedIn's claims. */
export interface Person {
  sub: string;
  given_name: string;
  family_name: string;
  email: string;
  email_verified: boolean;
  locale: string;
  /** An address on the stand-in itself, as LinkedIn's are on its own servers. */
  picture?: string;
}

/** Whom a developer can sign in as. */
export const PEOPLE: readonly Person[] = [
  {
    sub: 'local-nadia-okoye',
    given_name: 'Nadia',
    family_name: 'Okoye',
    email: 'nadia.okoye@example.com',
    email_verified: true,
    locale: 'en-GB',
  },
  {
    sub: 'local-jonas-lindqvist',
    given_name: 'Jonas',
    family_name: 'Lindqvist',
    email: 'jonas.lindqvist@example.com',
    email_verified: false,
    locale: 'sv-SE',
  },
];
