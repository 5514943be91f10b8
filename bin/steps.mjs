// The checks that every change passes, cheapest first; the first that fails ends them.
import { bin, build, chinese, refuse, run, runs } from './prepare.mjs';

function heading(en, zh) {
  console.log(`\n── ${chinese ? zh : en} ${'─'.repeat(40)}`);
}

export function checks() {
  heading('Format and lint', '格式与规范');
  run(bin('biome'), ['check', '.'], 1);
  heading('Unused code', '未使用的代码');
  run(bin('knip'), [], 1);
  heading('Generated types', '生成的类型');
  const fresh = runs(
    bin('graphql-codegen'),
    ['--config', 'codegen.yml', '--check', '--errors-only'],
    'ignore',
  );
  if (!fresh)
    refuse(
      'src/generated is not what the SDL in schema/ gives. Run `npm run generate` and commit what it changes.',
      'src/generated 与 schema/ 中的 SDL 不一致。请运行 `npm run generate` 并提交改动。',
    );
  heading('Types', '类型');
  // The build is `tsc -p .`, and what it makes is wanted next.
  build();
  run(bin('tsc'), ['-p', 'test'], 1);
}

export function tests() {
  heading('Tests', '测试');
  run(bin('jest'), process.argv.slice(2), 1);
}
