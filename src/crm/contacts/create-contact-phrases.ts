import { jobs } from './job-words.ts';

/** What people call somebody whom they have or want as a contact. */
const person =
  '(contact|person|someone|somebody|stakeholder|colleague|guy|man|woman|lady|counterpart|contact person|buyer contact|point of contact)';
const contact = '(contact|person|contact person|someone|somebody|stakeholder|point of contact)';
const adding =
  '(add|create|make|save|register|put in|put|enter|log|set up|record|chuck in|chuck|pop|stick|stick in|store)';
const at = '(at|from|of|for|with|to|over at|under)';
const whoIs = '(she! is!|he! is!|they! are!|who! is!)';
/** How a name is led in behind what the person is: "there is a new buyer at Globex, her name is Lena Fox". */
const byName = '(called|named|by the name of|name is!|whose name is!|name of|is! called|is! named)';
/** "I got his card": whence somebody's details come. */
const cardOf =
  '(got|received|have|collected|picked up|was given) [the|a] [business|visiting|contact] (card|details|number|data|info) (of|from)';
const doing =
  '(runs|heads|heads up|leads|is responsible for|looks after|takes care of|handles|is in charge of|does|manages)';
/** What somebody is, said of them in passing: ", the head chef", ", he runs operations". */
const inPassing = `([new] {title:${jobs}}|${whoIs} [the|a|an|their|our] [new] {title}|(she!|he!|they!|who!) ${doing} [the|all|their] {title})`;
/** The same where a verb goes before, so that no sentence is taken for a name. */
const inAddition = `((the!|a!|an!|their!|our!) [new] {title}|${inPassing})`;
const asContact = '[as [a|another|our|their] [new] (contact|contact person|person|{role})] [for me|for us]';
const tooBe = `[,] [please|so|let us] [can you|could you|would you|i want to|we should] (add|create|save|register|enter|put!|get!|store|record) [in|down] [him|her|them|this] [in|down] ${asContact}`;
/** The same where who it is was said in full, so that it must be told to be kept. */
const keepThem = `, [please|so|let us] [can you|could you|would you|i want to|we should] (add|create|save|register|enter|put!|get!|store|record) [in|down] (him|her|them|this one|this person) [in|down] ${asContact}`;
const maybeToo = `[${tooBe}]`;
const has = '(has!|have!|got!|hired|appointed|recruited|took on|taken on|brought in|promoted|found|employed)';
const metThem = '(met|spoke to|spoke with|talked to|had a call with|had a chat with|saw|ran into|was talking to)';

/** Ways to ask for a new contact. */
export const createContactPhrases = [
  `${adding} [in|down|up] [a|an|the|another|our|my|this] [new] [following] ${contact} [called|named] {name} [${at} {account}]`,
  `${adding} [in] [a|an|another] [new] ${person} ${at} {account} [called|named|,] [her|his|their] [name is!] {name}`,
  `(note|note down|put down|jot down) [a|an|another|the] [new] ${person} ${at} {account} [called|named|,] {name}`,
  `(need|want|would like) [a|another] [new] (contact|contact person) [called|named] {name} [${at} {account}]`,
  `${adding} {name} [down|in|up] (as|to) [a|the|our|my] [new] (contact|contacts|contact person|contact list) [${at} {account}]`,
  `${adding} {name} [${at} {account}] [down|in|up] (as|to) [a|the|our|my] [new] (contact|contacts|contact person|contact list)`,
  `${adding} {name} [down|in|up] as [a|the|our|their|an|new] ({role}|{title}) ${at} {account}`,
  `(add|create|save|register|enter|record) {name} , ${inAddition} (at|of|for|from|in) {account}`,
  `(add|create) [contact] {name} [,] [the|a|an|our|their] {role} (at|of|for|from) {account}`,
  `(can|could|should|may) [a|the] [new] ${contact} be (made|created|added|set up|entered|registered) [for|called|named] {name} [, [the|a|an] {title}] [${at} {account}]`,
  `[a] [new] ${contact} (for|called|named) {name} (should|needs to|must|has to) be (made|created|added|set up|entered|registered)`,
  `(somebody|someone|contact|person|another contact|one more contact) [new] to (enter|add|save|record|register|create|put in) [called|named] {name} [${at} {account}]`,
  `${adding} [a|an|the] [new] ${contact} [:] [called|named|for] {name} , [the|a|an|their|our] {title} (at!|of!|from!|with!|for!) {account}`,
  `new ${contact} [:] {name} , [the|a|an|their|our] {title} (at!|of!|from!|with!|for!) {account}`,
  `(add|save|enter|register) {name} , [the|a|an|their|our] {title} (at!|of!|from!) {account} , (as!|to!) [a|the|my|our] [new] (contact|contacts)`,
  'contact [:] {name} , {account} [, ({phone}|{email})]',
  'contact [:] {name} , (works|working) (at|for|with) {account} [as [a|an|the|their] {title}]',
  `contact [:] {name} , {account} , {title:${jobs}}`,
  `new ${contact} , (she! is!|he! is!|she!|he!|it! is!) [the|a|an|our|their] {title} (at|of|for) {account} , {name}`,
  `{name} , ${inPassing} (at|of|for|from|in) {account} ${keepThem}`,
  `{name} , {title:${jobs}} , {account} ${keepThem}`,
  `{name} (at|of|for|from) {account} ${keepThem}`,
  `{name} (at|of|for|from) {account} [just] (gave me|handed me|sent me|left me|left) (his|her|their|a) (card|details|number|address) ${keepThem}`,
  `(i|we) [now] (talk|speak|deal) (to|with) {name} (at|of|from) {account} [now] ([,] (she|he|they) should be [a|our|my] [new] contact|${keepThem})`,
  `{name} (is!|works as) [the|a|an|our|their] [new] ({role}|{title}) (at|of|for|from|with) {account} ${keepThem}`,
  `{name} (works|is working|is!) (at|for|with) {account} ${keepThem}`,
  '(add|save|enter|register) {name} (at|from|of) {account}',
  '(add|save|enter|register) {name} , {account} , ({phone}|{email})',
  `(at|with|for) {account} [the|our] (one|person|man|woman|guy|lady|boss) (who|that) (signs|decides|buys|orders|runs it|answers) is! {name} ${tooBe}`,
  `(somebody|someone|person|man|woman|guy|lady|gentleman) ${byName} {name} (answers|works|is|sits|helps|does|handles|started|took over) [now] [the phone|the buying|the orders|working|responsible] [now] (at|for|from|in) {account} [now] ${keepThem}`,
  `(at|with|for) {account} (we|i) [now] (deal|speak|talk|work|are dealing|will deal) [now] (with|to) {name} [, [the|their] {title:${jobs}}] ${tooBe}`,
  'add {name} to [the contacts of|the contacts at|contacts of] {account}',
  `(add|create|save) {name} [from|at|of|with] {account} [,] ${whoIs} [the|our|their|a|an|now] [new] ({role}|{title})`,
  `put in {name} ${at} {account} [[,] ${whoIs} [the|our|their|a|an] [new] ({role}|{title})]`,
  '(add|put|get|enter|save) {name} (to|in|into|on) [the|our|my] (crm|system|database|address book)',
  '(put|get|have) {name} in , (she|he|they|who) (works|is|buys|orders|purchases|sits) (at|for|with) {account}',
  'add to! {account} {name}',
  `new ${contact} [called|named] {name} [${at} {account}]`,
  `new ${person} ${at} {account} [called|named|is|,] [her|his|their] [name is!] {name}`,
  `new {role} ${at} {account} [called|named|is] {name}`,
  `contact ${at} {account} {name}`,
  `[the|our|my] (person|one|contact|man|woman|lady|guy) [to] (talk to|speak to|call|contact|ask|deal with|responsible|in charge) ${at} {account} is! [a] [man|woman|lady|guy|person|gentleman] [called|named] {name} ${maybeToo}`,
  `[my|our|the] new ${person} ${at} {account} is! [called|named] {name}`,
  `(my|our|the) [new] (person|contact|contact person|counterpart|buyer|guy|woman|man|lady) ${at} {account} (is!|is now|will be) [now|called|named] {name} ${tooBe}`,
  `contact (info|details|data|card) (for|of) {name} (at|from|of) {account} [,] [please] [save|store|add|enter]`,
  `[my|our|the|their] [new] {role} ${at} {account} is! [a] [new] [guy|person|woman|man|lady|colleague|face] [called|named|,] {name}`,
  `[the] new {title} (at|of) {account} is! [called|named] {name}`,
  `{title:${jobs}} (at|of|for) {account} is! [called|named] {name} ${keepThem}`,
  `{account} 's new ({role}|{title:${jobs}}) is! [called|named] {name} ${maybeToo}`,
  `(we|there|i) (have!|have got|got!|is!|are!) [a|an] new (${person}|{role}) ${at} {account} [called|named|,] [her|his|their] [name is!] {name} ${maybeToo}`,
  `(we|there|i) (have!|have got|got!|is!|are!) [a|an] new ${person} {name} ${at} {account} ${maybeToo}`,
  `(we|there|i|they) (have!|have got|got!|is!|are!) [a|an|somebody|someone] new {title} (at|for|over at) {account} [,] [and] [her|his|their|she|he] ${byName} {name} ${maybeToo}`,
  `(there|we) (is!|have!|have got|got!) [a|an] new {title:${jobs}} (at|for) {account} , {name} ${maybeToo}`,
  `{account} ${has} [a|an] new ({role}|{title}) [,] [and] [her|his|their|she|he] ${byName} {name} ${maybeToo}`,
  `{account} ${has} [a|an] new ({role}|{title:${jobs}}) , {name} ${maybeToo}`,
  `${metThem} [the|a|an|their|our] [new] ({role}|{title:${jobs}}) (at|of|from) {account} , [her|his|their|the] (name is|called|named) {name} ${tooBe}`,
  `${metThem} {name} , ({role}|${inAddition}) (at|of|from|for|in) {account} ${keepThem}`,
  `${metThem} {name} (at|of|from) {account} [, [the|a|their|our] [new] {title:${jobs}}] ${keepThem}`,
  `[yesterday|today] ${cardOf} {name} (at|of|from) {account} ${tooBe}`,
  `${cardOf} {name} , {title:${jobs}} (at|of|from) {account} ${maybeToo}`,
  `{account} (has!|have!|got!) [a|an] new ${person} [called|named|,] [her|his|their] [name is!] {name}`,
  `{account} [has|have] [just] (hired|appointed|recruited|brought in|took on|taken on) {name} as [the|their|a|an] [new] {title} ${maybeToo}`,
  `{name} is! [a|an|our|the|my] new ${person} ${at} {account} ${maybeToo}`,
  `{name} is! [a|an|our|the|their] new ({role}|{title:${jobs}}) (at|of|for|from|with) {account} ${maybeToo}`,
  `{name} is! (the!|our!|their!) new {title} (at|of) {account} ${maybeToo}`,
  `{name} is! new (at|with) {account} ${maybeToo}`,
  `{name} ,! new ${contact} [${at} {account}]`,
  `${contact} new {name} [${at} {account}]`,
  `{name} (joined|started at|has joined|just joined|has started at|is joining|starts at) {account} [as [the|their|a] {title}] ${maybeToo}`,
  `{name} ${at} {account} (needs|need) (adding|creating|saving|entering) [as [a] [new] contact]`,
  `{name} ${at} {account} (should be|needs to be|has to be|must be) (added|created|saved|registered) [as [a] contact]`,
  '{name} (should be|needs to be|has to be|must be) (added|created|saved|registered) [as [a] contact] (to|at|for|with) {account}',
  `… ${whoIs} [now] [the|our|their|a|an] [new] ({role}|{title})`,
  `… (she|he|they|who) (works|is working) [(for|at|with) {account}] as [the|our|their|a|an] ({role}|{title})`,
  `…, [the|a|their|our] [new] {title:${jobs}}`,
  `… (she|he|they|who) ${doing} [the|their|all] {title}`,
  `… (she|he|they|who) (works|is working|is!|buys|orders|purchases|answers|speaks) (at|for|with) {account}`,
  `… (call|ring|phone|reach|contact|text|e-mail|email|mail) (her|him|them) (on|at|under) ({phone}|{email})`,
  `… (she|he|they) (can be reached|is reached|is reachable|answers) (on|at|under) ({phone}|{email})`,
];
