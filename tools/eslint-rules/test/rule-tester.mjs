import { after, describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

RuleTester.afterAll = after;
RuleTester.describe = describe;
RuleTester.it = it;

/** A rule tester for TypeScript sources, as far as a rule reads the text only. */
export const textTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

/** A rule tester that knows the types, too. */
export const typeTester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts'], defaultProject: '../../../tsconfig.base.json' },
      tsconfigRootDir: import.meta.dirname,
    },
  },
});
