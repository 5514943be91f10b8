import { Html, html, jsonInHtml } from '../html';
import { type Frame, page } from '../layout';
import { about } from './about';
import { figures, head } from './head';
import { jsonLd } from './jsonLd';
import { section } from './lists';
import { linkWith, others } from './people';
import type { Shown } from './question';
import { standing } from './standing';
import { legend, timeline, yearTable } from './timeline';
import { works } from './works';

export interface Portrayed {
  person: Shown;
  /** The day the portrait speaks of, or today. */
  day: string;
  today: string;
  /** Where this page stands, for whoever takes the data along. */
  url: string;
  /** Where the next papers are; null when there are no more. */
  earlier: string | null;
  /** What goes on every link to another portrait: the language, and the day. */
  suffix: string;
  /** This portrait, of today. */
  ofToday: string;
}

const data = (person: Shown, url: string): Html =>
  html`${new Html('<script type="application/ld+json">')}${jsonInHtml(jsonLd(person, url))}${new Html('</script>')}`;

/** The portrait as a page. */
export function portraitPage(portrayed: Portrayed, frame: Frame): string {
  const { person, day, today, url, earlier, suffix, ofToday } = portrayed;
  const { say, language } = frame;
  const line = timeline(person, day, say);
  const body = html`<main id="portrait">
${person.notice && html`<p class="notice" role="note">${person.notice}</p>`}
${person.asOf && html`<p class="notice" role="note">${say('asItStood', { day: person.asOf })} <a href="${ofToday}">${say('backToToday')}</a></p>`}
${head(person, language, say)}
<form class="inline wide" method="get"><label class="beside">${say('asOf')} <input type="date" name="asOf" max="${today}" value="${person.asOf ?? ''}"></label><input type="hidden" name="lang" value="${language}"><button>${say('show')}</button></form>
<div class="wide">${figures(person, say)}</div>
${line && section(say('timeline'), html`<div class="scroll" tabindex="0" role="group" aria-label="${say('timeline')}">${line}</div>${legend(say)}${yearTable(person, say)}`, 'wide')}
<div class="grid">
<div class="column">${standing(person, say)}${works(person, earlier, say)}</div>
<div class="column">${others(person, linkWith(suffix), say)}${about(person, language, say)}</div>
</div>
</main>
<footer>${say('support')}</footer>`;
  return page(frame, person.name, body, data(person, url));
}
