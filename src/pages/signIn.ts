import { purposes } from '../access/roles';
import type { Purpose } from '../generated/graphql';
import { glossary } from '../wording/glossary';
import { html } from './html';
import { type Frame, page } from './layout';

interface Asked {
  /** Where to go afterwards. */
  next: string;
  /** Why the last try was refused. */
  refusal: string | null;
  purpose: Purpose | null;
}

/** The page that takes a key and a purpose. The key is never written back into it. */
export function signInPage({ next, refusal, purpose }: Asked, frame: Frame): string {
  const { say, language } = frame;
  const body = html`<main id="portrait"><h1>${say('signIn')}</h1>
${refusal && html`<p class="notice" role="alert">${refusal}</p>`}
<form class="card" method="post" action="/sign-in?lang=${language}">
<label>${say('key')} <input name="key" type="password" autocomplete="off" spellcheck="false" required aria-describedby="key-hint"></label>
<div class="soft" id="key-hint">${say('keyHint')}</div>
<label>${say('purpose')} <select name="purpose" aria-describedby="purpose-hint">${purposes.map(
    (one) =>
      html`<option value="${one}"${one === purpose && html` selected`}>${glossary.Purpose[one][language]}</option>`,
  )}</select></label>
<div class="soft" id="purpose-hint">${say('purposeHint')}</div>
<input type="hidden" name="next" value="${next}">
<button>${say('signIn')}</button>
</form></main>`;
  return page(frame, say('signIn'), body);
}
