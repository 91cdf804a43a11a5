// Which view shows a place. Adding a view adds a row.
import type { View } from '../places.ts';
import type { Stage } from '../view.ts';
import { answerView } from './answer.ts';
import { cardView } from './card.ts';
import { compareView } from './compare.ts';
import { configView } from './config.ts';
import { dialogView } from './dialog.ts';
import { exploreView } from './explore.ts';
import { nothingView } from './nothing.ts';
import { pathwaysView } from './pathways.ts';
import { planView } from './plan.ts';
import { reportView } from './report.ts';
import { rolesView } from './roles.ts';

export function makeView(view: View, stage: Stage): HTMLElement {
  switch (view.view) {
    case 'explore':
      return exploreView(stage);
    case 'roles':
      return rolesView(stage, view.familyId);
    case 'card':
      return cardView(stage, view);
    case 'compare':
      return compareView(stage, view.roleIds);
    case 'pathways':
      return pathwaysView(stage, view);
    case 'plan':
      return planView(stage);
    case 'report':
      return reportView(stage);
    case 'answer':
      return answerView(stage);
    case 'config':
      return configView(stage);
    case 'dialog':
      return dialogView(stage, view.about);
    case 'none':
      return nothingView(stage);
  }
}
