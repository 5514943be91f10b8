import { html } from './html';
import { type Frame, page } from './layout';
import type { Word } from './words';

/** A page that says what went wrong, and by what number to ask about it. */
export const troublePage = (title: Word, sentence: string, requestId: string, frame: Frame): string =>
  page(
    frame,
    frame.say(title),
    html`<main id="portrait"><h1>${frame.say(title)}</h1><p class="notice" role="alert">${sentence}</p><p class="soft">${frame.say('requestId')}: ${requestId}</p></main>`,
  );
