// Runs in the browser: draws cards under their names, as the try-out page does.
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { markdownToHtml } from '../../cards/looks/markdown.ts';
import { hostConfig } from '../../cards/looks/host-config.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

globalThis.draw = (examples, theme) => {
  document.documentElement.dataset.theme = theme;
  document.body.replaceChildren(
    ...examples.flatMap(({ name, card, text }) => {
      const head = document.createElement('p');
      head.textContent = name;
      const frame = document.createElement('div');
      frame.className = card?.msteams === undefined ? 'card' : 'card wide';
      if (card === null) frame.textContent = text;
      else {
        const drawn = new AdaptiveCard();
        drawn.hostConfig = new HostConfig(hostConfig(theme));
        drawn.parse(card);
        frame.append(drawn.render());
      }
      return [head, frame];
    }),
  );
};
