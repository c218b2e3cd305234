import {
  Combobox as Input,
  ComboboxItem as Item,
  ComboboxPopover as Popover,
  ComboboxProvider as Provider,
} from '@ariakit/react/combobox';
import { type InputHTMLAttributes, useDeferredValue, useState } from 'react';
import { type ComboOption, isSettled, matchOptions } from './combo-options';
import { useMessages } from './language';

export interface ComboboxProps {
  input: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'list' | 'autoComplete'>;
  options: readonly ComboOption[];
}

/**
 * An input that proposes while one types. Loaded by `ComboField` where scripts run; never imported
 * by a page directly.
 */
export function Combobox({ input, options }: ComboboxProps) {
  const say = useMessages().shell.combobox;
  const { defaultValue, ...others } = input;
  const [text, setText] = useState(String(defaultValue ?? ''));
  const [asked, setAsked] = useState(false);
  const typed = useDeferredValue(text);
  const matches = matchOptions(options, typed);
  const open = asked && matches.length > 0 && !isSettled(matches, text);
  return (
    <Provider open={open} setOpen={setAsked} setValue={setText} value={text}>
      <Input {...others} autoSelect={false} dir="auto" />
      <Popover
        aria-label={say.list}
        className="combobox-list"
        gutter={4}
        portal={false}
        preventBodyScroll={false}
        sameWidth
        unmountOnHide
      >
        {matches.map(({ name, by }) => (
          <Item className="combobox-item" key={name} value={name}>
            {name}
            {by ? <span className="combobox-by"> ({by})</span> : null}
          </Item>
        ))}
      </Popover>
      <p className="visually-hidden" role="status">
        {asked && typed ? (open ? say.found(matches.length) : heard(matches.length, say)) : ''}
      </p>
    </Provider>
  );
}

const heard = (n: number, say: { none: string }) => (n === 0 ? say.none : '');
