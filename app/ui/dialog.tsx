import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  title: string;
  open: boolean;
  /** The Escape key, or whatever else closes it without an answer. */
  onClose: () => void;
  children: ReactNode;
}

/** A question that holds up everything else; the browser keeps the focus in it and gives it back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!open) box.current?.close();
    else if (!box.current?.open) box.current?.showModal();
  }, [open]);
  return (
    <dialog
      aria-labelledby={open ? titleId : undefined}
      className="dialog"
      onClose={onClose}
      ref={box}
    >
      {open ? (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
