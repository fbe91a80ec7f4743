import { markResponse, type ServerMarkOptions } from './mark-response.ts';

/** As much of Hono's context as is needed. */
interface HonoContext {
  readonly req: { readonly raw: Request };
  res: Response;
}

/**
 * Creates a middleware for Hono that marks the pages that the handlers behind it answer. A middleware that compresses belongs before it.
 * See {@link markResponse}.
 *
 * @example
 * app.use(markHono({ config }));
 */
export function markHono(
  options: ServerMarkOptions,
): (context: HonoContext, next: () => Promise<void>) => Promise<void> {
  return async (context, next) => {
    await next();
    const marked = markResponse(context.req.raw, context.res, options);
    if (marked === context.res) return;
    // Hono joins the headers of two responses; the old ones must not come back.
    context.res = undefined as unknown as Response;
    context.res = marked;
  };
}
