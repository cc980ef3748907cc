import type { paths } from './schema.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Success = 200 | 201 | 202;

/** What an operation answers when it succeeds: `AnswerOf<'/api/jobs/{id}', 'get'>`. */
export type AnswerOf<P extends keyof paths, M extends Method> = paths[P][M] extends {
  responses: infer R;
}
  ? {
      [S in keyof R & Success]: R[S] extends { content: { 'application/json': infer B } }
        ? B
        : never;
    }[keyof R & Success]
  : never;

/** What an operation takes as its JSON body. */
export type BodyOf<P extends keyof paths, M extends Method> = paths[P][M] extends {
  requestBody?: { content: { 'application/json': infer B } };
}
  ? B
  : never;
