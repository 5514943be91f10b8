import { languageOf } from '../wording/say';
import type { Routes } from './door';

const page = {
  zh: {
    title: '人才图谱',
    lead: '科技与产业人才的数字肖像：Neo4j 图数据库之上的 GraphQL 接口。',
    graphql: '接口（需密钥：Authorization: Bearer …，用途：x-purpose）',
    public: '公开接口（无需密钥，不含任何个人信息）',
    graphiql: '在浏览器中试用查询',
    health: '运行状况',
  },
  en: {
    title: 'Talent Graph',
    lead: 'Digital portraits of people in science and industry: a GraphQL API over a Neo4j graph.',
    graphql: 'the API (with a key: Authorization: Bearer …, and a purpose: x-purpose)',
    public: 'the public part (no key; nothing about a person)',
    graphiql: 'try queries in the browser',
    health: 'health',
  },
};

/** `/`: what is where. */
export const startPage: Routes = (http, { config }) => {
  http.get('/', (request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    const { title, lead, ...say } = page[language];
    const lines = [
      `<code>POST /graphql</code> ${say.graphql}`,
      `<code>POST /public/graphql</code> ${say.public}`,
      ...(config.graphiql ? [`<a href="/graphiql">/graphiql</a> ${say.graphiql}`] : []),
      `<a href="/livez">/livez</a> <a href="/readyz">/readyz</a> <a href="/metrics">/metrics</a> ${say.health}`,
    ];
    return reply
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><title>${title}</title>` +
          `<h1>${title}</h1><p>${lead}</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></html>`,
      );
  });
};
