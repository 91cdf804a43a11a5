// A small bot on botbuilder, so that the try-out page is tested without the product: it echoes, and knows one card.
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';

const CARD = 'application/vnd.microsoft.card.adaptive';

export const cardSaying = (text: string): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text, size: 'large', weight: 'bolder', wrap: true, style: 'heading' },
    { type: 'TextBlock', text: 'Typical band: **6**. See [the source](https://example.org/a_b_c).', wrap: true },
    {
      type: 'FactSet',
      facts: [
        { title: 'Pay', value: '£38,682 to £46,580 (2025/26)' },
        { title: 'Next', value: 'Senior analyst' },
      ],
    },
    { type: 'Input.Text', id: 'note', label: 'Note' },
  ],
  actions: [
    { type: 'Action.Execute', id: 'more', verb: 'more', title: 'Show more', data: { step: 1 } },
    { type: 'Action.Submit', title: 'Tell me about pay', data: { ask: 'pay' } },
    { type: 'Action.Submit', title: 'Compare data engineer and business intelligence developer', data: {} },
    { type: 'Action.Submit', title: 'Courses for a business intelligence developer', data: {} },
  ],
});

export class StandInBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context) => {
      const { value } = context.activity;
      const text = (textOf(context) ?? '').trim();
      if (value !== undefined) await context.sendActivity(`You pressed ${JSON.stringify(value)}`);
      else if (text.includes('card')) await context.sendActivity(cardMessage(`About: ${text}`));
      else await context.sendActivities([{ type: 'typing' }, { type: 'message', text: `You said: ${text}` }]);
    });
    this.onInstallationUpdateAdd(async (context) => {
      await context.sendActivity('Welcome');
    });
    this.onTeamsMessageEditEvent(async (context) => {
      await context.sendActivity(`You changed it to: ${textOf(context)}`);
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    if (name === 'message/submitAction') return { status: 200, body: {} };
    if (name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    if (value.action.verb === 'notice')
      return reply({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' });
    return reply({
      statusCode: 200,
      type: CARD,
      value: cardSaying(`More, with note "${value.action.data.note ?? ''}"`),
    });
  }
}

const reply = (body: object): InvokeResponse => ({ status: 200, body });

const textOf = (context: TurnContext): string | null => {
  const text: unknown = context.activity.text;
  return typeof text === 'string' ? text.replace(/<at>.*?<\/at>/g, '') : null;
};

const cardMessage = (title: string) => ({
  type: 'message',
  summary: title,
  attachments: [{ contentType: CARD, content: cardSaying(title) }],
  channelData: { feedbackLoop: { type: 'default' } },
});

/** Authentication off, as in local mode. */
export const localAdapter = (): CloudAdapter =>
  new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '', MicrosoftAppPassword: '' }));
