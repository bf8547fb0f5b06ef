import type { RunResult } from '../../src/protocol/run.ts';
import { isEnded } from '../../src/protocol/runTracker.ts';
import type { LibraryStatus, Notice, ViewRun, ViewSettings } from '../../src/protocol/viewChannel.ts';
import { CitationTip } from '../answer/citationTip.ts';
import { Announcer } from '../announcer.ts';
import { element } from '../dom.ts';
import { Notices } from '../notices.ts';
import { Painter, Ticker } from '../painter.ts';
import { RunModel } from '../runModel.ts';
import { textsFor } from '../texts.ts';
import type { Transport } from '../transport.ts';
import { ViewClient, type NumberedEvent, type Snapshot } from '../viewClient.ts';
import type { ViewContext } from '../viewContext.ts';
import { Composer } from './composer.ts';
import { emptyState } from './emptyState.ts';
import { LibraryHeader } from './libraryHeader.ts';
import { readChatState } from './chatState.ts';
import { TurnView } from './turnView.ts';

/**
 * Pixels of its own edge that a turn is scrolled past; the style sheet leaves room for them. If a fraction of the turn
 * before stayed in sight, the browser would hold on to that one while it grows, and push the newest out of sight.
 */
const INTO_TURN = 3;

/** The sidebar chat: a conversation of questions, each with its run and its answer. */
export class ChatApp {
  readonly #transport: Transport;
  readonly #client: ViewClient;
  readonly #root: HTMLElement;
  readonly #announcer = new Announcer();
  readonly #painter = new Painter((words) => this.#paint(words));
  readonly #ticker = new Ticker(() => this.#tick());
  readonly #notices = new Notices(() => this.#context);
  readonly #tip = new CitationTip();
  readonly #turns = new Map<string, TurnView>();
  readonly #dirty = new Set<string>();
  #conversation = element('main', { class: 'conversation' });
  #context: ViewContext;
  #header: LibraryHeader;
  #snapshot: Snapshot | undefined;
  #library: LibraryStatus | undefined;
  #composer: Composer | undefined;
  #draft = '';

  constructor(root: HTMLElement, transport: Transport, language: 'de' | 'en') {
    this.#root = root;
    this.#transport = transport;
    this.#client = new ViewClient(transport, 'chat', {
      snapshot: (snapshot) => this.#start(snapshot),
      run: (run) => this.#addRun(run),
      event: (event) => this.#event(event),
      log: () => undefined,
      result: (runId, result) => this.#result(runId, result),
      paused: (runId, paused) => this.#changed(runId, (turn) => turn.model.tracker.setPaused(paused)),
      removed: (runId) => this.#removed(runId),
      library: (library) => this.#setLibrary(library),
      settings: (settings) => this.#setSettings(settings),
      notice: (notice) => this.#notice(notice),
      pong: () => undefined,
      fault: (reason) => this.#root.setAttribute('data-fault', reason),
    });
    this.#context = this.#makeContext(language);
    this.#header = new LibraryHeader(this.#context);
    this.#draft = readChatState(transport.readState()).draft;
  }

  open(): void {
    this.#client.open();
  }

  #makeContext(language: 'de' | 'en'): ViewContext {
    document.documentElement.lang = language;
    return { language, texts: textsFor(language), request: (request) => this.#client.request(request) };
  }

  #start(snapshot: Snapshot): void {
    const kept = [...this.#turns.values()].filter((turn) => snapshot.kept.includes(turn.model.tracker.id));
    const models = new Map(kept.map((turn) => [turn.model.tracker.id, turn.model]));
    for (const run of snapshot.runs) models.set(run.snapshot.run_id, new RunModel(run));
    this.#snapshot = snapshot;
    this.#library = snapshot.library;
    if (this.#draft === '') this.#draft = snapshot.draft;
    this.#context = this.#makeContext(snapshot.settings.language);
    this.#build([...models.values()]);
    document.body.dataset['ready'] = 'true';
  }

  /** Lays the whole view out anew: at the start, after it was hidden, and when the language changes. */
  #build(models: readonly RunModel[]): void {
    const context = this.#context;
    this.#tip.hide();
    this.#header = new LibraryHeader(context);
    if (this.#library !== undefined) this.#header.update(this.#library);
    this.#conversation = element('main', {
      class: 'conversation',
      attributes: { 'aria-label': context.texts.conversation, tabindex: '-1' },
    });
    this.#turns.clear();
    this.#composer = new Composer({
      context,
      draft: this.#draft,
      history: () => [...this.#turns.values()].map((turn) => turn.model.tracker.query),
      onDraft: (text) => this.#keepDraft(text),
    });
    this.#root.replaceChildren(
      this.#header.root,
      this.#conversation,
      this.#notices.root,
      this.#composer.root,
    );
    for (const model of models) this.#addTurn(model);
    this.#showEmpty();
    this.#showFromTop(this.#last());
    this.#tick();
  }

  #addTurn(model: RunModel): TurnView {
    const turn = new TurnView(model, this.#context, this.#tip);
    const old = this.#turns.get(model.tracker.id);
    this.#turns.set(model.tracker.id, turn);
    if (old === undefined) this.#conversation.append(turn.root);
    else old.root.replaceWith(turn.root);
    this.#dirty.add(model.tracker.id);
    this.#painter.ask({ words: true });
    this.#ticker.needed = this.#anyLive();
    return turn;
  }

  #addRun(run: ViewRun): void {
    const known = this.#turns.has(run.snapshot.run_id);
    const turn = this.#addTurn(new RunModel(run));
    this.#showEmpty();
    if (known) return;
    this.#notices.clear();
    turn.update(Date.now(), true);
    this.#showFromTop(turn);
  }

  #event({ event, from }: NumberedEvent): void {
    const turn = this.#turns.get(event.run_id);
    if (turn === undefined) return;
    turn.model.apply({ event, from });
    this.#dirty.add(event.run_id);
    this.#painter.ask({ words: false });
    const { texts } = this.#context;
    if (event.event_type === 'step_started') this.#announcer.say(texts.speakStarted(event.step_name ?? ''));
    if (event.step_id !== null && isEnded(event.status))
      this.#announcer.say(texts.speakEnded(event.step_name ?? '', texts.statuses[event.status]));
  }

  #result(runId: string, result: RunResult): void {
    this.#changed(runId, (turn) => turn.model.finish(result));
    const { texts } = this.#context;
    this.#announcer.say(result.answer === null ? texts.speakNoAnswer : texts.speakAnswer);
  }

  #changed(runId: string, change: (turn: TurnView) => void): void {
    const turn = this.#turns.get(runId);
    if (turn === undefined) return;
    change(turn);
    this.#dirty.add(runId);
    this.#painter.ask({ words: true });
  }

  #removed(runId: string): void {
    this.#turns.get(runId)?.root.remove();
    this.#turns.delete(runId);
    this.#showEmpty();
  }

  #setLibrary(library: LibraryStatus): void {
    this.#library = library;
    this.#header.update(library);
  }

  #setSettings(settings: ViewSettings): void {
    if (settings.language === this.#context.language) return;
    this.#context = this.#makeContext(settings.language);
    this.#build([...this.#turns.values()].map((turn) => turn.model));
  }

  #notice(notice: Notice): void {
    this.#notices.add(notice);
    if (notice.level === 'error') this.#composer?.restore();
  }

  #keepDraft(text: string): void {
    this.#draft = text;
    this.#transport.writeState({ draft: text });
    this.#client.request({ type: 'set_draft', text });
  }

  #showEmpty(): void {
    const place = this.#conversation.querySelector('.empty');
    if (this.#turns.size > 0) place?.remove();
    else if (place === null)
      this.#conversation.append(emptyState(this.#snapshot?.examples ?? [], this.#context));
  }

  /** Scrolls the conversation alone: `scrollIntoView` would also move what VS Code has laid around the page. */
  #showFromTop(turn: TurnView | undefined): void {
    if (turn !== undefined) this.#conversation.scrollTop = turn.root.offsetTop + INTO_TURN;
  }

  #last(): TurnView | undefined {
    return [...this.#turns.values()].at(-1);
  }

  #anyLive(): boolean {
    return [...this.#turns.values()].some((turn) => turn.model.live);
  }

  #tick(): void {
    for (const [runId, turn] of this.#turns) if (turn.model.live) this.#dirty.add(runId);
    this.#ticker.needed = this.#anyLive();
    this.#painter.ask({ words: true });
  }

  #paint(words: boolean): void {
    const now = Date.now();
    for (const runId of this.#dirty) this.#turns.get(runId)?.update(now, words);
    this.#dirty.clear();
  }
}
