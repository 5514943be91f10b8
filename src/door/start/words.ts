import type { Sentence } from '../../refusal';

export const waiting: Sentence = {
  zh: '等待数据库 {address} 应答……',
  en: 'Waiting for the database at {address} …',
};

export const unreachable: Sentence = {
  zh: '数据库 {address} 没有应答。请检查 NEO4J_URI 与网络，或去掉 NEO4J_URI 以使用自带的数据库。',
  en: 'No database answers at {address}. Check NEO4J_URI and the network, or unset NEO4J_URI to use the database that comes with this program.',
};

export const wrongPassword: Sentence = {
  zh: '数据库 {address} 不接受用户 {user} 的密码。请检查 NEO4J_USER 与 NEO4J_PASSWORD。',
  en: 'The database at {address} does not take the password of {user}. Check NEO4J_USER and NEO4J_PASSWORD.',
};

export const noSuchDatabase: Sentence = {
  zh: '数据库服务器 {address} 上没有名为 {database} 的数据库。请检查 NEO4J_DATABASE。',
  en: 'The server at {address} has no database called {database}. Check NEO4J_DATABASE.',
};

export const tooOld: Sentence = {
  zh: '数据库 {address} 的版本为 {version}，需要 Neo4j 5.26 或更新的版本。',
  en: 'The database at {address} is Neo4j {version}; this program needs 5.26 or newer.',
};

export const portTaken: Sentence = {
  zh: '端口 {port} 已被其他程序占用。请停止该程序，或用 PORT=… 选择其他端口。',
  en: 'Port {port} is taken by another program. Stop that program, or choose another port by PORT=… .',
};

export const portForbidden: Sentence = {
  zh: '无法在 {host}:{port} 上监听。请选择本机的地址和 1024 以上的端口（HOST、PORT）。',
  en: 'It is not possible to listen on {host}:{port}. Choose an address of this machine and a port above 1023 (HOST, PORT).',
};

export const planting: Sentence = {
  zh: '首次启动：正在建立一个虚构的小世界（{people} 人）……',
  en: 'First start: planting a made-up village of {people} people …',
};

export const ready: Sentence = { zh: '服务已就绪：{url}', en: 'Ready at {url}' };
export const tryQueries: Sentence = { zh: '试用查询：{url}/graphiql', en: 'Try queries:   {url}/graphiql' };
export const seePortrait: Sentence = {
  zh: '看一幅肖像（{name}，虚构）：{url}/people/{id}',
  en: 'See a portrait: {url}/people/{id}  ({name}, made up)',
};
export const demoKeysAre: Sentence = {
  zh: '演示密钥（也在 {file} 中）：',
  en: 'Demo keys (also in {file}):',
};
export const aQuery: Sentence = { zh: '值得一试的查询：', en: 'A query worth pasting:' };
export const makeAKey: Sentence = {
  zh: '用以下命令发放密钥：npm run talent -- key create --role OFFICER --label "…"',
  en: 'Make a key by: npm run talent -- key create --role OFFICER --label "…"',
};
export const howToStop: Sentence = { zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops it.' };
export const stopping: Sentence = {
  zh: '正在停止：等待处理中的请求结束（再按一次 Ctrl-C 立即停止）。',
  en: 'Stopping: requests in flight may end (Ctrl-C again stops at once).',
};
export const stopped: Sentence = { zh: '已停止。', en: 'Stopped.' };
