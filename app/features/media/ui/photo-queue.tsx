import { useRevalidator } from '@remix-run/react';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '~/ui/button';
import { useMessages } from '~/ui/language';
import { sendPhoto } from './send-photo';

interface Queued {
  file: File;
  percent: number | null;
  standing: 'waiting' | 'sending' | 'sent' | 'broken' | 'refused';
  /** Why it was refused. */
  words: string[];
}

interface PhotoQueueProps {
  /** Id of the file field inside. */
  fileField: string;
  sendTo: string;
  children: ReactNode;
}

/**
 * With script: photos can be dropped here, are sent one after another with their progress, and stay
 * in the list until they have arrived. Without it, only the field inside.
 */
export function PhotoQueue({ fileField, sendTo, children }: PhotoQueueProps) {
  const say = useMessages().photos;
  const box = useRef<HTMLDivElement>(null);
  const { queue, add, leaveOut, send } = useQueue(box, { fileField, sendTo });
  const [over, setOver] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => takeSubmit(box.current, send, queue.length > 0), [send, queue.length]);
  const arrived = queue.filter(({ standing }) => standing === 'sent').length;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field inside
    <div
      className={`photo-drop${over ? ' photo-drop-over' : ''}`}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={drop}
      onInput={({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.id !== fileField) return;
        if (target.files) add(target.files);
        target.value = '';
      }}
      ref={box}
    >
      {ready ? <p>{say.files.drop}</p> : null}
      {children}
      {queue.length > 0 ? (
        <ul aria-label={say.upload.list} className="photo-queue">
          {queue.map((one) => (
            <QueuedPhoto key={keyOf(one.file)} leaveOut={leaveOut} one={one} retry={send} />
          ))}
        </ul>
      ) : null}
      <p aria-live="polite" className="quiet">
        {queue.length > 0 ? say.upload.all(arrived, queue.length) : ''}
      </p>
    </div>
  );
}

function QueuedPhoto({
  one,
  retry,
  leaveOut,
}: {
  one: Queued;
  retry: () => void;
  leaveOut: (file: File) => void;
}) {
  const say = useMessages().photos.upload;
  const { file, standing, percent, words } = one;
  const idle = standing === 'broken' || standing === 'refused' || standing === 'waiting';
  return (
    <li>
      <span>{file.name}</span>
      {standing === 'sending' ? (
        <progress aria-label={file.name} max={100} value={percent ?? 0}>
          {say.sending(percent ?? 0)}
        </progress>
      ) : null}
      {standing === 'waiting' ? <span className="quiet">{say.waiting}</span> : null}
      {standing === 'sent' ? <span className="quiet">{say.sent}</span> : null}
      {standing === 'broken' ? <p className="field-error">{say.failed}</p> : null}
      {standing === 'refused' ? <p className="field-error">{words.join(' ')}</p> : null}
      {idle ? (
        <span className="photo-deeds">
          {standing === 'waiting' ? null : (
            <Button kind="quiet" onClick={retry} type="button">
              {say.retry}
            </Button>
          )}
          <Button kind="quiet" onClick={() => leaveOut(file)} type="button">
            {say.remove}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

const keyOf = (file: File) => `${file.name} ${file.size} ${file.lastModified}`;

function useQueue(
  box: { current: HTMLElement | null },
  { fileField, sendTo }: { fileField: string; sendTo: string },
) {
  const [queue, setQueue] = useState<Queued[]>([]);
  const sending = useRef(false);
  const { revalidate } = useRevalidator();
  const set = (file: File, change: Partial<Queued>) =>
    setQueue((all) => all.map((one) => (one.file === file ? { ...one, ...change } : one)));
  const add = (files: FileList) => {
    const fresh = [...files].map(
      (file): Queued => ({ file, percent: null, standing: 'waiting', words: [] }),
    );
    setQueue((all) => {
      const known = new Set(all.map(({ file }) => keyOf(file)));
      return [...all, ...fresh.filter(({ file }) => !known.has(keyOf(file)))];
    });
  };
  const leaveOut = (file: File) => setQueue((all) => all.filter((one) => one.file !== file));
  const send = async () => {
    const form = box.current?.closest('form');
    if (!form || sending.current) return;
    sending.current = true;
    for (const { file, standing } of queue) {
      if (standing === 'sent') continue;
      set(file, { standing: 'sending', percent: 0, words: [] });
      set(
        file,
        await sentAs(form, { file, fileField, sendTo }, (percent) => set(file, { percent })),
      );
    }
    sending.current = false;
    revalidate();
  };
  return { queue, add, leaveOut, send };
}

async function sentAs(
  form: HTMLFormElement,
  { file, fileField, sendTo }: { file: File; fileField: string; sendTo: string },
  tell: (percent: number) => void,
): Promise<Pick<Queued, 'standing' | 'words'>> {
  const fields = new FormData(form);
  const field = form.querySelector<HTMLInputElement>(`#${CSS.escape(fileField)}`);
  const name = field?.name ?? 'photos';
  fields.delete(name);
  fields.append(name, file);
  try {
    const { errors } = await sendPhoto(sendTo, fields, tell);
    if (!errors) return { standing: 'sent', words: [] };
    return { standing: 'refused', words: Object.values(errors).flatMap((words) => words ?? []) };
  } catch {
    return { standing: 'broken', words: [] };
  }
}

/** The form's own button sends the list, where there is one. */
function takeSubmit(box: HTMLElement | null, send: () => void, any: boolean) {
  const form = box?.closest('form');
  if (!form || !any) return undefined;
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  };
  form.addEventListener('submit', take, { capture: true });
  return () => form.removeEventListener('submit', take, { capture: true });
}
