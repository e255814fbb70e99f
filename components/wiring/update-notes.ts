/** The change log as the page of update notes shows it. */
export interface Notes {
  /** A version, or what is not released yet. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * Reads the change log: a heading of the second level a version, and below it paragraphs or list items.
 * @param markdown the text of CHANGELOG.md
 */
export function parseNotes(markdown: string): readonly Notes[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...blocks] = part.trim().split(/\n\s*\n|\n(?=- )/);
      const paragraphs = blocks.map((block) => block.replace(/^- /, '').replace(/\s+/g, ' ').trim());
      return { title: title.trim(), paragraphs: paragraphs.filter((one) => one !== '') };
    });
}
