import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Field } from '../shell/field';
import { failureText, readProgress } from './progress';
import { rememberCase } from './known-cases';

/** Finds a case by its number and its code. */
export function FindPage() {
  const [caseNo, setCaseNo] = useState('');
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [, go] = useLocation();

  const find = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      const trackingCode = code.trim();
      const { title, caseNo: found } = await readProgress(caseNo.trim(), trackingCode);
      rememberCase({ caseNo: found, trackingCode, title });
      go(`/follow/${found}`);
    } catch (error) {
      setFailure(failureText(error));
    }
  };
  return (
    <form onSubmit={(event) => void find(event)}>
      <h1>查询进展</h1>
      <Field id="caseNo" label="诉求编号">
        <input id="caseNo" value={caseNo} onChange={({ target }) => setCaseNo(target.value)} required />
      </Field>
      <Field id="code" label="查询码">
        <input
          id="code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
          autoComplete="off"
          required
        />
      </Field>
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button type="submit" className="button primary">
        查询
      </button>
    </form>
  );
}
