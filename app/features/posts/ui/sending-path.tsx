import { useMessages } from '~/ui/language';
import { Progress } from '~/ui/progress';

interface SendingPathProps {
  /** What happens now: a letter is on its way, its link was followed, or a moderator looks. */
  at: 'letter' | 'confirm' | 'look';
  /** A text waits behind the letter, not an account alone. */
  text?: boolean;
}

/** The way from sending to being read, and where on it someone stands. */
export function SendingPath({ at, text = false }: SendingPathProps) {
  const say = useMessages().posts.read.path;
  const { sent, letter, confirm, look, out, outOrLook } = say;
  const steps =
    at === 'look' ? [sent, look, out] : [sent, letter, confirm, ...(text ? [outOrLook] : [])];
  return <Progress label={say.label} now={at === 'confirm' ? 2 : 1} steps={steps} />;
}
