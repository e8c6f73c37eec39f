/* Text as gzip in base64: `storage.local` keeps JSON, and Chromium has no bytes in it. */

/** `Uint8Array.prototype.toBase64` and its pair, which the compiler's types may not know yet. */
interface Base64 {
  readonly prototype: { toBase64(): string };
  fromBase64(text: string): Uint8Array<ArrayBuffer>;
}

const bytesType = Uint8Array as unknown as Base64;

/** Text, packed. */
export async function pack(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream('gzip'));
  return bytesType.prototype.toBase64.call(bytes);
}

/** The text that was packed; throws where it is no gzip in base64, or is damaged: gzip has a checksum. */
export async function unpack(packed: string): Promise<string> {
  const bytes = await through(new Blob([bytesType.fromBase64(packed)]), new DecompressionStream('gzip'));
  return new TextDecoder().decode(bytes);
}

async function through(blob: Blob, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const piped = blob.stream().pipeThrough(stream as unknown as TransformStream<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(piped as unknown as BodyInit).arrayBuffer());
}
