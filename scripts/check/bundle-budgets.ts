const KIB = 1024;

/**
 * What each Worker may weigh, minified and gzipped, in bytes. Start-up time grows with it, and a jump
 * means that a library came along with an import. Roughly twice what the service weighed when its
 * budget was set, so that features fit and a library that nobody chose does not. The platform's
 * limit is 3 MiB.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  // Was 15 KiB: valibot, jose and the router; 35 before /mcp and 89 with it, of which 41 are the protocol's
  // library and zod (docs/decisions/0023). Tighter than the others: it is in front of every request.
  gateway: 100 * KIB,
  // Was 408 KiB: 230 of it is the list of common passwords, which docs/decisions/0004 weighs and which is
  // read only where a password is chosen; the rest is mostly drizzle-orm and the features' own code.
  core: 450 * KIB,
  // Was 828 KiB: 485 of it is pdf.js, evaluated with the first PDF (docs/decisions/0013), and about 200
  // the taxonomy of skills and occupations, which is data in the bundle.
  ai: 950 * KIB,
  // Was 252 KiB: about 235 of it is docx, pdfkit and fontkit, which docs/decisions/0019 weighs. They are
  // evaluated when an export asks for them.
  integrations: 400 * KIB,
};

/**
 * What the console loads before its first page, gzipped, in bytes: the entry and all it imports, not the
 * pages, which come when they are shown. At 120 KiB a slow phone network (1.6 Mbit/s) is busy for 0.6 s.
 */
export const CONSOLE_BUDGET = 120 * KIB;
