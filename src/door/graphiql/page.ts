import { purposes } from '../../access/roles';
import type { Language } from '../../refusal';
import { glossary } from '../../wording/glossary';
import { firstQuery } from './firstQuery';
import { script } from './script';
import { words } from './words';

interface Page {
  language: Language;
  nonce: string;
  /** Of the files, so that a browser keeps them until they change. */
  version: string;
}

/** GraphiQL with a line above it for the key and the purpose; all its files come from this server. */
export function graphiqlPage({ language, nonce, version }: Page): string {
  const say = (word: keyof typeof words) => words[word][language];
  const options = purposes.map(
    (one) => `<option value="${one}">${glossary.Purpose[one][language]} · ${one}</option>`,
  );
  const file = (name: string) => `/graphiql/${name}?v=${version}`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('title')}</title>
<link rel="stylesheet" href="${file('graphiql.css')}">
<style nonce="${nonce}">
  body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px system-ui, sans-serif; }
  form { display: flex; flex-wrap: wrap; gap: .6em 1em; padding: .6em 1em; align-items: center; background: #f3f4f6; }
  #key { width: 32em; max-width: 60vw; font-family: ui-monospace, monospace; }
  #graphiql { flex: 1; min-height: 0; }
  p { margin: 2em; color: #444; }
</style>
</head>
<body>
<form id="visit" autocomplete="off">
  <label>${say('key')} <input id="key" type="password" placeholder="tg_…" spellcheck="false"></label>
  <label>${say('purpose')} <select id="purpose">${options.join('')}</select></label>
  <button>${say('open')}</button>
  <button type="button" id="forget">${say('forget')}</button>
</form>
<div id="graphiql"><p>${say('first')}</p></div>
<script src="${file('react.js')}"></script>
<script src="${file('react-dom.js')}"></script>
<script src="${file('graphiql.js')}"></script>
<script nonce="${nonce}">const firstQuery = ${literal(firstQuery)}; const language = ${literal(language)};
${script}</script>
</body>
</html>
`;
}

/** A string that may stand within a script of a page. */
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');
