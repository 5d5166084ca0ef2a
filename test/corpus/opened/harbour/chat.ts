import type { CorpusCase } from '../case.ts';
import { declined } from '../write.ts';

/** What people say to each other, sales words and names among it. */
export const chat: readonly CorpusCase[] = [
  declined('Morning all, anyone fancy a coffee before the stand-up?'),
  declined('haha Colin Bragg really lives up to his name'),
  declined('Good luck with the Thornbury pitch, Tariq!'),
  declined('the trains from Leeds are a nightmare today'),
  declined('I closed the window, it was freezing in here'),
  declined('Thanks, you are a star ⭐'),
  declined('who is bringing cake on Friday?'),
  declined('Fergus won the office quiz again, what a surprise'),
  declined('lol'),
  declined('That demo of the new espresso machine was painful'),
  declined('My daughter has a trial at the football academy on Saturday'),
  declined('Sorry, I am muted, give me a second'),
  declined('Did anyone watch the rugby last night?'),
  declined('We lost the meeting room to the finance people, so kitchen it is'),
  declined('honestly the weather in May was better than this'),
  declined('cheers mate'),
  declined('Siobhán has such a lovely accent'),
  declined('Happy birthday Shreya! 🎂'),
  declined('ok'),
  declined('I think the proposal scene in that film was too much'),
  declined('what do you reckon, is Vantra any good?'),
  declined('The lift is stuck again, use the stairs'),
  declined('brb, grabbing lunch at the deli on Call Lane'),
  declined('how many pints is too many on a school night'),
  declined('Joss, your headset is on my desk'),
];
