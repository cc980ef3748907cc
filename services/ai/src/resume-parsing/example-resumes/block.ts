/** What a printed résumé is made of, before it is a PDF or a Word document. */
export type Block =
  | {
      kind: 'text';
      text: string;
      size?: number;
      bold?: boolean;
      centred?: boolean;
      indent?: number;
    }
  | { kind: 'heading'; text: string; centred?: boolean }
  /** Two texts on one line, the second at the right margin. */
  | { kind: 'ends'; left: string; right: string; bold?: boolean }
  | { kind: 'bullet'; text: string }
  | { kind: 'gap' }
  /** A narrow column of labels, each beside what it announces. */
  | { kind: 'beside'; label: string; blocks: Block[] }
  /** Two columns, read one after the other; `share` is the left one's part of the width. */
  | { kind: 'columns'; left: Block[]; right: Block[]; share: number };
