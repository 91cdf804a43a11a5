// How adaptivecards draws our cards: Teams' sizes and the colours of its three themes. For the try-out page, the tab and
// the pictures in tests/looks; Teams itself uses its own.

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

interface Colours {
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly surface: string;
  readonly emphasis: string;
  readonly line: string;
}

/** Every text colour keeps at least 4.5:1 against both backgrounds of its theme. */
export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    text: '#242424',
    quiet: '#5c5c5c',
    accent: '#4f52b2',
    good: '#237b4b',
    warning: '#835b00',
    attention: '#b3261e',
    surface: '#ffffff',
    emphasis: '#f0f0f0',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    quiet: '#c8c8c8',
    accent: '#a6abff',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9848f',
    surface: '#292929',
    emphasis: '#1f1f1f',
    line: '#4d4d4d',
  },
  contrast: {
    text: '#ffffff',
    quiet: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff9d9d',
    surface: '#000000',
    emphasis: '#000000',
    line: '#ffffff',
  },
};

const both = (colour: string, subtle = colour): object => ({ default: colour, subtle });

const containerStyle = (colours: Colours, backgroundColor: string): object => ({
  backgroundColor,
  borderColor: colours.line,
  foregroundColors: {
    default: both(colours.text, colours.quiet),
    dark: both(colours.text, colours.quiet),
    light: both(colours.quiet),
    accent: both(colours.accent),
    good: both(colours.good),
    warning: both(colours.warning),
    attention: both(colours.attention),
  },
});

/** Options for adaptivecards' `HostConfig`. */
export function hostConfig(theme: Theme): object {
  const colours = COLOURS[theme];
  const plain = containerStyle(colours, colours.surface);
  const emphasis = containerStyle(colours, colours.emphasis);
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif",
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: { default: plain, emphasis, accent: emphasis, good: plain, attention: plain, warning: plain },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 160 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
    table: { cellSpacing: 8 },
    inputs: { label: { inputSpacing: 4 } },
    hostWidthBreakpoints: { veryNarrow: 165, narrow: 350, standard: 768 },
  };
}
