interface Statement {
  sql: string;
  values: unknown[];
}

/** Runs the statements of a request as one transaction and answers the rows of each. */
export default {
  fetch: async (request, { DB }) => {
    const statements = await request.json<Statement[]>();
    const prepared = statements.map(({ sql, values }) => DB.prepare(sql).bind(...values));
    try {
      const results = await DB.batch(prepared);
      return Response.json(results.map((result) => result.results));
    } catch (err) {
      return new Response(String(err), { status: 422 });
    }
  },
} satisfies ExportedHandler<{ DB: D1Database }>;
