import { Input } from 'antd';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { entryBeside } from './palette-entry';
import { usePaletteEntries } from './use-palette-entries';
import './palette.css';

/** A field with the list of what it leads to, as a combobox (WAI-ARIA). */
export function PaletteBody({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const entries = usePaletteEntries(useDeferredValue(typed));
  const at = Math.min(place, Math.max(entries.length - 1, 0));
  const go = (to: string | undefined) => {
    if (to === undefined) return;
    close();
    void navigate(to);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') return go(entries[at]?.to);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setPlace(entryBeside(entries.length, at, event.key === 'ArrowDown' ? 1 : -1));
  };
  return (
    <>
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={entries.length > 0 ? `${id}${at}` : undefined}
        aria-label="编号、标题中的词、页面或操作"
        placeholder="编号、标题中的词、页面或操作"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPlace(0);
        }}
        onKeyDown={onKey}
      />
      <ul id={`${id}list`} role="listbox" aria-label="查找结果" className="palette-list">
        {entries.map(({ to, label, group }, n) => (
          <li
            key={to}
            id={`${id}${n}`}
            role="option"
            aria-selected={n === at}
            className={n === at ? 'palette-entry palette-at' : 'palette-entry'}
            onMouseEnter={() => setPlace(n)}
            onClick={() => go(to)}
          >
            <span>{label}</span>
            <span className="palette-group">{group}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="palette-group">
        {entries.length === 0 ? '没有找到;未终结的诉求可按编号或标题查找' : '↑↓ 选择,Enter 打开,Esc 关闭'}
      </p>
    </>
  );
}
