/** Which mistakes are made in the domain on purpose, to see whether a test notices each: `npm run mutants`. On two cores it takes the better part of an hour; a part of it is named by `--mutate a.ts,b.ts`. */

export default {
  // Content, words and the made-up sample say things; they work nothing out.
  mutate: [
    'assessments/**/*.ts', '!assessments/words/{en,cy,shells,questionnaires}.ts', '!assessments/words/{en,cy}/**',
    '!assessments/questionnaire/{policy,access,trust,leadership,culture}.ts', '!assessments/questionnaire/claims/**', '!assessments/questionnaire/templates/tpl*.ts',
    '!assessments/sample.ts', '!assessments/sample/**', '!assessments/peers/sample-packs.ts', '!assessments/peers/sample-packs/**',
  ],
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'vitest',
  vitest: { configFile: 'mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A schema is made once, when its file is loaded: each mistake in one would need a start of its own.
  ignoreStatic: true,
  // It cannot read the settings of this version of TypeScript, and need not.
  tsconfigFile: 'none.json',
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutants.json' },
  tempDirName: 'test-results/mutants',
  incremental: true,
  incrementalFile: 'test-results/mutants-known.json',
  thresholds: { high: 95, low: 90, break: 90 },
};
