// botbuilder's adapter, without its own HTTP part: that one writes errors to the console and gives 500 for what is a refusal.
import { CloudAdapter, type Activity, type InvokeResponse, type ResourceResponse, type TurnContext } from 'botbuilder';
import { ReplyNotSent } from './failures.ts';

type Turn = (context: TurnContext) => Promise<void>;

export class TeamsAdapter extends CloudAdapter {
  /** Checks who sends, then runs the turn. Throws AuthenticationError or KeysUnavailable before any handler has run. */
  async receive(authorization: string, activity: Activity, turn: Turn): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return super.sendActivities(context, activities).catch(notSent);
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    return super.updateActivity(context, activity).catch(notSent);
  }
}

function notSent(cause: unknown): never {
  throw new ReplyNotSent(cause);
}
