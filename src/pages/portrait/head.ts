import type { Language } from '../../refusal';
import { glossary } from '../../wording/glossary';
import { type Html, html } from '../html';
import type { Say } from '../words';
import { facts, section } from './lists';
import type { Shown } from './question';
import { line } from './when';

/** Who it is: names, place, fields, and what they said of themselves. */
export function head(person: Shown, language: Language, say: Say): Html {
  const now = person.affiliations.filter(({ current }) => current);
  const { availability } = person;
  return html`<h1>${person.name}${also(person)}</h1>
${now[0] && html`<p class="lead">${line(now[0].role, now[0].department, now[0].institution.name)}</p>`}
<p>${person.disciplines.map(({ discipline }) => html`<span class="tag">${discipline.name}</span>`)}</p>
<section class="wide">${facts([
    [
      say('otherNames'),
      person.names
        .flatMap(({ text, kindLabel }) => (text === person.name ? [] : [`${text} (${kindLabel})`]))
        .join(', '),
    ],
    [say('place'), person.place],
    [say('pool'), person.pool && glossary.Pool[person.pool][language]],
    [say('identifiers'), person.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
    [say('homepage'), person.homepage && homepage(person.homepage)],
    [
      say('languages'),
      person.languages
        .map(({ code, level }) =>
          line(languageName(code, language), level === 'NATIVE' ? say('native') : level),
        )
        .join(', '),
    ],
    [
      say('availability'),
      availability &&
        line(
          availability.statusLabel,
          availability.from && say('availableFrom', { day: availability.from }),
          availability.contractEndsOn && say('contractEnds', { day: availability.contractEndsOn }),
          availability.recordedOn && say('recordedOn', { day: availability.recordedOn }),
        ),
    ],
    [say('contact'), person.contactPoints?.map(({ kindLabel, value }) => `${kindLabel} ${value}`).join(', ')],
  ])}</section>`;
}

/** The same person in the other script, for those who do not read the first. */
const also = ({ name, names }: Shown): Html | null => {
  const other = names.find(({ kind, text }) => kind === 'PREFERRED' && text !== name);
  return other ? html` <small>${other.text}</small>` : null;
};

/** Only what is an address of the web becomes a link: a source may have written anything. */
const homepage = (text: string) =>
  /^https?:\/\//.test(text) && URL.canParse(text)
    ? html`<a href="${text}" rel="noreferrer nofollow">${text}</a>`
    : html`${text}`;

const languageName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

export const figures = ({ metrics }: Shown, say: Say): Html => {
  const { papers, outputs, citations, hIndex, firstYear, lastYear, careerAge, citationsUnknownFor } = metrics;
  const figure = (name: string, value: string | number) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return section(
    say('figures'),
    html`<dl class="figures">${[
      figure(say('papers'), papers),
      figure(say('outputs'), outputs),
      figure(say('citations'), citations ?? say('unknown')),
      figure(say('hIndex'), hIndex ?? say('unknown')),
      firstYear !== null && figure(say('activeYears'), `${firstYear}–${lastYear}`),
      careerAge !== null && figure(say('careerAge'), say('years', { n: careerAge })),
    ]}</dl>
${citationsUnknownFor > 0 && html`<p class="soft">${say('citationsUnknown', { n: citationsUnknownFor })}</p>`}
<p class="soft">${say('compare')}</p>`,
  );
};
