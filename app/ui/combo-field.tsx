import { getInputProps } from '@conform-to/react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ComboOption } from './combo-options';
import type { ComboboxProps } from './combobox';
import { describedBy, Field, type Labelled } from './field-frame';

interface ComboFieldProps extends Labelled {
  options: readonly ComboOption[];
}

/**
 * A name to type, with names to choose from while one types. Without script the browser's own list
 * proposes; any other name may be typed too.
 */
export function ComboField({ options, ...labelled }: ComboFieldProps) {
  const { field, hint } = labelled;
  const plain = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useLoaded(plain, setLoaded);
  useEffect(() => {
    if (!loaded?.focused) return;
    const input = box.current?.querySelector('input');
    input?.focus();
    input?.setSelectionRange(loaded.typed.length, loaded.typed.length);
  }, [loaded]);
  const { key, ...input } = getInputProps(field, { type: 'text', ariaAttributes: false });
  const described = {
    ...input,
    'aria-describedby': describedBy(field, hint),
    'aria-invalid': field.errors ? true : undefined,
  };
  const list = `${field.id}-names`;
  return (
    <Field {...labelled}>
      {loaded ? (
        <div className="combobox" ref={box}>
          <loaded.Combobox
            input={{ ...described, defaultValue: loaded.typed }}
            key={key}
            options={options}
          />
        </div>
      ) : (
        <>
          <input {...described} autoComplete="off" dir="auto" key={key} list={list} ref={plain} />
          <datalist id={list}>
            {options.flatMap(({ name, also }) =>
              [name, ...also].map((one) => <option key={`${name} ${one}`} value={one} />),
            )}
          </datalist>
        </>
      )}
    </Field>
  );
}

interface Loaded {
  Combobox: ComponentType<ComboboxProps>;
  /** What stood in the plain input, and whether someone was in it, as the other took its place. */
  typed: string;
  focused: boolean;
}

function useLoaded(
  plain: React.RefObject<HTMLInputElement>,
  setLoaded: (loaded: Loaded) => void,
): void {
  useEffect(() => {
    let gone = false;
    import('./combobox').then(
      ({ Combobox }) => {
        const input = plain.current;
        if (gone || !input) return;
        setLoaded({ Combobox, typed: input.value, focused: input === document.activeElement });
      },
      // Offline, or a newer version is out: the plain input does as well.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [plain, setLoaded]);
}
