import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { useRepeatKey } from '../../../api/repeat-key';
import { Moves, type DryRun } from './moves';

/** A document as it was read from a file. */
export type TriedDocument = Record<string, unknown>;

interface DocumentTrialProps {
  /** What the file holds. */
  readonly label: string;
  tryOut(document: TriedDocument, after: number, key: string): Promise<DryRun>;
  bringIn(document: TriedDocument, key: string): Promise<void>;
}

/** A document from a file: first what it would move, then, when that is wanted, in force. */
export function DocumentTrial({ label, tryOut, bringIn }: DocumentTrialProps) {
  const client = useQueryClient();
  const keyOf = useRepeatKey();
  const [document, setDocument] = useState<TriedDocument | null>(null);
  const [trial, setTrial] = useState<DryRun | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    setWorking(true);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof SyntaxError ? new Error('文件不是 JSON 格式。') : (error as Error));
    } finally {
      setWorking(false);
    }
  };
  const look = (tried: TriedDocument, after: number) =>
    attempt(async () => setTrial(await tryOut(tried, after, keyOf({ tried, after }))));
  const take = (file: File | undefined) => {
    setTrial(null);
    setDone(false);
    setDocument(null);
    if (!file) return;
    void attempt(async () => {
      const read = JSON.parse(await file.text()) as TriedDocument;
      setTrial(await tryOut(read, 0, keyOf({ tried: read, after: 0 })));
      setDocument(read);
    });
  };
  const apply = (tried: TriedDocument) =>
    attempt(async () => {
      await bringIn(tried, keyOf({ tried }));
      setDone(true);
      await client.invalidateQueries();
    });
  return (
    <Flex vertical gap="small" align="start" className="trial">
      <label>
        {label},先试算{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => take(target.files?.[0])}
        />
      </label>
      {working && <p role="status">正在核对未结的诉求和吹哨……</p>}
      {failure && <Faults failure={failure} />}
      {trial && document && (
        <>
          <Moves trial={trial} turn={(after) => void look(document, after)} />
          {done ? (
            <Alert type="success" showIcon title="已导入,未结诉求正在逐件调整。" role="status" />
          ) : (
            <Button type="primary" loading={working} onClick={() => void apply(document)}>
              导入并施行
            </Button>
          )}
        </>
      )}
    </Flex>
  );
}

/** Why a document is not taken, each fault with its place in the document. */
function Faults({ failure }: { readonly failure: Error }) {
  const fields = failure instanceof ApiProblem ? failure.fields : [];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={failure.message}
      description={
        fields.length > 0 && (
          <ul className="trial-faults">
            {fields.map(({ field, message }, n) => (
              <li key={n}>
                {field}:{message}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
