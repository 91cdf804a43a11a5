// What to do about a request, and what to say of it. Pure: nothing is written here.
import { decideDone, decideStop } from './decide-end.ts';
import { decideChange, decideSnooze } from './decide-move.ts';
import { decideSet } from './decide-set.ts';
import { decideList, decidePause, decideQuiet } from './decide-settings.ts';
import type { Decide } from './desk.ts';
import type { ReminderAsk } from '../reminder-outcome.ts';

const BY_ACT: Readonly<Record<ReminderAsk['act'], Decide>> = {
  set: decideSet,
  list: decideList,
  stop: decideStop,
  snooze: decideSnooze,
  pause: decidePause,
  quiet: decideQuiet,
  done: decideDone,
  change: decideChange,
};

export const decide: Decide = (ask, desk) => BY_ACT[ask.act](ask, desk);
