import type { Caller } from '../caller.ts';

/** A stored file as it is read: its bytes arrive as they are asked for. */
interface FileContent {
  /** Safe, and ending as its type does. */
  fileName: string;
  /** By its bytes, when it was uploaded. */
  contentType: string;
  sizeBytes: number;
  body: ReadableStream<Uint8Array>;
}

/** Core's side of whatever reads a file that a user keeps. */
export interface FilesRpc extends Rpc.WorkerEntrypointBranded {
  /** Null when the file is absent, expired or not the caller's. */
  read(caller: Caller, options: { id: string }): Promise<FileContent | null>;
}
