/** A step with the provider that failed, by the code that the front end is told. */
export class RefusedByProvider extends Error {
  override readonly name = 'RefusedByProvider';
  readonly code: 'token_exchange_failed' | 'profile_fetch_failed';

  /** The message is for the log: no text of the provider's. */
  constructor(code: RefusedByProvider['code'], message: string) {
    super(message);
    this.code = code;
  }
}
