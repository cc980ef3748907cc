/** Raised when a rule or a formula changes what the same inputs give. */
export const ENGINE_VERSION = '1.0.0';
/** Raised when a dimension's weight changes. */
export const WEIGHTS_VERSION = '1';
