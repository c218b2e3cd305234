import { Button } from '~/ui/button';
import { useMessages } from '~/ui/language';

/** Preview comes first: it is what the Enter key does in a line of text. */
export function SendButtons({ editing }: { editing: boolean }) {
  const say = useMessages().discussions.write;
  return (
    <div className="actions">
      <Button kind="quiet" name="intent" value="preview">
        {say.preview}
      </Button>
      <Button name="intent" value="publish">
        {editing ? say.save : say.send}
      </Button>
    </div>
  );
}
