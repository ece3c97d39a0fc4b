import { Editor } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import StarterKit from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import { textField } from './text-field.ts';

/**
 * The editor of co-written text. Whoever only reads must not write by accident: everything that adds to
 * the document by itself is off.
 */
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
    extensions: [
      StarterKit.configure({
        heading: { levels: [3] },
        undoRedo: false,
        trailingNode: false,
        dropcursor: false,
        link: false,
        codeBlock: false,
        horizontalRule: false,
      }),
      Collaboration.configure({ fragment: doc.getXmlFragment(textField) }),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onTransaction: changed,
  });
}
