/** A multipart/form-data body with one file, and its content type. */
export function form(
  field: string,
  file: string | Uint8Array,
  name: string,
  fields: Record<string, string> = {},
) {
  const head = (disposition: string) =>
    `--bound\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`;
  const texts = Object.entries(fields).map(
    ([key, value]) => `${head(`name="${key}"`)}${value}\r\n`,
  );
  const body = Buffer.concat([
    Buffer.from(`${texts.join('')}${head(`name="${field}"; filename="${name}"`)}`),
    Buffer.from(file),
    Buffer.from('\r\n--bound--\r\n'),
  ]);
  return { headers: { 'content-type': 'multipart/form-data; boundary=bound' }, body };
}
