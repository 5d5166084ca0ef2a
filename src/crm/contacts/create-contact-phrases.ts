import { jobs } from './job-words.ts';

/** What people call somebody whom they have or want as a contact. */
const person =
  '(contact|person|someone|somebody|stakeholder|colleague|guy|man|woman|lady|counterpart|contact person|buyer contact)';
const contact = '(contact|person|contact person|someone|somebody|stakeholder)';
const adding = '(add|create|make|save|register|put in|put|enter|log|set up|record|chuck in|chuck|stick in|store)';
const at = '(at|from|of|for|with|to|over at)';
const tooBe =
  '[,] [please] [can you|could you] (add|create|save|register|enter|put) [in] [him|her|them] [as [a] [new] contact]';

/** Ways to ask for a new contact. */
export const createContactPhrases = [
  `${adding} [in|down|up] [a|an|the|another|our|my|this] [new] [following] ${contact} [called|named] {name} [${at} {account}]`,
  `${adding} [in] [a|an|another] [new] ${person} ${at} {account} [called|named] {name}`,
  `(need|want|would like) [a|another] [new] (contact|contact person) [called|named] {name} [${at} {account}]`,
  `${adding} {name} [down|in|up] (as|to) [a|the|our|my] [new] (contact|contacts|contact person|contact list) [${at} {account}]`,
  `${adding} {name} [down|in|up] as [a|the|our|their|an|new] ({role}|{title}) ${at} {account}`,
  `(add|create|save|register|enter|record) {name} , [the|a|an|our|their|new] {title:${jobs}} (at|of|for|from) {account}`,
  `(add|create) [contact] {name} [,] [the|a|an|our|their] {role} (at|of|for|from) {account}`,
  `(can|could|should|may) [a|the] [new] ${contact} be (made|created|added|set up|entered|registered) [for|called|named] {name} [, [the|a|an] {title}] [${at} {account}]`,
  `[a] [new] ${contact} (for|called|named) {name} (should|needs to|must|has to) be (made|created|added|set up|entered|registered)`,
  `(somebody|someone|contact|person|another contact|one more contact) [new] to (enter|add|save|record|register|create|put in) [called|named] {name} [${at} {account}]`,
  'contact [:] {name} , {account} [, ({phone}|{email})]',
  `contact [:] {name} , {account} , {title:${jobs}}`,
  `new ${contact} , (she! is!|he! is!|she!|he!|it! is!) [the|a|an|our|their] {title} (at|of|for) {account} , {name}`,
  '{name} , {title} (at|of|for|from) {account} , (add|save|create|enter) (him|her|them) as [a] [new] contact',
  '{name} , {title} , {account} , (add|save|create|enter) (him|her|them) as [a] [new] contact',
  '(add|save|enter|register) {name} (at|from|of) {account}',
  'add {name} to [the contacts of|the contacts at|contacts of] {account}',
  `(add|create|save) {name} [from|at|of|with] {account} [,] (she! is!|he! is!|they! are!|she!|he!) [the|our|their|a|an|now] [new] ({role}|{title})`,
  `put in {name} ${at} {account}`,
  `put in {name} ${at} {account} [,] (she! is!|he! is!|they! are!|she!|he!) [the|our|their|a|an] [new] ({role}|{title})`,
  'add to {account} {name}',
  `new ${contact} [called|named] {name} [${at} {account}]`,
  `new ${person} ${at} {account} [called|named|is] {name}`,
  `new {role} ${at} {account} [called|named|is] {name}`,
  `contact ${at} {account} {name}`,
  `[my|our|the] new ${person} ${at} {account} is! [called|named] {name}`,
  `[my|our] new {role} ${at} {account} is! [called|named] {name}`,
  `[the] new {title} (at|of) {account} is! [called|named] {name}`,
  `(we|there|i) (have!|have got|got!|is!|are!) [a|an] new (${person}|{role}) ${at} {account} [called|named] {name}`,
  `(we|there|i) (have!|have got|got!|is!|are!) [a|an] new ${person} {name} ${at} {account}`,
  `there is! [a|an] new {title:${jobs}} (at|for) {account} [called|named|,] {name} ${tooBe}`,
  `{account} (has!|have!|got!|hired|appointed|recruited|took on|taken on|brought in|promoted) [a|an] new ({role}|{title:${jobs}}) [called|named|,] {name}`,
  `{account} (has!|have!|got!|hired|appointed|recruited|took on|taken on|brought in|promoted) [a|an] new {title} (called|named) {name}`,
  `(met|spoke to|spoke with|talked to|had a call with|saw) [the|a|an|their|our] [new] ({role}|{title:${jobs}}) (at|of|from) {account} , [her|his|their|the] (name is|called|named) {name} ${tooBe}`,
  `(met|spoke to|spoke with|talked to|saw) {name} , [the|a|an|their|our] [new] ({role}|{title:${jobs}}) (at|of|from) {account} , [please] [can you|could you] (add|create|save|register|enter) (him|her|them) [as [a] [new] contact]`,
  `{account} (has!|have!|got!) [a|an] new ${person} [called|named|,] {name}`,
  '{account} (hired|appointed|recruited|brought in|took on|taken on) {name} as [the|their|a|an|new] {title}',
  `{name} is! [a|an|our|the|my] new ${person} ${at} {account}`,
  `{name} is! [a|an|our|the|their] new ({role}|{title:${jobs}}) (at|of|for|from|with) {account}`,
  '{name} is! (the!|our!|their!) new {title} (at|of) {account}',
  '{name} is! new (at|with) {account}',
  `{name} , new ${contact} [${at} {account}]`,
  `${contact} new {name} [${at} {account}]`,
  '{name} (joined|started at|has joined|just joined|has started at|is joining|starts at) {account} [as [the|their|a] {title}]',
  `{name} (works|is working|is!) (at|for|with) {account} ${tooBe}`,
  `{name} ${at} {account} (should be|needs to be|has to be|must be) (added|created|saved|registered) [as [a] contact]`,
  '{name} (should be|needs to be|has to be|must be) (added|created|saved|registered) [as [a] contact] (to|at|for|with) {account}',
];
