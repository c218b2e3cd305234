import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  kind?: 'primary' | 'quiet' | 'danger';
}

export function Button({ kind = 'primary', type = 'submit', ...props }: ButtonProps) {
  return <button className={`button button-${kind}`} type={type} {...props} />;
}
