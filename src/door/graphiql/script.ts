/** What runs in the page. The key lives in the tab's session storage, and goes nowhere but to this server. */
export const script = `
const at = (id) => document.getElementById(id);
const kept = (name) => sessionStorage.getItem('talent-' + name) ?? '';
const keep = (name, value) => sessionStorage.setItem('talent-' + name, value);
const root = ReactDOM.createRoot(at('graphiql'));
let opened = 0;

async function ask(operation, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer ' + kept('key'),
      'x-purpose': kept('purpose'),
      'accept-language': language,
      ...headers,
    },
    body: JSON.stringify(operation),
  });
  return response.json();
}

function open() {
  if (!kept('key')) return;
  at('key').value = kept('key');
  at('purpose').value = kept('purpose');
  root.render(React.createElement(GraphiQL, {
    key: ++opened,
    fetcher: ask,
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
  }));
}

at('visit').addEventListener('submit', (event) => {
  event.preventDefault();
  keep('key', at('key').value.trim());
  keep('purpose', at('purpose').value);
  open();
});
at('forget').addEventListener('click', () => {
  sessionStorage.clear();
  location.reload();
});
open();
`;
