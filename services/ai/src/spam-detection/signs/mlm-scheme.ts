import { type Sign, phrase } from '../sign.ts';

const TRADE = /\b(?:regulat\w+|counsel|compliance|lawsuits?|investigat\w+)\b/;

export const mlmSchemeSigns: readonly Sign[] = [
  phrase(0.8, /\bdown-?lines?\b/, 'Pay depends on a downline.', TRADE),
  phrase(0.6, /\bup-?lines?\b(?! capacity)/, 'There is an upline.', /\bdownlink\b|\bcapacity\b/),
  phrase(0.6, /\b(?:network|multi-?level) marketing\b/, 'It is network marketing.', TRADE),
  phrase(
    0.8,
    /\b(?:multi-?level|matrix|binary) (?:compensation|pay|commission|bonus)\b/,
    'Pay runs through several levels.',
  ),
  phrase(
    0.5,
    /\b(?:earn\w*|pays?|paid|bonus\w*|commissions?)\b[^.!?\n]{0,30}\b(?:on|from|through|over|across|down|for)\b[^.!?\n]{0,20}\b(?:levels?|generations?|tiers?)\b(?! of care)/,
    'Pay runs through several levels.',
  ),
  phrase(
    0.7,
    /\b(?:for|from|on) (?:each|every|everyone|everybody|everything|any|all|their|new)\b[^.!?\n]{0,50}\b(?:recruit(?:s|ed)?|sponsor(?:ed)?|enrol\w*|sign(?:s|ed)? up|bring in|join(?:s|ed)? under)\b/,
    'Recruiting others is paid.',
    /\b(?:donors?|customers?|sales?|placements?)\b/,
  ),
  phrase(
    0.6,
    /\b(?:recruit|invite|enrol|sponsor|bring)(?:ing|ed|s)?\b[^.!?\n]{0,40}\b(?:members?|others|friends|contacts|people|hosts?|coach(?:es)?|agents|distributors|partners|family)\b[^.!?\n]{0,40}\b(?:into|in\b|under|system|hierarchy|downline|higher)/,
    'The work is to recruit others.',
    /\b(?:resellers?|nurses?|associates|channel)\b/,
  ),
  phrase(
    0.5,
    /\b(?:team|people|those|everyone|partners?|agents?) (?:under|below|beneath) you\b/,
    'Others work below the recruit.',
  ),
  phrase(
    0.4,
    /\boverrid(?:es?|ing)\b(?: commissions?| bonus\w*)?/,
    'Overrides on what others sell.',
    /\b(?:css|method|manual|class|default)\b/,
  ),
  phrase(
    0.4,
    /\b(?:starter|start-?up|enrol?lment|welcome|business) (?:kit|pack(?:age)?)s?\b/,
    'A kit has to be bought.',
    /\b(?:free|we (?:give|send|provide)|surgical)\b/,
  ),
  phrase(0.4, /\b(?:residual|passive) income\b/, 'Income without work is promised.'),
  phrase(0.4, /\bground[- ]floor opportunit\w+\b/, 'A ground-floor opportunity.'),
  phrase(
    0.35,
    /\b(?:a )?business opportunit(?:y|ies)\b(?=[ .!,]|$)/,
    'A business opportunity, not a job.',
    /\b(?:identify|new|pursue|develop)\b/,
  ),
  phrase(0.3, /\bnot a job\b/, 'It says itself that it is no job.'),
  phrase(0.5, /\bopportunity (?:meeting|call|presentation)\b/, 'An opportunity meeting.'),
  phrase(0.3, /\bbe your own boss\b/, 'Be your own boss.'),
  phrase(0.5, /\bwarm market\b/, 'Friends and family are the market.'),
  phrase(
    0.3,
    /\b(?:sell|share|market)\b[^.!?\n]{0,40}\bfriends and family\b/,
    'Friends and family are the market.',
  ),
  phrase(
    0.4,
    /\bduplicat(?:e|es|ing) (?:yourself|themselves|the system|our system)\b/,
    'People are to duplicate themselves.',
  ),
  phrase(0.5, /\bauto-?ship\b/, 'Monthly purchases keep one qualified.'),
  phrase(
    0.3,
    /\b(?:membership|subscription) (?:fee|of [$€£]?\d+)|\bmonthly (?:fee|subscription)\b[^.!?\n]{0,40}\b(?:qualified|active)\b/,
    'Membership costs money.',
  ),
  phrase(
    0.6,
    /\b(?:what|everything|anything|orders|sales) (?:that )?(?:the )?(?:[a-z]+ )?(?:you|they) (?:introduce|refer|recruit|bring in|enrol|sponsor)/,
    'Recruiting others is paid.',
  ),
  phrase(
    0.6,
    /\beach (?:of (?:your|these|those|them) ?)?(?:[a-z]+ )?(?:finds?|brings?|recruits?|introduces?) (?:another )?(?:two|three|four|five|ten|\d+)\b/,
    'The work is to recruit others.',
  ),
  phrase(
    0.4,
    /\b(?:rank up|advance (?:through|in) (?:the )?ranks?|(?:diamond|platinum|emerald|ruby) (?:rank|level|director|leader)|to diamond)\b/,
    'There are ranks to rise through.',
  ),
  phrase(
    0.4,
    /\b(?:right to )?sell memberships\b|\blive (?:off|from) your network\b/,
    'Memberships are what is sold.',
    /\b(?:gym|fitness|club members)\b/,
  ),
  phrase(
    0.4,
    /\b(?:order|purchase) of [^.!?\n]{0,20}\bactivates\b|\bactivates? your (?:account|position)\b/,
    'A purchase is what starts it.',
  ),
  phrase(
    0.25,
    /\bjoin my team\b|\b(?:off|discount on) your own orders\b|\bwho you know\b/,
    'It reads like an invitation to sell to friends.',
  ),
];
