import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { WorkbenchError } from '#core/errors.ts';
import { assembleStudy } from '#core/studies/assemble.ts';
import { readBundle } from '#core/studies/bundle-file.ts';
import { sha256Of } from '#core/studies/hashes.ts';
import { standingOf } from '#core/studies/standing.ts';
import { writeStudy } from '#core/studies/study-file.ts';
import type { Study, StudySettings } from '#core/studies/study.ts';
import { openStudyFile } from '#features/compare/study/annotate/open-study-file.ts';
import type { SessionRecord } from '#storage/studies.ts';
import { draftOf, idsFrom, secrets } from '../../fixtures/studies.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
  location.hash = '';
});

function studyWith(settings: Partial<StudySettings> = {}): Study {
  const draft = draftOf({ questions: 20 });
  const questions = draft.questions.map((question) => ({
    ...question,
    reference: ['Die *Lösung* 1.', 'Die Lösung 2.'],
  }));
  return assembleStudy({ ...draft, questions, settings: { ...draft.settings, ...settings } }, idsFrom(3));
}

interface Wishes extends Making {
  settings?: Partial<StudySettings>;
  sessions?: Partial<SessionRecord>[];
  place?: string;
}
interface Visit extends Made {
  study: Study;
}

/** The study as an annotator finds it who has opened its file. */
async function visit({ settings, sessions = [], place = '', ...making }: Wishes = {}): Promise<Visit> {
  const made = await makeWorkbench(making);
  const study = studyWith(settings);
  await openStudyFile(made.storage, writeStudy(study, 'study.json'), 'study.json');
  for (const [index, facts] of sessions.entries()) {
    const session: SessionRecord = {
      ...{ id: `session-${index}`, study: study.id, annotator: `Reiher ${index}`, seat: index, seed: 1, startedAt: 1 },
      ...{ finishedAt: null, consent: { sha256: sha256Of('yes'), at: 1 }, pauses: [], firstTurnOnly: false, ...facts },
    };
    await made.storage.sessions.put(session.id, session);
  }
  location.hash = `#/compare/study/${study.id}${place}`;
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  return { ...made, study };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const block = () => page.getByRole('progressbar', { name: 'Block 1' });
const why = () => page.getByRole('group', { name: 'Reasons for your last verdict' });
const navigation = () => page.getByRole('navigation', { name: 'Main' });
const judged = (text: string) => expect.element(block()).toHaveAttribute('aria-valuetext', text);
const standing = async ({ storage, study }: Visit) => standingOf(await storage.votes.events(study.id));
/** Keys go where the work is, once it has come. */
async function keyboard(keys: string): Promise<void> {
  await expect.element(page.getByRole('article', { name: 'Answer A' }).first()).toBeInTheDocument();
  await userEvent.keyboard(keys);
}

describe('joining', () => {
  test('takes a seat, a pseudonym and the consent to just the text that was read', async () => {
    const made = await visit({ sessions: [{}, {}] });
    const { study, storage } = made;
    await expect.element(heading(study.title)).toBeVisible();
    await expect.element(button('Go on as Reiher 1')).toBeVisible();
    const seat = page.getByRole('combobox', { name: 'Seat' });
    const options = [...(seat.element() as HTMLSelectElement).options].map(({ text, disabled }) => [text, disabled]);
    expect(options.slice(0, 3)).toEqual([
      ['Choose a seat', true],
      ['1: taken in this browser', true],
      ['2: taken in this browser', true],
    ]);
    expect(options[3]![0]).toMatch(/^3: English, German.*, 2 blocks$/);
    await seat.selectOptions('2');
    const name = page.getByRole('textbox', { name: 'Pseudonym' });
    await name.fill('reiher 0');
    await expect.element(page.getByText('Somebody judges under this pseudonym here already.')).toBeVisible();
    const agree = page.getByRole('checkbox', { name: 'I have read this and agree.' });
    await agree.click();
    await expect.element(button('Begin')).toBeDisabled();
    await name.fill(' Amsel\u202e ');
    // in another language it is another text, and nobody has agreed to that
    await page.getByRole('combobox', { name: 'Interface language' }).selectOptions('de');
    await expect.element(button('Beginnen')).toBeDisabled();
    const agreeInGerman = page.getByRole('checkbox', { name: 'Ich habe dies gelesen und bin einverstanden.' });
    await expect.element(agreeInGerman).not.toBeChecked();
    await agreeInGerman.click();
    await button('Beginnen').click();
    await expect.element(page.getByRole('article', { name: 'Antwort A' })).toBeVisible();
    const session = (await storage.sessions.map((each) => each)).find(({ annotator }) => annotator === 'Amsel')!;
    expect(session).toMatchObject({ study: study.id, seat: 2, seed: study.seats[2]!.seed, finishedAt: null });
    expect(session.consent!.sha256).toBe(sha256Of(study.consent.de));
    expect(Math.abs(Date.now() - session.consent!.at)).toBeLessThan(60_000);
  });

  test('is not asked of somebody who is at it already', async () => {
    await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    await expect.element(button('Begin')).not.toBeInTheDocument();
  });
});

describe('judging', () => {
  test('goes through both turns of a question by keyboard alone, and nothing names a checkpoint', async () => {
    const made = await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    await expect.element(navigation()).not.toBeInTheDocument();
    await expect.element(heading('Turn 1 of 2 · Deutsch')).toBeVisible();
    const first = page.getByRole('article', { name: 'Answer A', exact: true }).element().textContent;
    await keyboard('1');
    await judged('1 of 20 judged');
    await expect.element(heading('Turn 2 of 2 · Deutsch')).toBeVisible();
    const earlier = page.getByText('you chose A');
    await earlier.click();
    await expect.element(page.getByRole('article', { name: 'Turn 1, Answer A' })).toBeVisible();
    expect(page.getByRole('article', { name: 'Turn 1, Answer A' }).element().textContent).toBe(first);
    await keyboard('3');
    await judged('2 of 20 judged');
    await expect.element(heading('Turn 1 of 2 · Deutsch')).toBeVisible();
    await expect.element(page.getByText('you chose A')).not.toBeInTheDocument();
    expect((await standing(made)).votes.map(({ verdict }) => verdict)).toEqual(['left', 'tie']);
    const seen = document.documentElement.outerHTML;
    for (const secret of secrets) expect(seen).not.toContain(secret);
    // keys that lead elsewhere lead nowhere while the navigation is away
    await keyboard('.');
    expect(location.hash).toContain('/study/');
  });

  test('R opens and closes the reference solution, ? shows the whole directive, and both stay as they were', async () => {
    const { study } = await visit({ sessions: [{}] });
    const reference = page.getByText('Die Lösung 1.');
    await expect.element(reference).toBeVisible();
    await keyboard('r');
    await expect.element(reference).not.toBeVisible();
    await keyboard('4');
    await judged('1 of 20 judged');
    await expect.element(page.getByText('Die Lösung 2.')).not.toBeVisible();
    await keyboard('?');
    const dialog = page.getByRole('dialog', { name: 'Instructions' });
    await expect.element(dialog).toHaveTextContent(study.directive.en);
    await expect.element(dialog).toHaveTextContent('Open or close the reference solution');
    // a key in a dialog is no verdict
    await keyboard('1');
    await keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await judged('1 of 20 judged');
  });

  test('a skip wants a reason, and U takes it back', async () => {
    const made = await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    await keyboard('s');
    await button('An answer is broken').click();
    await judged('1 of 20 judged');
    expect((await standing(made)).skips).toMatchObject([{ reason: 'broken-answer' }]);
    await keyboard('u');
    await judged('0 of 20 judged');
    await expect.element(heading('Turn 1 of 2 · Deutsch')).toBeVisible();
    await expect.element(button('Undo')).toBeDisabled();
  });

  test('reasons and a note go to the verdict that was just given, and nothing moves for them', async () => {
    const made = await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    const top = (): number =>
      page.getByRole('article', { name: 'Answer A', exact: true }).element().getBoundingClientRect().top;
    const height = why().element().getBoundingClientRect().height;
    const before = top();
    await keyboard('s');
    await button('I cannot judge it').click();
    await judged('1 of 20 judged');
    await keyboard('u');
    await judged('0 of 20 judged');
    expect(top()).toBe(before);
    await keyboard('2');
    await judged('1 of 20 judged');
    expect(why().element().getBoundingClientRect().height).toBe(height);
    await why().getByRole('button', { name: 'Wrong', exact: true }).click();
    await why().getByRole('button', { name: 'Style' }).click();
    await why().getByRole('button', { name: 'Wrong', exact: true }).click();
    await expect.element(why().getByRole('button', { name: 'Style' })).toHaveAttribute('aria-pressed', 'true');
    await why().getByRole('button', { name: 'Note' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('2 ist knapper');
    await button('Keep the note').click();
    await expect
      .poll(async () => (await standing(made)).votes[0])
      .toMatchObject({
        ...{ verdict: 'right', tags: ['style'], note: '2 ist knapper' },
      });
    await judged('1 of 20 judged');
  });

  test('a vote that could not be kept stays in view and is tried again', async () => {
    const made = await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    vi.spyOn(made.storage.votes, 'append').mockRejectedValueOnce(
      new WorkbenchError('storage/full', { usedBytes: 5e6, quotaBytes: 5e6 }),
    );
    await keyboard('1');
    await expect.element(button('Try again')).toBeVisible();
    await judged('0 of 20 judged');
    await button('Try again').click();
    await judged('1 of 20 judged');
    await expect.element(button('Try again')).not.toBeInTheDocument();
    expect((await standing(made)).votes).toHaveLength(1);
  });

  test('where the study wants a second tap, the first only chooses', async () => {
    const made = await visit({ sessions: [{}], settings: { confirm: true } });
    await judged('0 of 20 judged');
    await keyboard('1');
    await expect.element(page.getByText('“A is better”: choose it once more to confirm.')).toBeVisible();
    await expect.element(button('A is better')).toHaveAttribute('aria-pressed', 'true');
    await button('Tie').click();
    await expect.element(button('Tie')).toHaveAttribute('aria-pressed', 'true');
    expect((await standing(made)).votes).toEqual([]);
    await button('Confirm').click();
    await judged('1 of 20 judged');
    expect((await standing(made)).votes.map(({ verdict }) => verdict)).toEqual(['tie']);
  });

  test('second turns can be left out, and the keys go on working', async () => {
    await visit({ sessions: [{}] });
    await judged('0 of 20 judged');
    await page.getByRole('checkbox', { name: 'Rate only turn 1' }).click();
    await judged('0 of 10 judged');
    await keyboard('1');
    await judged('1 of 10 judged');
    await expect.element(heading('Turn 1 of 2 · Deutsch')).toBeVisible();
  });

  test('single keys do nothing where the reader has switched them off', async () => {
    const made = await visit({ sessions: [{}] });
    made.workbench.preferences.change({ shortcuts: false });
    await judged('0 of 20 judged');
    await keyboard('1');
    await keyboard('s');
    expect(page.getByRole('dialog').elements()).toEqual([]);
    await button('A is better').click();
    await judged('1 of 20 judged');
    expect((await standing(made)).votes).toHaveLength(1);
  });

  test('both answers can be read as plain text', async () => {
    await visit({ sessions: [{}] });
    await expect.element(page.getByText('Die Lösung 1.')).toBeVisible();
    await button('Plain text').click();
    await expect.element(page.getByText('Die *Lösung* 1.')).toBeVisible();
  });
});

describe('between blocks', () => {
  test('a pause brings the navigation back, and is ended where it was begun', async () => {
    const { storage } = await visit({ sessions: [{}] });
    await keyboard('1');
    await button('Pause').click();
    await expect.element(heading('Paused')).toBeVisible();
    await expect.element(navigation()).toBeVisible();
    await button('Go on').click();
    await judged('1 of 20 judged');
    expect((await storage.sessions.get('session-0'))!.pauses).toMatchObject([{ to: expect.any(Number) }]);
  });

  test('a block ends with the own counts; what there is can be handed in, and the last of it taken back', async () => {
    const made = await visit({ sessions: [{}] });
    const links: { download: string; text: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.set(`blob:${blobs.size}`, blob as Blob);
      return `blob:${blobs.size - 1}`;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push({ download: this.download, text: blobs.get(this.href)!.text() });
    });
    for (let done = 0; done < 20; done++) {
      await judged(`${done} of 20 judged`);
      await keyboard(done < 15 ? '1' : '3');
    }
    await expect.element(heading('Block 1 of 2 done')).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'A is better 15' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Tie 5' })).toBeVisible();
    await button('Hand in what there is').click();
    expect(links).toHaveLength(1);
    expect(links[0]!.download).toBe('Zwei Sprachmodelle im Vergleich Reiher 0.votes.jsonl');
    await expect.element(page.getByText('is among your downloads.')).toBeVisible();
    const { events, participants } = readBundle(await links[0]!.text, links[0]!.download);
    expect(events).toEqual(await made.storage.votes.events(made.study.id));
    expect(participants).toMatchObject([{ annotator: 'Reiher 0', session: 'session-0', seat: 0 }]);
    await button('Take back the last verdict').click();
    await judged('19 of 20 judged');
    await keyboard('2');
    await button('Next block').click();
    await expect.element(page.getByRole('progressbar', { name: 'Block 2' })).toBeVisible();
  });

  test('where the browser keeps nothing, a copy is asked for after the block', async () => {
    const made = await makeWorkbench();
    leave?.();
    const storage = { ...made.storage, problem: new WorkbenchError('storage/unavailable', { what: 'IndexedDB' }) };
    await visit({ sessions: [{}], storage, settings: { blockItems: 4, obvious: false } });
    await keyboard('1');
    await judged('1 of 4 judged');
    await expect.element(page.getByText('votes last until the tab is closed')).toBeVisible();
    for (let done = 1; done < 4; done++) {
      await judged(`${done} of 4 judged`);
      await keyboard('2');
    }
    await expect.element(button('Save a copy')).toBeVisible();
  });
});

test('who deletes his data leaves nothing of it here, and the others keep theirs', async () => {
  const { storage, study } = await visit({ sessions: [{}, {}] });
  await button('Go on as Reiher 1').click();
  await keyboard('1');
  await judged('1 of 20 judged');
  await button('Pause').click();
  await button('Delete my data').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.element(button('Go on as Reiher 0')).toBeVisible();
  expect(await storage.votes.allEvents()).toEqual([]);
  await button('Go on as Reiher 0').click();
  await button('Pause').click();
  await button('Delete my data').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => location.hash).toBe('#/compare/study');
  expect(await storage.studies.get(study.id)).toBeUndefined();
  expect(await storage.votes.allAnswers()).toEqual([]);
});

test('a preview asks for everything that annotators are asked for, and keeps nothing', async () => {
  const { storage, study } = await visit({ place: '/preview' });
  await page.getByRole('combobox', { name: 'Seat' }).selectOptions('0');
  await page.getByRole('textbox', { name: 'Pseudonym' }).fill('Amsel');
  await page.getByRole('checkbox', { name: 'I have read this and agree.' }).click();
  await button('Begin').click();
  await judged('0 of 20 judged');
  await keyboard('1');
  await judged('1 of 20 judged');
  await button('Pause').click();
  await expect.element(button('Hand in what there is')).not.toBeInTheDocument();
  expect(await storage.sessions.map(({ id }) => id)).toEqual([]);
  expect(await storage.votes.events(study.id)).toEqual([]);
});
