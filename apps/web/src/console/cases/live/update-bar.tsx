import { Alert, Button } from 'antd';

interface UpdateBarProps {
  readonly changes: number;
  readonly renew: () => void;
}

/** Says that a list has changed, for somebody to look when they like. */
export function UpdateBar({ changes, renew }: UpdateBarProps) {
  return (
    <div role="status">
      {changes > 0 && (
        <Alert
          type="info"
          showIcon
          title={`有 ${changes} 条更新`}
          action={
            <Button size="small" type="link" onClick={renew}>
              点击刷新
            </Button>
          }
        />
      )}
    </div>
  );
}
