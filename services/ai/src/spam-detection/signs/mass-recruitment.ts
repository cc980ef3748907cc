import { type Sign, phrase } from '../sign.ts';

export const massRecruitmentSigns: readonly Sign[] = [
  phrase(
    0.55,
    /\b(?:mass|bulk|massive|mega|huge) (?:hiring|recruitment|recruiting|recruit)\b/,
    'It hires in bulk.',
  ),
  phrase(
    0.6,
    /\b(?:everyone|everybody|anyone|anybody|all applicants|all candidates|every (?:applicant|candidate))\b[^.!?\n]{0,30}\b(?:is|are|gets?|will be|can|may)\b[^.!?\n]{0,15}\b(?:accepted|hired|approved|selected|employed|taken|join|apply)\b/,
    'Everybody who applies is taken.',
    /\b(?:regardless|equal|qualified|encouraged|meets?|considered)\b/,
  ),
  phrase(
    0.4,
    /\b(?:everyone|all|everybody) (?:accepted|welcome|hired)\b(?! regardless)/,
    'Everybody who applies is taken.',
    /\b(?:backgrounds|feels?|inclusive|identit\w+)\b/,
  ),
  phrase(
    0.45,
    /\b(?:no|without(?: an?| any)?|zero) (?:interviews?|screening|exams?|documents?|selection)\b/,
    'There is no selection.',
  ),
  phrase(0.25, /\bno (?:cv|resume)s?\b/, 'There is no selection.'),
  phrase(0.35, /\bno questions(?: asked)?\b/, 'There is no selection.'),
  phrase(
    0.25,
    /\b(?:unlimited|thousands of|hundreds of|\d{3,}\+?|\d,\d{3}\+?) (?:[a-z]+ ){0,3}(?:openings?|vacanc(?:y|ies)|posts|positions|places|people|roles|workers|jobs|seats)\b/,
    'Very many places at once.',
  ),
  phrase(
    0.5,
    /\b(?:share|forward|send|repost) (?:this|the|it)\b[^.!?\n]{0,40}\b(?:friends|groups?|everyone|contacts)\b/,
    'It asks to be passed on.',
  ),
  phrase(
    0.5,
    /\bguaranteed (?:visa|job|jobs|selection|placement|offer|employment|acceptance)\b|\b(?:job|selection|acceptance|visa) is guaranteed\b|\b100 ?% (?:acceptance|selection|placement|job)\b/,
    'A place is guaranteed.',
  ),
  phrase(
    0.45,
    /\b(?:spot offer|direct joining|immediate joining|instant hire|instant hiring|hired on the spot|(?:approved|accepted|hired) automatically)\b/,
    'People are taken on the spot.',
  ),
  phrase(
    0.2,
    /\b(?:in|at) (?:all|every|any) (?:countr(?:y|ies)|cit(?:y|ies)|airports?)\b/,
    'It is for everywhere at once.',
  ),
  phrase(0.3, /\bhousewi(?:fe|ves)\b/, 'It is for anybody.'),
  phrase(
    0.25,
    /\bany (?:age|qualification|education|background)\b/,
    'It is for anybody.',
    /\b(?:discriminat\w*|regardless)\b/,
  ),
  phrase(
    0.5,
    /\b(?:processing|registration|visa|enrol?lment) (?:fee|charge|deposit)s?\b[^.!?\n]{0,40}\b(?:paid|pay|payable|required)\b/,
    'Places cost a fee.',
    /\b(?:we|reimburse\w*)\b/,
  ),
  phrase(
    0.55,
    /\b(?:we )?(?:take|accept|hire|employ) (?:everyone|everybody|anyone|anybody|all) who\b|\bnobody (?:is|gets|will be) (?:rejected|refused|turned (?:away|down))\b/,
    'Everybody who applies is taken.',
  ),
  phrase(
    0.45,
    /\bunlimited (?:vacancies|openings|places|positions|slots|jobs)\b|\b\d{1,3},\d{3} slots\b/,
    'Places without end.',
  ),
  phrase(
    0.35,
    /\bno (?:conversation|call|meeting) (?:is )?(?:needed|required)\b|\bcontracts? (?:comes?|(?:is|are) sent) automatically\b/,
    'There is no selection.',
  ),
  phrase(
    0.45,
    /\b(?:tell|invite|bring) your (?:relatives|friends|neighbou?rs|family)\b/,
    'It asks to be passed on.',
    /\b(?:event|party|dinner|picnic|refer)\b/,
  ),
  phrase(
    0.4,
    /\bpay (?:for )?your (?:own )?(?:medical|ticket|visa|flight)\b/,
    'Places cost a fee.',
  ),
  phrase(
    0.35,
    /\b(?:name|number|city)\b[^.!?\n]{0,20}\bin the comments\b|\bwhatever you can or cannot do\b/,
    'It is for anybody.',
  ),
];
