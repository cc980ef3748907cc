import { type Sign, phrase } from '../sign.ts';
import { hugePay } from '../huge-pay.ts';

export const unrealisticPromisesSigns: readonly Sign[] = [
  { weight: 0.5, reason: 'It promises far more than such work pays.', find: hugePay },
  phrase(
    0.55,
    /\bguaranteed (?:income|results|profits?|earnings|returns?|success)\b|\b(?:income|profits?|results|earnings|success) (?:is|are )?guaranteed\b|\b(?:daily|weekly|monthly), guaranteed\b/,
    'Income is guaranteed.',
  ),
  phrase(
    0.55,
    /\bget rich\b|\bbecome (?:a )?(?:millionaire|rich|wealthy)\b/,
    'It promises riches.',
  ),
  phrase(
    0.35,
    /\bwhile you (?:sleep|travel)\b|\bfire your boss\b|\bquit your (?:day )?job\b|\bretire (?:early|in (?:\w+) (?:years?|months?))\b/,
    'It promises a life without work.',
  ),
  phrase(0.55, /\b(?:easy|fast|quick|instant) (?:money|cash)\b/, 'Easy money.'),
  phrase(
    0.35,
    /\b(?:zero|no) (?:effort|risk|catch)\b|\brisk[- ]free\b|\b(?:can't|cannot) (?:fail|lose)\b/,
    'There is no risk, it says.',
  ),
  phrase(
    0.35,
    /\b(?:secret|proven|magic) (?:system|formula|method)\b/,
    'A secret system.',
    /\b(?:track record|scientif\w+)\b/,
  ),
  phrase(
    0.35,
    /\b(?:just |only )?(?:one|two|an|\d{1,2}) (?:hours?|minutes?) (?:a|per|each|every) day\b|\bminutes (?:a day|daily|per day)\b/,
    'Hardly any work is asked for.',
    /\b(?:break|commute|walk|travel|lunch)\b/,
  ),
  phrase(0.4, /\bunlimited (?:income|earnings?|money)\b/, 'Income without limit.'),
  phrase(0.6, /\bdoubles? (?:your|their) (?:money|income|investment)\b/, 'Money is to double.'),
  phrase(
    0.3,
    /\bmoney[- ]back guarantee\b/,
    'A job with a money-back guarantee.',
    /\b(?:customers?|clients?)\b/,
  ),
  phrase(
    0.3,
    /\bfinancial freedom\b|\b(?:change|transform) your life\b|\blife[- ]changing (?:income|opportunity)\b/,
    'It promises another life.',
  ),
  phrase(
    0.25,
    /\bact now\b|\b(?:spots|places|seats) are (?:very )?limited\b|\blimited (?:spots|seats)\b/,
    'It presses for time.',
  ),
  phrase(
    0.2,
    /\bno (?:experience|skills?|education)(?:,? (?:and |or )?no (?:experience|skills?|education))+\b/,
    'Nothing at all is asked for.',
  ),
  phrase(
    0.5,
    /\b(?:for|per) (?:every|each) (?:video|like|click|ad|survey|review)\b|\bstuff(?:ing)? envelopes\b/,
    'Tasks that nobody pays for.',
  ),
  phrase(
    0.35,
    /\b(?:post|copy[- ]and[- ]past\w+|paste) (?:our |simple )?(?:ads|links|messages)\b|\bcopy and paste our\b/,
    'Tasks that nobody pays for.',
  ),
  phrase(
    0.35,
    /\bthousands of (?:dollars|euros|pounds)\b/,
    'It promises riches.',
    /\b(?:budget|save[ds]?|donat\w+|transactions?)\b/,
  ),
  phrase(
    0.55,
    /\b(?:six|seven) figures in (?:[a-z]+|\d+) (?:days|weeks|months)\b/,
    'It promises riches.',
  ),
  phrase(
    0.5,
    /\bnever loses\b|\b(?:[a-z]+|\d+) ?(?:percent|%) (?:each|per|every|a) (?:day|week)\b/,
    'Gains without losses.',
    /\b(?:defects?|growth of|error)\b/,
  ),
  phrase(
    0.35,
    /\b(?:anybody|anyone|everyone) can do (?:it|this)\b|\beven if you have never\b/,
    'Nothing at all is asked for.',
  ),
  phrase(
    0.3,
    /\bleave your (?:nine|9)[- ]to[- ](?:five|5)\b|\b(?:nine|9)[- ]to[- ](?:five|5) behind\b|\bthe beach all day\b/,
    'It promises a life without work.',
  ),
  phrase(
    0.3,
    /\b(?:paid|payment arrives|payouts?) (?:out )?(?:every (?:evening|day)|instantly)\b/,
    'Money at once.',
  ),
];
