import type { AnyTask } from '../../task.ts';
import { emailApologise } from './email-apologise.ts';
import { emailCancel } from './email-cancel.ts';
import { emailInvite } from './email-invite.ts';
import { emailThank } from './email-thank.ts';
import { story } from './story.ts';

export const writingTasks: readonly AnyTask[] = [story, emailInvite, emailThank, emailApologise, emailCancel];
