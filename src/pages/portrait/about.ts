import type { Language } from '../../refusal';
import { type Html, html } from '../html';
import type { Say } from '../words';
import { facts, list, section } from './lists';
import type { Shown } from './question';

/** What is known and what is missing, and who says so. */
export const about = ({ completeness, sources }: Shown, language: Language, say: Say): (Html | null)[] => [
  section(
    say('completeness'),
    html`<p><progress max="1" value="${completeness.share}" aria-label="${say('completeness')}"></progress> ${Math.round(completeness.share * 100)}%</p>
${
  completeness.missing.length > 0
    ? html`<h3>${say('missing')}</h3><ul>${completeness.missing.map(({ label }) => html`<li>${label}</li>`)}</ul>`
    : html`<p>${say('complete')}</p>`
}`,
  ),
  sources.length > 0
    ? section(
        say('sources'),
        list(
          sources.map(({ name, groupLabels, retrievedOn, confidence, lawfulBasisLabel }) => ({
            main: html`${name}${facts([
              [say('saysWhat'), groupLabels.join(language === 'zh' ? '、' : ', ')],
              [say('retrieved'), retrievedOn ?? say('unknown')],
              [say('confidence'), confidence === null ? say('unknown') : `${Math.round(confidence * 100)}%`],
              [say('basis'), lawfulBasisLabel ?? say('unknown')],
            ])}`,
          })),
        ),
      )
    : null,
];
