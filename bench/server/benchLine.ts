/** The wire text of a step's report as long as real ones are (about 560 bytes). */
export function benchLine(sessionId: string, runId: string, sequence: number): string {
  return JSON.stringify({
    event_type: 'step_progress',
    session_id: sessionId,
    run_id: runId,
    sequence,
    data: {
      event_id: `${runId}-${sequence}`,
      step_id: 'step',
      step_name: 'Voraussetzungen suchen: Bauantrag für ein Einfamilienhaus',
      current_step: 1,
      total_steps: 3,
      percentage: 42.5,
      step_percentage: 61.25,
      status: 'running',
      message: '412 von 6.512 Fundstellen geprüft',
      data: { examined: 412, total: 6512 },
      error: null,
      timestamp: '2026-01-01T00:00:00.000Z',
      execution_time: 0.125,
      eta: null,
      metadata: {},
    },
  });
}
