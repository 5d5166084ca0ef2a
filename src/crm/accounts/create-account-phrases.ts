import { territories } from '../territory-words.ts';
import { trades } from './find-accounts-phrases.ts';

/** What people call a company that they have or want an account for. */
export const oneCompany =
  '(account|company|organisation|organization|business|firm|org|acct|corporation|account record)';

const oneSuch = `[a|an|the|another|our] [new] [brand new] ({type}|${oneCompany}) [${oneCompany}]`;
const newOne = `[a|an|the|another|our] (new|brand new) ({type}|${oneCompany}) [${oneCompany}]`;
const adding =
  '(add|create|make|set up|register|open|save|put|put in|enter|log|start|record|onboard|chuck in|pop|stick|gonna need|going to need|i need|we need|i want|we want|want|need|would like|may we have|can we have|could we have|can i have|could i have|can i get|could i get|can we get|could we get|should have|treat|count)';
const addIt =
  '[,] [and] [please|so|let us] [can you|could you|we should|i want to] (add|create|save|register|enter|put!|get!|set!|set up|open|onboard|make! one) [it|them|that|this one] [up|in|down|on] [for me]';
const addedToo = `[${addIt} [as ${oneSuch}]]`;
const records = '(accounts|companies|account list|company list|crm|books|system|database|records)';

/** Ways to ask for a new account. */
export const createAccountPhrases = [
  `${adding} [me] [a|an|the|another|our] [new] [following] ${oneCompany} [record|entry|file|profile|card|page] [created|set up] [called|named|for|for the company|of|by the name of] {name}`,
  `${adding} [me] [a|an|the|another|our] [new] {type} [${oneCompany}|file|record] [for] [called|named|by the name of] {name}`,
  `new [lead] ${oneCompany} [called|named|for|is] {name}`,
  `[brand] new {type} [${oneCompany}] [today|yesterday|this week|just in|for us|of ours|for the books|for the list|for the crm] [called|named|is] {name}`,
  `${adding} {name} [in|up|down] as [a|an|our|the] [new] (${oneCompany}|{type}) [${oneCompany}]`,
  `(add|put|enter|save|get|have|take|register|need to get|want to get|have to get|need to have|want to have|i need|we need|i want|we want|need|want) {name} (to|in|into|on|onto|up in) [the|our|my] [list of] (${records}|{type}) [as ${oneSuch}]`,
  `(new|another|one more) (${oneCompany}|{type}) [${oneCompany}] to (add|create|enter|register|set up|save|onboard|record) [called|named|is] {name}`,
  `(there is!|we have!|i have!|got|i got|we got|found) [a|an|another] (${oneCompany}|{type}) to (add|create|enter|register|set up|save|onboard|record) [called|named|is] {name}`,
  `{name} (signed up|signed|came on board|has come on board|have come on board|comes on board|is on board|joined us|joined|has joined) [with us] as [a|an|our] [new] {type} ${addedToo}`,
  `{name} (wants to|would like to|is going to|is about to|will|wants) (become|be) [a|an|our] [new] {type} ${addIt} [as ${oneSuch}]`,
  `[met|spoke to|spoke with|talked to|came across|ran into|found|chat with] [the|some|a few] [nice] (people|folks|guys|team|lot|crowd|somebody|someone) (of|from|at) {name} ${addIt} [as ${oneSuch}]`,
  `{name} (is!|are!) ${newOne} ${addedToo}`,
  `(we|i|there|{owner}) (have!|has!|are!|is!|have got|got!|signed|won|landed|gained|found|brought in|acquired) [a|an|another] new (${oneCompany}|{type}) [today|yesterday] [(in|from) {address}] [,] [called|named] {name} ${addedToo}`,
  `there (should be|needs to be|must be|has to be|ought to be) ${oneSuch} [record] (for|called|named) {name}`,
  `{name} (should be|needs to be|has to be|must be|is to be) (added|created|set up|registered|entered) [as ${oneSuch}]`,
  `{name} (should be|will be|becomes) [a|an|our] new (${oneCompany}|{type})`,
  `{name} (need|needs|want|wants) (adding|creating|setting up|entering|registering|onboarding) as ${oneSuch}`,
  `[the] ${oneCompany} {name} (should be|needs to be|has to be|must be) (added|created|set up|registered|entered)`,
  `${oneCompany} (needed|wanted|required) [for|called|named] {name}`,
  `[there is] no ${oneCompany} [exists|record|yet|on file] (for!|called|named) {name} [yet] ${addIt} [one] [as ${oneSuch}]`,
  `(can't|cannot|could not|couldn't|don't) (find|see) {name} [in here|in the system|in the crm|on the list|in the list|anywhere|in there|here] ${addIt} [as ${oneSuch}]`,
  `get [me] [a|an|the] [new] ${oneCompany} (going|started|created|set up|opened|made|up and running) [for|called|named] {name}`,
  `(nobody|no one|we|i) [has|have|ever|never|not|had|forgot to] (added|add|entered|enter|created|create) {name} [yet|so far|ever] , [please] (do [so|it|that]|${addIt}) [as ${oneSuch}]`,
  `(get|have) {name} (added|created|set up|registered) [as ${oneSuch}]`,
  `(start tracking|track|onboard|take on) {name} as ${oneSuch}`,
  `${oneCompany} (new|add|create) {name}`,
  `[we|i|{owner}] [have|has|is|are|am] (landed|won|signed|gained|bagged|acquired|bring in|brought in|taken on) {name} [,] ([as] [a|an|our] new ({type}|${oneCompany})|as! [a|an|our] {type}) ${addedToo}`,
  `[new] [${oneCompany}|{type}] [,] (it is!|they are!|is!) (called|named) {name} , (add|create|make|open|set up|save|register) [a|an|the] [new] ${oneCompany} [for (it|them)]`,
  `{name} (is not|isn't|are not|aren't) [yet] (in|on|among) [the|our] ${records} [yet] ${addIt} [as ${oneSuch}]`,
  `{name} (is!|are!) [a|an|our] ({type}|${oneCompany}) [that|which] (we|i) (should|need to|must|want to|would like to) (have|add|enter|keep|record) [in|on] [the|our] [${records}|here|there] [as ${oneSuch}]`,
  `[the] [company] {name} (wants|want|would like|is going|are going|plans|is interested|are interested|asked|has asked|have asked|is asking|signed|have signed|has signed|agreed|called|rang|came) [us] [to|in|for|the|a|an] [in|buy|order|purchase|work|do business|start buying|quote|price|prices|offer|our products|agreement|contract|framework] [from|with] [us] [today|yesterday|this week|last week] [,] [so] [please|can you|could you] (open|create|add|set up|make) [a|an] [new] ${oneCompany} [for (them|it)]`,
  `(can|could|should|may) [a|an] [new] ${oneCompany} be (made|created|added|set up|opened|registered) [for|called|named] {name}`,
  `[a|an] [new] ${oneCompany} (for|called|named) {name} (should|needs to|must|has to) be (made|created|added|set up|opened|registered)`,
  // What is said of it before the order stands within the phrase.
  `{name} , [{type}] [in] [{industry:${trades}}] [industry|sector] [{type}] [{owner} (owns|has|looks after|manages|handles|will own|will manage|takes) (it|them)] (add|create|save|enter|register) (that|this|the|it|them) [as] [a|an] [new] (${oneCompany}|{type})`,
  `${oneCompany} : {name} , {type}`,
  `(add|create|save|enter|register) {name} , {employees} (employees|people|staff)`,
  `(add|create|save|enter|register) {name} , {type}`,
  `(add|create|save|enter|register) {name} , [a|an|our|the] [new] {type} [based|located] (in!|from!) {address}`,
  '…[and] (tag|label) (it|them|this|that) [as|with] {tags}',
  '…[and] (give|assign|hand|allocate|pass) (it|them|this|that) [over] to {owner}',
  '…(it|they|this) (should|must|to|will|is to|are to) (go|be given|be assigned|belong|be with) [to|with] {owner}',
  '…under {owner}',
  '…(make|with) {owner} [as] [the|its|their] [account] (owner|account manager|rep)',
  '…{owner} (is|will be|to be|being|as) [the|its|their] [account] (owner|account manager|rep|contact person)',
  '…(it! is!|they! are!|who! are!|which! is!|being!) [a|an|our] {type} [of ours]',
  '…(they|it|who|which) (have|has|employ|employs|are|is) [about|around|roughly|some|approximately|nearly|almost|over] {employees} [employees|people|staff|heads|strong|workers]',
  '…{owner} (has|have|got|will have) (it!|them!|that! one)',
  '…{owner} (looks after|takes care of|is looking after|manages|handles|owns|will look after|is in charge of|is responsible for) (it|them|this|that)',
  '…(in|from) [the] {industry} (industry|sector|space|business|market)',
  '…, {industry} (industry|sector|business)',
  `…[and] [they are|it is|who are|which is] [in] {industry:${trades}} [industry|sector|business|space|market]`,
  '…[with] {employees} (employees|people|staff)',
  '…(in|from) [the] {territory} (territory|region|area)',
  `…[,] [a|an|our] {type} [based] (in|from|out of) [the] {territory:${territories}}`,
  `…(based|located|sitting|headquartered) in [the] {territory:${territories}}`,
  '…(territory|region) {territory}',
  '…(industry|sector) {industry}',
  '…segment {segment}',
  '…[they are|it is|they] [are] (based|located|headquartered|sitting|situated) (in|at|near) {address}',
];
