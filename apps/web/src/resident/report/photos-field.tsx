import { useState } from 'react';
import { smallPicture } from '../../photos/small-photo';
import { upload } from '../../photos/upload';
import { sendFailure } from './send-report';
import type { DraftProps } from './report-page';

const MOST = 9;
const PHOTO_BYTES = 2 * 1024 * 1024;
const HUNDRED = 100;

/** Photos of the matter: made small on the telephone, sent while the resident goes on writing. */
export function PhotosField({ draft, change }: Pick<DraftProps, 'draft' | 'change'>) {
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { photos } = draft;

  const add = async (files: FileList | null) => {
    setFailure(null);
    let kept = photos;
    for (const file of [...(files ?? [])].slice(0, MOST - photos.length)) {
      try {
        setShare(0);
        const small = await smallPicture(file, PHOTO_BYTES);
        kept = [...kept, { id: await upload(small, nameOf(file), setShare), name: nameOf(file) }];
        change({ photos: kept });
      } catch (error) {
        setFailure(`${nameOf(file)}:${reasonOf(error)}`);
      }
    }
    setShare(null);
  };
  return (
    <div className="field">
      <label htmlFor="photos">拍照(可不拍,最多 {MOST} 张)</label>
      <input
        id="photos"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple
        disabled={share !== null || photos.length >= MOST}
        onChange={({ target }) => {
          void add(target.files);
        }}
      />
      {share !== null && <p role="status">正在上传 {Math.round(share * HUNDRED)}%</p>}
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
                onClick={() => change({ photos: photos.filter((photo) => photo.id !== id) })}
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
  return error instanceof DOMException ? '这张照片不能读取,请重新拍摄。' : sendFailure(error);
}
