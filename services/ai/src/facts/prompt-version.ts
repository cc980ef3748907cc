/**
 * Raised when what models are asked or shown changes: facts found before are then found anew.
 * `ENGINE_VERSION` is raised with it, for the analyses that the history holds.
 */
export const PROMPT_VERSION = '1';
