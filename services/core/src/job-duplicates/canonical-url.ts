/** Parameters that say where a visitor came from and not which posting it is. */
const TRACKING_PARAMETERS = new Set(
  `_ga _gl _hsenc _hsmi campaign campaignid cmpid dclid fbclid gbraid gclid gclsrc gh_src igshid
  lever-origin lever-source mc_cid mc_eid medium mkt_tok msclkid ref ref_src referer referrer refid
  source src trackingid trk trkid ttclid twclid wbraid yclid`.split(/\s+/),
);

const isTracking = (name: string): boolean => {
  const folded = name.toLowerCase();
  return folded.startsWith('utm_') || TRACKING_PARAMETERS.has(folded);
};

/**
 * The address of a posting without what differs between links to it: tracking parameters, fragment,
 * default port, case of the host, slash at the end, order of the parameters, and http for https.
 * Null for what is not an http(s) URL.
 */
export function canonicalUrl(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  // Parsing lower-cases scheme and host and drops a default port.
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const parameters = [...url.searchParams]
    .filter(([name]) => !isTracking(name))
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(parameters).toString();
  const path = url.pathname.replace(/\/+$/, '');
  return `https://${url.host}${path}${query === '' ? '' : `?${query}`}`;
}
