import { useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { smallPicture } from '../../photos/small-photo';
import { upload } from '../../photos/upload';
import { useOnline } from './use-online';

const MOST = 9;
const PHOTO_BYTES = 2 * 1024 * 1024;
const HUNDRED = 100;

/** A photo that has been sent and waits for the words that it belongs to. */
export interface SentPhoto {
  readonly id: string;
  readonly name: string;
}

interface PhotosFieldProps {
  readonly photos: readonly SentPhoto[];
  change(photos: readonly SentPhoto[]): void;
  /** Called when a photo begins to be sent and when none is being sent any more. */
  busy(sending: boolean): void;
}

/** Photos of the matter: made small on the telephone, sent while the resident goes on writing. */
export function PhotosField({ photos, change, busy }: PhotosFieldProps) {
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const online = useOnline();

  const add = async (files: readonly File[]) => {
    setFailure(null);
    busy(true);
    let kept = photos;
    for (const file of files.slice(0, MOST - photos.length)) {
      try {
        setShare(0);
        const small = await smallPicture(file, PHOTO_BYTES);
        kept = [...kept, { id: await upload(small, nameOf(file), setShare), name: nameOf(file) }];
        change(kept);
      } catch (error) {
        setFailure(`${nameOf(file)}:${reasonOf(error)}`);
      }
    }
    setShare(null);
    busy(false);
  };
  return (
    <div className="field">
      <label className="button pick">
        拍照或选照片(可不拍,最多 {MOST} 张)
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          disabled={share !== null || photos.length >= MOST}
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
            // The same photo may be chosen again after it failed.
            target.value = '';
          }}
        />
      </label>
      {share !== null && (
        <p role="status">
          正在上传 {Math.round(share * HUNDRED)}%{!online && ',网络已断开,恢复后从断开处继续'}
        </p>
      )}
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      {photos.length > 0 && (
        <ul className="rows" aria-label="已上传的照片">
          {photos.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <button
                type="button"
                className="link"
                aria-label={`去掉 ${name}`}
                onClick={() => change(photos.filter((photo) => photo.id !== id))}
              >
                去掉
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Cameras give names with dates and numbers; nothing that is no name goes out. */
function nameOf({ name }: File): string {
  return name.replaceAll(/[\\/]/g, '').slice(-60) || '照片.jpg';
}

/** A picture that the browser cannot draw throws what is no answer of the service. */
function reasonOf(error: unknown): string {
  if (error instanceof DOMException) return '这张照片不能读取,请重新拍摄。';
  if (error instanceof ApiProblem) return `${error.title}。${error.detail}`;
  return '网络不通,照片没有传完,请稍后再选一次。';
}
