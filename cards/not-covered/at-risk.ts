// Someone may be in danger, unwell or grieving: people who can help, first and nearly alone.
import { help, quiet } from './refusal.ts';

const ANY_TIME =
  'At any time, day or night, you can call Samaritans free on 116 123, text SHOUT to 85258, or call 111 and choose option 2 for mental health.';

export const atRisk = {
  crisis: help(
    'Please talk to someone now',
    'I am sorry you are going through this. You do not have to face it alone.',
    'If you might act on thoughts of harming yourself, or someone is in danger, call 999 or go to A&E now.',
    ANY_TIME,
    'I am a careers bot, so I can’t help with this myself, but they can.',
  ),
  'someone-in-danger': help(
    'If someone may be in danger, act now',
    'If life is at risk, call 999 or get help on site straight away. Stay with the person if that is safe.',
    'For mental health help at any time, call 111 and choose option 2. Anyone can call Samaritans free on 116 123.',
    'Then follow your organisation’s safeguarding policy: tell whoever is in charge and your safeguarding lead.',
    'This may be hard on you too. The same lines are there for you.',
  ),
  'abuse-at-home': help(
    'You deserve to be safe',
    'If you are in danger now, call 999.',
    'The National Domestic Abuse Helpline is free at any time: 0808 2000 247. They listen and do not judge.',
    'At work, your safeguarding lead or occupational health team can help in confidence.',
    'I am a careers bot, so I can’t help with this myself, but they can.',
  ),
  clinical: quiet(
    'I can’t give health advice',
    'In an emergency call 999. If it is urgent, call 111 or use 111.nhs.uk. For a patient, ask a clinical colleague or your pharmacy team.',
  ),
  wellbeing: help(
    'That sounds hard, and you are not alone',
    'Your GP can help, and so can your occupational health team or your organisation’s staff wellbeing support.',
    ANY_TIME,
    'If a change at work might help one day, I can look at other roles with you.',
  ),
  bereavement: help(
    'I am sorry for your loss',
    'Your manager or HR team can tell you about leave. Your occupational health or staff wellbeing team can listen.',
    'Cruse Bereavement Support helps anyone who is grieving: www.cruse.org.uk. Samaritans are there at any time on 116 123.',
    'Nothing I can help with needs to be hurried.',
  ),
} as const;
