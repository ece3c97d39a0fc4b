/** What a text of a slide is made of: its first line is a heading where it begins with `# `. */
export interface SlideParts {
  readonly heading: string;
  readonly body: string;
}

/** The heading of a slide's text without its sign, and what comes below it. */
export function partsOf(text: string): SlideParts {
  const [, heading = '', body = ''] =
    /^\s*#{1,3} +([^\n]*?)[ #]*(?:\n([\s\S]*))?$/.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  return heading ? { heading, body: body.trim() } : { heading: '', body: text.trim() };
}

/** Somebody's words, and who said them: what comes after the last blank line. */
export interface Quote {
  readonly words: string;
  readonly by: string;
}

/** @param body without a heading; who said it may stand behind a dash, as people write it */
export function quoteOf(body: string): Quote {
  const [, words = body, by = ''] = /^([\s\S]*\S)\s*\n\s*\n\s*([^\n]+)\s*$/.exec(body) ?? [];
  return { words: words.trim(), by: by.replace(/^[-–—] */, '') };
}
