// The look of the page: three themes as in Teams, and the width of a phone.
import { byId } from './elements.ts';
import { THEMES, type Theme } from '../../../cards/looks/host-config.ts';

const isTheme = (value: string): value is Theme => THEMES.some((theme) => theme === value);

/** Wires the two controls; `onChange` runs after each change, for cards are drawn for one theme and width. */
export function watchLook(onChange: (theme: Theme) => void): void {
  byId('theme').addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement) || !isTheme(event.target.value)) return;
    document.documentElement.dataset.theme = event.target.value;
    onChange(event.target.value);
  });
  const phone = byId('phone');
  phone.addEventListener('click', () => {
    const on = phone.getAttribute('aria-pressed') !== 'true';
    phone.setAttribute('aria-pressed', String(on));
    byId('frame').dataset.width = on ? 'phone' : 'full';
    onChange(currentTheme());
  });
}

export function currentTheme(): Theme {
  const value = document.documentElement.dataset.theme ?? '';
  return isTheme(value) ? value : 'light';
}
