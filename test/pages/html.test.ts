import fc from 'fast-check';
import { escaped, html, jsonInHtml } from '../../src/pages/html';

test('whatever is put into a page comes out as text, whichever signs it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { text: written } = html`<p title="${text}">${text}</p>`;
      expect(written).not.toMatch(/<(?!p title=|\/p>)/);
      expect(escaped(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test('a piece put into a piece stays as it is, and nothing is written for null and false', () => {
  const inner = html`<b>${'&'}</b>`;
  expect(html`<p>${[inner, null, false, undefined, 0]}</p>`.text).toBe('<p><b>&amp;</b>0</p>');
});

test('JSON in a page reads back as it was and cannot end its element', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.constant('"</script><!--\u2028"')), (json) => {
      const { text } = jsonInHtml(JSON.parse(json));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(json));
    }),
  );
});
