const list =
  '[show|list|find|get|give|see|dig out|dig up|fetch|pull up|bring up|display|send|name|need] [me|us] [a list of|the list of] [all|the|all the|our|all our|all of our|my|any]';
const many = '(contacts|people|contact persons|persons)';
const at = '(at|of|from|for|in|with|over at)';
const anyone = '(we|i|nobody|no one|anyone|anybody)';
const talked =
  '(contacted|contact|talked to|talk to|spoken to|spoke to|spoken with|touched|called|heard from|met|been in touch with|in touch with|reached out to)';
const quiet =
  '(not contacted|not been contacted|untouched|neglected|without contact|without activity|gone quiet|gone silent|gone cold|quiet|inactive|idle|silent|dormant|forgotten)';
const days =
  '(in|for|over|since|within|during) [the last|the past|more than|over|at least|a good|about] {notContactedDays} [days] [now|or more|or longer]';
const primary = '(main|primary|key|principal) (contact|contacts|contact person|point of contact|person)';

/** Ways to ask for contacts. */
export const findContactsPhrases = [
  `${list} ${many} [${at} {account}]`,
  `${list} {account} ('s|) ${many}`,
  `(what|which|how many) ${many} (do|did|are|have) [we|i|you|there|they] [have|know|got] [${at} {account}]`,
  `(which|what|how many) {role} (do|did|are|have) [we|i|there|they] [have|know|got] [${at} {account}]`,
  `who are [all] [the|our|my] ${many} ${at} {account}`,
  `${list} {role} [${many}] [${at} {account}]`,
  `(who is|who are|who's|whos|which people are|who acts as|who) [the|our|my|a|an] {role} (at|of|for|in|with|over at) {account}`,
  `{account} ('s|) {role}`,
  `(who|whom|which people) (do|does|did|can|should|could|would) (we|i|one|you) (know|have|talk to|call|speak to|speak with|contact|ring|ask|e-mail|email|write to|deal with|meet|see|address|turn to|reach out to|approach|get hold of|address letters to|send letters to|send it to|send this to|send mail to|send invoices to) (at|in|from|over at) {account}`,
  `(do we|do i|do you|have we|have you) (know|have|got) (anybody|anyone|somebody|someone|a contact|any contact|contacts|any contacts|people) (at|in|from) {account}`,
  '(anyone|anybody|someone|somebody|who) [that] (i|we|you) (know|have|talk to|deal with) (at|in|from) {account}',
  `(is there|are there) (a contact|any contact|contacts|any contacts|anybody|anyone|somebody|people) (at|in|from) {account}`,
  `${list} (everyone|everybody|who|whoever|names) [we|you] [know|have] (at|in|from) {account}`,
  `[who is] who's who (at|in) {account}`,
  `(who is|who's|whos|who works|who works there) (at|for) {account}`,
  `[the|our] (contact|contacts) list ${at} {account}`,
  `(my|our) (contact|people|person|guy|man) (at|in) {account}`,
  `{account} (contacts|people|staff|team)`,
  {
    say: `who [at {account}] (decides|makes the decision|makes the decisions|calls the shots|makes decisions|signs|signs off|can sign|signs things off|signs contracts|has the say|takes the decisions|has the last word) [things off|off] [(at|for|in) {account}]`,
    set: { role: 'decision_maker' },
  },
  { say: `[who are] [the|our] (key|important) (people|players) (at|in) {account}`, set: { role: 'decision_maker' } },
  {
    say: `[who is|who's|whos|who are|show|tell|get|give|find|is there|do we have] [me] [a|the|our|my] ${primary} ${at} {account}`,
    set: { primary: true },
  },
  {
    say: `[who is|who's|whos|who are] [the|our|my] (point of contact|poc|main guy|go-to person|go-to) ${at} {account}`,
    set: { primary: true },
  },
  { say: "(who is|who's|whos) our contact (at|for|in|with) {account}", set: { primary: true } },
  { say: `{account} ('s|) (main|primary|key) contact`, set: { primary: true } },
  `${list} ${many} (tagged|with the tag|with tag|labelled) {tag}`,
  `${list} {tag} tagged ${many}`,
  `(${list}|which|what) [of our|of my] ${many} [that|whom] ${anyone} [have|has|did] (not|never|haven't|hasn't|didn't) [we|i|been] ${talked} ${days}`,
  `${list} ${many} [that|whom] (nobody|no one) [has|have] ${talked} ${days}`,
  `(${list}|which|what) [of our|of my] ${many} [that|whom] (i|we) (haven't|have not|didn't|did not|have never) ${talked} ${days}`,
  `(which|what) [of our|of my] (${many}|{role}) (have i|have we|haven't i|haven't we|didn't i|didn't we) [not] ${talked} ${days}`,
  `(which|what) [of our|of my] (${many}|{role}) (haven't been|have not been|were not|weren't) ${talked} ${days}`,
  `(which|what) [of our|of my] ${many} (have not|haven't|have) [not] heard from (us|me) ${days}`,
  `(which|what) [of our|of my] ${many} (have|has|did|am|are|do) [i|we|nobody|no one] [been] (ignoring|ignored|ignore|neglecting|neglected|neglect|forgotten|forgetting|left alone) ${days}`,
  `(who|whom) (have i|have we|haven't i|haven't we|didn't i|didn't we) [not] ${talked} ${days}`,
  `[${list}|which|what|any|are there|do we have] [of our|of my] ${many} [that|who] [are|have|have been|have been|been|went|stayed] ${quiet} ${days}`,
  `(which|what) [of our|of my] ${many} (have|has) (gone|been) [over|more than|at least] {notContactedDays} [days] (without [any] (contact|activity|a call|hearing from us|word)|untouched) [from us|by us]`,
  `${list} [new] ${many} (created|added|new) {created}`,
  `${list} new ${many} [added|created|from|of|since] {created}`,
  `(which|what|how many) [new] ${many} (did|have|were) [we|i] (add|added|created|create|get|got) {created}`,
  `(find|search for|search|look for) [a|the] (${many}|contact|person|somebody|someone) (called|named|matching|containing|with the name) {text}`,
  `(any|do we have|do we have any|have we got|have we got any|is there|are there|are there any|do you know) [a|an|any] (${many}|contact|person|somebody|someone|anyone|anybody) (called|named|by the name of|with the name|with the surname) {text}`,
  `(is there|do we have|have we got) [a|an] {text} (among|in) [the|our|my] ${many}`,
  `(search|look) [for|in|through] [the|our] ${many} [called|named|matching] [for] {text}`,
];
