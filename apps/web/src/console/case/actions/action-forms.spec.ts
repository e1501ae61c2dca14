import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormField } from '../../commands/command-form';
import type { ActionForm, CaseDetail } from './action-form';
import { ACTION_FORMS, formOf, formsOf } from './action-forms';

interface Shape {
  readonly enum?: readonly (string | number)[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Shape>> };
}

const API = JSON.parse(
  readFileSync(join(__dirname, '../../../../../../docs/openapi.json'), 'utf8'),
) as ApiDocument;
const COMMANDS = '/api/v1/cases/{caseNo}/commands/';

function bodyOf(command: string): Shape {
  const reference = /"#\/components\/schemas\/(\w+Dto)"/.exec(JSON.stringify(API.paths[COMMANDS + command]));
  return API.components.schemas[reference?.[1] ?? ''] ?? {};
}

const eachForm = ACTION_FORMS.map((form): [string, ActionForm] => [form.command, form]);
const eachChoice = ACTION_FORMS.flatMap(({ command, fields }) =>
  fields.flatMap((field): [string, string, FormField<CaseDetail> & { kind: 'choice' }][] =>
    field.kind === 'choice' ? [[command, field.name, field]] : [],
  ),
);

describe('the forms of a case', () => {
  it('are one for every command that the API takes', () => {
    const commands = Object.keys(API.paths)
      .filter((path) => path.startsWith(COMMANDS))
      .map((path) => path.slice(COMMANDS.length));
    expect(ACTION_FORMS.map(({ command }) => command).sort()).toEqual(commands.sort());
  });

  it.each(eachForm)('ask for all that %s takes, and mark what may be left out', (command, { fields }) => {
    const body = bodyOf(command);
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(body.properties ?? {}).sort());
    const asked = fields.filter(({ optional, when }) => !optional && !when).map(({ name }) => name);
    expect(asked.sort()).toEqual([...(body.required ?? [])].sort());
  });

  it.each(eachChoice)('offer in %s every value of %s', (command, name, field) => {
    const values = bodyOf(command).properties?.[name]?.enum;
    if (values) expect(field.of.map(({ value }) => value).sort()).toEqual([...values].sort());
  });

  it('are shown for what the API allows, and for nothing else', () => {
    const shown = formsOf(['sign', 'escalate', 'withdraw', 'due_reached']);
    expect(shown.map(({ command }) => command)).toEqual(['sign', 'escalate']);
  });

  it('are found by the name of the action', () => {
    expect(formOf('request_extension')?.label).toBe('申请延期');
    expect(formOf('due_reached')).toBeUndefined();
    expect(formOf(null)).toBeUndefined();
  });
});
