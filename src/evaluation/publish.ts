import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { publishScheme } from './queries';
import { schemes } from './scheme';
import { refusals } from './words';

/** Publishes the schemes of `schemes/` that are not yet; one that was published and then edited is refused. */
export async function publishSchemes(graph: Graph): Promise<void> {
  for (const { id, digest, body, scheme } of schemes) {
    const { code, number, publishedOn } = scheme;
    const [kept] = await publishScheme(graph, { id, code, number, publishedOn, body, digest });
    if (kept?.digest !== digest)
      throw new Refusal('CONFLICT', filled(refusals.schemeChanged, { code, number }));
  }
}
