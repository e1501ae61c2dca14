/**
 * One broken rule each: `in` is the project (`spec: true`: in a spec file of it), `code` the text, `rule` what is
 * reported, and `message` tells apart what one rule says about different things.
 */
const boundary = '@nx/enforce-module-boundaries';
const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';

const uses = (name, from) => `import { ${name} } from '${from}';\nexport const used = ${name};\n`;

const across = [
  { in: 'libs/domain', code: uses('z', 'zod'), rule: boundary, message: /layer:domain.*"zod"/ },
  { in: 'libs/domain', code: uses('x', '@suqiu/config'), rule: boundary, message: /layer:domain/ },
  { in: 'libs/domain', code: uses('x', '../../config/src/index'), rule: boundary, message: /relative/ },
  {
    in: 'libs/workflows',
    code: uses('Client', '@temporalio/client'),
    rule: boundary,
    message: /layer:workflows/,
  },
  {
    in: 'libs/workflows',
    code: uses('sleep', '@temporalio/activity'),
    rule: boundary,
    message: /layer:workflows/,
  },
  { in: 'libs/workflows', code: uses('x', '@suqiu/policy'), rule: boundary, message: /layer:workflows/ },
  {
    in: 'libs/entities',
    code: uses('Injectable', '@nestjs/common'),
    rule: boundary,
    message: /layer:entities/,
  },
  { in: 'libs/entities', code: uses('x', '@temporalio/common'), rule: boundary, message: /layer:entities/ },
  { in: 'libs/ledger', code: uses('Injectable', '@nestjs/common'), rule: boundary, message: /layer:ledger/ },
  { in: 'libs/ledger', code: uses('x', '@temporalio/client'), rule: boundary, message: /layer:ledger/ },
  { in: 'libs/policy', code: uses('x', 'typeorm'), rule: boundary, message: /layer:policy/ },
  { in: 'libs/config', code: uses('x', '@suqiu/domain'), rule: boundary, message: /layer:config/ },
  { in: 'apps/api', code: uses('Worker', '@temporalio/worker'), rule: boundary, message: /layer:api/ },
  { in: 'apps/api', code: uses('Context', '@temporalio/activity'), rule: boundary, message: /layer:api/ },
  { in: 'apps/api', code: uses('x', '@temporalio/worker/lib/worker'), rule: boundary, message: /layer:api/ },
  { in: 'apps/api', code: uses('x', '@suqiu/worker'), rule: boundary, message: /layer:api/ },
  { in: 'apps/api', code: uses('x', '@suqiu/testing'), rule: boundary, message: /layer:api/ },
  { in: 'apps/worker', code: uses('x', '@suqiu/testing'), rule: boundary, message: /layer:worker/ },
  { in: 'apps/worker', code: uses('x', '@suqiu/api'), rule: boundary, message: /layer:worker/ },
  { in: 'apps/worker', code: uses('x', '@nestjs/platform-express'), rule: boundary, message: /layer:worker/ },
  { in: 'apps/worker', code: uses('x', 'picocolors'), rule: boundary, message: /package\.json/ },
  {
    in: 'libs/policy',
    spec: true,
    code: uses('x', '@suqiu/config'),
    rule: boundary,
    message: /layer:policy/,
  },
];

const inside = [
  { in: 'apps/api', code: uses('grievance', '@suqiu/workflows'), rule: imports, message: /messages/ },
  { in: 'apps/api', code: uses('Ports', '@suqiu/workflows/ports'), rule: imports, message: /messages/ },
  { in: 'libs/domain', code: uses('readFileSync', 'node:fs'), rule: imports },
  { in: 'libs/domain', code: uses('createHash', 'crypto'), rule: imports },
  { in: 'libs/domain', code: `import fs = require('node:fs');\nexport const used = fs;`, rule: syntax },
  { in: 'libs/domain', code: `export const later = () => import('node:fs');`, rule: syntax, message: /top/ },
  { in: 'libs/workflows', code: uses('setTimeout', 'node:timers/promises'), rule: imports },
  { in: 'libs/workflows', code: uses('x', '@temporalio/common/lib/failure'), rule: imports },
];

const pure = ['libs/domain', 'libs/workflows'].flatMap((project) => [
  { in: project, code: `export const zone = process.env.TZ;`, rule: globals },
  { in: project, code: `export const text = new Intl.NumberFormat('zh').format(1);`, rule: globals },
  { in: project, code: `export const text = globalThis.Intl;`, rule: globals },
  { in: project, code: `export const text = Buffer.from('');`, rule: globals },
  { in: project, code: `console.log('');`, rule: globals },
  { in: project, code: `export const hour = (at: Date) => at.getHours();`, rule: 'suqiu/no-local-time' },
  { in: project, code: `export const text = (at: Date) => at.toString();`, rule: 'suqiu/no-local-time' },
  {
    in: project,
    code: `export const text = (n: number) => n.toLocaleString();`,
    rule: 'suqiu/no-local-time',
  },
]);

const clockless = [
  {
    in: 'libs/domain',
    code: `export const now = Date.now();`,
    rule: 'no-restricted-properties',
    message: /clock/,
  },
  { in: 'libs/domain', code: `export const now = new Date();`, rule: syntax, message: /clock/ },
  { in: 'libs/domain', code: `export const draw = Math.random();`, rule: 'no-restricted-properties' },
  { in: 'libs/domain', code: `setTimeout(() => {}, 1000);`, rule: globals, message: /wait/ },
  { in: 'libs/domain', code: `setInterval(() => {}, 1000);`, rule: globals, message: /wait/ },
];

const own = [
  {
    in: 'libs/workflows',
    code: `const may = async (): Promise<void> => {};\nexport const options = { validator: may };`,
    rule: 'suqiu/no-async-update-validator',
  },
  {
    in: 'libs/workflows',
    code: `declare function ask(): Promise<void>;\nexport const options = { validator: () => ask() };`,
    rule: 'suqiu/no-async-update-validator',
  },
  {
    in: 'apps/api',
    code: `import { Controller, Get } from '@nestjs/common';
      @Controller('cases') export class Cases { @Get() list(): string[] { return []; } }`,
    rule: 'suqiu/endpoints-must-be-guarded',
  },
];

const nobody = `export const tell = async (): Promise<void> => {};\n`;
const everywhere = [
  {
    code: `${nobody}export const go = (): void => { tell(); };`,
    rule: '@typescript-eslint/no-floating-promises',
  },
  { code: `${nobody}[1].forEach(tell);`, rule: '@typescript-eslint/no-misused-promises' },
  {
    code: `${nobody}export const ok = (): number => (tell() ? 1 : 2);`,
    rule: '@typescript-eslint/no-misused-promises',
  },
  {
    code: `export const wait = async (): Promise<number> => await 1;`,
    rule: '@typescript-eslint/await-thenable',
  },
  { code: `export const open = (input: any): unknown => input;`, rule: '@typescript-eslint/no-explicit-any' },
  { code: `const idle = 1;`, rule: '@typescript-eslint/no-unused-vars' },
  { code: `throw 'no';`, rule: '@typescript-eslint/only-throw-error' },
  {
    code: `export function lit(level: 'red' | 'green'): number { switch (level) { case 'red': return 1; } return 0; }`,
    rule: '@typescript-eslint/switch-exhaustiveness-check',
  },
  { code: `export default 1;`, rule: 'import-x/no-default-export' },
  { code: `export * from './index';`, rule: syntax, message: /export \*/ },
  { code: `export enum Level { Street }`, rule: syntax, message: /enum/ },
  { code: `export const same = (a: unknown): boolean => a == 1;`, rule: 'eqeqeq' },
  { code: `try { throw new Error('x'); } catch { }`, rule: 'no-empty' },
  { code: `export var old = 1;`, rule: 'no-var' },
  { code: `let fixed = 1;\nexport const copy = fixed;`, rule: 'prefer-const' },
  {
    code: `export function f(): number { try { return 1; } finally { return 2; } }`,
    rule: 'no-unsafe-finally',
  },
  { code: `export const odd = (a: number): unknown => a + 1 ?? 2;`, rule: 'no-constant-binary-expression' },
  { code: 'export {};\n'.repeat(401), rule: 'max-lines' },
].flatMap((each) => ['libs/domain', 'apps/worker'].map((project) => ({ in: project, ...each })));

const elsewhere = [
  { in: 'apps/api', code: uses('forwardRef', '@nestjs/common'), rule: syntax, message: /cycle/ },
  {
    in: 'libs/ledger',
    code: `import { DataSource } from 'typeorm';\nexport type Source = DataSource;`,
    rule: '@typescript-eslint/consistent-type-imports',
  },
  { in: 'libs/policy', spec: true, code: `describe.skip('later', () => {});`, rule: syntax, message: /runs/ },
  { in: 'libs/policy', spec: true, code: `it.only('alone', () => {});`, rule: syntax, message: /runs/ },
  { in: 'libs/policy', spec: true, code: `xit('later', () => {});`, rule: syntax, message: /runs/ },
  { in: 'libs/policy', spec: true, code: `export enum Level { Street }`, rule: syntax, message: /enum/ },
  { in: 'tools/eslint-rules', file: 'index.mjs', code: `export const x = nothing;`, rule: 'no-undef' },
  { in: 'tools/eslint-rules', file: 'index.mjs', code: `const idle = 1;`, rule: 'no-unused-vars' },
  {
    in: 'tools/eslint-rules',
    file: 'index.mjs',
    code: `process.exit(0); throw 1; process.exit(1);`,
    rule: 'no-unreachable',
  },
  {
    in: 'tools/eslint-rules',
    file: 'index.mjs',
    code: uses('x', '@suqiu/api'),
    rule: boundary,
    message: /layer:tool/,
  },
];

export const VIOLATIONS = [...across, ...inside, ...pure, ...clockless, ...own, ...everywhere, ...elsewhere];

/** What each place may do although it looks like the above. */
export const CLEAN = [
  {
    in: 'libs/domain',
    code: `/** The hour at which a day ends in China, as a UTC hour. */
export function endOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 16));
}
`,
  },
  {
    in: 'libs/workflows',
    code: `import { defineUpdate, setHandler, sleep } from '@temporalio/workflow';
import { ApplicationFailure } from '@temporalio/common';
const sign = defineUpdate<number, [string]>('sign');
export async function grievance(): Promise<void> {
  setHandler(sign, async () => { await sleep(1); return Date.now(); }, {
    validator: (by) => { if (!by) throw ApplicationFailure.nonRetryable('who?'); },
  });
  await sleep(1);
}
`,
  },
  {
    in: 'libs/entities',
    code: `import { Column, Entity, PrimaryColumn } from 'typeorm';
@Entity() export class Place { @PrimaryColumn() id!: string; @Column() seen: Date = new Date(); }
`,
  },
  {
    in: 'apps/api',
    code: `import { Controller, Get, Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
declare function Public(): MethodDecorator;
@Injectable() export class Cases { readonly list = (): string => readFileSync('x', 'utf8'); }
@Controller('cases') export class CasesController {
  constructor(private readonly cases: Cases) {}
  @Get() @Public() list(): string { return this.cases.list(); }
}
`,
  },
  {
    in: 'apps/api',
    code: `import * as messages from '@suqiu/workflows/messages';\nexport const used = messages;\n`,
  },
  {
    in: 'apps/worker',
    code: `import { Worker } from '@temporalio/worker';\nexport const started = [Worker, new Date(), process.pid];\n`,
  },
  {
    in: 'libs/policy',
    spec: true,
    code: `import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
it('holds', () => { fc.assert(fc.property(fc.integer(), () => readFileSync('x').length + Date.now() > 0)); });
`,
  },
  {
    in: 'libs/workflows',
    spec: true,
    code: `import { readFileSync } from 'node:fs';
import { TestWorkflowEnvironment } from '@temporalio/testing';
it('reads the host', () => {
  expect([TestWorkflowEnvironment, readFileSync, process.env['TZ'], new Date().getHours(), Intl]).toHaveLength(5);
});
`,
  },
];
