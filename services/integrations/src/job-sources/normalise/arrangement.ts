type Arrangement = 'remote' | 'hybrid' | 'on-site' | 'unknown';

const HYBRID = /\bhybrid\b/i;
const REMOTE = /\b(?:remote|telecommut(?:e|ing)|home[- ]?office|work from home|wfh|anywhere)\b/i;
const ON_SITE = /\b(?:on[- ]?site|in[- ]?office|in[- ]?person|office)\b/i;
const NOT_REMOTE = /\b(?:not|no|non)[- ]remote\b/i;

/** What a field for it says: `Hybrid`, `FullyRemote`, `OnSite`, `on_site`, `temporarily-remote`. */
export function arrangementNamed(field: string | null | undefined): Arrangement {
  const words = (field ?? '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  return arrangementIn(words);
}

/** What a title or a place says of it, in passing: `Engineer (Remote)`, `Berlin / hybrid`. */
export function arrangementIn(text: string): Arrangement {
  if (NOT_REMOTE.test(text)) return 'on-site';
  if (HYBRID.test(text)) return 'hybrid';
  if (REMOTE.test(text)) return 'remote';
  return ON_SITE.test(text) ? 'on-site' : 'unknown';
}

/** Where a remote worker may be, from a place such as `Remote - Europe` or `Remote (US, Canada)`. */
export function regionsOfRemotePlace(place: string): string[] {
  if (!REMOTE.test(place)) return [];
  const rest = place.replaceAll(new RegExp(REMOTE, 'gi'), ' ').replaceAll(/[()[\]]/g, ' ');
  return rest
    .split(/[,;/|–—]| - | or /)
    .map((part) => part.replace(/^[\s\-:]+|[\s\-:]+$/g, ''))
    .filter(
      (part) => /\p{L}{2}/u.test(part) && !/^(?:in|only|first|based|fully|100%)$/i.test(part),
    );
}
