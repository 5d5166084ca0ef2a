import { trades } from './find-accounts-phrases.ts';

/** What people call a company that they have or want an account for. */
export const oneCompany =
  '(account|company|organisation|organization|business|firm|org|acct|corporation|account record)';

const oneSuch = `[a|an|the|another|our] [new] [brand new] ({type}|${oneCompany}) [${oneCompany}]`;
const newOne = `[a|an|the|another|our] (new|brand new) ({type}|${oneCompany}) [${oneCompany}]`;
const adding =
  '(add|create|make|set up|register|open|save|put in|enter|log|start|record|onboard|chuck in|i need|we need|i want|we want|want|need|would like)';
const addedToo = '[,] [please] [so] [can you|could you|please] [(add|create|save|register|enter) [it|them|that]]';

/** Ways to ask for a new account. */
export const createAccountPhrases = [
  `${adding} [me] [a|an|the|another|our] [new] [following] ${oneCompany} [record|entry|file|profile|card|page] [created|set up] [called|named|for|for the company|of|by the name of] {name}`,
  `${adding} [me] [a|an|the|another|our] [new] {type} [${oneCompany}|file|record] [for] [called|named|by the name of] {name}`,
  `new [lead] ${oneCompany} [called|named|for|is] {name}`,
  `new {type} [${oneCompany}] [called|named|is] {name}`,
  `${adding} {name} [in|up|down] as [a|an|our|the] [new] (${oneCompany}|{type}) [${oneCompany}]`,
  `(add|put|enter|save) {name} (to|in|into|on) [the|our|my] [list of] (accounts|companies|account list|company list|crm|{type})`,
  `{name} (is!|are!) ${newOne} ${addedToo}`,
  `(we|i|there) (have!|are!|is!|have got|got!|signed|won|landed|gained|found) [a|an] new (${oneCompany}|{type}) [today|yesterday] [called|named] {name} ${addedToo}`,
  `{name} (should be|needs to be|has to be|must be|is to be) (added|created|set up|registered|entered) [as ${oneSuch}]`,
  `{name} (should be|will be|becomes) [a|an|our] new (${oneCompany}|{type})`,
  `[the] ${oneCompany} {name} (should be|needs to be|has to be|must be) (added|created|set up|registered|entered)`,
  `(get|have) {name} (added|created|set up|registered) [as ${oneSuch}]`,
  `(start tracking|track|onboard|take on) {name} as ${oneSuch}`,
  `${oneCompany} new {name}`,
  `(can|could|should|may) [a|an] [new] ${oneCompany} be (made|created|added|set up|opened|registered) [for|called|named] {name}`,
  `[a|an] [new] ${oneCompany} (for|called|named) {name} (should|needs to|must|has to) be (made|created|added|set up|opened|registered)`,
  `{name} , (add|create|save|enter|register) (that|this|the) [new] (${oneCompany}|{type})`,
  '…{owner} (looks after|takes care of|is looking after|manages|handles|owns|will look after|is in charge of|is responsible for) (it|them|this|that)',
  '…(in|from) [the] {industry} (industry|sector|space|business|market)',
  '…, {industry} (industry|sector|business)',
  `…[,] [in] {industry:${trades}}`,
  '…[with] {employees} (employees|people|staff)',
  '…(in|from) [the] {territory} (territory|region|area)',
  '…(territory|region) {territory}',
  '…(industry|sector) {industry}',
  '…segment {segment}',
  '…(based|located|headquartered) (in|at) {address}',
];
