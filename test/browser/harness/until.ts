/** Waits until a condition holds and gives what it gave; after the limit it throws with the condition's name and the last error. */
export async function until<Answer>(what: string, condition: () => Promise<Answer> | Answer, limit = 30_000): Promise<NonNullable<Answer>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await condition();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}.${last instanceof Error ? ` Last: ${last.message}` : ''}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
