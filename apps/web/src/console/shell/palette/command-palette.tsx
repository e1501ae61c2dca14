import { SearchOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';

const PaletteBody = lazy(async () => ({ default: (await import('./palette-body')).PaletteBody }));

/** Finds cases, pages and actions by a few letters, from everywhere: Ctrl+K. */
export function CommandPalette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setOpen(false);
  return (
    <>
      <Button type="text" icon={<SearchOutlined />} onClick={() => setOpen(true)} aria-label="查找(Ctrl+K)">
        <span className="palette-hint">查找 Ctrl+K</span>
      </Button>
      <Modal title="查找" open={open} onCancel={close} footer={null} destroyOnHidden>
        <Suspense fallback={<p>正在打开…</p>}>
          <PaletteBody close={close} />
        </Suspense>
      </Modal>
    </>
  );
}
