/** Layers of the picture that can be due; `camera` is all of them, in another place. */
export type Part = 'tiles' | 'top' | 'cards' | 'cursors' | 'camera';
