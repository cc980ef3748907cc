import { type Sign, phrase } from '../sign.ts';

const UNNAMED =
  /^(?:confidential|n\/?a|tbd|tba|unknown|none|-+|company|hiring company|(?:company )?(?:name )?(?:withheld|undisclosed|hidden|unnamed)|(?:unnamed|undisclosed|anonymous) (?:employer|company|client)|private (?:individual|person|company|employer|client))$/;
const MESSENGER = String.raw`(?:telegram|whats ?app|signal app|wechat|google hangouts|hangouts|viber)`;

export const fakePostingSigns: readonly Sign[] = [
  {
    weight: 0.35,
    reason: 'The employer is not named.',
    find({ fields }) {
      const company = fields.find(({ field }) => field === 'company');
      if (company === undefined || !UNNAMED.test(company.text.trim())) return null;
      return { field: 'company', quote: company.quote(0, company.text.length) };
    },
  },
  phrase(0.35, /!{3,}/, 'It shouts.'),
  phrase(
    0.6,
    /\b(?:no|not an?) (?:current(?:ly)? |open |actual |specific )+(?:position|role|vacancy|opening|job)s?\b/,
    'There is no such position.',
  ),
  phrase(
    0.8,
    /\b(?:role|position|job|vacancy) does not (?:currently |yet |really )?exist\b/,
    'There is no such position.',
  ),
  phrase(
    0.4,
    /\b(?:collect\w*|gather\w*) (?:resumes|cvs|applications|candidates)\b/,
    'Applications are collected for no position.',
  ),
  phrase(0.4, /\bgauge (?:the )?interest\b/, 'It only measures interest.'),
  phrase(
    0.6,
    new RegExp(
      String.raw`\b(?:interview\w*|contact|add|text|message|chat|reach|write)\b[^.!?\n]{0,60}\b${MESSENGER}\b`,
    ),
    'The contact is a messenger account.',
    /\bshare\b/,
  ),
  phrase(
    0.5,
    new RegExp(String.raw`\b${MESSENGER}\b[^.!?\n]{0,20}(?:\binterview\b|\bonly\b|@|\+ ?\d)`),
    'The contact is a messenger account.',
  ),
  phrase(
    0.4,
    /\b(?:do not|don't) apply (?:on|through|via|by) th(?:is|e) (?:site|page|portal|board)\b/,
    'Applying in the ordinary way is not wanted.',
  ),
  phrase(
    0.5,
    /\b(?:we|and) (?:will )?tell you what the job is\b|\bno details here\b/,
    'It does not say what the work is.',
  ),
  phrase(
    0.5,
    /\b(?:mail|send|post|issue)\b[^.!?\n]{0,20}\byou\b[^.!?\n]{0,30}\b(?:check|cheque|money order)s?\b/,
    'A check is sent before any work.',
  ),
  phrase(0.6, /\bdeposit (?:it|the (?:check|cheque|money|funds))\b/, 'A check is to be deposited.'),
  phrase(
    0.7,
    /\b(?:keep|take out|retain)\b[^.!?\n]{0,60}\b(?:send|forward|transfer|wire|remit)\b[^.!?\n]{0,30}\b(?:rest|balance|remainder|remaining)\b/,
    'Money is to be passed on.',
  ),
  phrase(
    0.7,
    /\bkeep\b[^.!?\n]{0,15}(?:%|percent|per cent)[^.!?\n]{0,25}\b(?:transfer|payment|transaction)s?\b/,
    'Money is to be passed on for a share.',
  ),
  phrase(
    0.6,
    /\b(?:in|into|to|through|using) your (?:own |personal |bank )*account\b[^.!?\n]{0,80}\b(?:forward|transfer|send|wire)\b/,
    'Money is to be passed on through one’s own account.',
  ),
  phrase(
    0.8,
    /\b(?:buy|purchase|get)\b[^.!?\n]{0,20}\bgift cards?\b/,
    'Gift cards are to be bought.',
  ),
  phrase(
    0.55,
    /\b(?:receive|accept|collect)\b[^.!?\n]{0,30}\b(?:parcels?|packages?|mail)\b[^.!?\n]{0,30}\b(?:at (?:your )?home|your (?:home|own|house)|home address)\b/,
    'Parcels are to be received at home.',
  ),
  phrase(
    0.45,
    /\b(?:re-?label|re-?ship|re-?pack)\b[^.!?\n]{0,60}\b(?:abroad|overseas|ship|forward|on)\b/,
    'Parcels are to be sent on.',
  ),
  phrase(
    0.55,
    /\b(?:goods|items|parcels?|packages?|devices|products)\b[^.!?\n]{0,40}\b(?:to|at) your (?:flat|apartment|home|private address|house)\b/,
    'Parcels are to be received at home.',
    /\b(?:test|demo|laptop|customers?|try)\b/,
  ),
  phrase(0.3, /\b(?:new|other) (?:shipping )?labels\b/, 'Parcels are to be sent on.'),
  phrase(
    0.6,
    /\b(?:clients|customers|buyers|partners) (?:will )?(?:send|transfer|pay)\b[^.!?\n]{0,30}\bto you\b/,
    'Money is to be passed on.',
  ),
  phrase(
    0.6,
    /\bwithdraw (?:the )?(?:cash|money|funds|it)\b|\bbitcoin (?:machine|atm)\b|\bdeduct [^.!?\n]{0,20}\bfor yourself\b/,
    'Money is to be passed on for a share.',
  ),
  phrase(
    0.5,
    new RegExp(
      String.raw`\b(?:in|join|to|through|via) (?:our |the )?${MESSENGER} (?:channel|group)\b`,
    ),
    'The contact is a messenger account.',
    /\b(?:grow|moderate|manage|run)\b/,
  ),
  phrase(
    0.5,
    /\blearn which company\b|\bwhich company you would work for\b/,
    'The employer is not named.',
  ),
];
