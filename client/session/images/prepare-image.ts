/** Longest side of a stored picture, in pixels: sharp when it fills a screen, and a phone's photo stays under the limit. */
const fillsScreen = 2560;

export interface Prepared {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as it may be stored: upright, as the camera held it, and without what a camera writes into it, such as the
 * place. Undefined when this browser cannot show it, so that nothing is uploaded that nobody would see.
 *
 * A picture that moves (GIF) and a PNG without such notes stay as they are, byte for byte.
 */
export async function prepareImage(
  file: Blob,
  longest = fillsScreen,
): Promise<Prepared | undefined> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  try {
    const { width, height } = bitmap;
    if (width === 0 || height === 0) return undefined;
    const scale = Math.min(1, longest / Math.max(width, height));
    const asItIs =
      file.type === 'image/gif' ||
      (file.type === 'image/png' && scale === 1 && !(await tells(file)));
    if (asItIs) return { blob: file, width, height };
    return await drawnAnew(bitmap, file.type, scale);
  } finally {
    bitmap.close();
  }
}

async function drawnAnew(
  bitmap: ImageBitmap,
  type: string,
  scale: number,
): Promise<Prepared | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  // What may be see-through stays so; Safari writes PNG where it cannot write WebP.
  const kind = ['image/jpeg', 'image/webp'].includes(type) ? type : 'image/png';
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, kind, 0.88));
  return blob ? { blob, width: canvas.width, height: canvas.height } : undefined;
}

/** Whether a PNG holds notes of a camera or an editor (PNG 3, 11.3: eXIf, text). */
async function tells(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (['eXIf', 'tEXt', 'zTXt', 'iTXt'].includes(name)) return true;
  }
  return false;
}
