import { useEffect, useState } from 'react';
import { admittedBy, type Progress } from './progress';

type Attachment = Progress['replyAttachments'][number];

interface PrivatePhotosProps {
  readonly caseNo: string;
  readonly code: string;
  readonly attachments: readonly Attachment[];
}

/** Photos and documents of a case. The code that admits goes in a header, so a plain address would not do. */
export function PrivatePhotos({ caseNo, code, attachments }: PrivatePhotosProps) {
  if (attachments.length === 0) return null;
  return (
    <ul className="photos" aria-label="照片和文件">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <PrivateFile caseNo={caseNo} code={code} attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

interface PrivateFileProps {
  readonly caseNo: string;
  readonly code: string;
  readonly attachment: Attachment;
}

function PrivateFile({ caseNo, code, attachment: { id, name, kind } }: PrivateFileProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    const read = async () => {
      const answer = await fetch(`/api/v1/grievances/${caseNo}/attachments/${id}`, {
        headers: admittedBy(code),
      });
      if (!answer.ok || left) return;
      made = URL.createObjectURL(await answer.blob());
      setAddress(made);
    };
    // What cannot be read now is left out; the page is read anew every half minute.
    read().catch(() => undefined);
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [caseNo, code, id]);
  if (!address) return <span>{name}</span>;
  return kind === 'image' ? (
    <img src={address} alt={name} />
  ) : (
    <a href={address} download={name}>
      {name}
    </a>
  );
}
