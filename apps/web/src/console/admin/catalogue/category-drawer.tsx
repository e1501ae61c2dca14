import { Form, Radio, Select } from 'antd';
import { URGENCY } from '../../../words/case-codes';
import { optionsOf } from '../../../words/options-of';
import { OrganisationSelect } from '../../case/actions/organisation-select';
import { PageState } from '../../shell/page-state';
import { RevisionDrawer } from '../revisions/revision-drawer';
import { RevisionList } from '../revisions/revision-list';
import { DESK, receiverText, RECEIVERS, type Receiver } from './receivers';
import { useCategory, useReviseCategory, type CatalogueEntry, type CategoryRevision } from './use-catalogue';

interface CategoryValues extends Pick<CategoryRevision, 'onDutyList' | 'defaultUrgency'> {
  readonly to: Receiver;
  readonly departmentCode?: string;
}

interface CategoryDrawerProps {
  readonly shown: CatalogueEntry;
  close(): void;
}

/** Edits a category from a day on: duty list, urgency, and where it goes; what was filed before goes on as it is. */
export function CategoryDrawer({ shown, close }: CategoryDrawerProps) {
  const { code, name, onDutyList, defaultUrgency, dispatch } = shown;
  const { mutateAsync } = useReviseCategory(code);
  const departmentCode = dispatch?.department?.code;
  return (
    <RevisionDrawer<CategoryValues>
      title={`修订分类「${name}」`}
      initial={{
        onDutyList,
        defaultUrgency: defaultUrgency ?? 'normal',
        to: dispatch?.to ?? DESK,
        ...(departmentCode && { departmentCode }),
      }}
      close={close}
      revise={({ to, departmentCode: department, ...rest }) =>
        mutateAsync({
          ...rest,
          ...(to !== DESK && {
            dispatchRule: { to, ...(to === 'department' && department && { departmentCode: department }) },
          }),
        })
      }
      history={
        <PageState of={useCategory(code)}>
          {({ revisions }) => (
            <RevisionList
              revisions={revisions}
              said={(each) =>
                `${each.onDutyList ? '在' : '不在'}职责清单,${URGENCY[each.defaultUrgency as keyof typeof URGENCY]},${receiverText(each.dispatch)}`
              }
            />
          )}
        </PageState>
      }
      fields={() => (
        <>
          <Form.Item name="onDutyList" label="社区职责清单">
            <Radio.Group
              options={[
                { value: true, label: '在清单之内,可由社区主办' },
                { value: false, label: '不在清单之内' },
              ]}
            />
          </Form.Item>
          <Form.Item name="defaultUrgency" label="缺省的紧急程度">
            <Select options={optionsOf(URGENCY)} />
          </Form.Item>
          <Form.Item name="to" label="派单去向">
            <Select options={[...RECEIVERS]} />
          </Form.Item>
          <Form.Item noStyle dependencies={['to']}>
            {({ getFieldValue }) =>
              getFieldValue('to') === 'department' && (
                <Form.Item
                  name="departmentCode"
                  label="部门"
                  rules={[{ required: true, message: '请选择部门' }]}
                >
                  <OrganisationSelect />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
    />
  );
}
