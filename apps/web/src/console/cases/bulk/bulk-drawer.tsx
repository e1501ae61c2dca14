import { Drawer } from 'antd';
import { useState } from 'react';
import type { Selection } from '../selection/selection';
import { selectedCount } from '../selection/selection';
import { BULK_FORMS, type BulkAction, type BulkOrder, type BulkPreview } from './bulk-action';
import { BulkFormStep } from './bulk-form-step';
import { BulkPreviewStep } from './bulk-preview-step';
import { BulkResultStep } from './bulk-result-step';

/** What the drawer is about. */
export interface BulkSubject {
  readonly action: BulkAction;
  readonly selection: Selection;
}

interface BulkDrawerProps {
  readonly subject: BulkSubject;
  readonly close: () => void;
  /** The order has begun and goes on when nobody looks. */
  readonly begun: () => void;
}

interface Looked {
  readonly order: BulkOrder;
  readonly preview: BulkPreview;
}

/** One command to many cases: filled in, looked at before, begun, and what became of each. */
export function BulkDrawer({ subject, close, begun }: BulkDrawerProps) {
  const [open, setOpen] = useState(true);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [id, setId] = useState<string | null>(null);
  const form = BULK_FORMS.find(({ command }) => command === subject.action);
  const count = selectedCount(subject.selection).toLocaleString('zh-CN');
  return (
    <Drawer
      title={`批量${form?.label ?? ''}(${count} 件)`}
      size={720}
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(isOpen) => isOpen || close()}
    >
      {id !== null && <BulkResultStep id={id} />}
      {id === null && form && (
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
                begun();
              }}
            />
          )}
        </>
      )}
    </Drawer>
  );
}
