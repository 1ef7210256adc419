// A note that an agent writes: text, as long as one in a session may be.
import { z } from 'zod';

export const noteMembers = z.strictObject({ text: z.string().trim().min(1).max(4_000) });
