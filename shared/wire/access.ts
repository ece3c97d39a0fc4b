/** What somebody may do with a document now. */
export type Access = 'none' | 'read' | 'write';

/** The same of one that is open for them. */
export type DocMode = Exclude<Access, 'none'>;
