/** Where rich text lives in its document. */
export const textField = 'text';
