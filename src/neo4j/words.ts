import type { Sentence } from './trouble';

/** Every sentence this room says to people. */
export const words = {
  noJava: (): Sentence => ({
    en: 'Java 17 or newer is needed to run the database, and none was found. Install a JDK (such as openjdk-17), or set JAVA_HOME to one, and try again.',
    zh: '运行数据库需要 Java 17 或更高版本，但没有找到。请安装 JDK（例如 openjdk-17），或将 JAVA_HOME 指向已有的 JDK，然后重试。',
  }),
  oldJava: (version: string, path: string, named: boolean): Sentence => ({
    en: `Java 17 or newer is needed to run the database, but ${path} is Java ${version}. ${named ? 'Set JAVA_HOME to a newer JDK, or unset it,' : 'Install a newer JDK, or set JAVA_HOME to one,'} and try again.`,
    zh: `运行数据库需要 Java 17 或更高版本，但 ${path} 是 Java ${version}。请${named ? '将 JAVA_HOME 指向较新的 JDK 或取消该变量' : '安装较新的 JDK，或将 JAVA_HOME 指向它'}，然后重试。`,
  }),
  noMaven: (): Sentence => ({
    en: 'Maven is needed once, to fetch the database, and no `mvn` was found on the PATH. Install Maven and try again.',
    zh: '首次获取数据库需要 Maven，但在 PATH 中没有找到 `mvn`。请安装 Maven 后重试。',
  }),
  notFetched: (why: string): Sentence => ({
    en: `Maven could not fetch the database. Check the network, proxy or mirror settings and try again; what has arrived is kept.\n${why}`,
    zh: `Maven 未能获取数据库。请检查网络、代理或镜像设置后重试；已下载的部分会保留。\n${why}`,
  }),
  fetching: (version: string): Sentence => ({
    en: `Fetching Neo4j ${version} with Maven (about 120 MB, only once).`,
    zh: `正在通过 Maven 获取 Neo4j ${version}（约 120 MB，仅需一次）。`,
  }),
  fetched: (jars: number, megabytes: number): Sentence => ({
    en: `  ${jars} jars, ${megabytes} MB so far`,
    zh: `  已获取 ${jars} 个文件，${megabytes} MB`,
  }),
  fetchDone: (jars: number, seconds: number): Sentence => ({
    en: `The database's ${jars} jars are here (${seconds} s).`,
    zh: `数据库的 ${jars} 个文件已就绪（${seconds} 秒）。`,
  }),
  noSpace: (folder: string, megabytes: number, needed: number): Sentence => ({
    en: `Only ${megabytes} MB are free under ${folder}, and ${needed} MB are needed. Make room and try again.`,
    zh: `${folder} 仅剩 ${megabytes} MB 可用空间，至少需要 ${needed} MB。请清理磁盘后重试。`,
  }),
  notWritable: (folder: string, code: string): Sentence => ({
    en: `The folder ${folder} cannot be written to (${code}). Change its owner or permissions, or choose another folder.`,
    zh: `无法写入文件夹 ${folder}（${code}）。请修改其所有者或权限，或换用其他文件夹。`,
  }),
  portTaken: (port: number): Sentence => ({
    en: `Port ${port} is taken by another program. Stop that program, or choose another port for the database.`,
    zh: `端口 ${port} 已被其他程序占用。请停止该程序，或为数据库选择其他端口。`,
  }),
  lockedByAnother: (home: string): Sentence => ({
    en: `Another database is using the files in ${home} (perhaps in a container, or under another user). Stop it and try again.`,
    zh: `另一个数据库正在使用 ${home} 中的文件（可能在容器中或属于其他用户）。请先停止它，然后重试。`,
  }),
  wrongPassword: (file: string): Sentence => ({
    en: `The database refuses the password in ${file}. Put the right one there, or move that store's folder away to begin with an empty one.`,
    zh: `数据库不接受 ${file} 中的密码。请写入正确的密码，或移走该存储文件夹以从空库开始。`,
  }),
  notUp: (logs: string, lines: string): Sentence => ({
    en: `The database did not come up. Its logs are in ${logs}, and end with:\n${lines}`,
    zh: `数据库未能启动。日志位于 ${logs}，末尾内容为：\n${lines}`,
  }),
  notDown: (pid: number): Sentence => ({
    en: `The database (process ${pid}) did not stop in time, so it was killed; it will recover at its next start.`,
    zh: `数据库（进程 ${pid}）未能及时停止，已强制结束；下次启动时会自动恢复。`,
  }),
  starting: (home: string): Sentence => ({
    en: `Starting the database in ${home}.`,
    zh: `正在启动 ${home} 中的数据库。`,
  }),
  stillStarting: (seconds: number): Sentence => ({
    en: `  still starting (${seconds} s)`,
    zh: `  仍在启动（${seconds} 秒）`,
  }),
  ready: (uri: string, seconds: string): Sentence => ({
    en: `The database is ready at ${uri} (${seconds} s).`,
    zh: `数据库已就绪：${uri}（${seconds} 秒）。`,
  }),
  adopted: (uri: string): Sentence => ({
    en: `The database was already running at ${uri}.`,
    zh: `数据库已在 ${uri} 运行。`,
  }),
  waiting: (pid: number): Sentence => ({
    en: `Process ${pid} is working on the same database; waiting for it.`,
    zh: `进程 ${pid} 正在操作同一数据库，等待其完成。`,
  }),
  inUse: (pids: number[]): Sentence => ({
    en: `A service (process ${pids.join(', ')}) is using the database. Stop it first (Ctrl-C where it runs), then try again.`,
    zh: `服务（进程 ${pids.join('、')}）正在使用数据库。请先停止它（在其终端按 Ctrl-C），然后重试。`,
  }),
  neverStarted: (home: string): Sentence => ({
    en: `There is nothing to back up: ${home} holds no database yet.`,
    zh: `没有可备份的内容：${home} 中还没有数据库。`,
  }),
  fileExists: (file: string): Sentence => ({
    en: `${file} already exists. Choose another name for the backup, or move that file away.`,
    zh: `${file} 已存在。请为备份换一个名称，或移走该文件。`,
  }),
  backingUp: (): Sentence => ({
    en: 'The database is stopped while it is backed up.',
    zh: '备份期间数据库已停止。',
  }),
  backedUp: (file: string, megabytes: string): Sentence => ({
    en: `Backed up to ${file} (${megabytes} MB).`,
    zh: `已备份到 ${file}（${megabytes} MB）。`,
  }),
  wasStopped: (seconds: string): Sentence => ({
    en: `The database was stopped for ${seconds} s.`,
    zh: `数据库停止了 ${seconds} 秒。`,
  }),
  notBackedUp: (why: string): Sentence => ({
    en: `The backup failed, and nothing was written.\n${why}`,
    zh: `备份失败，没有写入任何内容。\n${why}`,
  }),
  noDump: (file: string): Sentence => ({
    en: `There is no backup at ${file}. Check the path and try again.`,
    zh: `${file} 处没有备份。请检查路径后重试。`,
  }),
  badDump: (file: string, why: string): Sentence => ({
    en: `${file} is not a whole backup, so nothing was changed.\n${why}`,
    zh: `${file} 不是完整的备份，未做任何更改。\n${why}`,
  }),
  restoring: (file: string, megabytes: string): Sentence => ({
    en: `Restoring ${file} (${megabytes} MB once unpacked) beside the present store.`,
    zh: `正在现有存储旁恢复 ${file}（解压后 ${megabytes} MB）。`,
  }),
  switching: (): Sentence => ({
    en: 'The database is stopped while the restored store takes its place.',
    zh: '切换到恢复的存储期间数据库已停止。',
  }),
  restored: (store: string): Sentence => ({
    en: `Restored: the store in use is now "${store}", and the one before it is gone.`,
    zh: `恢复完成：当前使用的存储为“${store}”，此前的存储已删除。`,
  }),
} as const;
