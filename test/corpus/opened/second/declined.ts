import type { CorpusCase } from '../case.ts';
import { declined } from '../write.ts';

/** Talk that no CRM is asked in, some of it in words of selling. */
export const notRequests: readonly CorpusCase[] = [
  declined(
    'lol same',
    'ok thx 👍',
    'haha no way',
    'brb coffee',
    'good morning everyone!',
    'sounds like a plan',
    'no worries, take your time',
  ),
  declined(
    "what's the weather in Boston tomorrow",
    'can you book me a table for four tonight',
    'Who won the Champions League last year?',
    'translate good afternoon into Spanish',
    'write me a haiku about rain',
    'what is 17 times 23',
    'how do I change my Slack status',
    'play some music',
    'Cheaper flights to Frankfurt next Monday?',
    'Reset my Windows password',
  ),
  declined(
    'I think we should call it a day',
    "that's a big deal for her",
    'Will it rain on Friday?',
    'April is my favourite month',
    'my mum called, gotta run',
    "let me close the window, it's freezing",
    'we should do lunch sometime',
    'Good call Rob',
    'The meeting room smells of fish',
    'nice demo yesterday, Kim 👏',
    'happy birthday Sam!! 🎂',
    'the note you left on the fridge made me laugh 😂',
    'Somebody moved my chair again',
    'if we had won Globex I would be in Hawaii by now',
    "I haven't called Elena yet",
    "please don't log anything for now",
    'is the coffee machine fixed?',
  ),
];
