import { useState } from 'react';
import { Field } from '../shell/field';
import type { DraftProps } from './report-page';

const PATIENCE_MS = 10_000;

/** Where it is: in words, and by the position of the telephone where the resident wants that. */
export function PlaceField({ draft, change, problem }: DraftProps) {
  const [note, setNote] = useState<string>();
  const locate = () => {
    setNote('正在定位…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        change({ position: { lat: coords.latitude, lng: coords.longitude } });
        setNote('已附上当前位置。请再写明楼栋或门牌。');
      },
      () => setNote('没有取得位置,不影响提交:请用文字写明地点。'),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    );
  };
  return (
    <>
      <Field id="address" label="在哪里?" problem={problem} hint="小区、楼栋、门牌或附近标志">
        <input
          id="address"
          maxLength={200}
          value={draft.address}
          onChange={({ target }) => change({ address: target.value })}
          aria-describedby="address-note"
          aria-invalid={problem !== undefined}
          autoComplete="street-address"
          required
        />
      </Field>
      <button type="button" className="button plain" onClick={locate}>
        {draft.position ? '已附位置,重新定位' : '附上我的位置'}
      </button>
      {note && (
        <p role="status" className="hint">
          {note}
        </p>
      )}
    </>
  );
}
