import { Alert, Button, Drawer, Flex, Input, Typography } from 'antd';
import { useState } from 'react';
import { smallPhoto } from '../../../photos/small-photo';
import { useCheckIn } from './use-check-in';
import { CHECK_IN } from './whistle-forms';

const PATIENCE_MS = 15_000;
/** What the API takes with a check-in, with room for base 64. */
const PHOTO_BYTES = 900 * 1024;

interface CheckInDrawerProps {
  readonly whistleNo: string;
  close(): void;
}

/** Reports in: by the code that the street tells on the spot, or by position, with a photo where there is one. */
export function CheckInDrawer({ whistleNo, close }: CheckInDrawerProps) {
  const { sending, failure, send } = useCheckIn(whistleNo);
  const [code, setCode] = useState('');
  const [photo, setPhoto] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);

  const report = async (body: Readonly<Record<string, unknown>>) => {
    if (await send({ ...body, ...(photo && { photo }) })) close();
  };
  const byPosition = () => {
    setNote('正在定位…');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setNote(null);
        void report({ method: 'position', position: { lat: latitude, lng: longitude, accuracy } });
      },
      () => setNote('没有取得位置。请在手机上允许定位,或向街道要报到码。'),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    );
  };
  const take = async (file: File | undefined) => {
    if (!file) return setPhoto(null);
    setNote(null);
    try {
      setPhoto(await smallPhoto(file, PHOTO_BYTES));
    } catch {
      setNote('这张照片不能读取,请重新拍摄。');
    }
  };
  return (
    <Drawer open title={CHECK_IN.label} size={420} onClose={close}>
      <Flex vertical gap="middle">
        {failure && <Alert type="error" showIcon title={failure} role="alert" />}
        {note && <Alert type="info" showIcon title={note} role="status" />}
        <label>
          现场照片(可不拍)
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            capture="environment"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <Typography.Title level={3}>按报到码</Typography.Title>
        <Flex gap="small">
          <Input
            aria-label="报到码"
            inputMode="numeric"
            size="large"
            maxLength={7}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          <Button
            type="primary"
            size="large"
            loading={sending}
            disabled={!code.trim()}
            onClick={() => void report({ method: 'code', code: code.trim() })}
          >
            报到
          </Button>
        </Flex>
        <Typography.Title level={3}>按当前位置</Typography.Title>
        <Button size="large" block loading={sending} onClick={byPosition}>
          以当前位置报到
        </Button>
      </Flex>
    </Drawer>
  );
}
