import type { Text } from '../../i18n/index.ts';
import type { Point } from '../../../shared/tools/board/geometry.ts';
import type { UploadImage } from '../../session/images/upload-image.ts';
import { shortId } from '../../link/fresh-id.ts';
import type { Board } from './board.ts';

/** Longest side of a new image, in world units. */
const largest = 560;

/** Uploads pictures and lays them on the page, the first with its middle at the point. @returns what went wrong */
export async function addImages(
  board: Board,
  files: readonly File[],
  upload: UploadImage,
  at: Point,
): Promise<Text | undefined> {
  let problem: Text | undefined;
  let shift = 0;
  for (const file of files) {
    const image = await upload(file);
    if ('error' in image) {
      problem = image.error;
      continue;
    }
    const scale = Math.min(1, largest / Math.max(image.width, image.height, 1));
    const [w, h] = [Math.max(8, image.width * scale), Math.max(8, image.height * scale)];
    const geometry = [at.x - w / 2 + shift, at.y - h / 2 + shift, w, h, 0] as const;
    const source = { hash: image.hash, url: image.url };
    const style = { colour: 'ink', width: 1 } as const;
    const [id] = board.add([{ id: shortId(), type: 'image', geometry, style, source }]);
    board.finishShape(id);
    shift += 24;
  }
  return problem;
}
