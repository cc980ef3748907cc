const NUMBER_BYTES = 32;

/** The headers of SendGrid's signed event webhook: ECDSA on P-256 over timestamp and body, as DER. */
export async function signedRequest(
  privateKey: JsonWebKey,
  timestamp: string,
  body: string,
): Promise<Record<string, string>> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['sign']);
  const signed = new TextEncoder().encode(timestamp + body);
  const signature = new Uint8Array(
    await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, signed),
  );
  return {
    'content-type': 'application/json;charset=utf-8',
    'user-agent': 'SendGrid Event API',
    'x-twilio-email-event-webhook-signature': derOf(signature).toString('base64'),
    'x-twilio-email-event-webhook-timestamp': timestamp,
  };
}

/** Web Crypto writes r and s one after the other; SendGrid sends a DER sequence of both. */
function derOf(signature: Uint8Array): Buffer {
  const numbers = [signature.subarray(0, NUMBER_BYTES), signature.subarray(NUMBER_BYTES)].map(
    integerOf,
  );
  const inside = Buffer.concat(numbers);
  return Buffer.concat([Buffer.from([0x30, inside.byteLength]), inside]);
}

function integerOf(number: Uint8Array): Buffer {
  let start = 0;
  while (start < number.byteLength - 1 && number[start] === 0) start += 1;
  const digits = number.subarray(start);
  // A first bit that is set would make it negative.
  const sign = (digits[0] ?? 0) >= 0x80 ? [0] : [];
  return Buffer.concat([Buffer.from([0x02, sign.length + digits.byteLength, ...sign]), digits]);
}
