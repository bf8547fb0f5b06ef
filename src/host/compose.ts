import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Engine } from '../core/engine.ts';
import { randomIds } from '../node/randomIds.ts';
import { nextTurn, systemClock } from '../node/systemClock.ts';
import { CitationOpener } from './citations/citationOpener.ts';
import { ExtractedDocuments } from './citations/extractedDocuments.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { DisposableStore } from './disposables.ts';
import { HistoryView } from './history/historyView.ts';
import { exampleQuestions } from './examples.ts';
import type { LibraryService } from './library/libraryService.ts';
import { LibraryView } from './library/libraryView.ts';
import { LibraryWatcher } from './library/libraryWatcher.ts';
import { OwnLibraries } from './library/ownLibraries.ts';
import { workspaceLibrary } from './library/workspaceLibrary.ts';
import { channelLogger } from './log.ts';
import type { ConversationJournal } from './runs/conversationJournal.ts';
import { RUN_FILE_EDITOR, RunFileEditor } from './runFiles/runFileEditor.ts';
import { RunBoard } from './runs/runBoard.ts';
import { workspaceJournal } from './runs/workspaceJournal.ts';
import { describeProblem } from './problems.ts';
import { displayLanguage, Settings } from './settings.ts';
import { StreamingServer } from './streaming/streamingServer.ts';
import { Notifications } from './surfaces/notifications.ts';
import { RunContext } from './surfaces/runContext.ts';
import { StatusBar } from './surfaces/statusBar.ts';
import { CHAT_VIEW, ChatView } from './views/chatView.ts';
import { RUN_PANEL, RunPanels } from './views/runPanels.ts';
import { handleViewRequest } from './views/viewRequests.ts';
import type { ViewServices, ViewSession } from './views/viewSession.ts';
import { tellWarning } from './tell.ts';

const DRAFT = 'veritas.draft';

/** The parts of the running extension that its public interface and `deactivate` use. */
export interface Composition {
  readonly board: RunBoard;
  readonly journal: ConversationJournal;
  readonly history: HistoryView;
  readonly library: LibraryService;
  readonly libraryView: LibraryView;
  readonly sessions: ReadonlySet<ViewSession>;
  /** Resolves once the conversation of earlier windows is there. */
  readonly restored: Promise<void>;
  dispose(): void;
}

/** Puts the extension together. The engine and the library are made when the first question or view needs them. */
export function compose(context: vscode.ExtensionContext): Composition {
  const parts = new DisposableStore();
  const channel = parts.add(vscode.window.createOutputChannel('Veritas', { log: true }));
  const logger = channelLogger(channel);
  const settings = new Settings(logger);
  const sessions = new Set<ViewSession>();
  const own = new OwnLibraries(context, settings, logger);
  const library = parts.add(workspaceLibrary(context, own, logger, sessions));
  let loaded: Promise<Engine> | undefined;
  const loadEngine = async (): Promise<Engine> => {
    const { createEngine } = await import('./engine/engineEntry.ts');
    return createEngine({ library, clock: systemClock, ids: randomIds, logger, turn: nextTurn });
  };
  const engine = (): Promise<Engine> => (loaded ??= loadEngine());
  const journal = workspaceJournal(context, { settings, library, engine, logger });
  const board = parts.add(
    new RunBoard({
      engine,
      preferences: () => runPreferences(settings),
      journal,
      clock: systemClock,
      ids: randomIds,
      logger,
    }),
  );
  const restored = board.restore().catch((error: unknown) => {
    logger.error('the conversation could not be read', error);
    const { text } = describeProblem(error);
    void tellWarning(vscode.l10n.t('The conversation could not be read: {0}', text));
  });
  const server = parts.add(
    new StreamingServer({
      port: () => settings.get('server.port'),
      logger,
      start: async (port) => {
        const { startServer } = await import('../server/serverEntry.ts');
        const { serverOptions } = await import('./streaming/serverOptions.ts');
        const libraries = await own.sources();
        return startServer({ ...serverOptions(context, logger), port, libraries });
      },
    }),
  );
  const extracted = parts.add(new ExtractedDocuments(() => own.client()));
  const citations = parts.add(new CitationOpener(logger, extracted, () => own.sources()));
  const common = {
    board,
    citations,
    openRun: (runId: string) => panels.open(runId),
    refreshLibrary: () => library.refresh(),
    showLog: () => channel.show(true),
    setDraft: (text: string) => void context.workspaceState.update(DRAFT, text),
  };
  const services: ViewServices = {
    extensionUri: context.extensionUri,
    sessionId: randomUUID(),
    board,
    clock: systemClock,
    logger,
    restored,
    sessions,
    content: () => {
      library.start();
      return {
        settings: viewSettings(settings),
        library: library.status,
        examples: exampleQuestions(),
        draft: context.workspaceState.get<string>(DRAFT, ''),
      };
    },
    onRequest: (request, session) => handleViewRequest(request, session, common),
  };
  parts.defer(() => {
    for (const session of [...sessions]) session.dispose();
  });
  const chat = parts.add(new ChatView(services));
  const panels: RunPanels = parts.add(new RunPanels(services));
  const notifications = parts.add(
    new Notifications({
      board,
      when: () => settings.get('notifications'),
      chatVisible: () => chat.visible,
      onChatVisibility: chat.onVisibility,
    }),
  );
  const history = parts.add(new HistoryView(journal, logger));
  parts.add(board.attach(notifications));
  parts.add(board.attach(history));
  parts.add(board.attach(parts.add(new StatusBar(board, systemClock))));
  parts.add(board.attach(new RunContext(board)));
  const libraryView = parts.add(new LibraryView(library, own, logger));
  parts.add(new LibraryWatcher(settings, library));
  parts.add(vscode.window.registerWebviewViewProvider(CHAT_VIEW, chat));
  parts.add(vscode.window.registerWebviewPanelSerializer(RUN_PANEL, panels));
  const past = { ...common, journal, history, revealChat: () => chat.reveal() };
  parts.add(registerCommands({ ...past, server, library, own, libraryView }));
  // Looking at a file starts no library.
  const content = () => ({
    settings: viewSettings(settings),
    library: library.status,
    examples: [],
    draft: '',
  });
  const runFiles = new RunFileEditor({ ...services, ...past, content });
  parts.add(vscode.window.registerCustomEditorProvider(RUN_FILE_EDITOR, runFiles));
  parts.add(
    settings.onChange(() => {
      notifications.refresh();
      for (const { connection } of sessions)
        connection.send({ type: 'settings', settings: viewSettings(settings) });
    }),
  );
  return {
    board,
    journal,
    history,
    library,
    libraryView,
    sessions,
    restored,
    dispose: () => parts.dispose(),
  };
}

function viewSettings(settings: Settings) {
  return { language: displayLanguage(), detail: settings.get('detail'), mode: settings.get('mode') };
}

function runPreferences(settings: Settings) {
  const language = settings.get('language');
  return {
    mode: settings.get('mode'),
    detail: settings.get('detail'),
    language: language === 'auto' ? undefined : language,
    maxParallel: settings.get('maxParallel'),
  };
}
