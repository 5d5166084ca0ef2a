import { territories } from '../territory-words.ts';

const look = '[show|list|find|get|give|see|dig out|dig up|fetch|pull up|bring up|display|send|need|want]';
const list = `${look} [me|us] [a list of|the list of] [all|the|all the|our|all our|all of our|any|those|every|each] [big|biggest|large|largest|larger|small|smallest|smaller|new|newest|other|existing|important]`;
const many = '(accounts|companies|organisations|organizations|businesses|firms)';
const some = `(${many}|{type})`;
const has =
  '(look after|looks after|have|has|own|owns|manage|manages|handle|handles|cover|covers|takes care of|take care of|serves|is responsible for|responsible for|looking after|in charge of|got|run|runs)';
const talked =
  '(contacted|contact|talked to|talk to|spoken to|spoke to|spoken with|touched|called|visited|heard from|met|been in touch with|in touch with|reached out to)';
const quiet =
  '(not contacted|not been contacted|without any contact|without any activity|untouched|neglected|without contact|without activity|with no activity|no activity|gone quiet|gone silent|gone cold|quiet|inactive|idle|silent|forgotten)';
const days =
  '(in|for|over|since|within|during) [the last|the past|more than|over|at least|a good|about] {notContactedDays} [days] [now|or more|or longer]';
/** Where they are kept, said for nothing. */
const onFile =
  '[we have|we know|we know of|these days|now|currently|nowadays|in the books|on the books|on our books|on file|on record|in the system|in the database|in our database|in here|at all|on our list|on the list|so far|among our accounts]';
const weHave =
  '(do we have|do we know|have we got|have we|are there|we have|we know|do we work with|do we serve|do we deal with|do we sell to|we work with|we serve|are with us|there are)';

/** Words with which trades begin. */
export const trades =
  'aerospace|agriculture|agricultural|automotive|aviation|banking|biotech|chemical|chemicals|construction|defence|defense|education|electronics|energy|engineering|entertainment|fashion|finance|financial|fintech|fishing|food|forestry|furniture|government|health|healthcare|hospitality|hotel|insurance|legal|logistics|machinery|manufacturing|marine|maritime|media|medical|mining|music|oil|packaging|pharma|pharmaceutical|plastics|printing|publishing|rail|renewables|restaurant|retail|robotics|semiconductor|shipping|software|steel|tech|technology|telecom|telecoms|textile|tourism|transport|transportation|travel|utilities|utility|water|wholesale|dental|hospital|university|school|farming|wine|dairy|beverage|brewing|nonprofit|sports|fitness|beauty|veterinary|catering|cleaning|staffing|consulting|advertising';

/** Regions that are said without the word: "accounts in EMEA". */
const regions = [
  'EMEA',
  'APAC',
  'LATAM',
  'DACH',
  'MENA',
  'ANZ',
  'Nordics',
  'Benelux',
  'North',
  'South',
  'East',
  'West',
  'Midwest',
  'Northeast',
  'Northwest',
  'Southeast',
  'Southwest',
];

/** Ways to ask for accounts. */
export const findAccountsPhrases = [
  ...regions.map((territory) => ({
    say: `(${list}|which|what|how many) ${some} [are|do we have|have we got] [based|located] in [the] ${territory.toLowerCase()}`,
    set: { territory },
  })),
  `${list} ${some} ${onFile}`,
  `who are [all] [the|our] {type} ${onFile}`,
  `(do we|have we|are we) (sell|sold|selling|supply|supplying|work|working|deal|dealing|serve|serving|have) [to|with] (anyone|anybody|somebody|someone|any companies|companies|any company|customers|clients) in [the] {industry} (industry|sector|space|business|field)`,
  `how many ${some} (do|does|are|have|did|has) [we|you|there|{owner}] [have|own|got|manage|handle|looks after|look after|add|added|created] [in total|altogether|so far]`,
  `how many ${some} ${weHave} in [the] {industry:${trades}} [industry|sector|space|business]`,
  `how many {status} ${some} (do|does|are|have) [we|you|there|{owner}] [have|own|got|manage]`,
  `(which|what) ${some} (belong to|are owned by|are assigned to|are with|are run by|are managed by) {owner}`,
  `(which|what) ${some} (does|do|is|has|have) {owner} ${has}`,
  `what (does|do) {owner} (have|own|manage) (in terms of|in the way of|by way of|as) ${some}`,
  `(which|what) ${some} (do|are|have) [we|you|there] [have|own|got]`,
  `${list} ${some} (managed by|looked after by|assigned to|owned by|handled by|belonging to|with owner) {owner}`,
  `${list} ${some} [that] {owner} ${has}`,
  `${list} {owner} ('s|) book [of business]`,
  `${list} {owner} ('s|) ${some}`,
  `(do|does) {owner} have [any|some] ${some}`,
  `(do|does) {owner} have [any|some] ${some} [that] (nobody|no one|none of us) [has|have] ${talked} ${days}`,
  `(which|what) ${many} are {type}`,
  `(which|what) ${many} are [a|our] {type}`,
  `${list} {type} ${many}`,
  `${list} {type} list`,
  `${list} ${many} of type {type}`,
  `${list} {status} ${some}`,
  `(which|what) ${some} are {status}`,
  // What begins with the name of a trade needs no verb: "healthcare companies".
  `[${list}|which|what] {industry:${trades}} ${many} [we have|on file|on the books|in the crm|do we have|are there]`,
  `(show|list|find|get|give|see|pull up|display|which|what|any) [me|us] [all] [of] (the!|our!) [big|biggest|largest|smallest|small|large|newest|best|top|key|important|other|existing] {industry} (accounts|companies|organisations|organizations|firms)`,
  `(show|list|find|get|give|all|our) [me|us] [all] [of] (the!|our!) [big|biggest|largest|smallest|small|large|newest|best|top|key|important|other|existing] {industry} {type}`,
  `[show|list|find|get|give|all|which|any] [me|us] [all] {industry:${trades}} {type}`,
  `(which|what) {industry} ${some} ${weHave}`,
  `[${list}|which|what|any|do we have any] {industry:${trades}} (industry|sector|business) ${some} [do we have|are there|have we got|we have]`,
  `(everyone|everybody|anyone|companies|all) [with|having|doing|making|at] {annualRevenue} (in revenue|revenue|a year|in sales|turnover|in turnover)`,
  `[${list}|which|what] ${some} [that] [are|work|operate] in [the] {industry} (industry|sector|space|vertical|business|field) [${weHave}] ${onFile}`,
  `(show|list|find|get|give|see|pull up|display|which|what|any|all|our!|my!|need|want|send) [me|us] [all|any|our|my] [of] [the|our|my] ${some} [that] [are|is|do we have|have we got|we have] [based|located] in [the] {territory} [territory|region|area]`,
  `(which|what) [of our|of the] ${some} (are|work|operate) in [the] {industry} [industry|sector|business]`,
  `(show|list|find|get|give|see|pull up|display|which|what|any|all|our|need|want|send) [me|us] [all|any] [the|our|of our] ${some} in [the] {industry}`,
  `[${list}|which|what] ${some} [that] [are] in [the] {industry:${trades}} [industry|sector]`,
  `(show|list|find|get|give|see|pull up|display|which|what|any|all|our|need|want|send|how many) [me|us] [all|any] [the|our|of our] ${some} [that] [are|do we have|have we got|we have] [based|located] in [the] {territory:${territories}}`,
  `…in [the] {territory:${territories}} [territory|region|area]`,
  `(any|do we have any|have we got any|are there any|is there any) ${some} in [the] {industry} (industry|sector|business|space)`,
  `(any|do we have any|have we got any|are there any|is there any) ${some} in {industry:${trades}} [industry|sector] ${onFile}`,
  `(any|do we have any|do we have|have we got any|have we any|are there any|are there|is there any) ${some} ${onFile}`,
  `[${list}|which|what] ${some} [that] [are|sit|belong] in [the] {territory} (territory|region|area)`,
  `[${list}|which|what] ${some} [that] [are] in [the] (territory|region) {territory}`,
  `${list} ${some} (based|located|headquartered) in {territory}`,
  `[${list}|which|what] ${some} [that] [are] in [the] {segment} segment`,
  `${list} {segment} segment ${some}`,
  `(which|what) ${some} (are|have been) (tagged|labelled|marked) [as|with] {tag}`,
  `${list} ${some} (tagged|labelled|with the tag|with tag) [as|with] {tag}`,
  `${list} ${some} with [the] {tag} tag`,
  `${list} {tag} tagged ${some}`,
  `(who|which|what|anybody|anyone|anything|is anybody|is anyone|is anything|are any) [of our|among our] [${some}] [is|are|has|have|carries|carry|wears|with] [the] (tag|label|tagged|labelled) [as|with] {tag} [(among|in|of|on) [our|the|my] ${some}]`,
  `(${list}|which|what) [of our|of my|of the] ${some} [that] [we|i|nobody|no one|anyone|people] [have|has|did] (not|never|haven't|hasn't|didn't|nobody|no one|nobody has|no one has|neglected) [we|i|been] ${talked} ${days}`,
  `(${list}|which|what) ${some} [that] (nobody|no one|none of us) has ${talked} ${days}`,
  `(${list}|which|what) [of our|of my|of the] ${some} [that] (i|we|you) (haven't|have not|didn't|did not|have never) ${talked} ${days}`,
  `(which|what) [of our|of my|of the] ${some} (in|from|around) [the] {territory} (have i|have we|haven't i|haven't we|didn't i|didn't we|did i|did we) [not] ${talked} ${days}`,
  `(which|what) [of our|of my|of the] ${some} (in|from|around) [the] {territory} (have not|haven't|hasn't|has not|didn't|did not) [been] (heard|hear) from (us|me) ${days}`,
  `(which|what) [of our|of my|of the] ${some} (have i|have we|haven't i|haven't we|didn't i|didn't we|did i|did we) [not] ${talked} ${days}`,
  `(which|what) [of our|of my] ${some} (haven't been|have not been|were not|weren't) ${talked} ${days}`,
  `(which|what) [of our] ${some} (have not|haven't) heard from (us|me) ${days}`,
  `[${list}|which|what] [of our|of my] ${some} [that] [are|have|have been|we have|went] ${quiet} ${days}`,
  `${list} ${some} (created|added|new|signed) {created}`,
  `${list} ${some} (that|which|who) [have|has] ${quiet} [lately|recently|on us]`,
  `${list} ${some} (over|with over|with more than|under|with under|with|above|below) {annualRevenue} [of|in] [annual|yearly] (revenue|turnover|sales)`,
  `${list} new ${some} [added|created|from|of|since] {created}`,
  `(which|what|how many) [new] ${some} (did|have|were) [we|i] (add|added|created|create|sign|signed|gain|gained|get|got) [in] {created}`,
  '…[with] {employees} (employees|people|staff)',
  `…${quiet} ${days}`,
  `(find|search for|search) ${some} [called|named|matching|containing|with the name] {text}`,
  `(search|look) [in|through|among] ${many} for! {text}`,
  `search ${many} {text}`,
  `(which|what) [of our|of my] ${some} (have|has|did|am|are|do) [i|we|nobody|no one] [been] (ignoring|ignored|ignore|neglecting|neglected|neglect|forgotten|forgetting|left alone) ${days}`,
  `(which|what|how many) [new] ${some} (came in|joined|joined us|came on board|came|arrived|signed up|were won|were set up|were opened) [in|during|since] {created}`,
  `(who|whom) (have i|have we|haven't i|haven't we|didn't i|didn't we) [not] ${talked} ${days} [,] [among] [our|the] ${some} (only|i mean)`,
  `${list} ${many} with {text} in [the|their] name`,
  `(which|what) [of our|of my] ${some} (have not|haven't|hasn't|has not|didn't|did not) [been] (heard|hear) from (us|me) ${days}`,
  `(which|what) [of our|of my] ${some} (have|has) (gone|been) ${days} (without [any] (contact|activity|a call|a visit|hearing from us|word)|untouched) [from us|by us]`,
];
