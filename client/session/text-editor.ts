import { Editor, getSchema } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import { linesText } from './writing/lines.ts';
import { linesIn } from './writing/lines-from.ts';
import { documentOf } from './writing/rich-text.ts';
import { sharedWriting } from './writing/rich-binding.ts';

/** What can stand in a text; everything that adds to the document by itself is off. */
const kit = StarterKit.configure({
  heading: { levels: [3] },
  undoRedo: false,
  trailingNode: false,
  dropcursor: false,
  link: false,
  codeBlock: false,
  horizontalRule: false,
});

/** The editor of co-written text. Whoever only reads must not write by accident. */
export function openEditor(options: {
  doc: Y.Doc;
  element: HTMLElement;
  editable: boolean;
  label: string;
  changed: () => void;
}): Editor {
  const { doc, element, editable, label, changed } = options;
  return new Editor({
    element,
    editable,
    injectCSS: false,
    content: documentOf(getSchema([kit]), linesIn(doc)).toJSON(),
    extensions: [kit, sharedWriting(linesText(doc))],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onTransaction: changed,
  });
}
