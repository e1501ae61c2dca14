import { Alert } from 'antd';
import { ApiProblem } from '../../../api/problem';

/** Why something that was asked for did not happen, and the number to quote. */
export function FailureNotice({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  if (!(error instanceof ApiProblem)) return <Alert type="warning" showIcon title={error.message} />;
  const fields = error.fields.map(({ message }) => message).join(';');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={error.title}
      description={`${error.detail}${fields && `(${fields})`} 问题编号:${error.requestId}`}
    />
  );
}
