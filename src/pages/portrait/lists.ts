import { type Html, html, type Part } from '../html';
import type { Say, Word } from '../words';

interface Entry {
  /** What it is. */
  main: Part;
  /** What is said of it, smaller. */
  soft?: string;
}

/** A section that is only there when there is something in it. */
export const section = (title: string, body: Part, className = ''): Html =>
  html`<section${className && html` class="${className}"`}><h2>${title}</h2>${body}</section>`;

export const list = (entries: readonly Entry[], ordered = false): Html => {
  const items = entries.map(
    ({ main, soft }) => html`<li>${main}${soft && html`<div class="soft">${soft}</div>`}</li>`,
  );
  return ordered ? html`<ol class="plain">${items}</ol>` : html`<ul class="plain">${items}</ul>`;
};

export const listed = (say: Say, title: Word, entries: readonly Entry[]): Html | null =>
  entries.length > 0 ? section(say(title), list(entries)) : null;

/** Names and what stands for them, without what nobody says. */
export const facts = (pairs: readonly (readonly [string, Part])[]): Html => {
  const known = pairs.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
};
