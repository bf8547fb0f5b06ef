import { isEnded } from '../../src/protocol/runTracker.ts';
import type { ViewFile, ViewRun } from '../../src/protocol/viewChannel.ts';
import { Announcer } from '../announcer.ts';
import { answerView } from '../answer/answerView.ts';
import { CitationTip } from '../answer/citationTip.ts';
import { append, element, setHidden } from '../dom.ts';
import { LatencyMeter } from '../latency.ts';
import { Notices } from '../notices.ts';
import { Painter, Ticker } from '../painter.ts';
import { RunModel } from '../runModel.ts';
import { textsFor } from '../texts.ts';
import type { Transport } from '../transport.ts';
import { ViewClient, type Snapshot } from '../viewClient.ts';
import type { ViewContext } from '../viewContext.ts';
import { EventLog } from './eventLog.ts';
import { analysisView, statisticsView } from './factsView.ts';
import { fileNotes, unreadableFile } from './fileView.ts';
import { GraphView } from './graphView.ts';
import { Replay, type ShownRun } from './replay.ts';
import { RunHeader } from './runHeader.ts';
import { Timeline } from './timeline.ts';

/** Pings set the clocks of host and view against each other, until one came back within this many milliseconds. */
const QUICK = 8;
const PINGS = 200;
const PING_PAUSE = 250;

/** Milliseconds between two changes of the statistics. */
const STATISTICS_PAUSE = 500;

interface Parts {
  readonly header: RunHeader;
  readonly graph: GraphView;
  readonly log: EventLog;
  readonly statistics: HTMLElement;
  readonly timeline: Timeline;
  readonly replay: Replay;
  /** Only of a run in a file: any other has its answer in the chat. */
  readonly answer: HTMLElement | null;
}

/** The run panel: one run in all its detail. */
export class RunApp {
  readonly #root: HTMLElement;
  readonly #transport: Transport;
  readonly #client: ViewClient;
  readonly #announcer = new Announcer();
  readonly #latency = new LatencyMeter();
  readonly #painter = new Painter((words) => this.#paint(words));
  readonly #ticker = new Ticker(() => this.#painter.ask({ words: true }));
  readonly #notices = new Notices(() => this.#context);
  readonly #pings: number[] = [];
  #context: ViewContext;
  #model: RunModel | undefined;
  /** The file that the run stands in. */
  #file: ViewFile | undefined;
  #tip: CitationTip | undefined;
  #statisticsAt = 0;
  #parts: Parts | undefined;

  constructor(root: HTMLElement, transport: Transport, language: 'de' | 'en') {
    this.#root = root;
    this.#transport = transport;
    this.#context = this.#makeContext(language);
    this.#client = new ViewClient(transport, 'run', {
      snapshot: (snapshot) => this.#start(snapshot),
      run: (run) => this.#take(run),
      event: (numbered) => {
        const { event } = numbered;
        if (this.#model?.tracker.id !== event.run_id) return;
        this.#model.apply(numbered);
        this.#latency.arrived(event.timestamp);
        this.#painter.ask({ words: false });
        const { texts } = this.#context;
        if (event.event_type === 'step_started')
          this.#announcer.say(texts.speakStarted(event.step_name ?? ''));
        if (event.step_id !== null && isEnded(event.status))
          this.#announcer.say(texts.speakEnded(event.step_name ?? '', texts.statuses[event.status]));
      },
      log: (runId, events) => this.#change(runId, (model) => model.addLog(events)),
      result: (runId, result) => {
        this.#change(runId, (model) => model.finish(result));
        const { texts } = this.#context;
        this.#announcer.say(result.answer === null ? texts.speakNoAnswer : texts.speakAnswer);
      },
      paused: (runId, paused) => this.#change(runId, (model) => model.tracker.setPaused(paused)),
      removed: (runId) => this.#removed(runId),
      library: () => undefined,
      settings: (settings) => {
        if (settings.language === this.#context.language) return;
        this.#context = this.#makeContext(settings.language);
        this.#build();
      },
      notice: (notice) => this.#notices.add(notice),
      pong: ({ id, host_time: hostTime }) => this.#pong(id, hostTime),
      fault: (reason) => this.#root.setAttribute('data-fault', reason),
    });
  }

  open(): void {
    this.#client.open();
  }

  #makeContext(language: 'de' | 'en'): ViewContext {
    document.documentElement.lang = language;
    return { language, texts: textsFor(language), request: (request) => this.#client.request(request) };
  }

  #start(snapshot: Snapshot): void {
    this.#context = this.#makeContext(snapshot.settings.language);
    this.#file = snapshot.file;
    const run = snapshot.runs[0];
    if (run !== undefined) this.#model = new RunModel(run);
    else if (snapshot.kept.length === 0) this.#model = undefined;
    // The panel finds its run again after a reload of the window.
    if (this.#model !== undefined) this.#transport.writeState({ run_id: this.#model.tracker.id });
    this.#build();
    this.#ping();
    document.body.dataset['ready'] = 'true';
  }

  #take(run: ViewRun): void {
    this.#model = new RunModel(run);
    this.#build();
  }

  #removed(runId: string): void {
    if (this.#model?.tracker.id !== runId) return;
    this.#model = undefined;
    this.#build();
  }

  #change(runId: string, change: (model: RunModel) => void): void {
    if (this.#model?.tracker.id !== runId) return;
    change(this.#model);
    this.#painter.ask({ words: true });
  }

  #build(): void {
    const model = this.#model;
    const context = this.#context;
    this.#parts?.timeline.dispose();
    if (model === undefined) {
      this.#parts = undefined;
      if (this.#file !== undefined) {
        this.#root.replaceChildren(unreadableFile(this.#file, context), this.#notices.root);
        return;
      }
      const title = element('h1', { class: 'visually-hidden', text: 'Veritas' });
      const gone = element('p', { class: 'no-run', text: context.texts.noRun });
      this.#root.replaceChildren(element('main', {}, title, gone), this.#notices.root);
      return;
    }
    const timeline = new Timeline(model, {
      context,
      moved: () => this.#painter.ask({ words: true }),
      announce: (text) => this.#announcer.say(text),
    });
    const parts: Parts = {
      timeline,
      replay: new Replay(model),
      header: new RunHeader(model, context, { timeline: timeline.root, file: this.#file }),
      graph: new GraphView(model.tracker, context),
      log: new EventLog(context),
      statistics: element('div'),
      answer: this.#answer(model),
    };
    this.#parts = parts;
    const side = element(
      'div',
      { class: 'side' },
      analysisView(model.tracker.analysis, context),
      parts.statistics,
    );
    const detail = element('div', { class: 'detail' }, parts.log.root, side);
    const notes = this.#file === undefined ? null : fileNotes(this.#file, context);
    const main = element('main', {}, notes, parts.graph.root, parts.answer, detail);
    this.#root.replaceChildren(parts.header.root, this.#notices.root, main);
    this.#statisticsAt = 0;
    this.#painter.ask({ words: true });
  }

  #answer({ tracker }: RunModel): HTMLElement | null {
    const answer = tracker.result?.answer ?? null;
    if (this.#file === undefined || answer === null) return null;
    const { texts } = this.#context;
    this.#tip ??= new CitationTip();
    const place = element('section', { class: 'file-answer' }, element('h2', { text: texts.answer }));
    append(place, [answerView(answer, tracker.id, this.#tip, this.#context)]);
    return place;
  }

  #paint(due: boolean): void {
    const { model, parts } = { model: this.#model, parts: this.#parts };
    if (model === undefined || parts === undefined) return;
    parts.timeline.update();
    const shown = shownRun(model, parts);
    const words = due || !model.live;
    parts.header.update(shown, words);
    if (parts.answer !== null) setHidden(parts.answer, shown.replayed);
    parts.graph.update(shown, { retriable: model.retriable, words });
    if (words) this.#paintWords(model, parts, shown);
    this.#ticker.needed = model.live;
    // A task queued from the frame runs after that frame was drawn.
    window.setTimeout(() => this.#latency.painted(Date.now()));
  }

  #paintWords(model: RunModel, parts: Parts, shown: ShownRun): void {
    const now = Date.now();
    parts.log.update(model, parts.timeline.count ?? Infinity);
    if (!model.live || now - this.#statisticsAt >= STATISTICS_PAUSE) {
      this.#statisticsAt = now;
      parts.statistics.replaceChildren(statisticsView(shown, this.#latency, this.#context));
    }
  }

  #ping(): void {
    this.#pings.push(Date.now());
    this.#client.ping(this.#pings.length - 1, '');
  }

  #pong(id: number, hostTime: number): void {
    const sent = this.#pings[id];
    if (sent === undefined) return;
    this.#latency.ponged(sent, Date.now(), hostTime);
    const enough = this.#latency.roundTrip <= QUICK || this.#pings.length >= PINGS;
    if (!enough && this.#model?.live === true) window.setTimeout(() => this.#ping(), PING_PAUSE);
  }
}

/** The run as it is, or as it was where the reader looks back at. */
function shownRun(model: RunModel, { timeline, replay }: Parts): ShownRun {
  if (timeline.count !== null) return replay.after(timeline.count);
  return { tracker: model.tracker, working: model.live, replayed: false, now: Date.now() };
}
