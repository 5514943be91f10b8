import type { Sentence } from '../refusal';

export const noQuery: Sentence = {
  zh: '请求体应为 JSON 对象：{"query": "…", "variables": {…}, "operationName": "…"}，其中 query 必填。',
  en: 'The body should be a JSON object: {"query": "…", "variables": {…}, "operationName": "…"}; only query is required.',
};

export const noBatches: Sentence = {
  zh: '不接受批量请求（请求体为数组）。请每个操作发送一个请求。',
  en: 'Batches (a body that is an array) are not taken. Send one request for each operation.',
};

export const badVariables: Sentence = {
  zh: 'variables 应为 JSON 对象，operationName 应为字符串。',
  en: 'variables should be a JSON object, and operationName a string.',
};

export const whichOperation: Sentence = {
  zh: '文档中有多个操作或没有这个名称的操作。请用 operationName 指明要执行的一个：{names}。',
  en: 'The document holds several operations, or none of that name. Say by operationName which to run: {names}.',
};

export const postOnly: Sentence = {
  zh: '此地址只接受 POST 请求，请求体为 JSON。',
  en: 'This address takes POST requests with a JSON body, and nothing else.',
};

export const jsonOnly: Sentence = {
  zh: '请求体须为 JSON，请求头须含 Content-Type: application/json。',
  en: 'The body must be JSON, with the header Content-Type: application/json.',
};

export const notJson: Sentence = {
  zh: '请求体不是有效的 JSON。',
  en: 'The body is not valid JSON.',
};

export const bodyTooLarge: Sentence = {
  zh: '请求体超过 {limit} kB。请把大列表拆分为多个请求。',
  en: 'The body is larger than {limit} kB. Send long lists in several requests.',
};

export const noIntrospection: Sentence = {
  zh: '此服务不向您的密钥开放结构查询（__schema、__type）。模式文件随代码发布于 schema/ 目录。',
  en: 'Introspection (__schema, __type) is not open to your key here. The schema is published with the code, in schema/.',
};

export const tooDear: Sentence = {
  zh: '此操作需 {asked} 点，单次操作上限为 {limit} 点。请减少 first 或层级，或拆分请求；costOf 可预先计算。',
  en: 'This operation asks {asked} points; one operation may ask {limit}. Lower first, ask less deep, or split it; costOf tells the price beforehand.',
};

export const busy: Sentence = {
  zh: '服务正忙：同时处理的请求已达 {limit} 个。请在 {seconds} 秒后重试。',
  en: 'The service is busy: {limit} requests are on their way already. Try again in {seconds} s.',
};

export const auditFull: Sentence = {
  zh: '审计记录暂时无法写入，因此暂停应答。请在 {seconds} 秒后重试。',
  en: 'The audit record cannot be written at the moment, so nothing is answered. Try again in {seconds} s.',
};

export const databaseAway: Sentence = {
  zh: '数据库暂时没有应答。请在 {seconds} 秒后重试。',
  en: 'The database does not answer at the moment. Try again in {seconds} s.',
};

export const tooLate: Sentence = {
  zh: '在 {milliseconds} 毫秒的期限内未能完成。请减少请求内容，或通过 x-deadline-ms 给予更长的期限（最长 {longest} 毫秒）。',
  en: 'It was not done within {milliseconds} ms. Ask for less, or allow more time by x-deadline-ms (at most {longest}).',
};

export const badDeadline: Sentence = {
  zh: '请求头 x-deadline-ms 应为正整数毫秒数。',
  en: 'The header x-deadline-ms should be a whole number of milliseconds above zero.',
};

export const badBookmark: Sentence = {
  zh: '请求头 x-talent-bookmark 不是本服务给出的书签。请原样发回写操作应答中的值，或不发送。',
  en: 'The header x-talent-bookmark is not one that this service gave. Send back what came with the answer to a change, or leave it out.',
};

export const noSuchPage: Sentence = {
  zh: '此处没有内容。接口地址为 POST /graphql；说明见 /。',
  en: 'There is nothing here. The API is at POST /graphql; / tells what else there is.',
};

export const stopping: Sentence = {
  zh: '服务正在停止。请稍后重试。',
  en: 'The service is stopping. Try again shortly.',
};

/** Said of anything that is our fault; the log has the rest under the same id. */
export const ourFault: Sentence = {
  zh: '服务内部出错。联系我们时请提供请求编号 {requestId}。',
  en: 'Something went wrong on our side. Quote request id {requestId}.',
};

/** GraphQL's own messages are in English alone: this says in Chinese what kind they are of. */
export const graphqlPrefix = {
  GRAPHQL_PARSE_FAILED: '查询不是有效的 GraphQL：',
  GRAPHQL_VALIDATION_FAILED: '查询与模式不符：',
  BAD_USER_INPUT: '变量或参数不符合要求：',
} as const;
