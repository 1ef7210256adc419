// Media types under which Thunderbird reads an answer as XML; under every other one it is a mere text to it.

/** The type's beginning counts. */
export const xmlTypes: readonly string[] = ['text/xml', 'application/xml', 'text/rdf'];
