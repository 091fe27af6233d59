type Sending = {
  workspace: string;
  address: string;
  picture: Blob;
  /** How much has left, 0 to 100. */
  onProgress: (percent: number) => void;
  signal: AbortSignal;
};

export type Sent = { receipt: string } | { problem: string };

/** Sends a picture. By XMLHttpRequest, because fetch does not tell how far it is. */
export function sendPicture(sending: Sending): Promise<Sent> {
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.open('PUT', sending.address);
    request.setRequestHeader('X-Hub-Organization', sending.workspace);
    request.setRequestHeader('Content-Type', sending.picture.type);
    request.upload.onprogress = ({ loaded, total }) =>
      sending.onProgress(Math.round((loaded / total) * 100));
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ problem: 'The picture could not be sent.' });
    request.onabort = () => resolve({ problem: 'Sending was stopped.' });
    sending.signal.addEventListener('abort', () => request.abort());
    request.send(sending.picture);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): Sent {
  const answer = parsed(responseText);
  if (status === 200 && typeof answer['receipt'] === 'string')
    return { receipt: answer['receipt'] };
  const [refusal] = Array.isArray(answer['userErrors']) ? answer['userErrors'] : [answer];
  const told = isRecord(refusal) ? refusal['message'] : undefined;
  return { problem: typeof told === 'string' ? told : 'The picture could not be sent.' };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    return isRecord(answer) ? answer : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
