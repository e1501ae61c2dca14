import { Drawer } from 'antd';
import { useState } from 'react';
import type { Selection } from '../selection/selection';
import { selectedCount } from '../selection/selection';
import { BULK_FORMS, type BulkAction, type BulkOrder, type BulkPreview } from './bulk-action';
import { BulkFormStep } from './bulk-form-step';
import { BulkPreviewStep } from './bulk-preview-step';
import { BulkResultStep } from './bulk-result-step';

/** What the drawer is about: a new order, or one that was begun before. */
export type BulkSubject =
  { readonly action: BulkAction; readonly selection: Selection } | { readonly id: string };

interface BulkDrawerProps {
  readonly subject: BulkSubject;
  readonly close: () => void;
  /** An order has begun; what becomes of it can be looked at later under this id. */
  readonly begun: (id: string) => void;
}

interface Looked {
  readonly order: BulkOrder;
  readonly preview: BulkPreview;
}

/** One command to many cases: filled in, looked at before, begun, and what became of each. */
export function BulkDrawer({ subject, close, begun }: BulkDrawerProps) {
  const [open, setOpen] = useState(true);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [id, setId] = useState('id' in subject ? subject.id : null);
  const form = 'action' in subject ? BULK_FORMS.find(({ command }) => command === subject.action) : undefined;
  const count =
    'selection' in subject ? `(${selectedCount(subject.selection).toLocaleString('zh-CN')} 件)` : '';
  return (
    <Drawer
      title={form ? `批量${form.label}${count}` : '批量操作的结果'}
      size={720}
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(isOpen) => isOpen || close()}
    >
      {id !== null && <BulkResultStep id={id} />}
      {id === null && form && 'selection' in subject && (
        <>
          <div hidden={looked !== null}>
            <BulkFormStep form={form} selection={subject.selection} look={setLooked} />
          </div>
          {looked && (
            <BulkPreviewStep
              {...looked}
              label={form.label}
              back={() => setLooked(null)}
              begun={(started) => {
                setId(started);
                begun(started);
              }}
            />
          )}
        </>
      )}
    </Drawer>
  );
}
