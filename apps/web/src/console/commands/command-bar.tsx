import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Grid } from 'antd';
import type { ReactNode } from 'react';
import { allowedAs, type CommandForm } from './command-form';
import './commands.css';

interface CommandBarProps {
  /** Those of what is allowed, in the order in which buttons stand. */
  readonly forms: readonly Pick<CommandForm<never>, 'command' | 'label' | 'final'>[];
  readonly open: (action: string) => void;
  /** What stands at the end of the bar, whatever is allowed. */
  readonly children?: ReactNode;
}

const ON_A_DESK = 5;
const ON_A_PHONE = 2;

const ACTIONS = 'actions';
const buttonOf = (action: string) => `${ACTIONS}-${action}`;

/** Puts the keyboard back to where an action was chosen, after its form is closed. */
export function focusAction(action: string): void {
  document.getElementById(buttonOf(action))?.focus();
  if (document.activeElement === document.body) document.getElementById(ACTIONS)?.focus();
}

/** What the acting role can do now, as the API says it, always within reach. */
export function CommandBar({ forms, open, children }: CommandBarProps) {
  const wide = Grid.useBreakpoint().md ?? true;
  const beside = forms.slice(0, wide ? ON_A_DESK : ON_A_PHONE);
  const items = forms.slice(beside.length).map((form) => ({ key: allowedAs(form), label: form.label }));
  return (
    <section id={ACTIONS} tabIndex={-1} className="action-bar no-print" aria-label="可进行的操作">
      <Flex gap="small" wrap align="center">
        {beside.map((form, n) => (
          <Button
            key={form.command}
            id={buttonOf(allowedAs(form))}
            type={n === 0 ? 'primary' : 'default'}
            danger={form.final ?? false}
            onClick={() => open(allowedAs(form))}
          >
            {form.label}
          </Button>
        ))}
        {items.length > 0 && (
          <Dropdown menu={{ items, onClick: ({ key }) => open(key) }} trigger={['click']} autoFocus>
            <Button icon={<MoreOutlined />}>更多</Button>
          </Dropdown>
        )}
        {forms.length === 0 && <span>当前角色现在没有要办的操作</span>}
        {children}
      </Flex>
    </section>
  );
}
