import { ApiError } from '@jobmatch/client/api-error';

/** The same failure with its fields named as the form names them. */
export const withFields = (err: ApiError, fields: Record<string, string>): ApiError =>
  new ApiError(new Response(null, { status: err.status }), {
    code: err.code,
    detail: err.detail,
    requestId: err.requestId,
    details: { ...err.details, fields },
  });
