// Each request is answered in its reader's language, and the answer says which that is.
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { languageOfRequest } from '../messages/reader/choose.ts';
import { offeredLanguages } from '../messages/reader/offered.ts';
import { speaking } from '../messages/reader/speaking.ts';

/** Answers in which sentences stand. */
const withSentences =
  /^(?:text\/(?:html|plain|markdown|event-stream|x-component)|application\/(?:(?:problem\+)?json|x-ndjson))\b/i;

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/** The content type among headers that are given as the last is sent off: an object, or names and values in turn. */
function typeIn(headers: Head): unknown {
  if (headers === undefined) return undefined;
  if (!Array.isArray(headers))
    return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const place = headers.findIndex((name, index) => index % 2 === 0 && String(name).toLowerCase() === 'content-type');
  return place < 0 ? undefined : headers[place + 1];
}

/** Does the work in the language of `request`; `response` tells it, where sentences stand in it (RFC 9110 8.5 and 12.5.5). */
export function inLanguageOf(request: IncomingMessage, response: ServerResponse, work: () => void): void {
  const language = languageOfRequest(request.headers, offeredLanguages());
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    const headers = given.find((argument) => typeof argument === 'object' && argument !== null) as Head;
    if (withSentences.test(String(typeIn(headers) ?? response.getHeader('content-type') ?? ''))) {
      response.setHeader('content-language', language);
      response.appendHeader('vary', ['accept-language', 'cookie']);
    }
    return writeHead(...given);
  };
  speaking(language, work);
}
