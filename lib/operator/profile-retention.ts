// The profile's part about what is deleted when; kept reports and what the desk keeps of cases go by `reports.days`.
import { z } from 'zod';

export const retention = z
  .strictObject({
    /** Who did what at the desk: a year shows who looked when somebody asks late. */
    auditDays: z.int().min(30).max(3_650).default(365),
    /** Results of sweeps: a quarter shows what a change did, and the last two nights stay for comparison. */
    sweepDays: z.int().min(7).max(3_650).default(90),
    /** Messages to webhooks that ended: so long one may be sent again. Their bodies tell of customers. */
    deliveryDays: z.int().min(1).max(90).default(7),
    /** Which ticket has its note: so long none is written twice. */
    noteDays: z.int().min(1).max(3_650).default(365),
    /** Live help that ended: so long both sides may read it again after a reload. */
    sessionMinutes: z.int().min(1).max(1_440).default(15),
  })
  .prefault({});

export type Retention = z.infer<typeof retention>;
