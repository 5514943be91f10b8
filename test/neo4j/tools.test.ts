import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artefacts } from '../../src/neo4j/artefacts';
import { enoughSpace, writable } from '../../src/neo4j/folder';
import { findJava } from '../../src/neo4j/java';
import { findMaven } from '../../src/neo4j/maven';
import { silent } from '../../src/neo4j/say';
import { Trouble } from '../../src/neo4j/trouble';

const folder = mkdtempSync(join(tmpdir(), 'talent-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A JDK as far as anybody can tell who only asks for its version. */
function jdk(name: string, version: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin/java'), `#!/bin/sh\necho 'openjdk version "${version}" 2020-01-01' >&2\n`);
  chmodSync(join(home, 'bin/java'), 0o755);
  return home;
}

test('a JAVA_HOME that is too old is refused with its version and path, in both languages', async () => {
  const home = jdk('jdk-11', '11.0.2');
  const trouble = await findJava({ JAVA_HOME: home, PATH: process.env.PATH }).catch((error) => error);
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble.message).toContain(`${home}/bin/java is Java 11.0.2`);
  expect(trouble.message).toContain('unset it');
  expect(trouble.zh).toContain('11.0.2');
});

test('an old Java on the PATH does not hide a newer one that is installed', async () => {
  const old = jdk('jdk-8', '1.8.0_392');
  jdk('installed/jdk-21', '21.0.1');
  const java = await findJava({ PATH: join(old, 'bin') }, [join(folder, 'installed')]);
  expect(java.version).toBe('21.0.1');
});

test('an old Java that is the only one is named', async () => {
  const old = jdk('jdk-8', '1.8.0_392');
  await expect(findJava({ PATH: join(old, 'bin') }, [])).rejects.toThrow(
    'is Java 1.8.0_392. Install a newer JDK',
  );
});

test('without any Java the sentence says what to install', async () => {
  await expect(findJava({ PATH: '/nowhere' }, [])).rejects.toThrow('Install a JDK');
});

test('the Java of this machine knows its home', async () => {
  const java = await findJava();
  expect(Number(java.version.split('.')[0])).toBeGreaterThanOrEqual(17);
  expect(java.home).toMatch(/^\//);
});

test('without Maven and without the jars, the sentence asks for Maven', async () => {
  const { PATH } = process.env;
  process.env.PATH = '/nowhere';
  const java = { path: 'java', home: '/', version: '17' };
  await expect(
    artefacts(join(folder, 'empty'), java, silent).finally(() => (process.env.PATH = PATH)),
  ).rejects.toThrow('Install Maven');
  expect(() => findMaven({ PATH: '/nowhere' })).toThrow(Trouble);
});

test('a fetch that Maven cannot finish says so, and is not taken for a library', async () => {
  const maven = join(folder, 'maven/bin');
  mkdirSync(maven, { recursive: true });
  writeFileSync(join(maven, 'mvn'), "#!/bin/sh\necho '[ERROR] no route to the repository'; exit 1\n");
  chmodSync(join(maven, 'mvn'), 0o755);
  const { MAVEN_HOME } = process.env;
  process.env.MAVEN_HOME = join(folder, 'maven');
  const java = { path: 'java', home: '/', version: '17' };
  const fetching = () => artefacts(join(folder, 'offline'), java, silent);
  await expect(fetching()).rejects.toThrow('no route to the repository');
  await expect(fetching()).rejects.toThrow('no route to the repository');
  process.env.MAVEN_HOME = MAVEN_HOME ?? '';
});

test('a full disk is told before anything is written to it', async () => {
  await expect(enoughSpace(folder, 2 ** 60)).rejects.toThrow(/Only \d+ MB are free under/);
  await expect(enoughSpace(folder, 1)).resolves.toBeUndefined();
});

test('a folder that is not one is refused by name', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => writable(join(folder, 'file/inside'))).toThrow(
    /file\/inside cannot be written to \(ENOTDIR\)/,
  );
});
