import { wordSet } from './word-set.ts';

function sequences(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .sort((one, other) => other.length - one.length);
}

/** Words that say nothing of the request: politeness, hesitation, greetings, the bot's name. */
export const FILLERS = wordSet(`
  please pls plz plse kindly thanks thx ty tysm cheers hey hi hello heya yo howdy hiya ok okay okey so just um uh uhm
  erm hmm actually really basically literally simply quickly btw lol haha haa rapport folks guys sure alright
  oh ah oops whoops ta cheers regards yeah yep yup sorry unfortunately sadly regrettably alas thankfully luckily fortunately regards merci danke gracias dear buddy mate bot crm ahem kinda sorta like jus sir madam ji
`);

/** Word sequences that are politeness as a whole. */
export const FILLER_SEQUENCES = sequences(`
  i would like you to
  if it is not too much trouble
  if it's not too much trouble
  if its not too much trouble
  would you be able to
  could you be able to
  will you be able to
  could i ask you to
  can i ask you to
  may i ask you to
  might i ask you to
  could i trouble you for
  could i trouble you to
  i'd be grateful if you could
  i would be grateful if you could
  i'd appreciate it if you could
  i would appreciate it if you could
  it would be great if you could
  would you be a star and
  be a star and
  be a love and
  be an angel and
  do me a solid and
  would you kindly
  can you kindly
  could you kindly
  may i please
  when you have a second
  when you have a sec
  when you get a second
  when you get a minute
  when you get a moment
  whenever you get a chance
  whenever you have a minute
  if you get a chance
  if you have a minute
  if you have a moment
  if you would
  at your convenience
  i hope you are well
  hope you are well
  hope you're well
  thanks a million
  i want you to
  i need you to
  i'd like you to
  i would like to
  i would love to
  i'd like to
  i'd love to
  i want to
  i wanna
  i need to
  i need
  i want
  can you
  could you
  would you
  will you
  can u
  could u
  can we
  could we
  can i
  could i
  may i
  would you mind
  do you mind
  do me a favor and
  do me a favour and
  do me a favor
  go ahead and
  be so kind
  be a dear and
  make sure to
  make sure you
  be sure to
  don't forget to
  dont forget to
  let's
  lets
  let us
  let me
  help me
  i think
  i guess
  i believe
  looks like
  it looks like
  turns out
  quick question
  quick one
  one more thing
  real quick
  right quick
  when you get a chance
  when you have a minute
  when you have a moment
  when you can
  if you can
  if possible
  if you could
  if you don't mind
  for me
  for us
  for my records
  for the record
  thank you so much
  thank you very much
  best regards
  kind regards
  warm regards
  many regards
  all the best
  dear team
  dear all
  hi team
  hello team
  hi all
  would you mind
  do the needful
  please update the same in the system
  please update the same in system
  update the same in the system
  update the same in system
  update the same
  thank you
  thanks a lot
  thanks a bunch
  thanks so much
  thanks in advance
  thank you in advance
  many thanks in advance
  thanks for your help
  thank you for your help
  much appreciated
  many thanks
  good morning
  good afternoon
  good evening
  by the way
  note to self
  you know
  of course
  no worries
  no problem
  hey there
  hi there
  in the crm
  to the crm
  in crm
  into the crm
  in rapport
  in the system
  into the system
  would it be possible to
  would it be possible for you to
  is it possible to
  sorry to bother you
  sorry to bother
  could someone
  can someone
  would someone
  could somebody
  can somebody
  would somebody
  could anyone
  could anybody
  if that is okay
  if that's okay
  if that is ok
  if that's ok
  if that's alright
  if that works
  i would be thankful if you could
  i would be thankful if you
  i would be grateful if you
  i would be obliged if you could
  i would be glad if you could
  i would be happy if you could
  it would help if you could
  it would help if you
  it would help if somebody
  it would help if someone
  it would be great if someone
  it would be great if somebody
  it would be good if you could
  it would be nice if you could
  it would be helpful if you could
  it would be nice if somebody could
  would you be so kind to
  would you be so kind as to
  be so kind as to
  i'd say
  i would say
  great news
  i was wondering if you could
  i was wondering if
  wondering if you could
  i would like to know
  i'd like to know
  i want to know
  i need to know
  any chance you could
  lets see
  let's see
  let me see
  just heard that
  just heard
  i heard that
  just learned that
  just found out that
  heads up
  fyi
  good news
  bad news
  big news
  best regards
  kind regards
  best wishes
  hey team
  hi team
  hello team
  hi all
  hey all
  hi everyone
  hey everyone
  at the moment
  at present
  as of now
`);
