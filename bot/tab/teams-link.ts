// Links that open a place of the tab inside Teams. Shape: Microsoft Learn, "Deep link to a tab". Pure.

/** The id of the personal tab in manifest/manifest.json. */
export const TAB_ID = 'careers';

/** With `{place}` where the place belongs, to be put there by the page; null when the app's id is not known. */
export const teamsLink = (teamsAppId: string): string | null =>
  teamsAppId === ''
    ? null
    : `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${TAB_ID}?context=%7B%22subEntityId%22%3A%22{place}%22%7D`;

/** A place put into such a link. Inside the JSON inside the address, so its own signs are escaped twice over. */
export const atPlace = (link: string, place: string): string =>
  link.replace('{place}', () => encodeURIComponent(JSON.stringify(place).slice(1, -1)));
