/** Fields of a form that only asks: what is chosen becomes a part of an address. */

interface QueryField {
  name: string;
  label: string;
  value?: string | null;
}

/** A name to type; `offered`: names that the browser proposes. */
export function QueryText({
  name,
  label,
  value,
  hint,
  offered,
}: QueryField & { hint?: string; offered: string[] }) {
  const id = `query-${name}`;
  return (
    <div className="query-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <input
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        defaultValue={value ?? ''}
        dir="auto"
        id={id}
        list={`${id}-offered`}
        name={name}
        type="text"
      />
      <datalist id={`${id}-offered`}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}

/** One value of a list; `any`: words of the first choice, which asks for nothing. */
export function QuerySelect({
  name,
  label,
  value,
  any,
  options,
}: QueryField & {
  any: string;
  options: { value: string; label: string; lang?: string | undefined }[];
}) {
  const id = `query-${name}`;
  return (
    <div className="query-field">
      <label htmlFor={id}>{label}</label>
      <select defaultValue={value ?? ''} id={id} name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} lang={option.lang} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function QueryTick({
  name,
  label,
  checked,
}: {
  name: string;
  label: string;
  checked: boolean;
}) {
  return (
    <label className="query-tick">
      <input defaultChecked={checked} name={name} type="checkbox" value="yes" /> {label}
    </label>
  );
}
