/** What became of a photo that was sent: it arrived, or what is wrong, by field. */
type Answer = { errors: Record<string, string[] | null> | null };

/**
 * Sends one photo with the other answers of its form, and tells how much has gone. Rejects when the
 * connection breaks: sent again, it makes no second photo.
 */
export function sendPhoto(
  sendTo: string,
  fields: FormData,
  tell: (percent: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', sendTo);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) tell(Math.floor((loaded / total) * 100));
    });
    request.addEventListener('load', () => {
      const answer: unknown = request.response;
      if (isAnswer(answer)) resolve(answer);
      else reject(new Error(`answered ${request.status}`));
    });
    for (const broken of ['error', 'abort', 'timeout']) {
      request.addEventListener(broken, () => reject(new Error(broken)));
    }
    request.send(fields);
  });
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('errors' in value)) return false;
  const { errors } = value;
  return errors === null || (typeof errors === 'object' && Object.values(errors).every(areWords));
}

const areWords = (value: unknown) =>
  value === null || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
