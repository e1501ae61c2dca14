import { rules } from '../index.mjs';
import { typeTester } from './rule-tester.mjs';

const date = 'declare const due: Date;';
const local = (name) => [{ messageId: 'local', data: { name } }];
const locale = (name) => [{ messageId: 'locale', data: { name } }];

typeTester.run('no-local-time', rules['no-local-time'], {
  valid: [
    {
      name: 'UTC parts',
      code: `${date} due.getUTCHours() + due.getTime(); due.setUTCDate(1); due.toISOString();`,
    },
    {
      name: 'instants as text',
      code: `new Date('2026-01-01T00:00:00Z'); Date.parse('2026-01-01T08:00+08:00');`,
    },
    { name: 'a calendar day, which is UTC', code: `new Date('2026-01-01');` },
    { name: 'an instant as number', code: `new Date(0); new Date(Date.UTC(2026, 0, 1));` },
    { name: 'text of other things', code: `(5).toString(); String(5); \`\${5}\`; 1 + 2; ['a'].toString();` },
    { name: 'a method of the same name', code: `declare const call: { getDate(): string }; call.getDate();` },
  ],
  invalid: [
    ...['getHours', 'getDay', 'getDate', 'getMonth', 'getFullYear', 'getMinutes', 'getTimezoneOffset'].map(
      (name) => ({
        code: `${date} due.${name}();`,
        errors: local(name),
      }),
    ),
    { code: `${date} due.setHours(9);`, errors: local('setHours') },
    { code: `${date} due['getDay']();`, errors: local('getDay') },
    { code: `${date} due.toString();`, errors: local('toString') },
    { code: `${date} due.toDateString();`, errors: local('toDateString') },
    { code: `declare const due: Date | undefined; due?.getHours();`, errors: local('getHours') },
    { code: `function f<T extends Date>(due: T) { return due.getHours(); }`, errors: local('getHours') },
    { code: `${date} String(due);`, errors: local('String(date)') },
    { code: `${date} \`until \${due}\`;`, errors: local('${date}') },
    { code: `${date} 'until ' + due;`, errors: local('date + …') },
    { code: `Date();`, errors: local('Date()') },
    { code: `new Date(2026, 0, 1);`, errors: local('new Date(year, month, …)') },
    { code: `new Date('2026-01-01T00:00:00');`, errors: local('new Date(text)') },
    { code: `Date.parse('2026-01-01 08:00');`, errors: local('Date.parse(text)') },
    { code: `${date} due.toLocaleString();`, errors: locale('toLocaleString') },
    { code: `(1234.5).toLocaleString();`, errors: locale('toLocaleString') },
    { code: `['街', '道'].sort((a, b) => a.localeCompare(b));`, errors: locale('localeCompare') },
  ],
});
