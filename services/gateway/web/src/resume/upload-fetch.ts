/** How much of a request's body has left, 0 to 1. */
type OnSent = (share: number) => void;

/** `fetch` that says how far the upload has come, which only XMLHttpRequest knows. */
export const uploadFetch =
  (onSent: OnSent) =>
  async (request: Request): Promise<Response> => {
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      const abort = () => xhr.abort();
      xhr.open(request.method, request.url);
      for (const [name, value] of request.headers) xhr.setRequestHeader(name, value);
      xhr.responseType = 'blob';
      xhr.upload.addEventListener('progress', ({ loaded, total }) =>
        onSent(total === 0 ? 1 : loaded / total),
      );
      xhr.upload.addEventListener('load', () => onSent(1));
      xhr.addEventListener('load', () => resolve(responseOf(xhr)));
      xhr.addEventListener('error', () => reject(new TypeError('The upload failed.')));
      xhr.addEventListener('abort', () => reject(request.signal.reason));
      xhr.addEventListener('loadend', () => request.signal.removeEventListener('abort', abort));
      if (request.signal.aborted) return reject(request.signal.reason);
      request.signal.addEventListener('abort', abort);
      xhr.send(body);
    });
  };

function responseOf(xhr: XMLHttpRequest): Response {
  const headers = new Headers(
    xhr
      .getAllResponseHeaders()
      .trim()
      .split(/\r?\n/)
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      }),
  );
  const { status, response } = xhr;
  return new Response(response instanceof Blob && response.size > 0 ? response : null, {
    status,
    headers,
  });
}
