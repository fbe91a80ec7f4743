import type { Context, ErrorHandler } from 'hono';
import { describeError, type Log } from './log.ts';
import { Problem } from './problem.ts';

/**
 * Creates the one place where errors become answers: a {@link Problem} as it says, anything else as a bare 500. The
 * operator's log gets the cause, the client never does.
 */
export function answerError(log: Log): ErrorHandler {
  return (error, c) => answerProblem(c, error instanceof Problem ? error : internal(error, log));
}

/** Answers with a problem without throwing it: Hono calls the middleware after a handler, not after a throw in `notFound`. */
export function answerProblem(c: Context, problem: Problem): Response {
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  c.header('Cache-Control', 'no-store');
  return c.json(problem.toJSON(), problem.status);
}

function internal(error: unknown, log: Log): Problem {
  log(describeError(error));
  return new Problem(500, 'internal', 'Something went wrong here; the operator finds the cause in the log.');
}
