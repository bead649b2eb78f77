import type { AnyTask } from '../../task.ts';
import { card } from './card.ts';
import { describe } from './describe.ts';
import { emailApologise } from './email-apologise.ts';
import { emailCancel } from './email-cancel.ts';
import { emailInvite } from './email-invite.ts';
import { emailThank } from './email-thank.ts';
import { headline } from './headline.ts';
import { note } from './note.ts';
import { polite } from './polite.ts';
import { story } from './story.ts';

export const writingTasks: readonly AnyTask[] = [
  ...[story, emailInvite, emailThank, emailApologise, emailCancel],
  ...[card, note, polite, describe, headline],
];
