import { Input, Radio, Select } from 'antd';
import { CategorySelect, OrganisationSelect } from '../case/actions/organisation-select';
import type { Choice, FormField } from './command-form';
import { FilesInput } from './files-input';
import { AmountInput, AnswersInput, InstantInput } from './value-inputs';

/** Most characters that the API takes as words. */
const LONGEST = 2_000;
/** More choices than this stand below each other. */
const IN_A_ROW = 4;
/** More choices than this are folded into a list. */
const AT_A_GLANCE = 6;

interface FieldControlProps<S> {
  readonly field: FormField<S>;
  readonly shown?: S;
  readonly filesOf?: string;
}

/** The control of one field; a form gives it id, value and change handler. */
export function FieldControl<S>({ field, shown, filesOf, ...given }: FieldControlProps<S>) {
  switch (field.kind) {
    case 'words':
      return <Input.TextArea {...given} rows={field.rows ?? 3} maxLength={LONGEST} showCount />;
    case 'line':
      return <Input {...given} maxLength={field.max} />;
    case 'choice':
      return <Choices of={field.of} {...given} />;
    case 'yesNo':
      return (
        <Radio.Group
          {...given}
          options={[
            { value: true, label: field.yes },
            { value: false, label: field.no },
          ]}
        />
      );
    case 'ofShown':
      return <Choices of={shown ? field.of(shown) : []} {...given} />;
    case 'files':
      return filesOf ? <FilesInput {...given} caseNo={filesOf} /> : null;
    case 'organisation':
      return <OrganisationSelect {...given} />;
    case 'category':
      return <CategorySelect {...given} />;
    case 'instant':
      return <InstantInput {...given} />;
    case 'amount':
      return <AmountInput {...given} />;
    case 'answers':
      return <AnswersInput {...given} />;
  }
}

function Choices({ of, ...given }: { readonly of: readonly Choice[] }) {
  const options = [...of];
  if (options.length > AT_A_GLANCE) return <Select {...given} options={options} placeholder="请选择" />;
  return <Radio.Group {...given} options={options} vertical={options.length > IN_A_ROW} />;
}
