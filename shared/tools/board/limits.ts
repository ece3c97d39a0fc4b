/** Bounds on what one page holds. Readers skip what breaks them; `layPage` refuses it. */
export const maxElements = 20_000;
/** Characters in one text, sticky note or label. */
export const maxTextLength = 5_000;
/** Characters in one formula: as many as a formula field takes. */
export const maxLatexLength = 2_000;
/** Bytes of one encoded stroke; a stroke of `maxInkPoints` calm points stays far below. */
export const maxInkBytes = 48_000;
export const maxInkPoints = 8_000;
/** World units from the origin, in every direction. */
export const maxCoordinate = 1_000_000;
export const maxSize = 100_000;
export const maxIdLength = 40;
export const maxOrderLength = 200;
export const maxAuthorLength = 80;
export const maxSourceLength = 500;
/** Bytes of one live frame, the limit of `DocLink.sendLive` with room for its header. */
export const maxFrameBytes = 15_000;
/** Undo steps that one person keeps for one page. */
export const maxUndoSteps = 200;
