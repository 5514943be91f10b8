import { type Html, html } from '../html';
import type { Say } from '../words';
import type { Shown } from './question';

type Told = Pick<Shown, 'affiliations' | 'metrics'>;

interface Bar {
  from: number;
  to: number;
  current: boolean;
  label: string;
}

const width = 760;
const left = 34;
const right = 34;
const row = 22;
const chart = 130;
const mostRows = 8;

const yearOf = (date: string): number => Number(date.slice(0, 4));
/** Where in its year a date lies; a year alone is its beginning. */
const pointOf = (date: string): number =>
  yearOf(date) + (Number(date.slice(5, 7) || 1) - 1) / 12 + (Number(date.slice(8, 10) || 1) - 1) / 372;

/** Posts whose beginning is known, the oldest first. */
function barsOf({ affiliations }: Told, end: number): Bar[] {
  return affiliations
    .flatMap(({ from, to, current, institution }) =>
      from
        ? [
            {
              from: pointOf(from),
              to: to ? Math.max(pointOf(to), pointOf(from)) : current ? end : pointOf(from),
              current,
              label: institution.name,
            },
          ]
        : [],
    )
    .sort((a, b) => a.from - b.from)
    .slice(-mostRows);
}

/** Career above, works and citations below, on one axis of years; null when nothing is dated. */
export function timeline(told: Told, today: string, say: Say): Html | null {
  const { years } = told.metrics;
  const end = pointOf(today);
  const bars = barsOf(told, end);
  const starts = [...bars.map(({ from }) => Math.floor(from)), ...years.map(({ year }) => year)];
  if (starts.length === 0) return null;
  const first = Math.min(...starts);
  const last = Math.max(yearOf(today), ...years.map(({ year }) => year)) + 1;
  const x = (year: number) => round(left + ((year - first) / (last - first)) * (width - left - right));
  const top = bars.length * row + 14;
  const bottom = top + chart;
  const mostWorks = Math.max(1, ...years.map(({ papers, outputs }) => papers + outputs));
  const mostCites = Math.max(1, ...years.map(({ citations }) => citations ?? 0));
  const high = (n: number, most: number) => round((n / most) * (chart - 10));
  const wide = round(Math.max(1.5, (x(first + 1) - x(first)) * 0.7));
  const points = years.flatMap(({ year, citations }) =>
    citations === null ? [] : [`${x(year + 0.5)},${round(bottom - high(citations, mostCites))}`],
  );
  const step = [1, 2, 5, 10, 20, 50].find((gap) => (last - first) / gap <= 12) ?? 100;
  const ticks = Array.from({ length: last - first }, (_, i) => first + i).filter((year) => year % step === 0);
  const best = [...years].sort((a, b) => b.papers - a.papers)[0];

  return html`<svg viewBox="0 0 ${width} ${bottom + 22}" role="img" aria-labelledby="line-title line-desc">
<title id="line-title">${say('timeline')}</title>
<desc id="line-desc">${say('timelineSays', { from: first, to: last - 1, posts: bars.length, best: best?.year ?? '–', papers: best?.papers ?? 0 })}</desc>
${bars.map((bar, i) => post(bar, i, x))}
${years.map(({ year, papers, outputs }) => {
  const [p, o] = [high(papers, mostWorks), high(outputs, mostWorks)];
  const at = round(x(year + 0.5) - wide / 2);
  return html`${papers > 0 && html`<rect class="papers" x="${at}" y="${round(bottom - p)}" width="${wide}" height="${p}"/>`}${outputs > 0 && html`<rect class="outputs" x="${at}" y="${round(bottom - p - o)}" width="${wide}" height="${o}"/>`}`;
})}
${points.length > 1 && html`<polyline class="cites" points="${points.join(' ')}"/>`}
<line class="axis" x1="${left}" x2="${width - right}" y1="${bottom}" y2="${bottom}"/>
${ticks.map((year) => html`<text x="${x(year + 0.5)}" y="${bottom + 15}" text-anchor="middle">${year}</text>`)}
<text x="${left - 4}" y="${top + 14}" text-anchor="end">${mostWorks}</text>
${points.length > 1 && html`<text class="cites-text" x="${width - right + 4}" y="${top + 14}">${mostCites}</text>`}
</svg>`;
}

function post({ from, to, current, label }: Bar, i: number, x: (year: number) => number): Html {
  const begin = x(from);
  const wide = round(Math.max(3, x(to) - begin));
  const atEnd = begin > width * 0.6;
  return html`<rect class="${current ? 'post now' : 'post'}" x="${begin}" y="${i * row + 12}" width="${wide}" height="6" rx="3"/><text class="label" x="${atEnd ? begin + wide : begin}" y="${i * row + 9}" text-anchor="${atEnd ? 'end' : 'start'}">${label}</text>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** What the bars and the line stand for. */
export const legend = (say: Say): Html =>
  html`<p class="soft legend">${(['papers', 'outputs', 'citations'] as const).map(
    (what) => html`<span class="key ${what}"></span><span>${say(what)}</span>`,
  )}</p>`;

/** The same figures for those who read a table better than a picture. */
export const yearTable = ({ metrics: { years } }: Told, say: Say): Html =>
  html`<details><summary>${say('asTable')}</summary><div class="scroll"><table>
<thead><tr><th scope="col">${say('year')}</th><th scope="col" class="n">${say('papers')}</th><th scope="col" class="n">${say('outputs')}</th><th scope="col" class="n">${say('citations')}</th></tr></thead>
<tbody>${years.map(
    ({ year, papers, outputs, citations }) =>
      html`<tr><th scope="row">${year}</th><td class="n">${papers}</td><td class="n">${outputs}</td><td class="n">${citations ?? say('unknown')}</td></tr>`,
  )}</tbody></table></div></details>`;
