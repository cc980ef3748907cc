import { type Sign, phrase } from '../sign.ts';

export const commissionOnlySigns: readonly Sign[] = [
  phrase(0.8, /\bcommission[- ]only\b/, 'Pay is commission only.'),
  phrase(
    0.8,
    /\b(?:100 ?%|purely|solely|straight|pure|entirely|exclusively|fully) (?:on )?(?:the )?commissions?\b/,
    'Pay is commission only.',
  ),
  phrase(
    0.75,
    /\b(?:pay|paid|payment|income|earnings|compensat\w+|remunerat\w+)\b[^.!?\n]{0,30}\b(?:only|solely|purely|entirely|exclusively)\b[^.!?\n]{0,40}\b(?:commissions?|placements?|sales?|deals?|clos\w+|results?)\b/,
    'Pay depends on sales alone.',
  ),
  phrase(
    0.55,
    /\b(?:no|without(?: an?| any)?|zero) (?:fixed |guaranteed |basic |monthly )?(?:base(?: salary| pay)?|salary|hourly pay|fixed pay|fixed salary|retainer|guaranteed (?:income|pay|salary)|basic(?: pay| salary)?)\b(?! (?:history|cap|limit|expectation))/,
    'There is no fixed pay.',
    /\b(?:volunt\w+|trustees?)\b/,
  ),
  phrase(
    0.7,
    /\bif you (?:do not|don't) (?:sell|close)\b[^.!?\n]{0,30}\b(?:not|don't|no|nothing)\b/,
    'Nothing is paid without a sale.',
  ),
  phrase(0.2, /\b(?:self[- ]employed|1099)\b/, 'The seller bears the risk.', /\b(?:not|or)\b/),
  phrase(0.25, /\bdesk fee\b|\bleads (?:are )?available for purchase\b/, 'Working costs money.'),
  phrase(0.55, /\bno (?:wages?|hourly (?:rate|wage))\b/, 'There is no fixed pay.', /\bgap\b/),
  phrase(
    0.6,
    /\b(?:base|basic|salary|wage|fixed pay): ?(?:none|no|nil|zero|0)\b|\bpay(?: structure| plan)?: ?commission\b/,
    'There is no fixed pay.',
  ),
  phrase(
    0.6,
    /\bfixed (?:amount|salary|pay|wage|income) is (?:not|no)\b/,
    'There is no fixed pay.',
  ),
  phrase(
    0.3,
    /\b(?:income|earnings|pay) (?:is|are) (?:entirely |all )?up to you\b/,
    'The seller bears the risk.',
  ),
  phrase(
    0.3,
    /\b(?:reward|pay|income) comes from (?:the )?(?:sales|deals)\b|\bpaid (?:a bonus )?per (?:activation|sale|sign-?up|lead)\b/,
    'Pay depends on sales.',
  ),
];
