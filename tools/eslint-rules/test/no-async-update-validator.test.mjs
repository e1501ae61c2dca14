import { rules } from '../index.mjs';
import { textTester, typeTester } from './rule-tester.mjs';

const rule = rules['no-async-update-validator'];
const errors = [{ messageId: 'later' }];

const synchronous = [
  {
    name: 'an arrow function',
    code: `setHandler(sign, handle, { validator: (input) => { decide(input); } });`,
  },
  { name: 'a method', code: `setHandler(sign, handle, { validator(input) { decide(input); } });` },
  { name: 'an async handler beside it', code: `setHandler(sign, async () => {}, { validator: () => {} });` },
  { name: 'a named function', code: `function may() {} setHandler(sign, handle, { validator: may });` },
  { name: 'no validator', code: `setHandler(sign, async () => {}, { unfinishedPolicy: 1 });` },
  { name: 'a pattern', code: `const { validator = async () => {} } = options;` },
];

textTester.run('no-async-update-validator, by text', rule, {
  valid: synchronous,
  invalid: [
    { name: 'an async arrow', code: `setHandler(sign, handle, { validator: async (input) => {} });`, errors },
    { name: 'an async method', code: `setHandler(sign, handle, { async validator(input) {} });`, errors },
    {
      name: 'an async function',
      code: `setHandler(sign, handle, { validator: async function () {} });`,
      errors,
    },
    { name: 'a generator', code: `setHandler(sign, handle, { *validator() {} });`, errors },
    { name: 'a quoted key', code: `setHandler(sign, handle, { 'validator': async () => {} });`, errors },
    {
      name: 'a shorthand',
      code: `const validator = async () => {}; setHandler(s, h, { validator });`,
      errors,
    },
    { name: 'a named function', code: `async function may() {} const o = { validator: may };`, errors },
    {
      name: 'one of two branches',
      code: `const o = { validator: strict ? async () => {} : () => {} };`,
      errors,
    },
    { name: 'a fallback', code: `const o = { validator: given ?? (async () => {}) };`, errors },
    { name: 'an assignment', code: `options.validator = async () => {};`, errors },
    { name: 'a class field', code: `class SignUpdate { readonly validator = async () => {}; }`, errors },
    { name: 'a class method', code: `class SignUpdate { async validator() {} }`, errors },
  ],
});

typeTester.run('no-async-update-validator, by type', rule, {
  valid: [
    ...synchronous.slice(0, 2),
    {
      name: 'a member that answers nothing',
      code: `class Case { may(id: string): void {} } const one = new Case(); export const o = { validator: one.may };`,
    },
  ],
  invalid: [
    {
      name: 'an arrow that hands a promise on',
      code: `declare function ask(): Promise<void>; export const o = { validator: () => ask() };`,
      errors,
    },
    {
      name: 'a member that answers with a promise',
      code: `class Case { async may() {} } const one = new Case(); export const o = { validator: one.may };`,
      errors,
    },
    {
      name: 'what a function made',
      code: `declare function guard(): () => PromiseLike<void>; export const o = { validator: guard() };`,
      errors,
    },
    {
      name: 'a promise only sometimes',
      code: `declare const may: () => void | Promise<void>; export const o = { validator: may };`,
      errors,
    },
  ],
});
