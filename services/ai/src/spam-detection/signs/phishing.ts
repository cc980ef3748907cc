import { type Sign, phrase } from '../sign.ts';

const LATER = /\b(?:after (?:an|the|your|we make an) offer|first day|at no cost)\b/;

export const phishingSigns: readonly Sign[] = [
  phrase(
    0.8,
    /\b(?:log in|sign in|enter|send|give|provide|confirm|share|reply with|type)\b[^.!?\n]{0,80}\b(?:passwords?|online banking|bank(?:ing)? credentials|your pin|the pin|one-time codes?|verification codes?|security codes?|seed phrase|recovery phrase|cvv|card (?:number|details)|(?:debit|credit) card)\b/,
    'It asks for passwords, codes or card numbers.',
  ),
  phrase(
    0.6,
    /\b(?:send|give|provide|submit|e-?mail|enter|reply with)\b[^.!?\n]{0,60}\b(?:bank account (?:number|details)|account number|banking details|bank details|iban)\b/,
    'It asks for bank details before anything is agreed.',
    LATER,
  ),
  phrase(
    0.5,
    /\bverify your (?:account|identity|e-?mail|details)\b/,
    'An account is to be verified.',
    LATER,
  ),
  phrase(
    0.3,
    /\bclick (?:on )?(?:the|this) (?:link|button)\b/,
    'It wants a click on a link.',
    /\bapply\b/,
  ),
  phrase(
    0.35,
    /\b(?:within|next) \d+ hours\b[^.!?\n]{0,50}\b(?:cancel\w*|expire\w*|lose|lost)\b/,
    'It presses for time.',
  ),
  phrase(
    0.4,
    /\b(?:bit\.ly|tinyurl\.com|t\.ly|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl\.at)\b/,
    'A shortened link hides where it leads.',
  ),
  phrase(
    0.7,
    /\benable macros\b|\b(?:allow|give|grant)\b[^.!?\n]{0,20}\b(?:remote )?access to your (?:computer|device|phone|account|pc)\b/,
    'It wants access to one’s computer.',
  ),
  phrase(
    0.4,
    /\b(?:download|install)\b[^.!?\n]{0,30}\b(?:our|the attached|this)\b[^.!?\n]{0,30}\b(?:app|application|software|file|tool)\b/,
    'Software is to be installed to apply.',
    /\b(?:customers?|clients?|you will)\b/,
  ),
  phrase(
    0.6,
    /\b(?:you|candidates?|applicants?)\b[^.!?\n]{0,30}\b(?:must|have to|need to|are required to|should|will)\b[^.!?\n]{0,10}\b(?:pay|transfer|deposit)\b[^.!?\n]{0,60}\b(?:fees?|deposit|check|training|software|equipment|kit)\b/,
    'Applying costs money.',
  ),
  phrase(
    0.5,
    /\brefundable [^.!?\n]{0,20}\b(?:fee|deposit)\b/,
    'Applying costs money.',
    /\b(?:key|uniform|housing)\b/,
  ),
  phrase(
    0.6,
    /\bbuy\b[^.!?\n]{0,60}\b(?:with your own|(?:from|at) our (?:supplier|vendor))\b/,
    'Equipment is to be bought from them.',
  ),
  phrase(
    0.3,
    /\byou (?:are|have been) (?:selected|hired|chosen)\b|\bapplication (?:has been|is) (?:pre-)?approved\b/,
    'The job is given before anybody applied.',
    /\bif\b/,
  ),
  phrase(0.6, /\bconnect your (?:crypto )?wallet\b/, 'It wants access to a wallet.'),
  phrase(
    0.5,
    /\b(?:log in|sign in)\b[^.!?\n]{0,40}\byour (?:existing |own |personal )?(?:[a-z-]+ (?:or )?){0,4}account\b[^.!?\n]{0,40}\blink\b/,
    'It wants a sign-in through a link.',
  ),
  phrase(
    0.5,
    /\basked for (?:your|a|the) (?:password|pin|code)\b|\btype (?:it|your password) in twice\b/,
    'It asks for passwords, codes or card numbers.',
  ),
  phrase(
    0.8,
    /\b(?:debit|credit|bank) card\b[^.!?\n]{0,60}\b(?:expiry|digits|pin|cvv|security code)\b|\bdigits on the back\b/,
    'It asks for passwords, codes or card numbers.',
  ),
  phrase(
    0.6,
    /\b(?:transfer|send|pay|wire)\b[^.!?\n]{0,30}\bto our (?:vendor|supplier|agent|courier)\b|\b(?:shipped|sent) (?:to you )?(?:once|after|when) you (?:transfer|pay|send)\b/,
    'Applying costs money.',
  ),
  phrase(
    0.5,
    /\b(?:use|with) your (?:google|microsoft|facebook|apple|linkedin|office ?365) (?:account|login|password)\b[^.!?\n]{0,30}\b(?:at|on)\b/,
    'It wants a sign-in through a link.',
  ),
  phrase(
    0.4,
    // A label of a name has 63 characters at most (RFC 1035), which keeps a long word from being read over and over.
    /\b[a-z0-9-]{0,63}(?:login|verify|secure-|signin|verification)[a-z0-9-]{0,63}\.[a-z]{2,}\b/,
    'The address pretends to be a sign-in page.',
    /\b(?:login|signin)\.gov\b/,
  ),
];
