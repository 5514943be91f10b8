// What stands between a fresh checkout and a running program: each step is skipped when nothing has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (path) => join(root, path);
const require = createRequire(import.meta.url);
const { env } = process;

export const chinese = /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
const say = (en, zh) => console.error(chinese ? zh : en);

/** Ends here, with a sentence that says what to do. */
export function refuse(en, zh) {
  say(en, zh);
  process.exit(1);
}

/** Everything a program needs before it can run; what the steps print goes to stderr. */
export function prepare() {
  refuseOldNode();
  if (!existsSync(at('node_modules')) || !existsSync(at('dist'))) needDatabaseTools();
  install();
  build();
}

export function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  refuse(
    `Node 20 or newer is needed, and this is ${process.version}. Install a newer Node and try again.`,
    `需要 Node 20 或更高版本，当前为 ${process.version}。请安装较新的 Node 后重试。`,
  );
}

/**
 * A look for Java and Maven before minutes of installing; versions are looked at where the database is started.
 * NEO4J_URI names a database that needs neither.
 */
export function needDatabaseTools() {
  if (env.NEO4J_URI) return;
  const onPath = (name) => (env.PATH || '').split(delimiter).some((folder) => existsSync(join(folder, name)));
  const places = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt', '/usr/local/opt'];
  if (!env.JAVA_HOME && !onPath('java') && !places.some(existsSync))
    refuse(
      'Java 17 or newer is needed to run the database. Install a JDK (such as openjdk-17), or set JAVA_HOME to one, and try again.',
      '运行数据库需要 Java 17 或更高版本。请安装 JDK（例如 openjdk-17），或将 JAVA_HOME 指向已有的 JDK，然后重试。',
    );
  if (!env.MAVEN_HOME && !env.M2_HOME && !onPath('mvn') && !existsSync(at('.talent/neo4j')))
    refuse(
      'Maven is needed once, to fetch the database, and no `mvn` was found on the PATH. Install Maven and try again.',
      '首次获取数据库需要 Maven，但在 PATH 中没有找到 `mvn`。请安装 Maven 后重试。',
    );
}

/** Installs what package-lock.json names, unless it is there already. */
export function install() {
  const mark = at('node_modules/.talent-lock');
  const lock = hash('package-lock.json');
  if (textOf(mark) === lock) return;
  if (!agreesWithLock()) {
    say('Installing the dependencies (only after they change).', '正在安装依赖（仅在变更后需要）。');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(mark, hash('package-lock.json'));
}

/** Somebody may have run `npm install` by hand: npm keeps a list of what it laid there. */
function agreesWithLock() {
  try {
    const wanted = JSON.parse(textOf(at('package-lock.json'))).packages;
    const laid = JSON.parse(textOf(at('node_modules/.package-lock.json'))).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || (laid[path] ? laid[path].version === version : optional || devOptional),
    );
  } catch {
    return false;
  }
}

/** Compiles to dist/ what has changed; types are made from the SDL only when the SDL has changed. */
export function build() {
  const marks = JSON.parse(textOf(at('dist/.built')) || '{}');
  const sdl = hash('schema', 'codegen.yml', 'src/generated', 'package-lock.json');
  const sources = () => hash('src', 'tsconfig.json', 'package-lock.json');
  if (marks.sdl === sdl && marks.sources === sources()) return;
  say('Building (only after the sources change).', '正在构建（仅在源码变更后需要）。');
  if (marks.sdl !== sdl) run(bin('graphql-codegen'), ['--config', 'codegen.yml', '--errors-only'], 'ignore');
  run(bin('tsc'), ['-p', '.', '--incremental', '--tsBuildInfoFile', 'dist/.tsbuildinfo']);
  mkdirSync(at('dist'), { recursive: true });
  const made = hash('schema', 'codegen.yml', 'src/generated', 'package-lock.json');
  writeFileSync(at('dist/.built'), JSON.stringify({ sdl: made, sources: sources() }));
}

export const bin = (name) => at(`node_modules/.bin/${name}`);

/** Runs a step to its end; when it fails, so do we, with its exit code. */
export function run(file, args, stdout = 2) {
  const { status } = ran(file, args, stdout);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a step and tells whether it went well. */
export const runs = (file, args, stdout = 2) => ran(file, args, stdout).status === 0;

function ran(file, args, stdout) {
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: ['ignore', stdout, 2] });
  if (error) refuse(`${file} could not be run: ${error.message}`, `无法运行 ${file}：${error.message}`);
  return { status };
}

/** Goes on as `node dist/<name>.js`, in this very process, so that signals and the exit code need no passing on. */
export function become(name) {
  process.argv[1] = at(`dist/${name}.js`);
  require('node:module').runMain();
}

/** Where everything local lives, the fetched database included. */
export const localFolder = at('.talent');

/** A module of the built program. */
export const built = (name) => require(at(`dist/${name}.js`));

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function hash(...paths) {
  const sum = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) sum.update(`${file}\0`).update(readFileSync(at(file)));
  return sum.digest('hex');
}

function filesIn(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
