// Commands told by their own words, whatever the classifier thinks: reminders, thanks, help, what is kept about me.
import type { Ask } from '../../ask.ts';
import type { Label } from '../classifier/labels.ts';

/** Words that make a message about reminders. */
const REMINDER =
  /\b(?:remind(?:er|ers|ed|s|ing)?|snooze|(?:nudge|ping|prompt|poke|buzz|alert|prod|notify) (?:me|us|him|her|them|everyone|everybody|the team|my \w+)|nudges|rem me|rmd|quiet hours|do not disturb|(?:dont|do not) let me forget|jog my memory|give me a (?:nudge|shout|ping|poke|prod|heads up)|note to self|wake me|alarms?|timer|stop nagging|nag(?:ging)? me)\b/;
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun|today|tomorrow|tmrw|tonight|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|noon|midday|midnight|morning|afternoon|evening|weekly|daily|monthly|week|weeks|month|months|days?|hours?|minutes?|mins?|fortnight';
const CLOCK = '\\d{1,2}(?: ?\\d\\d)?(?: ?(?:am|pm))?|\\d{1,2}(?:st|nd|rd|th)|\\d{4}';
const JOINING =
  'at|on|in|the|next|every|each|this|by|of|a|an|half|past|quarter|to|before|after|and|from|until|till|end|first|one|two|three|oclock|o clock|,|please|make it|actually|no';
const ONLY_TIME = new RegExp(`^(?:(?:${DAY}|${CLOCK}|${JOINING})(?![a-z]) ?)+$`);
const HAS_DAY = new RegExp(`\\b(?:${DAY}|\\d{1,2} ?(?:am|pm))\\b`);

/** Without any of these, a message is hardly about reminders, whatever else it sounds like. */
const LEANS_TO_REMINDERS = new RegExp(
  `${HAS_DAY.source}|${REMINDER.source}|\\b(?:alerts?|notif\\w*|messag\\w*|forget|memory|remember|shout|bother|disturb|ping|leave me|quiet|later|again|done|finished|stop|cancel|delete|scheduled|coming up)\\b`,
);

/** False when nothing in the text speaks of a time or of being told something. */
export const mayBeAboutReminders = (normalised: string): boolean => LEANS_TO_REMINDERS.test(normalised);

const ACTS: readonly (readonly [RegExp, Extract<Ask, { kind: 'reminder' }>['act']])[] = [
  [/\b(?:pause|suspend|resume|unpause|hold (?:off|my|all))\b/, 'pause'],
  [/\b(?:quiet|do not disturb|dnd)\b/, 'quiet'],
  [/\bsnooze|\bagain (?:later|in|tomorrow|at)|\bremind me (?:again|later)\b/, 'snooze'],
  [
    /\b(?:stop|cancel|cancle|delete|remove|clear|scrap|bin|turn off|switch off|get rid of|no more|unsubscribe|dont send|do not send)\b/,
    'stop',
  ],
  [/\b(?:dont|do not|never|stop) (?:\w+ )?(?:remind|nudge|ping|nag)\w*\b/, 'stop'],
  [/\b(?:done|completed?|finished|tick)\b/, 'done'],
  [/^(?:so |and |ok )?(?:what|which|whats|when|how many)\b.*\bremind/, 'list'],
  [/\b(?:change|move|reschedule|edit|shift|update)\b.*\b(?:reminder|it)\b/, 'change'],
  [/^(?:have (?:you|i|we)|do (?:you|i|we) have|(?:is|are) there|(?:got )?any)\b/, 'list'],
  [
    /^(?:(?:show|list|see|view|check|all|what are|whats in|see all|display)(?: me)?(?: all)?(?: of)?(?: my| the)? (?:scheduled |upcoming |active )?(?:reminders|nudges))\b|^(?:my )?reminders\b|\b(?:what|which|any|see what|how many) (?:\w+ )?reminders?\b|\bwhen (?:is|was) my\b/,
    'list',
  ],
];

/** Wording that asks for a new reminder. */
const SETS =
  /\b(?:remind \w+|rem me|(?:nudge|ping|prompt|poke|buzz|alert|prod|notify|wake) (?:me|us|him|her|them|everyone|everybody|the team|my \w+)|(?:dont|do not) let me forget|jog my memory|give me a (?:nudge|shout|ping|poke|prod|heads up)|note to self|(?:set|start) (?:\w+ ){0,2}(?:alarm|timer)|(?:set|add|create|make|new|need|want|put|book|schedule|give me) (?:\w+ ){0,3}reminder|reminder (?:for|to|about|at|on|re))\b|^(?:reminder|rmd)\b/;

/** True when the message is about reminders, whatever it wants done. */
export const isAboutReminders = (normalised: string): boolean => REMINDER.test(normalised);

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
/** The whole message: within a question, working days are said of something else. */
const WORKING_DAYS = new RegExp(
  `^(?:i (?:only )?work|my (?:working|work) days are|i am at work)(?: on| from)? ${WEEKDAY}(?:(?: ,| and| to| till| until| through)+ ${WEEKDAY})*(?: only| ,)*$`,
);

/** Days on which messages are wanted or not. The whole message, for the same reason. */
const DAYS = `${WEEKDAY}(?:(?: ,| and| or)+ ${WEEKDAY})*|weekends?|week ends?`;
const MESSAGE_DAYS: readonly RegExp[] = [
  new RegExp(`^i (?:do not|dont|never) work(?: on| at)?(?: a| the)? (?:${DAYS})(?: any ?more| now)?[ ,]*$`),
  new RegExp(`^(?:please |can you |could you )*(?:turn|switch) (?:off|on) (?:${DAYS})(?: please)?[ ,]*$`),
  new RegExp(`^(?:${DAYS}) (?:is|are) (?:fine|ok|okay|good)(?: too| as well)?[ ,]*$`),
  new RegExp(
    `^(?:yes |ok )*(?:you (?:can|may) )?(?:message|remind|contact|ping|nudge|text) me (?:on|at) (?:the )?(?:${DAYS}) ?(?:too|also|as well|only)[ ,]*$`,
  ),
];

/** "Pause everything", "skip the next one": said of reminders and of nothing else that we do. */
const PAUSES =
  /^(?:please |ok |now |can you |could you )*(?:pause|un ?pause|mute|hold) (?:everything|all|all of (?:it|them)|it all|them(?: all)?)\b/;
const SKIPS =
  /^(?:please |ok |and |can you |could you |just |actually )*skip (?:it|this|that|the next|next|this one|that one|the next one|(?:this|next) (?:week|month|time)(?:s one)?|tomorrows?(?: one)?|mondays|tuesdays|wednesdays|thursdays|fridays)(?: one| reminder| time)?(?: please)?[ ,]*$/;

/** What to do about reminders, or null when that is not plain, or the message is about something else. */
export function reminderAct(normalised: string): Extract<Ask, { kind: 'reminder' }>['act'] | null {
  if (!/\bdays? (?:a|per|each) week\b/.test(normalised) && ONLY_TIME.test(normalised) && HAS_DAY.test(normalised))
    return 'set';
  if (
    /\b(?:dont|do not|never|leave me|only|no) (?:\w+ )?(?:message|messages|messaging|contact|bother|disturb|ping|text|alone|notify)\b.*\b(?:after|before|between|at|on|outside|during|in)\b/.test(
      normalised,
    )
  )
    return 'quiet';
  if (WORKING_DAYS.test(normalised) || MESSAGE_DAYS.some((pattern) => pattern.test(normalised))) return 'quiet';
  if (PAUSES.test(normalised)) return 'pause';
  if (SKIPS.test(normalised)) return 'change';
  // Alone it can only mean the reminders; "resume" within a question may be a CV.
  if (/^(?:please |ok |now )*(?:resume|unpause)(?: (?:them|now|please))* ?,?$/.test(normalised)) return 'pause';
  if (!REMINDER.test(normalised)) return null;
  const command = commandPart(normalised);
  const act = ACTS.find(([pattern]) => pattern.test(command))?.[1];
  return act ?? (SETS.test(command) ? 'set' : null);
}

/** "Remind me to cancel the room" asks for a reminder: what it is about says nothing of what to do. */
function commandPart(normalised: string): string {
  const said = REMINDER.exec(normalised);
  const end = (said?.index ?? 0) + (said?.[0].length ?? 0);
  const about = / (?:to|about|that|re|of|for|when|,) /.exec(normalised.slice(end));
  return about === null ? normalised : normalised.slice(0, end + about.index);
}

const TALK: readonly (readonly [RegExp, Label])[] = [
  [
    /^(?:many |ok |okay |great |lovely |brilliant |perfect )?(?:thanks|thank you|thank u|thankyou|thx|ty|cheers|ta|tysm)(?: (?:so much|a lot|very much|for that|for your help|mate|bot|again|all|everyone|a bunch|lots|loads))*[ ,!]*$/,
    'small-talk/thanks',
  ],
  [
    /^(?:hi|hello|hey|hiya|morning|afternoon|evening|good (?:morning|afternoon|evening)|hi there|hello there|hey there|yo|howdy)(?: (?:bot|there|all|everyone|again|team))?[ ,!]*$/,
    'small-talk/greeting',
  ],
  [
    /^(?:bye|goodbye|bye bye|see you|see ya|cya|good night|night night)(?: (?:now|then|later|tomorrow|soon|bot))*[ ,]*$/,
    'small-talk/bye',
  ],
  [
    /^(?:help|help me|help please|please help|menu|options|commands|start|get started|what can you do|what do you do|what can i ask(?: you)?)[ ,]*$/,
    'help',
  ],
  [
    /\b(?:forget (?:me|about me|everything about me|what you know about me)|(?:delete|erase|wipe|remove|clear|destroy) (?:all )?(?:of )?(?:me|my (?:data|profile|details|info|information|history|record|account)|everything (?:about me|you (?:know|hold|have)(?: about me| on me)?)))\b/,
    'privacy/forget',
  ],
  [
    /^(?:please |can you |can i )?(?:show |see |open |view )?(?:me )?my (?:career |own )?(?:plan|plans|saved (?:routes?|roles?|places?|things))(?: please)?[ ,?]*$/,
    'profile/show',
  ],
  [
    /\b(?:export|download|copy of|send me) (?:all )?(?:of )?my (?:data|details|information|info|profile)\b/,
    'privacy/export',
  ],
  [
    /\bwhat (?:do|does|have|has|data|info|information)(?: \w+){0,4} (?:got on me|about me|on me|hold about|keep about|know about me|know of me)\b/,
    'privacy/what',
  ],
];

/** The label of talk or a privacy command told by rule, or null. */
export function commandLabel(normalised: string): Label | null {
  const text = normalised.replace(/ ,/g, '').trim();
  return TALK.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
