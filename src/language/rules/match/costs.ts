/**
 * What is held against a reading, in units of one telling word left unexplained. Chosen by the corpus in test/corpus; see
 * docs/understanding.md.
 */
export const COSTS = {
  /** A word of a phrase recognised despite a typing mistake. */
  mistyped: 0.25,
  /** The same where the word can be no other. */
  surelyMistyped: 0.1,
  /** The same of a word of grammar. */
  mistypedGrammar: 0.02,
  /** A joining word of a phrase that the message lacks. */
  missingConnector: 0.08,
  missingSoft: 0.14,
  /** A slot of a phrase that the message does not fill; the conversation asks for it. */
  missingSlot: 0.55,
  /** The same where the request needs the field, so that it is asked for. */
  missingNeeded: 0.2,
  /** The same in a question, which lacks nothing else then. */
  missingAsked: 0.4,
  /** The same where what was spoken of before fills it. */
  rememberedSlot: 0.3,
  /** A phrase of which no telling word was said, only slots filled. */
  noTrigger: 0.3,
  /** A clause between the words of a phrase. */
  interposed: 0.02,
  /** A value without a cue. */
  bare: 0.06,
  /** A cue behind its value: "high priority". */
  cueBehind: 0.03,
  /** A joining word between a cue and its value. */
  afterCue: 0.01,
  /** Beginning free text behind its cue. */
  openText: 0.05,
  /** The same in a phrase's slot. */
  openSlot: 0.02,
  /** Each telling word within free text. */
  textWord: 0.035,
  longTextWord: 0.025,
  textConnector: 0.012,
  politeInText: 0.008,
  /** A sign that ends a sentence or clause, within short and within long text. */
  breakInShort: 0.3,
  commaInShort: 0.14,
  commaInName: 0.3,
  /** A small word of grammar behind a capital in a name. */
  smallInName: 0.4,
  breakInLong: 0.01,
  /** Going on with a text after something else. */
  reopenText: 0.22,
  /** The same behind a sign, where notes could be taken. */
  reopenBehindBreak: 0.45,
  /** What somebody said or did, in short text. */
  taleInShort: 0.3,
  /** Words taken for where it took place that hardly name a place, or go on with the sentence. */
  noPlace: 0.6,
  verbInPlace: 0.5,
  /** A deal of another customer, half named. */
  dealOfAnother: 0.6,
  /** What was spoken of with a customer, taken for a deal of that name. */
  topicAsDeal: 0.4,
  /** Somebody or something taken out of the sentence that tells of it. */
  tellerTaken: 0.3,
  /** A feeling taken out of the sentence that tells of it. */
  takenFromTale: 0.3,
  /** A question taken for an order. */
  askedAsOrder: 0.5,
  /** What may be, would be or nearly was, taken for what is. */
  supposed: 0.8,
  /** A word of grammar in what is searched for. */
  grammarInFilter: 0.3,
  /** A time or an amount in short text that could say when. */
  timeAsText: 0.35,
  reopenLong: 0.1,
  reopenName: 0.5,
  /** Notes that swallow another field's clause. */
  clauseAsNotes: 0.25,
  /** Free text in a slot that begins with a joining word, or right behind a name. */
  textWithJoint: 0.3,
  textAfterName: 0.12,
  /** An order behind a sign taken for short text. */
  orderAsText: 0.4,
  /** A slot's value said before the phrase. */
  slotFilledBefore: 0.1,
  /** Left-over words taken for what it was about, or for somebody's title. */
  leftOverSubject: 0.42,
  leftOverTopic: 0.24,
  /** What they were doing: "on site on Tuesday training their drivers". */
  leftOverDoing: 0.25,
  /** What somebody was given: "emailed Priya the price list". */
  handedOver: 0.08,
  leftOverTitle: 0.2,
  leftOverName: 0.24,
  /** Words left unexplained by a phrase of which no telling word was said. */
  leftUntold: 0.4,
  /** Taking left-over words for notes, after a break and without one. */
  leftOver: 0.32,
  /** The same where they tell what somebody did: ", she wants the drawings". */
  leftOverTale: 0.12,
  /** The same where something is said of something: ", roofers are slammed till fall". */
  leftOverStatement: 0.2,
  leftOverUnbroken: 0.7,
  leftOverBound: 0.3,
  /** Short free text that was led in, and of which nothing was said. */
  emptyText: 0.3,
  /** Ending short free text by a clause without a break before it. */
  cueInText: 0.05,
  valueInText: 0,
  nameInText: 0.5,
  /** A known name that ends the name of something new: "new contact Lena Fox Acme". */
  nameAfterName: 0.04,
  choiceInText: 0.14,
  /** "The super": somebody, and not how it went. */
  nounAsValue: 0.3,
  /** A word or value made of a part of a known name of several words. */
  nameTakenApart: 0.3,
  /** A value or name made of a part of what stands in quotation marks. */
  quoteTakenApart: 0.5,
  /** A known name taken into the name of something new. */
  nameWithinName: 0.12,
  /** The same with the cue of another field before it. */
  cueWithinName: 0.5,
  /** A value that is also another field's name: "the e-mail of …". */
  valueOrCue: 0.2,
  /** The same in long text, which is mostly what others said. */
  cueInLong: 0.25,
  valueInLong: 0.5,
  /** Free text in a slot that begins with another field's cue, or amid another text. */
  cueAsText: 0.15,
  textInText: 0.3,
  /** The word for a kind of thing, a customer or a time in place of a name. */
  noName: 0.7,
  /** "That deal" taken for a new one. */
  pointedAt: 0.5,
  /** "The Acme deal" taken for those that are asked for. */
  oneAsList: 0.3,
  /** The former value, said along with the new one. */
  oldValue: 0.08,
  oldText: 0.15,
  /** Colleagues who were there as well. */
  companion: 0.06,
  /** Somebody else of the customer, beside the one who is written down. */
  otherContact: 0.25,
  /** What a phrase implies, where another value was said. */
  saidOtherwise: 0.3,
  /** What was said twice. */
  saidAgain: 0.03,
  /** Any order at all, taken for something to do: what is said of it in particular goes before. */
  anyOrder: 0.1,
  /** Free text where a phrase has a joining word before it. */
  missingBeforeText: 0.5,
  /** "My" taken for nothing where it says whose. */
  myUnread: 0.1,
  /** A name that nobody bears before any telling word. */
  unknownFirst: 0.4,
  /** A day to come, said before what was done. */
  cueFirst: 0.3,
  /** A field's name said apart from its value, and said for nothing. */
  mention: 0.06,
  mentionedForNothing: 0.8,
  /** The same where it is what is to be changed, and the new value is to be asked for. */
  mentionedToAsk: 0.1,
  /** "To call Dana" reports no call. */
  infinitive: 0.5,
  /** A required field that is not said. */
  missingField: 0.2,
  /** A change that changes nothing. */
  nothingSaid: 2,
  /** A correction where nothing was logged before. */
  nothingLogged: 0.6,
} as const;

/** How much literal words speak for a reading. */
export const EVIDENCE = { content: 1, soft: 0.25, connector: 0.06, cue: 0.4, flag: 0.6, text: 0.1 } as const;

/** How much evidence makes up for cost when readings are compared. */
export const EVIDENCE_RATE = 0.06;
