// The checks that every change passes, cheapest first; the first that fails ends them.
import { bin, build, chinese, run } from './prepare.mjs';

export function heading(en, zh) {
  console.log(`\n── ${chinese ? zh : en} ${'─'.repeat(40)}`);
}

export function checks() {
  heading('Format and lint', '格式与规范');
  run(bin('biome'), ['check', '.'], 1);
  heading('Unused code', '未使用的代码');
  run(bin('knip'), [], 1);
  heading(
    'Generated types (after a change of the SDL: npm run generate)',
    '生成的类型（修改 SDL 后：npm run generate）',
  );
  run(bin('graphql-codegen'), ['--config', 'codegen.yml', '--check', '--errors-only'], 'ignore');
  heading('Types', '类型');
  // The build is `tsc -p .`, and what it makes is wanted next.
  build();
  run(bin('tsc'), ['-p', 'test'], 1);
}

export function tests() {
  heading('Tests', '测试');
  run(bin('jest'), process.argv.slice(2), 1);
}
