import type { Language } from '../refusal';
import { Html, html } from './html';
import { style } from './style';
import type { Say } from './words';

export interface Frame {
  language: Language;
  say: Say;
  /** This page in the other language. */
  inOther: string;
  signedIn: boolean;
}

const sheet = new Html(`<style>${style}</style>`);
const doctype = new Html('<!doctype html>');

/** A whole page. */
export const page = (
  { language, say, inOther, signedIn }: Frame,
  title: string,
  body: Html,
  head?: Html,
): string =>
  html`${doctype}
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${say('service')}</title>
${sheet}
${head}
</head>
<body>
<a class="skip" href="#portrait">${say('skip')}</a>
<header class="bar">
<a class="home" href="/people">${say('service')}</a>
<a href="${inOther}" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${say('otherLanguage')}</a>
${signedIn && html`<form method="post" action="/sign-out"><button>${say('signOut')}</button></form>`}
</header>
${body}
</body>
</html>
`.text;
